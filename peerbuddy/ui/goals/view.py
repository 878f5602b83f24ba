"""The page of a goal: what it is about, its plans, the check-in, and everything that belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.goal import GoalState, Measure
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.about_card import AboutCard
from peerbuddy.ui.goals.check_in_card import CheckInCard
from peerbuddy.ui.goals.head import GoalHead
from peerbuddy.ui.goals.looks_card import LooksCard
from peerbuddy.ui.goals.many_note import ManyNote
from peerbuddy.ui.goals.pages_card import PagesCard
from peerbuddy.ui.goals.plans_card import PlansCard
from peerbuddy.ui.goals.state_step import StateStep
from peerbuddy.ui.goals.steps_card import StepsCard
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled

WIDTH, NARROW = 880, 640  # pixels at the usual size of text


class GoalView(Column):
    check_in_kept = Signal(object)  # a CheckIn
    check_in_put_off = Signal()
    check_in_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=24)
        self._today = today
        self.page: GoalPage | None = None
        self._read_only = False
        self.head, self.about, self.plans = GoalHead(), AboutCard(), PlansCard()
        self.steps, self.looks, self.pages = StepsCard(), LooksCard(), PagesCard()
        self.card: CheckInCard | None = None
        self.step: StateStep | None = None
        self.note: ManyNote | None = None
        self.check_in = button(self.tr("Check in"), "primary")
        self.check_in.clicked.connect(self.check_in_wanted)
        self.since = PlainLabel("", "caption")
        self._top, self._check_in = QVBoxLayout(), QVBoxLayout()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def goal_id(self) -> str:
        return self.page.goal.id if self.page else ""

    def show_goal(self, page: GoalPage) -> None:
        """What was half written about the goal that stood here has been taken by then."""
        if self.goal_id() != page.goal.id:
            self.verticalScrollBar().setValue(0)
        self.page = page
        today = self._today()
        self.setAccessibleName(page.goal.fields.wish)
        self.head.show_goal(page)
        for card in (self.about, self.plans, self.steps, self.looks, self.pages):
            card.show_goal(page, today)
        state = page.goal.state
        self.since.setText(said.since(state, short_day(page.goal.since, today)))
        by_steps = page.goal.fields.measure is Measure.MILESTONES
        self.steps.setVisible(by_steps or bool(page.goal.milestones or self.steps.typed()))
        self.check_in.setVisible(state is GoalState.ACTIVE and self.card is None)
        if self._read_only:
            self._take_changes_away()

    def set_read_only(self) -> None:
        """The vault takes nothing at the moment: what would change a goal cannot be pressed."""
        self._read_only = True

    def _take_changes_away(self) -> None:
        parts = (self.head, self.about, self.plans, self.steps, self.looks)
        for part in parts:
            for way in part.findChildren(QAbstractButton):
                way.setEnabled(way is self.looks.earlier)
        self.steps.title.setEnabled(False)
        self.close_check_in()
        self.check_in.hide()

    # --- the check-in ---------------------------------------------------------------------------------

    def open_check_in(self, look: CheckIn) -> None:
        """Without the cursor in it: `card.begin` does that."""
        assert self.page is not None
        self.close_check_in()
        if self._read_only:
            return
        self.card = CheckInCard(self.page, look, self._today())
        self.card.kept.connect(self.check_in_kept)
        self.card.put_off.connect(self.check_in_put_off)
        self._check_in.addWidget(self.card)
        self.card.show()  # what is not shown yet takes no focus
        self.check_in.hide()

    def close_check_in(self) -> None:
        if self.card is not None:
            self.card = None
            empty(self._check_in)
        is_active = self.page is not None and self.page.goal.state is GoalState.ACTIVE
        self.check_in.setVisible(is_active and not self._read_only)

    # --- what stands above everything for a while ---------------------------------------------------

    def ask(self, step: StateStep) -> None:
        self.clear_top()
        self.step = step
        step.left.connect(self.leave_top)
        self._top.addWidget(step)
        step.show()
        step.begin()

    def offer_rest(self, note: ManyNote) -> None:
        self.clear_top()
        self.note = note
        note.left.connect(self.leave_top)
        self._top.addWidget(note)

    @Slot()
    def leave_top(self) -> None:
        """The person left it: the cursor goes on to what stands below."""
        self.clear_top()
        self.head.edit.setFocus()

    def clear_top(self) -> None:
        self.step, self.note = None, None
        empty(self._top)

    # --- layout ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        below = self.width() < scaled(NARROW)  # not the viewport's: the scroll bar comes and goes with it
        wanted = directions.TopToBottom if below else directions.LeftToRight
        if self._pair.direction() != wanted:
            self._pair.setDirection(wanted)

    def _lay_out(self) -> None:
        self.rows.setSpacing(14)
        self._pair.setSpacing(14)
        for card in (self.about, self.plans):
            self._pair.addWidget(card, 1)
        begin = QWidget()
        row = QVBoxLayout(begin)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(self._check_in)
        row.addWidget(self.check_in)
        row.setAlignment(self.check_in, Qt.AlignmentFlag.AlignLeading)
        self.add(self.head, self._top, self._pair, begin, self.steps, self.looks, self.pages, self.since)
        self.rows.addStretch(1)
