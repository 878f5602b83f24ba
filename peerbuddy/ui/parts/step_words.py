"""The steps of a way in words, without a number: what was done has a tick, where one is a dot."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui import icons
from peerbuddy.ui.style import current, font, scaled

_SIGN, _GAP, _BETWEEN = 14, 7, 30


class StepWords(QWidget):
    """Where there is no room for all of them, only the one that is open is shown."""

    def __init__(self, steps: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps, self._at = steps, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_step(0)

    def show_step(self, at: int) -> None:
        self._at = at
        self.setAccessibleName(self.tr("Step: {name}").format(name=self._steps[at]))
        self.setAccessibleDescription(self.tr("All steps: {names}").format(names=", ".join(self._steps)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width(range(len(self._steps))), scaled(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), scaled(24))

    def _width(self, steps: range) -> int:
        words = sum(QFontMetrics(_font(now=True)).horizontalAdvance(self._steps[n]) for n in steps)
        signs = len(steps) * (scaled(_SIGN) + _GAP) + (len(steps) - 1) * _BETWEEN
        return words + signs

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = range(len(self._steps))
        if self._width(shown) > self.width():
            shown = range(self._at, self._at + 1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = (self.width() - self._width(shown)) // 2
        for n in reversed(shown) if mirrored else shown:
            if n != (shown[-1] if mirrored else shown[0]):
                _paint_arrow(painter, QPointF(x + _BETWEEN / 2, self.height() / 2), mirrored)
                x += _BETWEEN
            x = self._paint_step(painter, n, x)

    def _paint_step(self, painter: QPainter, n: int, x: int) -> int:
        """Where the next one begins."""
        colours, side = current(), scaled(_SIGN)
        sign = QRect(x, (self.height() - side) // 2, side, side)
        if n < self._at:
            icons.paint(painter, sign, "check", "accent")
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent if n == self._at else colours.border_strong))
            dot = QRectF(0, 0, scaled(8), scaled(8))
            dot.moveCenter(QRectF(sign).center())
            painter.drawEllipse(dot)
        painter.setFont(_font(now=n == self._at))
        painter.setPen(QColor(colours.text if n == self._at else colours.text2))
        wide = QFontMetrics(_font(now=True)).horizontalAdvance(self._steps[n])
        words = QRect(x + side + _GAP, 0, wide, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._steps[n])
        return words.right() + 1


def _font(*, now: bool) -> QFont:
    return font(13, QFont.Weight.DemiBold if now else QFont.Weight.Normal)


def _paint_arrow(painter: QPainter, middle: QPointF, mirrored: bool) -> None:
    painter.setPen(QPen(QColor(current().text3), 1.3))
    side = -1 if mirrored else 1
    painter.drawPolyline([middle + QPointF(-2 * side, -4), middle + QPointF(2 * side, 0),
                          middle + QPointF(-2 * side, 4)])  # fmt: skip
