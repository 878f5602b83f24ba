"""Days from one side of a plot to the other, with the first and the last of them named below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from peerbuddy.ui.dates import short_day
from peerbuddy.ui.style import current, font, scaled

FOOT = 30  # pixels below the line, at the usual size of text


@dataclass(frozen=True, slots=True)
class DaysAxis:
    first: date
    last: date
    today: date

    def at(self, day: date, wide: int, edge: int, *, mirrored: bool) -> float:
        """How far from the left of a plot of this width, with an edge left free at both sides."""
        span = (self.last - self.first).days
        part = (day - self.first).days / span if span else 0.5
        x = edge + part * (wide - 2 * edge)
        return wide - x if mirrored else x

    def paint(self, painter: QPainter, wide: int, bottom: int, *, mirrored: bool) -> None:
        painter.setPen(QPen(QColor(current().border), 1))
        painter.drawLine(QPoint(0, bottom), QPoint(wide, bottom))
        painter.setFont(font(12))
        painter.setPen(QColor(current().text2))
        room = QRect(0, bottom, wide, scaled(FOOT))
        middle = Qt.AlignmentFlag.AlignVCenter
        absolute = Qt.AlignmentFlag.AlignAbsolute
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        ends = [(self.first, right if mirrored else left), (self.last, left if mirrored else right)]
        if self.first == self.last:
            ends = [(self.first, Qt.AlignmentFlag.AlignHCenter)]
        for day, side in ends:
            painter.drawText(room, int(side | middle | absolute), short_day(day, self.today))
