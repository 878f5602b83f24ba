"""What the desktop around the window may ask of it, and what it may know of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.desktop.clipboard import SecretClipboard
from peerbuddy.ui.desktop.hide_keys import HideKeys
from peerbuddy.ui.desktop.neutral_title import NeutralTitle
from peerbuddy.ui.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from peerbuddy.ui.desktop.lock_signals import LockSignals


def both_buses() -> tuple[QDBusConnection, QDBusConnection]:
    """The bus of the system and that of the session, each connected or not."""
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.systemBus(), QDBusConnection.sessionBus()


class Surroundings(QObject):
    """Made before the window is shown; what is asked of the desktop is asked after its first paint."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        settings: LocalSettings,
        buses: Callable[[], tuple[QDBusConnection, QDBusConnection]] = both_buses,
    ) -> None:
        super().__init__(window)
        self._window, self._buses = window, buses
        self.signals: LockSignals | None = None
        self.title = NeutralTitle(app, settings.window_title, self)
        self.keys = HideKeys(quick_hide=settings.quick_hide, parent=self)
        self.keys.hide_wanted.connect(window.hide_and_lock)
        self.keys.lock_wanted.connect(window.lock)
        self.clipboard = SecretClipboard(app.clipboard(), self)
        window.ending.connect(self.clipboard.clear)
        window.settings_changed.connect(self._take_over)
        QTimer.singleShot(0, self, self.listen)

    @Slot(object)
    def _take_over(self, settings: LocalSettings) -> None:
        self.title.change(settings.window_title)
        self.keys.quick_hide = settings.quick_hide

    @Slot()
    def listen(self) -> None:
        from peerbuddy.ui.desktop.lock_signals import LockSignals

        self.signals = LockSignals(*self._buses(), self)
        self.signals.lock_wanted.connect(self._window.lock)
        self._window.was_opened.connect(self.signals.delay_sleep)
        self._window.ending.connect(self._watch_ending)

    @Slot()
    def _watch_ending(self) -> None:
        """Sleep waits until this process has ended, unless the last words cannot be saved just now."""
        if self.signals is not None:
            self._window.locking.could_not_save.connect(self.signals.allow_sleep)
