"""Nothing but the page: what stands around it is hidden until Escape or the same key brings it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.ui import keys

_SECOND_KEY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class FocusMode(QObject):
    """`around`: what is hidden."""

    changed = Signal(bool)

    def __init__(self, page: QWidget, around: tuple[QWidget, ...]) -> None:
        super().__init__(page)
        self._page, self._around = page, around
        self.is_on = False
        keys.bind(page, {"focus": self.toggle})
        page.installEventFilter(self)

    @Slot(bool)
    def set_on(self, on: bool) -> None:
        if on == self.is_on:
            return
        self.is_on = on
        for widget in self._around:
            widget.setVisible(not on)
        self.changed.emit(on)

    @Slot()
    def toggle(self) -> None:
        self.set_on(not self.is_on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that nothing inside the page had a use for; and somewhere else is nothing to be hidden. What
        only covers the page for a while disables it."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous() and self._page.isEnabled():
            self.set_on(False)
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """Ctrl+Shift+Enter beside the listed key; Escape to leave."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and modifiers == _SECOND_KEY:
            self.toggle()
            return True
        leaves = event.key() == Qt.Key.Key_Escape and self.is_on
        if leaves:
            self.set_on(False)
        return leaves
