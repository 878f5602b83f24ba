"""One centred column of limited width that scrolls when the window is low: unlocking, first steps, rescue."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from peerbuddy.ui.style import scaled


class Column(QScrollArea):
    """Widgets are added to `rows`. `width` is that at the usual size of text, and grows with it."""

    def __init__(self, width: int, parent: QWidget | None = None, *, top: int = 64) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._width = width
        canvas, self._column = QWidget(), QWidget()
        canvas.setProperty("kind", "canvas")
        self._column.setMaximumWidth(scaled(width))
        self.rows = QVBoxLayout(self._column)
        self.rows.setContentsMargins(0, top, 0, 32)
        self.rows.setSpacing(8)
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(28, 0, 28, 0)
        middle.addStretch(1)
        middle.addWidget(self._column, 1000)
        middle.addStretch(1)
        self.setWidget(canvas)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._column.setMaximumWidth(scaled(self._width))

    def add(self, *widgets: QWidget | QLayout, space: int = 0) -> None:
        """Below what is there already, after `space` more pixels."""
        if space:
            self.rows.addSpacing(space)
        for widget in widgets:
            if isinstance(widget, QWidget):
                self.rows.addWidget(widget)
            else:
                self.rows.addLayout(widget)
