"""Which sentence is true? Asked instead of a bare OK; a wrong pick only shows the sentence again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.agreement_words import TwoSentences
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.sentence_box import SentenceBox
from peerbuddy.ui.style import scaled

SIDE_BY_SIDE = 560  # at the usual size of text


class WhichIsTrue(QWidget):
    """`understood` with every right pick."""

    understood = Signal()

    def __init__(self, words: TwoSentences, *, true_first: bool, is_understood: bool) -> None:
        super().__init__()
        self._words = words
        self.false, self.true = SentenceBox(words.false), SentenceBox(words.true)
        self.told = PlainLabel("", "hint")
        self.told.hide()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self.boxes = (self.true, self.false) if true_first else (self.false, self.true)
        for box in self.boxes:
            self._row.addWidget(box, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Which sentence is true?"), "aside"))
        column.addLayout(self._row)
        column.addWidget(self.told)
        self.true.setChecked(is_understood)
        self.true.toggled.connect(self._right)  # not `clicked`: a screen reader toggles
        self.false.toggled.connect(self._wrong)

    def is_understood(self) -> bool:
        return self.true.isChecked()

    def _right(self, on: bool) -> None:
        if on:
            self.told.hide()
            self.understood.emit()

    def _wrong(self, on: bool) -> None:
        if not on:
            return
        self.told.say(self.tr("It is the other one: {sentence}").format(sentence=self._words.true))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.told.text()))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange):
            wide = self.width() >= scaled(SIDE_BY_SIDE)
            directions = QBoxLayout.Direction
            self._row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        return super().event(event)
