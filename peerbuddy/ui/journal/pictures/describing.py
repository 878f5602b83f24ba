"""Asks, in the page itself and without haste, for words that stand for a picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.model.picture import MAX_ALT_LENGTH
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.pictures.canvas import SmallPicture
from peerbuddy.ui.journal.pictures.loading import PictureLoading
from peerbuddy.ui.parts.labels import PlainLabel, button

_SMALL = 56


class Describing(QFrame):
    """One picture at a time; those that came meanwhile wait."""

    shown = Signal(bool)
    described = Signal(str, str)  # the id of the picture, the words
    left = Signal()  # the last one was answered

    def __init__(self, jobs: Jobs, page: Callable[[], str], parent: QWidget | None = None) -> None:
        """`page`: the id of the page the pictures belong to."""
        super().__init__(parent)
        self._page = page
        self._loading = PictureLoading(jobs, self)
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("Words for a picture"))
        self._waiting: list[tuple[str, str]] = []
        self.question = PlainLabel(
            self.tr("What does this picture show? A few words help whoever cannot see it, and you later.")
        )
        self.small = SmallPicture(_SMALL)
        self.words = QLineEdit()
        self.words.setMaxLength(MAX_ALT_LENGTH)
        self.words.setAccessibleName(self.tr("What the picture shows"))
        self.words.setPlaceholderText(self.tr("It may stay empty"))
        self.words.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.keep = button(self.tr("Keep the words"))
        self.skip = button(self.tr("Leave it"), "quiet")
        self.skip.setAccessibleName(self.tr("Leave the picture as it is"))
        self._lay_out()
        self.words.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self.skip.clicked.connect(self._go_on)
        self.hide()

    def ask(self, id: str, words: str = "") -> None:
        """The cursor stays where it is: who pasted a picture may be in the midst of a sentence."""
        self._waiting.append((id, words))
        if len(self._waiting) == 1:
            self._show_first()

    def ask_now(self, id: str, words: str) -> None:
        """A person wants to describe this one."""
        self._waiting = [(id, words)]
        self._show_first()
        self.words.selectAll()
        self.words.setFocus()

    def leave(self) -> None:
        """Whatever was asked stays unanswered."""
        self._waiting.clear()
        self.words.clear()
        self._loading.stop()
        self.small.show_image(None)
        self.hide()
        self.shown.emit(False)

    def settle(self) -> None:
        """What is typed counts from here on; the question stays."""
        words = self.words.text().strip()
        if self._waiting and words != self._waiting[0][1]:
            id = self._waiting[0][0]
            self._waiting[0] = (id, words)
            self.described.emit(id, words)

    def forget(self, id: str) -> None:
        """The picture is gone."""
        if self._waiting and self._waiting[0][0] == id:
            self._go_on()
        self._waiting = [one for one in self._waiting if one[0] != id]

    @Slot()
    def _keep(self) -> None:
        if self._waiting:
            self.settle()
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        self._waiting = self._waiting[1:]
        if not self._waiting:
            self.leave()
            self.left.emit()
            return
        self._show_first()
        if had_focus:
            self.words.setFocus()

    def _show_first(self) -> None:
        id, words = self._waiting[0]
        self.words.setText(words)
        self.show()
        self.shown.emit(True)
        self.small.show_image(None)
        room = self.small.sizeHint() * self.devicePixelRatioF()
        self._loading.begin(self._page(), (id,), room, lambda _, image: self.small.show_image(image))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.question.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        answer = QHBoxLayout()
        answer.setSpacing(8)
        answer.addWidget(self.words, 1)
        answer.addWidget(self.keep)
        answer.addWidget(self.skip)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.question)
        column.addLayout(answer)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self.small)
        row.addLayout(column, 1)
