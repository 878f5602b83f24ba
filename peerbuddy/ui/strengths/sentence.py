"""The field for the one sentence that shows a strength: Enter is done with it, for it has one line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH
from peerbuddy.ui.parts.one_line_words import OneLineWords


class Sentence(OneLineWords):
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, limit=MAX_EVIDENCE_LENGTH, lines=2)
        self.setPlaceholderText(self.tr("What did you do?"))

    def on_enter(self) -> None:
        self.entered.emit()
