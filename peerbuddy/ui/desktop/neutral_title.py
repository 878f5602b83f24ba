"""One neutral word stands over every window and in the task bar, whatever the window is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

USUAL = "PeerBuddy"


def name_in_task_bar(app: QApplication, title: str) -> None:
    """Before the first window is made: a new word reaches the task bar at the next start or lock."""
    app.setApplicationName(title)
    # With the usual word the desktop finds the menu's entry and its icon; another word must not lead there.
    app.setDesktopFileName("peerbuddy" if title == USUAL else title)


class NeutralTitle(QObject):
    """Also over dialogs: what they ask stands inside them. Those of other hands are renamed as soon as they
    take the keys; our own never have another title."""

    def __init__(self, app: QApplication, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._title = title
        app.focusWindowChanged.connect(self._name_all)
        self._name_all()

    def change(self, title: str) -> None:
        self._title = title
        self._name_all()

    @Slot()
    def _name_all(self) -> None:
        for window in self._app.topLevelWidgets():
            window.installEventFilter(self)
            self._name(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowTitleChange and isinstance(watched, QWidget):
            self._name(watched)
        return False

    def _name(self, window: QWidget) -> None:
        if window.windowTitle() != self._title:
            window.setWindowTitle(self._title)
