"""Scroll areas as a screen reader meets them: asked for a part that went away meanwhile, they answer nothing.

Qt's own answer to that reads past the end of a list and can end the process: a scroll bar that vanishes
between two questions of a screen reader is enough. A plain widget has the same parts and looks first.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea

_kept: dict[int, QAccessibleInterface] = {}  # Qt holds on to them without telling Python


def install() -> None:
    QAccessible.installFactory(_interface)


def _interface(kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    if kind != "QScrollArea" or not isinstance(thing, QScrollArea):
        return None
    made = QAccessibleWidget(thing, QAccessible.Role.Pane, thing.accessibleName())
    key = id(thing)
    _kept[key] = made
    thing.destroyed.connect(lambda: _kept.pop(key, None))
    return made
