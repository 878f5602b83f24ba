"""How a row of a list is painted: where its words stand, and that they end in … where there is no room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

Edge = Qt.AlignmentFlag
MIDDLE = Edge.AlignLeading | Edge.AlignVCenter
END = Edge.AlignTrailing | Edge.AlignVCenter
TOP = Edge.AlignLeading | Edge.AlignTop


@contextmanager
def painting(painter: QPainter, option: QStyleOptionViewItem) -> Iterator[bool]:
    """Whether the row is mirrored; whatever is set in it ends with it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(option.direction)
    try:
        yield option.direction == Qt.LayoutDirection.RightToLeft
    finally:
        painter.restore()


def without_start(room: QRect, pixels: int, *, mirrored: bool) -> QRect:
    """What is left of it where something stands at the side at which reading begins."""
    return room.adjusted(0, 0, -pixels, 0) if mirrored else room.adjusted(pixels, 0, 0, 0)


def paint_words(
    painter: QPainter, room: QRect, words: str, letters: QFont, colour: str, *, at: Edge = MIDDLE
) -> int:
    """The width they took."""
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.drawText(room, at, shown)
    return painter.fontMetrics().horizontalAdvance(shown)
