"""One centred column of limited width that scrolls when the window is low: unlocking, first steps, rescue."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget


class Column(QScrollArea):
    """Widgets are added to `rows`."""

    def __init__(self, width: int, parent: QWidget | None = None, *, top: int = 64) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        canvas, column = QWidget(), QWidget()
        canvas.setProperty("kind", "canvas")
        column.setMaximumWidth(width)
        self.rows = QVBoxLayout(column)
        self.rows.setContentsMargins(0, top, 0, 32)
        self.rows.setSpacing(8)
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(28, 0, 28, 0)
        middle.addStretch(1)
        middle.addWidget(column, 1000)
        middle.addStretch(1)
        self.setWidget(canvas)

    def add(self, *widgets: QWidget | QLayout, space: int = 0) -> None:
        """Below what is there already, after `space` more pixels."""
        if space:
            self.rows.addSpacing(space)
        for widget in widgets:
            if isinstance(widget, QWidget):
                self.rows.addWidget(widget)
            else:
                self.rows.addLayout(widget)
