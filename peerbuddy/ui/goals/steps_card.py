"""Steps on the road to a goal: ticked when they are there, and open again with the same press."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.goal_page import GoalPage
from peerbuddy.model.plan import MAX_MILESTONE, MAX_MILESTONES, Milestone
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.words_edit import line_edit


class StepsCard(Panel):
    done = Signal(str, object)  # id of a milestone, the day or None
    added = Signal(str)  # its title

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Milestones"))
        self.ticks: dict[str, TickBox] = {}
        self._rows = Panel(self.tr("Milestones"), inside=0)
        self._rows.setProperty("kind", "")
        self._rows.column.setContentsMargins(0, 0, 0, 0)
        self.title = line_edit(self.tr("A new milestone"), limit=MAX_MILESTONE)
        self.title.setPlaceholderText(self.tr("A step on the way"))
        self.add_step = button(self.tr("Add"))
        self.add_step.setAccessibleName(self.tr("Add this milestone"))
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.add_step)
        self.add(PlainLabel(self.tr("Milestones"), "aside"), self._rows, self._below)
        self.title.textChanged.connect(self._look)
        self.title.returnPressed.connect(self._add)
        self.add_step.clicked.connect(self._add)
        self._look()

    def show_goal(self, page: GoalPage, today: date) -> None:
        focused = next((id for id, tick in self.ticks.items() if tick.hasFocus()), "")
        self._rows.clear()
        self.ticks = {one.id: self._tick(one, today) for one in page.goal.milestones}
        for tick in self.ticks.values():
            self._rows.add(tick)
        self._rows.setVisible(bool(self.ticks))
        self._below.setVisible(len(self.ticks) < MAX_MILESTONES)
        if focused in self.ticks:
            self.ticks[focused].setFocus()

    def typed(self) -> str:
        """A title that was not added yet."""
        return self.title.text().strip()

    def forget(self) -> None:
        self.title.clear()

    def _tick(self, step: Milestone, today: date) -> TickBox:
        words = step.title
        if step.done is not None:
            words = self.tr("{step} · reached on {day}").format(step=words, day=short_day(step.done, today))
        elif step.day is not None:
            words = self.tr("{step} · by {day}").format(step=words, day=short_day(step.day, today))
        made = TickBox(words.replace("&", "&&"))
        made.setAccessibleName(words)
        made.setChecked(step.done is not None)
        made.toggled.connect(partial(self._ticked, step.id, today))
        return made

    def _ticked(self, id: str, today: date, on: bool) -> None:
        self.done.emit(id, today if on else None)

    @Slot()
    def _add(self) -> None:
        if self.typed():
            self.added.emit(self.typed())
            self.title.setFocus()

    @Slot()
    def _look(self) -> None:
        self.add_step.setEnabled(bool(self.typed()))
