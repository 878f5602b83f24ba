"""Arrow keys among things that stand anywhere in a drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt

WAYS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}
ASIDE = 8  # how much farther something beside the way seems than something on it
STEEPEST = 4  # how far beside for each step along it still lies in the way


def nearest(places: Sequence[QPoint], here: int, way: QPoint) -> int | None:
    """The number of the place that an arrow leads to from the one numbered `here`; None at the edge."""
    found: list[tuple[int, int]] = []
    for number, place in enumerate(places):
        between = place - places[here]
        along = between.x() * way.x() + between.y() * way.y()
        aside = abs(between.x() * way.y()) + abs(between.y() * way.x())
        if along > 0 and aside <= STEEPEST * along:
            found.append((along + ASIDE * aside, number))
    return min(found)[1] if found else None
