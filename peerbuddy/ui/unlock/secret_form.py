"""Passphrase or recovery code: one field, one button, and what came of it; wherever a vault is opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from peerbuddy.model.errors import WrongSecret
from peerbuddy.ui import words
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.labels import button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.passphrase_field import PassphraseField


class SecretForm(QWidget):
    """`submitted` hands over what was typed; then `refuse`, or the page goes on. Esc gives up waiting."""

    submitted = Signal(str)
    given_up = Signal()

    def __init__(self, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = verb
        self._busy = False
        self.by_code = False
        self.notice = NoticeBar(self)
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.passphrase.entered.connect(self.submit)
        self.code = QLineEdit(self)
        self.code.setProperty("tall", True)
        self.code.setProperty("kind", "code")
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.code.setPlaceholderText("0000-0000-0000-0000-0000-0000-0000")
        self.code.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.code.returnPressed.connect(self.submit)
        self._code_label = labelled(self.tr("Recovery code"), self.code)
        self.bar = BusyBar(self.tr("Working out the key"))
        self.go = button(verb, "primary", tall=True)
        self.go.clicked.connect(self.submit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.notice)
        for widget in (self.passphrase, self._code_label, self.code, self.bar, self.go):
            column.addWidget(widget)
        self.use_code(False)

    def use_code(self, by_code: bool) -> None:
        self.by_code = by_code
        self.passphrase.setVisible(not by_code)
        self.code.setVisible(by_code)
        self._code_label.setVisible(by_code)
        self.setFocusProxy(self.code if by_code else self.passphrase)
        self.notice.clear()
        self.go.setText(self._verb)

    @Slot()
    def submit(self) -> None:
        typed = self.code.text() if self.by_code else self.passphrase.text()
        if typed and not self._busy:
            self.notice.clear()
            self.set_busy(True)
            self.submitted.emit(typed)

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.bar.set_busy(busy)
        self.passphrase.set_busy(busy)
        self.code.setReadOnly(busy)
        self.go.setEnabled(not busy)
        self.go.setText(self.tr("Opening… Esc gives up") if busy else self._verb)

    def refuse(self, error: Exception) -> None:
        """Say what it is; the text stays, selected, shown if the person had shown it."""
        self.set_busy(False)
        self.notice.show_notice(words.sentence(error), can_close=False)
        if isinstance(error, WrongSecret):
            self.go.setText(self.tr("Try again"))
        line = self.code if self.by_code else self.passphrase.line
        line.setFocus()
        if isinstance(error, WrongSecret):
            line.selectAll()

    def forget(self) -> None:
        self.passphrase.clear()
        self.code.clear()
        self.set_busy(False)
        self.notice.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._busy:
            self.set_busy(False)
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
