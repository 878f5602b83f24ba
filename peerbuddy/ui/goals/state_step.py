"""Before a goal rests, is reached, let go or reshaped: what it means, a line or day, two answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.goal import MAX_GAVE, GoalState, default_look_again
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.dates import to_day, to_qdate
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.parts.words_edit import WordsEdit

ASKED = (GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO, GoalState.RESHAPED)


class StateStep(Panel):
    """`gave` is there for letting go, `wakes` and `day` for resting."""

    agreed = Signal(object)  # this step
    left = Signal()

    def __init__(self, page: GoalPage, state: GoalState, today: date, parent: QWidget | None = None) -> None:
        super().__init__(said.verb(state, page.goal.state), parent)
        self.goal, self.state = page.goal.id, state
        self.gave = WordsEdit(said.book().let_go_ask, limit=MAX_GAVE, lines=2)
        self.wakes = TickBox(self.tr("Offer it again on"))
        self.day = DayField(self.tr("Offer it again on"))
        self.day.setDate(to_qdate(default_look_again(today)))
        self.pair = Pair(said.verb(state, page.goal.state), self.tr("Leave it as it is"))
        self.add(PlainLabel(_meaning(state), "lead"))
        if state is GoalState.REACHED:
            self._say_thanks(page)
        if state is GoalState.LET_GO:
            self.gave.set_words(page.goal.gave)
            self.add(labelled(said.book().let_go_ask, self.gave), self.gave)
        if state is GoalState.RESTING:
            self._ask_for_day()
        self.add(self.pair, space=4)
        leave_out(self, self.gave, self.wakes, self.day)
        self.pair.taken.connect(self._agree)
        self.pair.refused.connect(self.left)

    def wake(self) -> date | None:
        return to_day(self.day.date()) if self.state is GoalState.RESTING and self.wakes.isChecked() else None

    def line(self) -> str:
        """What it gave, as it stands here."""
        return self.gave.words().strip() if self.state is GoalState.LET_GO else ""

    def begin(self) -> None:
        (self.gave if self.state is GoalState.LET_GO else self.pair.take).setFocus()

    @Slot()
    def _agree(self) -> None:
        self.agreed.emit(self)

    def _ask_for_day(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.wakes)
        row.addWidget(self.day)
        row.addStretch(1)
        self.add(row)
        self.day.setEnabled(False)
        self.wakes.toggled.connect(self.day.setEnabled)

    def _say_thanks(self, page: GoalPage) -> None:
        names = [name for link in page.goal.fields.links if (name := page.around.name(link))]
        if names:
            thanks = self.tr("With thanks to {names}.").format(names=", ".join(names))
            self.add(PlainLabel(thanks, "said"))


def _meaning(state: GoalState) -> str:
    return {
        GoalState.RESTING: QCoreApplication.translate(
            "goals",
            "It rests as long as it needs. Plans and check-ins stay, and it can be taken up again.",
        ),
        GoalState.REACHED: QCoreApplication.translate(
            "goals", "You are where you wanted to go. It moves to Done, and can be taken up again."
        ),
        GoalState.LET_GO: QCoreApplication.translate(
            "goals", "Letting go is a choice like any other. The line can stay empty; everything is kept."
        ),
        GoalState.RESHAPED: QCoreApplication.translate(
            "goals",
            "A new goal begins with the same words, for you to change. This one stays as it was, and the two"
            " lead to each other.",
        ),
    }[state]
