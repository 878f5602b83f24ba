"""One of several answers that exclude each other; drawn as the tick box is, and round."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton

from peerbuddy.ui.style import current

_CIRCLE = 18
_GAP = 8
_EDGE = 4


class RoundBox(QRadioButton):
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        height = max(_CIRCLE, self.fontMetrics().height()) + 2 * _EDGE
        return QSize(2 * _EDGE + _CIRCLE + _GAP + words, height)

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
        left = self.width() - _EDGE - _CIRCLE if mirrored else _EDGE
        circle = QRectF(left + 0.5, (self.height() - _CIRCLE) / 2 + 0.5, _CIRCLE - 1, _CIRCLE - 1)
        on = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 1))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        painter.drawEllipse(circle)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.on_accent))
            painter.drawEllipse(circle.center(), 3.5, 3.5)
        self._paint_words(painter, mirrored)

    def _paint_words(self, painter: QPainter, mirrored: bool) -> None:
        colours, beside = current(), _EDGE + _CIRCLE + _GAP
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.text3))
        before, after = (_EDGE, -beside) if mirrored else (beside, -_EDGE)
        room = self.rect().adjusted(before, 0, after, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
