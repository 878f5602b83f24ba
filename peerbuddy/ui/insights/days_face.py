"""IN-8: the days lived one's own way, oldest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from peerbuddy.model.insight import LivedMyWay, LivedPoint
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Line, Rows
from peerbuddy.ui.insights.face import Face, day_cell, listed, to_goal
from peerbuddy.ui.insights.lived import LivedPlot, grouped
from peerbuddy.ui.insights.plot import Plot


def face_of(insight: LivedMyWay, today: date) -> Face:
    way = to_goal(insight.goal)

    def behind_of(points: tuple[LivedPoint, ...]) -> Behind:
        first, last = (short_day(point.day, today) for point in (points[0], points[-1]))
        days = first if len(points) == 1 else f"{first} – {last}"
        so_far = QLocale().toString(points[-1].total)
        name = QCoreApplication.translate("insights", "{days}, so far: {n}").format(days=days, n=so_far)
        return Behind(name, tuple(Line(point.day) for point in reversed(points)), way)

    groups = grouped(insight.points)
    spots = tuple(n for n, group in enumerate(groups) for _ in group)
    rows = Rows(
        (QCoreApplication.translate("insights", "Day"), QCoreApplication.translate("insights", "So far")),
        tuple((day_cell(point.day, today), QLocale().toString(point.total)) for point in insight.points),
        spots,
    )

    def plot(name: str) -> Plot:
        return LivedPlot(name, insight.points, behind_of, today)

    behind = tuple(map(behind_of, groups))
    return Face(said.answer(insight), None if insight.is_list else plot, behind, rows, listed(behind))
