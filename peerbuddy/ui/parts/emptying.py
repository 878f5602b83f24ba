"""Taking everything out of a column that is filled anew from what was read."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def empty(column: QLayout) -> None:
    """Widgets are hidden at once and deleted later; layouts inside of it are emptied likewise."""
    while item := column.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inside := item.layout():
            empty(inside)
