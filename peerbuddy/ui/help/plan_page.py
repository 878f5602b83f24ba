"""A plan for rough times, to be read: one thing under another, begun anywhere, left anywhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import helping
from peerbuddy.model.help_card import RoughPlanWords
from peerbuddy.model.help_plan import HelpPlan, Likely, OwnHelpCard, PlanLine, PlanUse, Section
from peerbuddy.ui import icons
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.copying import copy_button, to_reach
from peerbuddy.ui.help.sub_page import SubPage, capitalised
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, divider

SERVICES = "services"  # the section below which the numbers of Help now stand as well


class PlanPage(SubPage):
    """`cards`: the numbers of Help now."""

    change_wanted = Signal(object)  # HelpPlan
    print_wanted = Signal(object)
    note_wanted = Signal(object)  # PlanUse

    def __init__(
        self,
        jobs: Jobs,
        words: RoughPlanWords,
        plan: HelpPlan,
        cards: tuple[OwnHelpCard, ...],
        *,
        may_change: bool,
    ) -> None:
        super().__init__(plan.title, capitalised(words.use))
        self._jobs, self._words, self.plan, self._may_change = jobs, words, plan, may_change
        self.used = button(words.used.button)
        self.print = button(self.tr("Print on one page"))
        self.print.setIcon(icons.icon("printer"))
        self.change = button(self.tr("Change the plan"))
        self._uses = QVBoxLayout()
        self._uses.setSpacing(8)
        ways = Flow(gap=8)
        for way in (self.used, self.print, self.change):
            ways.addWidget(way)
        self.add(ways, space=8)
        for way in (self.used, self.change):
            way.setVisible(may_change)
        for section in plan.sections:
            if section.lines or (section.key == SERVICES and cards):
                self._add_section(section, cards)
        self.add(self._uses, space=20)
        self.rows.addStretch(1)
        self.used.clicked.connect(self._use)
        self.print.clicked.connect(lambda: self.print_wanted.emit(self.plan))
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.plan))

    def begin(self) -> None:
        super().begin()
        self._jobs.run(helping.uses_of_plan, self.plan.id, then=self._show_uses, otherwise=self.tell)

    # --- the plan -------------------------------------------------------------------------------------

    def _add_section(self, section: Section, cards: tuple[OwnHelpCard, ...]) -> None:
        frame = QFrame()
        frame.setProperty("kind", "card")
        frame.setAccessibleName(section.title)
        column = QVBoxLayout(frame)
        column.setContentsMargins(20, 14, 16, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(section.title, "section"))
        for line in section.lines:
            column.addWidget(self._line(line))
        if section.key == SERVICES:
            for card in cards:
                column.addWidget(self._line(PlanLine(card.name, phone=card.number)))
        self.add(frame, space=6)

    def _line(self, line: PlanLine) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(PlainLabel(line.text, "said"), 1)
        if line.phone:
            row.addWidget(to_reach(line.phone))
            row.addWidget(copy_button(line.phone))
        column.addLayout(row)
        if line.say:
            saying = QHBoxLayout()
            saying.setSpacing(10)
            saying.addWidget(PlainLabel(self.tr("“{words}”").format(words=line.say), "lead"), 1)
            saying.addWidget(copy_button(line.say))
            column.addLayout(saying)
        if line.likely is Likely.MAYBE:
            easier = self.tr("Maybe. What would make it easier: {words}") if line.easier else self.tr("Maybe")
            column.addWidget(PlainLabel(easier.format(words=line.easier), "hint"))
        return whole

    # --- when it was used -----------------------------------------------------------------------------

    @Slot()
    def _use(self) -> None:
        self._jobs.run(helping.used_plan, self.plan.id, then=self._noted, otherwise=self.tell)

    def _noted(self, _: PlanUse) -> None:
        self.notice.show_notice(self.tr("Noted. A few words can follow later, or never."), kind="plain")
        self._jobs.run(helping.uses_of_plan, self.plan.id, then=self._show_uses, otherwise=self.tell)

    def _show_uses(self, uses: tuple[PlanUse, ...]) -> None:
        empty(self._uses)
        if uses:
            self._uses.addWidget(divider())
        for use in uses:
            self._uses.addWidget(self._use_row(use))

    def _use_row(self, use: PlanUse) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        day = long_day(use.day)
        said = (
            self.tr("Used on {day}").format(day=day),
            self.tr("What helped: {words}").format(words=use.helped) if use.helped else "",
            self.tr("To change: {words}").format(words=use.change) if use.change else "",
        )
        row.addWidget(PlainLabel("\n".join(line for line in said if line), "hint"), 1)
        if self._may_change:
            note = button(
                self.tr("Change the note") if use.helped or use.change else self.tr("Add a note"), "tool"
            )
            note.setAccessibleDescription(said[0])
            note.clicked.connect(partial(self._ask_for_note, use))
            row.addWidget(note)
        return whole

    def _ask_for_note(self, use: PlanUse) -> None:
        self.note_wanted.emit(use)
