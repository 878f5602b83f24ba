"""A field for a passphrase: hidden until the person asks, and it says when Caps Lock seems to be on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel, button, labelled

LONGEST = 8192  # far above what is allowed: a pasted text is refused as a whole, never silently cut


class SecretLine(QLineEdit):
    """Qt cannot ask for the Caps Lock key; a capital typed without Shift tells it."""

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setProperty("tall", True)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)  # it was just turned; the next letter tells
        typed = event.text()
        if len(typed) == 1 and typed.isalpha() and typed.upper() != typed.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(typed.isupper() != shift)
        super().keyPressEvent(event)


class PassphraseField(QWidget):
    """Label, field, a button that shows or hides (Alt+H), and the Caps Lock remark."""

    changed = Signal()
    entered = Signal()

    def __init__(self, label: str, *, shown: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = SecretLine(self)
        self.line.setAccessibleName(label)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.line.caps_lock.connect(self._say_caps_lock)
        self._show = button("", tall=True)
        self._show.setShortcut("Alt+H")
        self._show.setCheckable(True)
        self._show.toggled.connect(self._set_shown)
        self._caps = PlainLabel("", "amber")
        self._caps.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(labelled(label, self.line))
        column.addLayout(row)
        column.addWidget(self._caps)
        self.setFocusProxy(self.line)
        self._show.setChecked(shown)
        self._set_shown(shown)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self.line.clear()

    def set_busy(self, busy: bool) -> None:
        self.line.setReadOnly(busy)

    @Slot(bool)
    def _set_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        self._show.setAccessibleName(
            self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase")
        )

    @Slot(bool)
    def _say_caps_lock(self, on: bool) -> None:
        self._caps.say(self.tr("Caps Lock is on") if on else "")
