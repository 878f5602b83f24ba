"""Where somebody's card is taken in: from a file, from the text of a message, or dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.words_edit import WordsEdit

MOST = 20_000  # characters of a message with a card in it


class TheirCardPage(SubPage):
    """`card_given`: bytes or a Path."""

    card_given = Signal(object)

    def __init__(self, ask: Ask, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Take somebody’s card"),
            self.tr(
                "A card says who somebody is, and no more. It comes as a file, or as text in a message."
                " Whether it is really theirs, the two of you find out afterwards by comparing words."
            ),
            parent,
        )
        self._ask, self._home = ask, home
        self.choose = button(self.tr("Choose the file"))
        self.text = WordsEdit(self.tr("Text of the card"), limit=MOST, lines=7)
        self.take = button(self.tr("Take the card"), "primary")
        self.not_now = button(self.tr("Not now"))
        row = Flow(gap=8)
        row.addWidget(self.choose)
        self.add(row, space=12)
        self.add(PlainLabel(self.tr("A file can also be dropped anywhere on this page."), "hint"))
        hint = self.tr("The whole message will do: what stands before and after the card is left out.")
        self.add_field(self.tr("Or paste the text here"), self.text, hint)
        foot = Flow(gap=8)
        foot.addWidget(self.take)
        foot.addWidget(self.not_now)
        self.add(foot, space=16)
        self.rows.addStretch(1)
        self._look()
        self.choose.clicked.connect(self._choose)
        self.text.edited.connect(self._look)
        self.take.clicked.connect(self._take)
        self.not_now.clicked.connect(self.go_back)

    def begin(self) -> None:
        self.choose.setFocus()

    @Slot()
    def _look(self) -> None:
        self.take.setEnabled(bool(self.text.words().strip()))

    @Slot()
    def _choose(self) -> None:
        self._ask.file(self, self.tr("Which card?"), self._home, self.card_given.emit)

    @Slot()
    def _take(self) -> None:
        self.card_given.emit(self.text.words().encode("utf-8", "replace"))
