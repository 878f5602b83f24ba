"""A goal whose check-in day it is, with its plan; others of today below it. All are put away at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.errors import ContentDamaged, UnknownGoal
from peerbuddy.ui.goals.panel import pill
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.eyebrow import Eyebrow
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.row_button import SIDE, RowButton
from peerbuddy.ui.parts.strength_chip import StrengthChip

if TYPE_CHECKING:
    from peerbuddy.model.goal import GoalLine
    from peerbuddy.model.goal_page import Around, GoalPage
    from peerbuddy.model.plan import Plan

MOST_BELOW = 3


class GoalsCard(QFrame):
    """It hides itself while no goal asks for a look."""

    check_in_wanted = Signal(str)  # the id of a goal
    put_away_wanted = Signal()
    failed = Signal(object)  # the error

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._lines: tuple[GoalLine, ...] = ()
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("You wanted to look at this today"))
        self.wish = PlainLabel("", "section")
        self.plan = PlainLabel("", "said")
        self.plan.hide()
        self.ways = Pair(self.tr("Check in"), self.tr("Not today"))
        self.below: list[QPushButton] = []
        self._lay_out()
        self.ways.taken.connect(lambda: self.check_in_wanted.emit(self._lines[0].id))
        self.ways.refused.connect(self.put_away_wanted)
        self.hide()

    def show_goals(self, lines: tuple[GoalLine, ...]) -> None:
        """What belongs to the first of them is read anew: its plan may be another one now."""
        first = lines[0] if lines else None
        if first is not None and (not self._lines or self._lines[0].id != first.id):
            self.plan.say("")
            self._chips.hide()
        self._lines = lines
        self.setVisible(bool(lines))
        if first is None:
            return
        self.wish.setText(first.wish)
        self._name_ways(first)
        self._show_below(lines[1:])
        from peerbuddy.actions import goal_page  # slow to load: on most days no goal asks for a look

        self._jobs.run(
            goal_page.open_goal, first.id, looks=0, then=self._show_first, otherwise=self._not_read
        )

    def _name_ways(self, line: GoalLine) -> None:
        self.ways.take.setAccessibleName(self.tr("Check in: {wish}").format(wish=line.wish))
        self.ways.refuse.setAccessibleDescription(self.tr("No goal asks for a look for the rest of the day"))

    def _show_first(self, page: GoalPage) -> None:
        if not self._lines or page.goal.id != self._lines[0].id:
            return
        plans = page.goal.plans
        self.plan.say(self._sentence(plans[0]) if plans else "")
        self._fill_chips(self._lines[0], page.around)

    def _not_read(self, error: Exception) -> None:
        """Its wish stands there anyway. What is damaged was named at the start."""
        if not isinstance(error, ContentDamaged | UnknownGoal):
            self.failed.emit(error)

    def _sentence(self, plan: Plan) -> str:
        return self.tr("If {cue}, then I will {action}.").format(cue=plan.cue, action=plan.action.rstrip("."))

    def _fill_chips(self, line: GoalLine, around: Around) -> None:
        empty(self._row)
        names = [around.area_name(key) for key in line.areas]
        for name in filter(None, names):
            self._row.addWidget(pill(name))
        for id in line.strengths:
            if id in around.strengths:
                self._row.addWidget(StrengthChip(around.strengths[id]))
        self._chips.setVisible(bool(self._row.count()))

    @Slot()
    def _show_below(self, lines: tuple[GoalLine, ...]) -> None:
        empty(self._rows)
        self.below = []
        self._also.setVisible(bool(lines))
        for line in lines[:MOST_BELOW]:
            row = RowButton(line.wish)
            row.setAccessibleName(self.tr("Check in: {wish}").format(wish=line.wish))
            row.clicked.connect(partial(self.check_in_wanted.emit, line.id))
            self.below.append(row)
            self._rows.addWidget(row)

    def _lay_out(self) -> None:
        self._also = QWidget()
        also = QVBoxLayout(self._also)
        also.setContentsMargins(0, 4, 0, 0)
        also.setSpacing(8)
        also.addWidget(divider())
        also.addWidget(PlainLabel(self.tr("Also for today, if you like"), "caption"))
        self._also.hide()
        self._chips = QWidget()
        self._row = Flow(self._chips, gap=6)
        self._chips.hide()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout()
        column.setContentsMargins(SIDE, 0, SIDE, 0)
        column.setSpacing(10)
        column.addWidget(Eyebrow("target", self.tr("You wanted to look at this today")))
        for part in (self.wish, self.plan, self._chips):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self.ways)
        column.addWidget(self._also)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20 - SIDE, 18, 20 - SIDE, 18)  # the words of rows begin where all others do
        whole.setSpacing(4)
        whole.addLayout(column)
        whole.addLayout(self._rows)
