"""Where else a goal leads: pages of the journal that belong to it, and goals it came from or became."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from peerbuddy.model.goal import GoalLine
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel


class PagesCard(Panel):
    entry_wanted = Signal(str)
    goal_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Where it leads"))
        self.doors: list[Door] = []

    def show_goal(self, page: GoalPage, today: date) -> None:
        self.clear()
        self.doors = []
        self._add_goals(self.tr("It came from"), page.earlier, today)
        self._add_goals(self.tr("It became"), page.later, today)
        if page.pages:
            self.add(PlainLabel(self.tr("Pages of the journal"), "aside"))
        for entry in page.pages:
            heading = entry.heading or self.tr("A page")
            self._add_door(Door(heading, short_day(entry.day, today)), self.entry_wanted, entry.id)
        self.setVisible(bool(self.doors))

    def _add_goals(self, title: str, goals: tuple[GoalLine, ...], today: date) -> None:
        if goals:
            self.add(PlainLabel(title, "aside"))
        for goal in goals:
            line = said.since(goal.state, short_day(goal.since, today))
            self._add_door(Door(goal.wish, line), self.goal_wanted, goal.id)

    def _add_door(self, door: Door, wanted: SignalInstance, id: str) -> None:
        door.clicked.connect(partial(wanted.emit, id))
        self.doors.append(door)
        self.add(door)
