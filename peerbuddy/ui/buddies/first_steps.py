"""On the page of somebody whose card has just come: what two people do next, in any order."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel


class FirstSteps(QFrame):
    card_wanted = Signal()
    words_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("What comes next"))
        self.lead = PlainLabel("", "lead")
        self.card = Door(self.tr("Give them your card"), self.tr("As a file, or as text for a message"))
        self.words = Door(
            self.tr("Compare the safety words"), self.tr("A minute by voice, by video or in person")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 22)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("What comes next"), "section"))
        column.addWidget(self.lead)
        column.addWidget(self.card)
        column.addWidget(self.words)
        self.card.clicked.connect(self.card_wanted)
        self.words.clicked.connect(self.words_wanted)

    def show_name(self, name: str) -> None:
        told = self.tr(
            "This card says it is from {name}. Anybody could write that on a card, so the two of you compare"
            " a few words before anything is sealed."
        )
        self.lead.setText(told.format(name=name))
