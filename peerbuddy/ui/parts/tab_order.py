"""The way Tab goes, where parts come in later: they would stand last in the order of the whole window."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def walk_in_order(stops: Iterable[QWidget]) -> None:
    """Each after the one before it; all of them are in the same window."""
    for stop, after in pairwise(stops):
        QWidget.setTabOrder(stop, after)
