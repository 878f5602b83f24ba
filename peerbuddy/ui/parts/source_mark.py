"""◆ chosen by me, ● in my pages, ▲ noticed by others: drawn, so that they are alike with every font."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.style import current, scaled

SIZE = 9


class Shown(Enum):
    """The value is the key under which the content names it."""

    CHOSEN = "chosen"
    ENTRIES = "entries"
    OTHERS = "others"


_COLOURS = {Shown.CHOSEN: "accent", Shown.ENTRIES: "text2", Shown.OTHERS: "peer"}


def paint_mark(painter: QPainter, centre: QPointF, kind: Shown) -> None:
    """The words for it stand beside it or are read out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(current(), _COLOURS[kind])))
    r = scaled(SIZE) / 2
    if kind is Shown.ENTRIES:
        painter.drawEllipse(centre, r, r)
    else:
        corners = {
            Shown.CHOSEN: ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0)),
            Shown.OTHERS: ((0, -1.1), (1.15, 0.95), (-1.15, 0.95)),
        }[kind]
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) * r for x, y in corners]))
    painter.restore()


class SourceMark(QWidget):
    """The shape alone."""

    def __init__(self, kind: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(SIZE + 3), scaled(SIZE + 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_mark(QPainter(self), centre, self._kind)
