"""Asking for something in lighter form: a few words, made into a small file of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, labelled
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.words_edit import WordsEdit

WIDTH = 560
MOST = 280  # characters


class GentlerStep(Column):
    make_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=28)
        self.title = PlainLabel("", "section")
        self.text = WordsEdit(self.tr("Your words"), limit=MOST, lines=3)
        self.pair = Pair(self.tr("Make the file"), self.tr("Not now"))
        told = self.tr("Nothing leaves but these words and which page is meant. The page rests meanwhile.")
        self.add(self.title)
        self.add(labelled(self.tr("Your words"), self.text), self.text, PlainLabel(told, "hint"), space=8)
        row = Flow(gap=8)
        row.addWidget(self.pair)
        self.add(row, space=12)
        self.rows.addStretch(1)
        self.text.edited.connect(self._look)
        self.pair.taken.connect(self._make)
        self.pair.refused.connect(self.left)

    def begin(self, title: str, words: str) -> None:
        """`words`: to begin with; all of them can be changed."""
        self.title.setText(title)
        self.text.set_words(words[:MOST])
        self._look()
        self.text.setFocus()

    @Slot()
    def _look(self) -> None:
        self.pair.take.setEnabled(bool(self.text.words().strip()))

    @Slot()
    def _make(self) -> None:
        self.make_wanted.emit(self.text.words())
