"""One of several answers that exclude each other; drawn as the tick box is, and round."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from peerbuddy.ui.parts.mark_and_words import paint_around, place_of, size_of
from peerbuddy.ui.style import current

_CIRCLE = QSize(18, 18)
_GAP = 8


class RoundBox(QRadioButton):
    def sizeHint(self) -> QSize:
        return size_of(self, _CIRCLE, _GAP)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on, circle = current(), self.isChecked(), place_of(self, _CIRCLE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_around(painter, self, _CIRCLE, _GAP)
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 1))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.on_accent))
            painter.drawEllipse(circle.center(), 3.5, 3.5)
