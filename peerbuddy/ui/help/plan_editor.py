"""Writing a plan for rough times: headings of one's own, lines below them. Nothing has to be filled in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from peerbuddy.actions import assets, helping
from peerbuddy.computer import Computer
from peerbuddy.model.asset import Help
from peerbuddy.model.help_card import RoughPlanWords
from peerbuddy.model.help_plan import MAX_SECTIONS, MAX_TITLE, HelpPlan, PlanLine, Section
from peerbuddy.ui import icons
from peerbuddy.ui.help.section_edit import MYSELF, SectionEdit
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.parts.words_edit import line_edit


class PlanEditor(SubPage):
    removed = Signal(object)  # the plan as it was

    def __init__(
        self, computer: Computer, jobs: Jobs, words: RoughPlanWords, plan: HelpPlan, *, is_new: bool
    ) -> None:
        super().__init__(words.title, words.intro)
        self._computer, self._jobs, self._words, self._plan = computer, jobs, words, plan
        self.name = line_edit(self.tr("Name of the plan"), limit=MAX_TITLE)
        self.name.setText(plan.title)
        self.sections: list[SectionEdit] = []
        self._headings = QVBoxLayout()
        self._headings.setSpacing(14)
        self.more = button(self.tr("Add a heading"))
        self.more.setIcon(icons.icon("plus"))
        self.remove = button(self.tr("Delete this plan"))
        kept = Kept(jobs, helping.save_plan, self.plan, self._as_page, self)
        self.keep_with(kept)
        self.add_field(self.tr("Name of the plan"), self.name)
        self.add(self._headings, space=8)
        foot = Flow(gap=8)
        foot.addWidget(self.more)
        foot.addWidget(self.remove)
        self.add(foot, space=12)
        self.remove.setVisible(not is_new)
        self.rows.addStretch(1)
        for section in plan.sections:
            self._add(section)
        self.name.textEdited.connect(kept.touched)
        self.more.clicked.connect(self._add_heading)
        self.remove.clicked.connect(self._remove)

    def begin(self) -> None:
        self._jobs.run(assets.helps, then=self._offer, otherwise=self.tell)
        (self.sections[0].first_field() if self.sections else self.name).setFocus()

    def plan(self) -> HelpPlan:
        """As it stands here, called as the content calls one if its name was emptied."""
        title = self.name.text().strip() or self._words.title
        return replace(self._plan, title=title, sections=tuple(one.section() for one in self.sections))

    def _offer(self, shelf: tuple[Help, ...]) -> None:
        """From the own shelf of what helps."""
        for section in self.sections:
            if section.key == MYSELF:
                section.offer(tuple(one.name for one in shelf))
        self._order_tabs()

    # --- headings -------------------------------------------------------------------------------------

    def _add(self, section: Section) -> SectionEdit:
        assert self._kept is not None
        made = SectionEdit(section)
        made.edited.connect(self._kept.touched)
        made.removed.connect(self._take_away)
        made.line_removed.connect(self._say_line_went)
        self.sections.append(made)
        self._headings.addWidget(made)
        self.more.setEnabled(len(self.sections) < MAX_SECTIONS)
        made.lines_added.connect(self._order_tabs)
        return made

    @Slot()
    def _order_tabs(self) -> None:
        tab_as_read(self.rows)

    @Slot()
    def _add_heading(self) -> None:
        made = self._add(Section(self._computer.new_id(), self.tr("A heading of my own"), (PlanLine(""),)))
        made.show()  # what is not shown yet takes no focus
        self._order_tabs()
        made.title.setFocus()
        made.title.selectAll()

    @Slot(object)
    def _take_away(self, section: SectionEdit) -> None:
        """With its lines; they can be put back as long as this page is open."""
        assert self._kept is not None
        place = self.sections.index(section)
        self.sections.remove(section)
        section.hide()
        self.more.setEnabled(True)
        self._kept.touched()
        self.more.setFocus()
        self._offer_back(
            self.tr("“{title}” is taken away.").format(title=section.section().title),
            partial(self._put_back, section, place),
        )

    @Slot(object)
    def _say_line_went(self, put_back: Callable[[], None]) -> None:
        self._offer_back(self.tr("The line is taken away."), put_back)

    def _offer_back(self, told: str, put_back: Callable[[], None]) -> None:
        self.notice.show_notice(told, kind="plain", ways=((self.tr("Put it back"), put_back),))
        self.bring_in_sight(self.notice)

    def _put_back(self, section: SectionEdit, place: int) -> None:
        assert self._kept is not None
        self.sections.insert(place, section)
        section.show()
        self._kept.touched()
        section.title.setFocus()

    @Slot()
    def _remove(self) -> None:
        assert self._kept is not None
        plan = self.plan()
        self._kept.forget()
        self._jobs.run(
            helping.delete_plan, plan.id, then=lambda _: self.removed.emit(plan), otherwise=self.tell
        )

    def _as_page(self) -> Draft:
        lines = [self.plan().title]
        for section in self.plan().sections:
            lines += ["", section.title, *(line.text for line in section.lines if line.text)]
        return Draft(self._computer.new_id(), self._computer.now().date(), "\n".join(lines))
