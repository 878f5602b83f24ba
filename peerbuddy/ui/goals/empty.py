"""Where no goal is open: nothing is wanting, and there are ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.labels import PlainLabel, button

WIDTH = 620


class NoGoal(Column):
    new_wanted = Signal()
    guide_wanted = Signal()
    ideas_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=24)
        self.guide = button(self.tr("From wish to plan"), tall=True)
        self.not_now = button(self.tr("Not now"), tall=True)
        self.ideas = Door(self.tr("Look at your ideas"), self.tr("Wishes that wait until you pick them up"))
        told = self.tr("It waits under Ideas until you pick it up")
        self.new = Door(self.tr("Only write down a wish"), told)
        self.state = EmptyState("target", "", "", self.guide, self.not_now)
        self._below = PlainLabel(
            self.tr("From wish to plan takes some minutes. You can stop at any card."), "caption"
        )
        self._below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self.show_for("", ideas=False)
        self.new.clicked.connect(self.new_wanted)
        self.guide.clicked.connect(self.guide_wanted)
        self.not_now.clicked.connect(self.left)
        self.ideas.clicked.connect(self.ideas_wanted)

    def show_for(self, nothing: str, *, ideas: bool) -> None:
        """`nothing`: what is said of the goals listed, "" for active ones. `ideas`: whether any wait."""
        start = self.tr("It can start small: one wish, one moment, one next step.")
        self.state.title.setText(nothing or self.tr("No goal is active, and none is needed."))
        self.state.line.setText("" if nothing else start)
        self.ideas.setVisible(ideas and not nothing)
        for part in (self.new, self.guide, self.not_now, self._below):
            part.setVisible(not nothing)

    def _lay_out(self) -> None:
        inner = self.state.layout()
        assert isinstance(inner, QVBoxLayout)
        for part in (self.ideas, self.new):
            inner.insertWidget(inner.count() - 2, part)
        inner.insertSpacing(inner.count() - 2, 12)
        inner.insertWidget(inner.count() - 1, self._below)
        self.rows.addWidget(self.state, 1)
