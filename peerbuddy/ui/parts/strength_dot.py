"""The dot of a strength: its colour and its pattern, always beside its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.model.strength import Pattern, Strength
from peerbuddy.ui.style import current, scaled

SIZE = 9


def paint_dot(painter: QPainter, place: QRectF, strength: Strength) -> None:
    """Patterns tell strengths of one colour apart without it."""
    colours = current()
    hue = QColor(colours.hues[strength.hue])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(hue)
    if strength.pattern is Pattern.RING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(hue, place.width() / 4))
        inset = place.width() / 8
        place = place.adjusted(inset, inset, -inset, -inset)
    painter.drawEllipse(place)
    if strength.pattern is Pattern.STRIPES:
        painter.setPen(QPen(QColor(colours.surface), place.width() / 6))
        middle, half = place.center(), place.width() / 2
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0))
    elif strength.pattern is Pattern.DOTS:
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(place.center(), place.width() / 6, place.width() / 6)
    painter.restore()


class StrengthDot(QWidget):
    """Nothing to press, nothing to read: the name stands beside it."""

    def __init__(self, strength: Strength, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strength = strength
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_strength(self, strength: Strength) -> None:
        self._strength = strength
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIZE), scaled(SIZE))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_dot(QPainter(self), QRectF(self.rect()), self._strength)
