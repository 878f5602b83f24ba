"""Sheets of paper that fill up from the top: part after part, no line cut in two, a number on each sheet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPagedPaintDevice, QPainter

from peerbuddy.model.printed import PagePart
from peerbuddy.ui.printing.typeset import HAIR, Line, SetPart
from peerbuddy.ui.style import SANS
from peerbuddy.ui.tokens import LIGHT

POINTS_AN_INCH = 72
SIDE, TOP, BOTTOM = 62.0, 56.0, 68.0  # margins, in points
GAP = 26.0  # between two pages of the journal
KEPT_TOGETHER = 84.0  # of the head of a page and the first lines below it
FOOT = 34.0  # the number stands so far above the edge


class Paper:
    """`next_sheet` answers whether there is another one; without it only the first is drawn."""

    def __init__(
        self, device: QPagedPaintDevice | QImage, size: QSizeF, next_sheet: Callable[[], bool] | None = None
    ) -> None:
        """`size` of a sheet in points, the device's origin at its corner."""
        self._painter = QPainter()  # first: it has to be gone before the device is
        self._device, self._next_sheet = device, next_sheet
        self._point = device.logicalDpiX() / POINTS_AN_INCH
        self._sheet = size * self._point
        inside = QRectF(0, 0, size.width(), size.height()).adjusted(SIDE, TOP, -SIDE, -BOTTOM)
        self._room = QRectF(inside.topLeft() * self._point, inside.size() * self._point)
        self._used = 0.0
        self.sheets = 1
        self.is_full = False

    def begin(self) -> bool:
        """Whether the device takes anything."""
        if not self._painter.begin(self._device):
            return False
        self._painter.setPen(QColor(LIGHT.text))
        self._number()
        return True

    def add(self, part: PagePart) -> None:
        largest = QSizeF(self._room.width(), self._room.height() * 0.9)
        set_part = SetPart(part, self._device, largest)
        height = set_part.size().height()
        if part.head is not None and self._used:
            self._used += GAP * self._point
        together = KEPT_TOGETHER * self._point if part.head else 0
        if self._used and self._used + min(height, together) > self._room.height():
            self._begin_sheet()
        self._draw(set_part, height)

    def finish(self) -> None:
        self._painter.end()

    # --- drawing ------------------------------------------------------------------------------------

    def _draw(self, part: SetPart, height: float) -> None:
        lines = part.lines()
        done = 0.0
        while done < height and not self.is_full:
            limit = done + self._room.height() - self._used
            end = _cut(lines, done, limit, height)
            if not self._used and end <= done:
                end = limit  # one line that is taller than a sheet
            if end > done:
                self._draw_stretch(part, lines, done, end)
                self._used += end - done
                done = end
            if done < height:
                if lines and done >= lines[-1].bottom:  # only the space below the last line is left
                    self._used = self._room.height()
                    return
                self._begin_sheet()

    def _draw_stretch(self, part: SetPart, lines: list[Line], top: float, bottom: float) -> None:
        self._painter.save()
        self._painter.translate(self._room.left(), self._room.top() + self._used - top)
        part.draw(self._painter, lines, top, bottom)
        self._painter.restore()

    def _begin_sheet(self) -> None:
        if self._next_sheet is None or not self._next_sheet():
            self.is_full = True
            return
        self.sheets += 1
        self._used = 0.0
        self._number()

    def _number(self) -> None:
        font = QFont(SANS)
        font.setPointSizeF(8.5)
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(QColor(LIGHT.text2))
        below = QRectF(0, self._sheet.height() - FOOT * self._point, self._sheet.width(), FOOT * self._point)
        self._painter.drawText(
            below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, str(self.sheets)
        )
        self._painter.restore()


def _cut(lines: list[Line], top: float, limit: float, height: float) -> float:
    """Where a stretch that begins at `top` ends, at the latest at `limit`: between two lines, and not right
    below a heading. `top` itself, or above it, when nothing has room."""
    if limit >= height:
        return height
    end = limit
    while cut := [line.top for line in lines if line.top < end - HAIR and line.bottom > end + HAIR]:
        end = min(cut)
    above = [line for line in lines if top - HAIR < line.top < end - HAIR]
    while len(above) > 1 and above[-1].is_heading:
        end = above.pop().top
    return end
