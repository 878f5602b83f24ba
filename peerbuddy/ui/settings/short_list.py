"""A list in the settings that is as high as its rows, up to nine."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QListView

from peerbuddy.ui.parts.picker_rows import ROW, PaintedRow
from peerbuddy.ui.style import scaled

MOST_ROWS = 9
EDGE = 2  # as wide as the outline of a focused list


def set_up(view: QListView, rows: QAbstractItemModel, name: str) -> None:
    view.setModel(rows)
    view.setItemDelegate(PaintedRow(view))
    view.setProperty("kind", "names")
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def fit(view: QListView) -> None:
    """To the rows it has now; without any it is not there."""
    rows = min(view.model().rowCount(), MOST_ROWS)
    view.setFixedHeight(scaled(ROW) * max(1, rows) + 2 * EDGE)
    view.setVisible(bool(rows))


def choose_row(view: QListView, row: int) -> None:
    """The first row where there is none with this number."""
    if view.model().rowCount():
        view.setCurrentIndex(view.model().index(max(0, row), 0))
