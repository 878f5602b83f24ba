"""Dots in rows and columns, in three sizes: strengths and parts of life, plans and how they went."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.spot import Mark
from peerbuddy.ui.style import current, font, scaled

_WRAP = Qt.TextFlag.TextWordWrap
_TALLEST = 1000


@dataclass(frozen=True, slots=True)
class Cell:
    """`row` and `column` by their number. `size` 1 to 3."""

    row: int
    column: int
    size: int
    behind: Behind
    mark: Mark = Mark.FULL


class Matrix(Plot):
    """Where nothing was noted nothing is drawn. `side`: how wide the names of the rows get, `across` how
    narrow a column gets, in pixels at the usual size of text. `tiled`: each cell with something in it has a
    ground of its own."""

    def __init__(
        self,
        name: str,
        rows: Iterable[str],
        columns: Iterable[str],
        cells: Iterable[Cell],
        parent: QWidget | None = None,
        *,
        side: int = 150,
        across: int = 62,
        tiled: bool = False,
    ) -> None:
        super().__init__(name, parent)
        self._rows, self._columns, self._cells = tuple(rows), tuple(columns), tuple(cells)
        self._widest, self._narrowest, self._tiled = side, across, tiled
        for cell in self._cells:
            self.add_spot(cell.behind, cell.size, cell.mark)
        self.place()

    def minimumSizeHint(self) -> QSize:
        wide = self._side() + len(self._columns) * scaled(self._narrowest)
        return QSize(wide, self._head() + sum(self._heights()) + 2)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def place(self) -> None:
        tops = self._tops()
        for cell, spot in zip(self._cells, self.spots, strict=True):
            middle = (tops[cell.row] + tops[cell.row + 1]) / 2
            spot.stand_at(QPointF(self._middle_of(cell.column), middle))

    # --- measures -----------------------------------------------------------------------------------

    def _side(self) -> int:
        metrics, most = QFontMetrics(_bold()), scaled(self._widest)
        widest = max((metrics.horizontalAdvance(row) for row in self._rows), default=0)
        return min(widest, most) + scaled(14)

    def _column_width(self) -> float:
        return (self.width() - self._side()) / max(1, len(self._columns))

    def _middle_of(self, column: int) -> float:
        x = self._side() + (column + 0.5) * self._column_width()
        return self.width() - x if self.is_mirrored() else x

    def _head(self) -> int:
        wide = max(scaled(self._narrowest), round(self._column_width())) - 6
        heights = (_height(name, font(12), wide) for name in self._columns)
        return max(heights, default=0) + scaled(10)

    def _heights(self) -> list[int]:
        wide = self._side() - scaled(14)
        return [max(scaled(40), _height(row, _bold(), wide) + scaled(14)) for row in self._rows]

    def _tops(self) -> list[int]:
        """Of every row, and the end of the last one."""
        tops = [self._head()]
        for height in self._heights():
            tops.append(tops[-1] + height)
        return tops

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tops = QPainter(self), self._tops()
        painter.setPen(QPen(QColor(current().border), 1))
        for top in tops:
            painter.drawLine(0, top, self.width(), top)
        if self._tiled:
            self._paint_tiles(painter, tops)
        self._paint_heads(painter)
        painter.setFont(_bold())
        painter.setPen(QColor(current().text))
        side = self._side() - scaled(14)
        left = self.width() - side if self.is_mirrored() else 0
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        for row, name in enumerate(self._rows):
            room = QRect(left, tops[row], side, tops[row + 1] - tops[row])
            painter.drawText(room, int(leading | _WRAP), name)

    def _paint_tiles(self, painter: QPainter, tops: list[int]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().bg))
        for cell in self._cells:
            wide, tall = self._column_width() - 8, tops[cell.row + 1] - tops[cell.row] - 8
            left = self._middle_of(cell.column) - wide / 2
            painter.drawRoundedRect(QRectF(left, tops[cell.row] + 4, wide, tall), 8, 8)

    def _paint_heads(self, painter: QPainter) -> None:
        painter.setFont(font(12))
        painter.setPen(QColor(current().text2))
        wide = round(self._column_width()) - 6
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        for column, name in enumerate(self._columns):
            room = QRect(0, 0, wide, self._head() - scaled(8))
            room.moveLeft(round(self._middle_of(column) - wide / 2))
            painter.drawText(room, int(below | _WRAP), name)


def _bold() -> QFont:
    return font(13, QFont.Weight.DemiBold)


def _height(words: str, letters: QFont, wide: int) -> int:
    return QFontMetrics(letters).boundingRect(QRect(0, 0, wide, _TALLEST), int(_WRAP), words).height()
