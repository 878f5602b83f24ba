"""The second of two steps before something that is not easily undone, in the page itself: no dialog."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button


class SecondStep(QFrame):
    """Says what would happen and asks for a click, or for the number of pages to be typed (R19)."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setAccessibleName(self.tr("Before this is done"))
        self._then: Callable[[], None] | None = None
        self._number = ""
        self.words = PlainLabel()
        self.typed = QLineEdit()
        self.typed.setAccessibleName(self.tr("Number to type"))
        self.typed.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.yes = button(self.tr("Go on"))
        self.no = button(self.tr("Leave it as it is"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.typed)
        ways = Flow()
        ways.addWidget(self.yes)
        ways.addWidget(self.no)
        column.addLayout(ways)
        self.typed.textChanged.connect(self._look_at_typed)
        self.typed.returnPressed.connect(self._go_on)
        self.yes.clicked.connect(self._go_on)
        self.no.clicked.connect(self.leave)
        self.hide()

    def ask(self, what: str, yes: str, then: Callable[[], None], *, number: int | None = None) -> None:
        """With a `number` it has to be typed before the button can be pressed."""
        self._then, self._number = then, "" if number is None else str(number)
        self.yes.setText(yes)
        self.typed.clear()
        self.typed.setVisible(number is not None)
        if number is not None:
            how = self.tr("To go on, type the number {n}.").format(n=number)
            what = f"{what} {how}"
            self.typed.setAccessibleName(how)
        self.words.setText(what)
        self._look_at_typed()
        self.show()
        (self.no if number is None else self.typed).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, what))

    @Slot()
    def leave(self) -> None:
        if not self.isHidden():
            self._then = None
            self.hide()
            self.left.emit()

    @Slot()
    def _look_at_typed(self) -> None:
        self.yes.setEnabled(self.typed.text().strip() == self._number)

    @Slot()
    def _go_on(self) -> None:
        then = self._then
        if then is not None and self.yes.isEnabled():
            self.leave()
            then()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
