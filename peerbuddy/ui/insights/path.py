"""How a goal moved: steps that go up or stay, a loop where it went back, and no line it has to reach."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from peerbuddy.model.check_in import Moved, show_value
from peerbuddy.model.insight import GoalPath, PathStep
from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.days_axis import FOOT, DaysAxis
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.spot import Mark, radius
from peerbuddy.ui.style import current, font, scaled

LOOKS = {
    Moved.LOT: (3, Mark.FULL),
    Moved.LITTLE: (2, Mark.FULL),
    Moved.STAYED: (2, Mark.OPEN),
    Moved.BACK: (3, Mark.LOOP),
    Moved.ELSE: (2, Mark.DIAMOND),
}
_TALL, _EDGE, _APART = 240, 34, 26
_DATE_WITHIN = timedelta(weeks=8)  # a date farther away would leave no room for the steps


class PathPlot(Plot):
    """`behind` one for each step, in their order."""

    follows = True

    def __init__(
        self,
        name: str,
        path: GoalPath,
        behind: tuple[Behind, ...],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._steps = path.steps
        last = path.steps[-1].day
        near = path.real_date if path.real_date and last <= path.real_date <= last + _DATE_WITHIN else None
        self._date = near
        self._axis = DaysAxis(path.steps[0].day, near or last, today)
        for step, of in zip(path.steps, behind, strict=True):
            self.add_spot(of, *LOOKS[step.moved])
        self.place()

    def minimumSizeHint(self) -> QSize:
        wide = max(260, (len(self._steps) - 1) * _APART + 2 * _EDGE)
        return QSize(scaled(wide), scaled(_TALL))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def place(self) -> None:
        for step, spot, at in zip(self._steps, self.spots, self._points(), strict=True):
            spot.stand_at(at - QPointF(0, _lift(step)))

    # --- measures -----------------------------------------------------------------------------------

    def _points(self) -> list[QPointF]:
        """Several of one day stand beside each other."""
        found: list[QPointF] = []
        for step in self._steps:
            x = self._axis.at(step.day, self.width(), scaled(_EDGE), mirrored=self.is_mirrored())
            same = sum(earlier.day == step.day for earlier in self._steps[: len(found)])
            aside = same * scaled(_APART) * (-1 if self.is_mirrored() else 1)
            found.append(QPointF(x + aside, self._y(step.height)))
        return found

    def _y(self, height: int) -> float:
        top, bottom = scaled(58), self._bottom() - scaled(24)
        most = max((step.height for step in self._steps), default=0)
        return bottom - (height / most * (bottom - top) if most else 0)

    def _bottom(self) -> int:
        return self.height() - scaled(FOOT)

    # --- painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._axis.paint(painter, self.width(), self._bottom(), mirrored=self.is_mirrored())
        self._paint_date(painter)
        points = self._points()
        painter.setPen(QPen(QColor(current().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._line(points))
        self._paint_amounts(painter, points)

    def _line(self, points: list[QPointF]) -> QPainterPath:
        """Level from look to look, and up where it moved."""
        line = QPainterPath(QPointF(points[0].x(), self._y(0)))
        line.lineTo(points[0])
        for at in points[1:]:
            line.lineTo(at.x(), line.currentPosition().y())
            line.lineTo(at)
        return line

    def _paint_date(self, painter: QPainter) -> None:
        if self._date is None:
            return
        x = self._axis.at(self._date, self.width(), scaled(_EDGE), mirrored=self.is_mirrored())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(current().border_strong), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, scaled(8)), QPointF(x, self._bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_amounts(self, painter: QPainter, points: list[QPointF]) -> None:
        """What was added up so far or the own word, above each dot that leaves room for it."""
        letters = font(12)
        metrics = QFontMetrics(letters)
        painter.setFont(letters)
        painter.setPen(QColor(current().text2))
        taken: list[QRectF] = []
        for step, at in zip(self._steps, points, strict=True):
            words = said_of(step)
            wide = metrics.horizontalAdvance(words) + 4
            above = _lift(step) + radius(LOOKS[step.moved][0]) + metrics.height() + scaled(5)
            place = QRectF(at.x() - wide / 2, at.y() - above, wide, metrics.height())
            place.moveLeft(min(max(place.left(), 0.0), self.width() - wide))
            if words and not any(place.intersects(other) for other in taken):
                taken.append(place)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)


def _lift(step: PathStep) -> float:
    """A loop stands on the line, everything else in it."""
    return radius(LOOKS[Moved.BACK][0]) if step.moved is Moved.BACK else 0.0


def said_of(step: PathStep) -> str:
    """How much it is so far, or the word that was chosen for it."""
    return step.word or ("" if step.amount is None else show_value(step.amount))
