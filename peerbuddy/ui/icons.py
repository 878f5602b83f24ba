"""Icons from our own files, drawn in a colour of the tokens: they follow light and dark at the next paint."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from peerbuddy.paths import resources
from peerbuddy.ui.style import current


@cache
def icon(name: str, colour: str = "text2") -> QIcon:
    """`name`: a file of resources/icons without its ending. `colour`: a field of Tokens.

    Checked it is drawn in the accent, disabled in the faintest text colour.
    """
    return QIcon(_Drawn(name, colour))


def paint(painter: QPainter, rect: QRect, name: str, colour: str = "text2") -> None:
    """For what paints by itself."""
    sharp = painter.device().devicePixelRatio()
    image = drawn(name, getattr(current(), colour), round(min(rect.width(), rect.height()) * sharp))
    painter.drawImage(QRectF(rect), image)


@lru_cache(maxsize=256)
def drawn(name: str, colour: str, pixels: int) -> QImage:
    """A square of so many pixels. `colour`: `#rrggbb`."""
    outline = (resources() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(outline.replace(b"currentColor", colour.encode())))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


class _Drawn(QIconEngine):
    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        self._name, self._colour = name, colour

    def clone(self) -> QIconEngine:
        return _Drawn(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, rect, self._name, self._shown_in(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` counts the pixels of the screen already."""
        colour = getattr(current(), self._shown_in(mode, state))
        return QPixmap.fromImage(drawn(self._name, colour, min(size.width(), size.height())))

    def _shown_in(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return "text3"
        return "accent" if state == QIcon.State.On else self._colour
