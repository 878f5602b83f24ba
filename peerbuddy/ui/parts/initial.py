"""The first letter of a name in a disc: nothing to press, nothing to read that does not stand beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.style import current, font, scaled


class Initial(QWidget):
    """`mine`: in the colour of one's own words, else in that of somebody else's."""

    def __init__(self, size: int, parent: QWidget | None = None, *, mine: bool = False) -> None:
        super().__init__(parent)
        self._size, self._mine, self._letter = size, mine, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        self._letter = letter_of(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_initial(QPainter(self), QRectF(self.rect()), self._letter, mine=self._mine)


def letter_of(name: str) -> str:
    return next((letter.upper() for letter in name if letter.isalnum()), "")


def paint_initial(painter: QPainter, place: QRectF, letter: str, *, mine: bool = False) -> None:
    """For what paints by itself."""
    tokens = current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent_bg if mine else tokens.peer_bg))
    painter.drawEllipse(place)
    letters = font(13, QFont.Weight.DemiBold)
    letters.setPixelSize(max(10, round(place.height() * 0.4)))
    painter.setFont(letters)
    painter.setPen(QColor(tokens.accent if mine else tokens.peer))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)
