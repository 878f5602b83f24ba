"""A check box whose outline can be seen in light and dark; drawn by hand, its label is part of the target."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from peerbuddy.ui.style import current

_BOX = 18
_GAP = 8
_EDGE = 4


class TickBox(QCheckBox):
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(2 * _EDGE + _BOX + _GAP + words, max(_BOX, self.fontMetrics().height()) + 2 * _EDGE)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _EDGE - _BOX if mirrored else _EDGE
        box = QRectF(left + 0.5, (self.height() - _BOX) / 2 + 0.5, _BOX - 1, _BOX - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 1))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            painter.setPen(QPen(QColor(colours.on_accent), 2))
            middle = box.center()
            tick = [middle + QPointF(x, y) for x, y in ((-4, 0), (-1, 3), (4, -3))]
            painter.drawPolyline(tick)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.text3))
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        beside = _BOX + _GAP
        room = room.adjusted(0, 0, -beside, 0) if mirrored else room.adjusted(beside, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
