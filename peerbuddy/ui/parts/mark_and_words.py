"""A mark with words beside it, all of it to press: what tick boxes, round ones and switches share."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton

from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.style import current

RINGED_OUTSIDE = "ringed-outside"  # what stands around it shows the focus instead
_EDGE = 4


def size_of(button: QAbstractButton, mark: QSize, gap: int) -> QSize:
    """Of the mark, the words and the room for a ring around both."""
    letters = button.fontMetrics()
    words = gap + letters.horizontalAdvance(button.text()) if button.text() else 0
    return QSize(2 * _EDGE + mark.width() + words, max(mark.height(), letters.height()) + 2 * _EDGE)


def height_of(button: QAbstractButton, mark: QSize, gap: int, width: int) -> int:
    """With words that take the lines they need."""
    room = QRect(0, 0, max(width - 2 * _EDGE - mark.width() - gap, 1), 0)
    words = button.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, button.text())
    return max(mark.height(), words.height()) + 2 * _EDGE


def place_of(button: QAbstractButton, mark: QSize) -> QRectF:
    """Where the mark is drawn: where reading begins."""
    left = button.width() - _EDGE - mark.width() if _is_mirrored(button) else _EDGE
    top = (button.height() - mark.height()) / 2
    return QRectF(left + 0.5, top + 0.5, mark.width() - 1, mark.height() - 1)


def paint_around(painter: QPainter, button: QAbstractButton, mark: QSize, gap: int) -> None:
    """The words, and the ring of what has the focus, for who goes by keys."""
    colours = current()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shows_ring(button) and not button.property(RINGED_OUTSIDE):
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(QRectF(button.rect()).adjusted(1, 1, -1, -1), 6, 6)
    beside = _EDGE + mark.width() + gap
    before, after = (_EDGE, -beside) if _is_mirrored(button) else (beside, -_EDGE)
    painter.setPen(QColor(colours.text if button.isEnabled() else colours.text3))
    room = button.rect().adjusted(before, 0, after, 0)
    how = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
    if button.sizePolicy().hasHeightForWidth():
        how |= int(Qt.TextFlag.TextWordWrap)
    painter.drawText(room, how, button.text())


def _is_mirrored(button: QAbstractButton) -> bool:
    return button.layoutDirection() == Qt.LayoutDirection.RightToLeft
