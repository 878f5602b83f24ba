"""A field for a passphrase: hidden until the person asks, and it names the keyboard layout and Caps Lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.ui.desktop.keyboard_layout import keyboard_layout
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled

LONGEST = 8192  # far above what is allowed: a pasted text is refused as a whole, never silently cut


class SecretLine(QLineEdit):
    """Qt cannot ask for the Caps Lock key; a capital typed without Shift tells it."""

    caps_lock = Signal(bool)
    touched = Signal()  # a key, or the focus has come

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
        self.touched.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.touched.emit()


class PassphraseField(QWidget):
    """Label, field, a button that shows or hides (Alt+H), and remarks on Caps Lock and the keyboard layout.

    `layout_of_keyboard` names it, or answers "" where it is not known. `beside`: at the end of the line of
    its label.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        label: str,
        *,
        shown: bool = False,
        layout_of_keyboard: Callable[[], str] = keyboard_layout,
        beside: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._layout_of_keyboard = layout_of_keyboard
        self.line = SecretLine(self)
        self.line.setAccessibleName(label)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.line.caps_lock.connect(self._say_caps_lock)
        self._show = button("", tall=True)
        # As the button's own it would be lost with each new text, and stand for two where two fields are.
        reveal = QShortcut(QKeySequence("Alt+H"), self)
        reveal.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        reveal.activated.connect(self._show.toggle)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._set_shown)
        self._caps = PlainLabel("", "amber")
        self._caps.hide()
        self._layout = PlainLabel("", "hint")
        self._layout.hide()
        self.line.touched.connect(self._say_layout)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_layout)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(labelled(label, self.line), 1)
        if beside is not None:
            head.addWidget(beside)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._caps)
        column.addWidget(self._layout)
        self.setFocusProxy(self.line)
        self._show.setChecked(shown)
        self._set_shown(shown)
        self._say_layout()

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

    @Slot()
    def _say_layout(self) -> None:
        named = self._layout_of_keyboard()
        told = self.tr("Keyboard layout: {name}").format(name=named) if named else ""
        if told != self._layout.text():
            self._layout.say(told)
            self.line.setAccessibleDescription(told)
