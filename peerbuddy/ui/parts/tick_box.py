"""A check box whose outline can be seen in light and dark; drawn by hand, its label is part of the target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from peerbuddy.ui.parts.mark_and_words import paint_around, place_of, size_of
from peerbuddy.ui.style import current

_BOX = QSize(18, 18)
_GAP = 8


class TickBox(QCheckBox):
    def sizeHint(self) -> QSize:
        return size_of(self, _BOX, _GAP)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on, box = current(), self.isChecked(), place_of(self, _BOX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_around(painter, self, _BOX, _GAP)
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 1))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            painter.setPen(QPen(QColor(colours.on_accent), 2))
            middle = box.center()
            painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-4, 0), (-1, 3), (4, -3))])
