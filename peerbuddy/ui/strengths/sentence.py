"""The field for the one sentence that shows a strength: Enter is done with it, for it has one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH
from peerbuddy.ui.parts.words_edit import WordsEdit


class Sentence(WordsEdit):
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, limit=MAX_EVIDENCE_LENGTH, lines=2)
        self.setPlaceholderText(self.tr("What did you do?"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
