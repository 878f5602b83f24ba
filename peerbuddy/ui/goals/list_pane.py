"""Beside the page: the goals of one state at a time, and the way to a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.model.goal_page import GoalShelf
from peerbuddy.ui import icons
from peerbuddy.ui.goals.rows import GoalRow, row_of
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.named_rows import NamedRowsView
from peerbuddy.ui.parts.one_of import OneOf

ACTIVE, RESTING, IDEAS, DONE = "active", "resting", "ideas", "done"
STATES = {
    ACTIVE: (GoalState.ACTIVE,),
    RESTING: (GoalState.RESTING,),
    IDEAS: (GoalState.IDEA,),
    DONE: (GoalState.REACHED, GoalState.LET_GO, GoalState.RESHAPED),
}


class GoalList(QWidget):
    open_wanted = Signal(str)
    new_wanted = Signal()
    look_back_wanted = Signal()
    turned = Signal()  # to the goals of another state

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._shelf = GoalShelf((), {})
        self.new = button(self.tr("New goal"))
        self.new.setIcon(icons.icon("plus", "text"))
        self.states = OneOf(
            self.tr("Goals that are"),
            (
                (ACTIVE, self.tr("Active")),
                (RESTING, self.tr("Resting")),
                (IDEAS, self.tr("Ideas")),
                (DONE, self.tr("Done")),
            ),
            may_be_none=False,
        )
        self.states.set_key(ACTIVE)
        self.view = NamedRowsView(self.tr("Goals"), GoalRow())
        self.remark = PlainLabel("", "lead")
        self.look_back = button(self.tr("Weekly look-back"), "quiet")
        self.look_back.setProperty("flush", True)
        self._lay_out()
        self.new.clicked.connect(self.new_wanted)
        self.look_back.clicked.connect(self.look_back_wanted)
        self.states.chosen.connect(self._turn)
        self.view.wanted.connect(self.open_wanted)

    # --- what is shown --------------------------------------------------------------------------------

    def fill(self, shelf: GoalShelf, open_id: str) -> None:
        """`open_id`: the goal that stands on the page, or ""."""
        self._shelf = shelf
        self._show(open_id)

    def lines(self, state: str = "") -> tuple[GoalLine, ...]:
        """Of the states that are shown, or of those asked for."""
        wanted = STATES[state or self.states.key()]
        return tuple(line for line in self._shelf.goals if line.state in wanted)

    def show_with(self, id: str) -> None:
        """Turn to where this goal is, and choose it."""
        for key, states in STATES.items():
            if any(line.id == id and line.state in states for line in self._shelf.goals):
                self.states.set_key(key)
        self._show(id)

    def _show(self, id: str) -> None:
        areas, today = self._shelf.areas, self._today()
        self.view.show_rows(tuple(row_of(goal, areas, today) for goal in self.lines()), id)
        has_any = bool(self.lines())
        if self.view.hasFocus() and not has_any:  # else it would go to the next one, at the very bottom
            self.new.setFocus()
        self.view.setVisible(has_any)
        self.remark.say("" if has_any else self._nothing())

    def _nothing(self) -> str:
        said = {
            ACTIVE: self.tr("No goal is active."),
            RESTING: self.tr("Nothing rests at the moment."),
            IDEAS: self.tr("A wish can wait here until you pick it up."),
            DONE: self.tr("What was reached, let go or reshaped stays here."),
        }[self.states.key()]
        if self.states.key() == ACTIVE and self.lines(IDEAS):
            return self.tr("Some wishes wait under Ideas.")
        return said

    # --- choosing -------------------------------------------------------------------------------------

    @Slot(str)
    def turn_to(self, state: str) -> None:
        self.states.set_key(state)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        self._show("")
        self.turned.emit()

    def _lay_out(self) -> None:
        self.setProperty("kind", "pane")
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(PlainLabel(self.tr("Goals"), "page"), 1)
        head.addWidget(self.new)
        across = QHBoxLayout()
        across.setContentsMargins(20, 0, 20, 0)
        across.addWidget(self.states)
        across.addStretch(1)
        remark = QHBoxLayout()
        remark.setContentsMargins(20, 10, 20, 0)
        remark.addWidget(self.remark)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addWidget(PlainLabel(self.tr("A goal can rest. Nothing in it is lost."), "caption"), 1)
        foot.addWidget(self.look_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(across)
        column.addLayout(remark)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        column.addLayout(foot)
