"""One neutral word stands over every window and in the task bar, whatever the window is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

USUAL = "PeerBuddy"

_TITLED = (QEvent.Type.Show, QEvent.Type.WindowTitleChange)


def name_in_task_bar(app: QApplication, title: str) -> None:
    """Before the first window is made: a new word reaches the task bar at the next start or lock."""
    app.setApplicationName(title)
    # With the usual word the desktop finds the menu's entry and its icon; another word must not lead there.
    app.setDesktopFileName("peerbuddy" if title == USUAL else title)


class NeutralTitle(QObject):
    """Also over dialogs: what they ask stands inside them."""

    def __init__(self, app: QApplication, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        app.installEventFilter(self)
        self.change(title)

    def change(self, title: str) -> None:
        self._title = title
        for window in self._app.topLevelWidgets():
            self._name(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TITLED and isinstance(watched, QWidget) and watched.isWindow():
            self._name(watched)
        return False

    def _name(self, window: QWidget) -> None:
        if window.windowTitle() != self._title:
            window.setWindowTitle(self._title)
