"""A letter to oneself whose day has come: its words, once it was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.eyebrow import Eyebrow
from peerbuddy.ui.parts.labels import PlainLabel, button

if TYPE_CHECKING:
    from peerbuddy.model.letter import Letter


class LetterCard(QFrame):
    """It hides itself until one is opened."""

    failed = Signal(object)  # the error

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted = ""
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("A letter from you to yourself"))
        self.text = PlainLabel("", "said")
        self.put_away = button(self.tr("Put it away"))
        self._lay_out()
        self.put_away.clicked.connect(self.hide)
        self.hide()

    @Slot(str)
    def open(self, id: str) -> None:
        from peerbuddy.actions import reviews  # slow to load, and seldom wanted

        self._wanted = id
        self._jobs.run(reviews.letters_that_open, then=self._show, otherwise=self.failed.emit)

    def _show(self, letters: tuple[Letter, ...]) -> None:
        letter = next((one for one in letters if one.id == self._wanted), None)
        if letter is None:
            return
        from peerbuddy.actions import reviews

        self.text.setText(letter.text)
        self.show()
        self.put_away.setFocus()
        self._jobs.run(reviews.open_letter, letter.id, otherwise=self.failed.emit)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.put_away)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Eyebrow("mail-open", self.tr("A letter from you to yourself")))
        column.addWidget(self.text)
        column.addWidget(PlainLabel(self.tr("It stays in the look-back in which you wrote it."), "caption"))
        column.addLayout(foot)
