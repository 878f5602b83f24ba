"""Parts of a page that this one does not need: they belong to it all the same, and are never windows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def leave_out(of: QWidget, *parts: QWidget) -> None:
    """Those that stand in no layout stay hidden inside `of`."""
    for part in parts:
        if part.parentWidget() is None:
            part.setParent(of)
            part.hide()
