"""An icon beside words: nothing to press, nothing to read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui import icons


class IconLabel(QWidget):
    """`colour`: a field of Tokens."""

    def __init__(
        self, name: str, size: int = 16, parent: QWidget | None = None, *, colour: str = "text2"
    ) -> None:
        super().__init__(parent)
        self._name, self._size, self._colour = name, size, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), self.rect(), self._name, self._colour)
