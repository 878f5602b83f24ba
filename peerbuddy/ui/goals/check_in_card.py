"""The check-in: a minute with a goal. Every line may stay empty, and leaving it out leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.check_in import MAX_LINE, CheckIn, Decision, Moved, PlanMet
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.model.plan import Met
from peerbuddy.ui import words
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.check_in_line import CheckInLine
from peerbuddy.ui.goals.helped_pick import HelpedPick
from peerbuddy.ui.goals.keeping_key import keeps
from peerbuddy.ui.goals.measured import Measured
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.spoken_label import SpokenLabel
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.parts.words_edit import line_edit

_NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


class CheckInCard(Panel):
    """`look` is the one that is changed, or a new one with nothing said yet."""

    kept = Signal(object)  # a CheckIn
    put_off = Signal()

    def __init__(self, page: GoalPage, look: CheckIn, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent, inside=24)
        self.setAccessibleName(self.tr("Check-in"))
        self._look, self._today = look, today
        self._saved = next((one for one in page.looks if one.id == look.id), None)
        fields, book = page.goal.fields, said.book().check_in
        self.moved = OneOf(self.tr("It moved"), said.options(book.moved), pills=True)
        self.measured = Measured(fields, look)
        self.helped = HelpedPick(fields, page.around, look.helped)
        self.met = {
            plan.id: OneOf(plan.cue, said.options(book.plan_met), pills=True) for plan in page.goal.plans
        }
        self.line = line_edit(self.tr("One line"), limit=MAX_LINE)
        decide = ((key, said.capital(label)) for key, label in said.options(book.decide))
        self.decision = OneOf(self.tr("For the coming weeks"), decide)
        self.remark = SpokenLabel("", "amber")
        self.not_today = button(
            self.tr("Not today") if self._saved is None else self.tr("Leave it as it was")
        )
        self.keep = button(self.tr("Keep check-in"), "primary")
        self._lay_out(page)
        self._show(look)
        self.keep.clicked.connect(self._keep)
        self.line.returnPressed.connect(self._keep)
        self.not_today.clicked.connect(self.put_off)

    # --- what stands here -----------------------------------------------------------------------------

    def look(self) -> CheckIn:
        """As far as it is filled in. Raises BadField where the amount is no number."""
        return self._filled(self.measured.value())

    def draft(self) -> CheckIn | None:
        """What would be lost, or None where nothing was said that is not kept already."""
        filled = self._filled(self.measured.value_or_none())
        before = self._saved or CheckIn(filled.id, filled.goal)
        return None if replace(filled, day=None) == replace(before, day=None, made=filled.made) else filled

    def _filled(self, value: object) -> CheckIn:
        met = ((plan, asked.key()) for plan, asked in self.met.items())
        return replace(
            self._look,
            moved=Moved(self.moved.key()) if self.moved.key() else None,
            value=value,
            word=self.measured.word.key(),
            helped=self.helped.links(),
            plans=tuple(PlanMet(plan, Met(key)) for plan, key in met if key),
            line=self.line.text().strip(),
            decision=Decision(self.decision.key()) if self.decision.key() else None,
        )

    def _show(self, look: CheckIn) -> None:
        self.moved.set_key(look.moved.value if look.moved else "")
        for met in look.plans:
            if met.plan in self.met:
                self.met[met.plan].set_key(met.met.value)
        self.line.setText(look.line)
        self.decision.set_key(look.decision.value if look.decision else "")

    @Slot()
    def _keep(self) -> None:
        try:
            look = self.look()
        except BadField as error:
            self.remark.say(words.sentence(error))
            self.remark.announce_soon()
            self.measured.amount.setFocus()
            return
        self.kept.emit(look)

    @property
    def is_new(self) -> bool:
        return self._saved is None

    @property
    def begun_with(self) -> CheckIn:
        return self._look

    def begin(self) -> None:
        self.moved.focus_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if keeps(event):
            self._keep()
        elif plain and event.key() in _NUMBERS:
            key = list(self.moved.buttons)[_NUMBERS.index(Qt.Key(event.key()))]
            self.moved.set_key(key)
            self.moved.focus_chosen()
        else:
            super().keyPressEvent(event)

    # --- layout ---------------------------------------------------------------------------------------

    def _lay_out(self, page: GoalPage) -> None:
        self.column.setSpacing(11)
        heading = QVBoxLayout()
        heading.setSpacing(2)
        for label in (PlainLabel(self._title(page), "section"), PlainLabel(self._below(page), "caption")):
            heading.addWidget(label)
        self.add(heading)
        self.add(CheckInLine(self.tr("It moved"), self.moved))
        if self.measured.is_asked:
            self.add(CheckInLine(self.measured.asked, self.measured))
        self.add(CheckInLine(self.tr("What helped"), self.helped))
        for plan, asked in self.met.items():
            cue = next(one.cue for one in page.goal.plans if one.id == plan)
            one = self.tr("The plan’s moment")
            self.add(CheckInLine(one if len(self.met) == 1 else self.tr("If {cue}").format(cue=cue), asked))
        self.add(CheckInLine(self.tr("One line"), self.line), self.remark, divider())
        self.remark.hide()
        self.add(self._foot())
        leave_out(self, self.measured)

    def _title(self, page: GoalPage) -> str:
        if self._saved is not None and self._saved.day is not None:
            return self.tr("Check-in of {day}").format(day=short_day(self._saved.day, self._today))
        return said.book().check_in.after_gap if page.after_gap else self.tr("Where is this now?")

    def _below(self, page: GoalPage) -> str:
        empty = self.tr("Anything here can stay empty. The keys 1 to 5 say how it moved.")
        if self._saved is not None or page.goal.last_look is None:
            return empty
        day = short_day(page.goal.last_look, self._today)
        return " ".join((self.tr("Last looked at on {day}.").format(day=day), empty))

    def _foot(self) -> QWidget:
        ways = QWidget()
        buttons = QHBoxLayout(ways)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for way in (self.not_today, self.keep):
            way.setMinimumWidth(max(self.not_today.sizeHint().width(), self.keep.sizeHint().width()))
            buttons.addWidget(way)
        asked = PlainLabel(self.tr("For the coming weeks"), "lead")
        asked.setWordWrap(False)
        foot = QWidget()
        row = Flow(foot, gap=8, push=True)
        for part in (asked, self.decision, ways):
            row.addWidget(part)
        return foot
