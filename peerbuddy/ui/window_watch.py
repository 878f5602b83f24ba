"""What reaches a window of the program, before any part of it does: keys, the mouse, touch.

A filter over the whole program is asked for every event of every part; written in Python, four of them took a
quarter of the time in which a journal opens.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow


class WindowWatch(QObject):
    """Its `eventFilter` sees what reaches the windows there are, and each later one, a menu or a list that
    opens among them, from the moment it takes the keys."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            for window in app.allWindows():
                self._watch(window)
            app.focusWindowChanged.connect(self._watch)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
