"""What a section of the settings is made of: a heading, a card below it, rows with one control each."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.style import scaled

NARROW = 440  # pixels of a row at the usual size of text


class Card(QFrame):
    """`rows` are told apart by a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)

    def add(self, *rows: QWidget) -> None:
        for row in rows:
            if self._column.count():
                self._column.addWidget(divider())
            self._column.addWidget(row)

    def clear(self, *, keep: int = 0) -> None:
        """Take out all rows but the first `keep`, with the line between them."""
        while item := self._column.takeAt(max(0, 2 * keep - 1)):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


class Row(QWidget):
    """A title, a line that explains it, a control whose name says more than its label."""

    def __init__(self, title: str, line: str, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.line = PlainLabel(title, "label"), PlainLabel(line, "hint")
        if not line:  # never shown before it has a parent: that would be a window of its own
            self.line.hide()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.line)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(18, 13, 18, 13)
        self._across.setSpacing(12)
        self._across.addLayout(words, 1)
        side = QHBoxLayout()
        side.setSpacing(8)
        self._across.addLayout(side)
        self._across.setAlignment(side, Qt.AlignmentFlag.AlignLeading)
        self._side, self._has_several = side, len(controls) > 1
        for control in controls:
            side.addWidget(control)
            if not control.accessibleName():
                label = control.text() if isinstance(control, QAbstractButton) else ""
                control.setAccessibleName(f"{title}: {label}" if label else title)
            control.setAccessibleDescription(line)
            if isinstance(control, QComboBox):  # named after what is chosen in it, whatever it is told
                self.title.setBuddy(control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Several controls, or a wide one, go below the words where these would have no room."""
        super().resizeEvent(event)
        takes_much = self._has_several or self._side.sizeHint().width() > self.width() // 2
        below = takes_much and self.width() < scaled(NARROW)
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if below else directions.LeftToRight)
