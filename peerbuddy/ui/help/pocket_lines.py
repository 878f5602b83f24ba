"""What stands on the pocket card, on Help now: out of sight while nothing does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel


class PocketLines(QWidget):
    """`may_change`: a way to it is shown in any case."""

    wanted = Signal()

    def __init__(self, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(20, 14, 20, 14)
        self.card = QFrame()
        self.card.setProperty("kind", "card")
        self.card.setLayout(self._lines)
        self._title = PlainLabel(self.tr("My pocket card"), "label")
        self.door = Door(self.tr("My pocket card"), self.tr("Chosen lines, in sight also while it is locked"))
        self.door.clicked.connect(self.wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._title, self.card, self.door):
            column.addWidget(part)
        self._title.hide()
        self.card.hide()
        if not may_change:  # shown before it has a parent it would be a window of its own
            self.door.hide()
            self.hide()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(PlainLabel(line, "said"))
        self._title.setVisible(bool(lines) and not self._may_change)
        self.card.setVisible(bool(lines))
        self.setVisible(bool(lines) or self._may_change)
