"""One name on the ring: a button with the dot of its strength, in two lines where the name is long."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from peerbuddy.model.strength import Family, Strength
from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.parts.strength_dot import paint_dot
from peerbuddy.ui.style import current, font, scaled

_TALL, _EDGE, _DOT, _BESIDE = 40, 14, 9, 8
_WIDEST_WORDS = 124
_WRAP = Qt.TextFlag.TextWordWrap
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class RingNode(QAbstractButton):
    """Checked while its strength is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strength = Strength("", "", Family.OWN)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_strength(self, strength: Strength) -> None:
        self.strength = strength
        self.setText(strength.label.replace("&", "&&"))
        self.setAccessibleName(strength.label)
        self.setAccessibleDescription(strength.in_short)
        self.update()

    def nextCheckState(self) -> None:
        """Whoever opens its strength says so (`Ring.choose`)."""

    def sizeHint(self) -> QSize:
        words = self._words_in()
        beside = scaled(2 * _EDGE + _DOT + _BESIDE)
        return QSize(words.width() + beside, max(scaled(_TALL), words.height() + scaled(14)))

    def _words_in(self) -> QRect:
        metrics = QFontMetrics(font(14, QFont.Weight.DemiBold))
        room = QRect(0, 0, scaled(_WIDEST_WORDS), 1000)
        taken = metrics.boundingRect(room, int(_WRAP), self.strength.label)
        taken.setWidth(min(taken.width() + 1, scaled(_WIDEST_WORDS)))
        return taken

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ARROWS:
            event.ignore()  # the ring walks
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on, ringed = current(), self.isChecked(), shows_ring(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = on or ringed
        line = colours.accent if thick else colours.border_strong
        painter.setPen(QPen(QColor(line), 2 if thick else 1))
        ground = colours.hover if self.underMouse() else colours.surface
        painter.setBrush(QColor(colours.accent_bg if on else ground))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        rounding = min(box.height() / 2, scaled(_TALL) / 2)
        painter.drawRoundedRect(box, rounding, rounding)
        if on and ringed:
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), rounding - 3, rounding - 3)
        self._paint_name(painter, colours.accent if on else colours.text)

    def _paint_name(self, painter: QPainter, colour: str) -> None:
        edge, dot = scaled(_EDGE), scaled(_DOT)
        before = edge + dot + scaled(_BESIDE)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - edge - dot if mirrored else edge
        paint_dot(painter, QRectF(left, (self.height() - dot) / 2, dot, dot), self.strength)
        room = self.rect().adjusted(before, 0, -edge + 2, 0)
        if mirrored:
            room = self.rect().adjusted(edge - 2, 0, -before, 0)
        painter.setFont(font(14, QFont.Weight.DemiBold))
        painter.setPen(QColor(colour))
        leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, int(leading | _WRAP), self.strength.label)
