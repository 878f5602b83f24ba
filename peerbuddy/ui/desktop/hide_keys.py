"""The two keys that work everywhere, also over a dialog: Esc twice hides at once, Ctrl+L locks (R48)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from peerbuddy.ui.window_watch import WindowWatch

TWICE_WITHIN_MS = 400

_PRESSES = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class HideKeys(WindowWatch):
    """Looks at each key as it reaches a window, before any widget or shortcut of it does.

    The time between two keys is the one the desktop gave them: also right when the window was busy meanwhile.
    """

    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, *, quick_hide: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.quick_hide = quick_hide
        self._escaped_at: int | None = None
        self._overridden: tuple[int, int] | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSES and isinstance(event, QKeyEvent):
            return self._is_new(event) and self._pressed(event)
        return False

    def _is_new(self, event: QKeyEvent) -> bool:
        """Each press comes first as a question to shortcuts, then as a key, unless a shortcut took it.

        Where a screen reader is running, Qt lets it have the key and then sends a copy, which has no time.
        """
        press = (event.key(), event.timestamp())
        if event.isAutoRepeat() or not event.timestamp():
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            self._overridden = press
            return True
        return self._overridden != press

    def _pressed(self, event: QKeyEvent) -> bool:
        before, self._escaped_at = self._escaped_at, None
        if _is(event, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier):
            self.lock_wanted.emit()
            return True
        if self.quick_hide and _is(event, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier):
            if before is not None and event.timestamp() - before <= TWICE_WITHIN_MS:
                self.hide_wanted.emit()
                return True
            self._escaped_at = event.timestamp()
        return False


def _is(event: QKeyEvent, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    return event.key() == key and event.modifiers() == modifiers
