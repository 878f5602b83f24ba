"""A switch, on or off at once; its label is part of the target, and its shape tells the state too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from peerbuddy.ui.style import current

_WIDE, _HIGH, _GAP, _EDGE = 38, 20, 10, 4


class Switch(QCheckBox):
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        gap = _GAP if self.text() else 0
        return QSize(2 * _EDGE + _WIDE + gap + words, max(_HIGH, self.fontMetrics().height()) + 2 * _EDGE)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _EDGE - _WIDE if mirrored else _EDGE
        track = QRectF(left + 0.5, (self.height() - _HIGH) / 2 + 0.5, _WIDE - 1, _HIGH - 1)
        line = colours.accent if on else colours.border_strong
        painter.setPen(QPen(QColor(line if self.isEnabled() else colours.border), 1))
        painter.setBrush(QColor(colours.accent if on and self.isEnabled() else colours.surface))
        painter.drawRoundedRect(track, _HIGH / 2, _HIGH / 2)
        at_end = on != mirrored
        knob = QRectF(0, 0, _HIGH - 6, _HIGH - 6)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - _HIGH + 4 if at_end else track.left() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else line))
        painter.drawEllipse(knob)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.text3))
        beside = _WIDE + _GAP
        room = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        room = room.adjusted(0, 0, -beside, 0) if mirrored else room.adjusted(beside, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
