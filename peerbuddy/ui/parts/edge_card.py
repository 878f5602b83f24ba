"""A card with a bar at the edge where reading begins: in one's own colour, or in that of somebody else."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from peerbuddy.ui.style import current

_IN, _WIDTH = 18, 3


class EdgeCard(QFrame):
    """Whose it is has to stand on it in words as well."""

    def __init__(self, parent: QWidget | None = None, *, mine: bool) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._mine = mine

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().accent if self._mine else current().peer))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _WIDTH if mirrored else 0
        painter.drawRoundedRect(QRectF(left, _IN, _WIDTH, self.height() - 2 * _IN), 1.5, 1.5)
