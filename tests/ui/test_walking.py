"""Arrow keys in a drawing lead to what lies in their direction."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from peerbuddy.ui.parts.walking import nearest

PLACES = [QPoint(0, 0), QPoint(10, 0), QPoint(30, 0), QPoint(0, 10), QPoint(9, 4)]
RIGHT, LEFT, DOWN, UP = QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)


def test_the_nearest_in_the_way_is_taken_before_one_beside_it() -> None:
    assert nearest(PLACES, 0, RIGHT) == 1
    assert nearest(PLACES, 1, RIGHT) == 2
    assert nearest(PLACES, 2, LEFT) == 1
    assert nearest(PLACES, 0, DOWN) == 3


def test_at_the_edge_it_stays() -> None:
    assert nearest(PLACES, 2, RIGHT) is None
    assert nearest(PLACES, 0, UP) is None
    assert nearest([QPoint(0, 0)], 0, DOWN) is None
