"""Asked once with each buddy, before the first file is saved: what sharing means, a question to oneself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.pair import Pair


class FirstQuestion(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setAccessibleName(self.tr("Before the first share"))
        self._then: Callable[[], None] | None = None
        self.means, self.question = PlainLabel(), PlainLabel("", "label")
        self.pair = Pair(self.tr("I know that, save it"), self.tr("Not now"))
        self.pair.taken.connect(self._go_on)
        self.pair.refused.connect(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.means)
        column.addWidget(self.question)
        column.addWidget(self.pair, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def ask(self, means: str, question: str, then: Callable[[], None]) -> None:
        """`means`: what sharing means, "" where it was said before."""
        self._then = then
        self.means.say(means)
        self.question.setText(question)
        self.show()
        self.pair.refuse.setFocus()
        said = " ".join(one for one in (means, question) if one)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @Slot()
    def put_away(self) -> None:
        self._then = None
        self.hide()

    @Slot()
    def _go_on(self) -> None:
        then = self._then
        self.put_away()
        if then is not None:
            then()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)
