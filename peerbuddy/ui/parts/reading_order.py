"""Tab goes from control to control as they are read, also where some were added later than others."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from peerbuddy.ui.parts.tab_order import walk_in_order


def tab_as_read(layout: QLayout) -> None:
    """For everything in it: each layout from its first item to its last."""
    walk_in_order(_controls(layout))


def _controls(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inside = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            inside = _layout_of(widget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                yield widget
        if inside is not None:
            yield from _controls(inside)


def _layout_of(widget: QWidget) -> QLayout | None:
    """Of what it scrolls, where it scrolls something."""
    scrolled = widget.widget() if isinstance(widget, QScrollArea) else None
    return scrolled.layout() if scrolled is not None else widget.layout()
