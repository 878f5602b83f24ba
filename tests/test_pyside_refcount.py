"""PySide6 6.12 drops a reference to None on every void Qt call and aborts Python 3.11 after some thousand."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor


def test_calls_into_qt_do_not_eat_none() -> None:
    colour = QColor()
    before = sys.getrefcount(None)
    for _ in range(200):
        colour.setRed(1)
    assert abs(sys.getrefcount(None) - before) < 20
