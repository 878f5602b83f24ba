"""What has been lived so far, as an area that only ever grows: where nothing was noted it is level."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from peerbuddy.model.insight import LivedPoint
from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.days_axis import FOOT, DaysAxis
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.style import current, scaled

MOST_SPOTS = 48
_TALL, _EDGE, _TOP = 230, 18, 24
_Points = tuple[LivedPoint, ...]


class LivedPlot(Plot):
    """A dot for every day; for every month or year where days would leave no room. `behind` gives what stands
    behind the days of one dot."""

    follows = True

    def __init__(
        self,
        name: str,
        points: _Points,
        behind: Callable[[_Points], Behind],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._points = points
        self._axis = DaysAxis(points[0].day, max(today, points[-1].day), today)
        self.groups = grouped(points)
        for group in self.groups:
            self.add_spot(behind(group), 1)
        self.place()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(260), scaled(_TALL))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def place(self) -> None:
        for group, spot in zip(self.groups, self.spots, strict=True):
            spot.stand_at(self._at(group[-1]))

    def _at(self, point: LivedPoint) -> QPointF:
        x = self._axis.at(point.day, self.width(), scaled(_EDGE), mirrored=self.is_mirrored())
        return QPointF(x, self._y(point.total))

    def _y(self, total: int) -> float:
        bottom, top = self._bottom(), scaled(_TOP)
        return bottom - total / self._points[-1].total * (bottom - top)

    def _bottom(self) -> int:
        return self.height() - scaled(FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = self._outline()
        area = QPainterPath(outline)
        area.lineTo(area.currentPosition().x(), self._bottom())
        area.lineTo(self._at(self._points[0]).x(), self._bottom())
        painter.fillPath(area, QColor(current().accent_bg))
        painter.setPen(QPen(QColor(current().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        self._axis.paint(painter, self.width(), self._bottom(), mirrored=self.is_mirrored())

    def _outline(self) -> QPainterPath:
        first = self._at(self._points[0])
        line = QPainterPath(QPointF(first.x(), self._bottom()))
        line.lineTo(first)
        for point in self._points[1:]:
            at = self._at(point)
            line.lineTo(at.x(), line.currentPosition().y())
            line.lineTo(at)
        end = self._axis.at(self._axis.last, self.width(), scaled(_EDGE), mirrored=self.is_mirrored())
        line.lineTo(end, line.currentPosition().y())
        return line


def grouped(points: _Points) -> tuple[_Points, ...]:
    """By days while there is room for a dot each, then by months, then by years; oldest first."""
    keys: tuple[Callable[[date], object], ...] = (
        lambda day: day,
        lambda day: (day.year, day.month),
        lambda day: day.year,
    )
    groups: dict[object, list[LivedPoint]] = {}
    for key in keys:
        groups = {}
        for point in points:
            groups.setdefault(key(point.day), []).append(point)
        if len(groups) <= MOST_SPOTS:
            break
    return tuple(map(tuple, groups.values()))
