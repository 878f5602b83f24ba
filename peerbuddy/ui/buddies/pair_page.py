"""How two people pair: the two ways to begin, and what it means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.parts.door import Door


class PairPage(SubPage):
    card_wanted = Signal()
    make_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        lead = self.tr("Two cards change hands, one each way. Which one is first makes no difference.")
        super().__init__(self.tr("Pair with someone"), lead, parent)
        self.given = Door(
            self.tr("I was given a card"), self.tr("Open a card file, or paste the text from a message")
        )
        self.make = Door(self.tr("Give my card"), self.tr("As a file, or as text for a message"))
        self.about = Door(
            self.tr("What a buddy is, and isn’t"), self.tr("Two minutes to read, before anything is decided")
        )
        self.add(self.given, self.make, self.about, space=12)
        self.rows.addStretch(1)
        self.given.clicked.connect(self.card_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.about.clicked.connect(self.about_wanted)

    def begin(self) -> None:
        self.given.setFocus()
