"""For somebody who worries about somebody: what could be done, words to begin with, one's own numbers."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from peerbuddy.model.help_card import WorriedWords
from peerbuddy.model.help_plan import CardPart, OwnHelpCard
from peerbuddy.ui.help.cards import LandingCard, NumberCard
from peerbuddy.ui.help.copying import copy_button
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.parts.labels import PlainLabel


class WorriedPage(SubPage):
    """`cards`: none while the journal is locked."""

    def __init__(self, words: WorriedWords, cards: tuple[OwnHelpCard, ...], today: date) -> None:
        super().__init__(words.title, words.intro)
        for number, line in enumerate(words.lines, start=1):
            self.add(LandingCard(str(number), line), space=2)
        self.add(PlainLabel(self.tr("Words to begin with"), "label"), space=14)
        self.add(_sayings(words.words))
        self.add(PlainLabel(words.after, "lead"), space=8)
        if cards:
            self.add(PlainLabel(self.tr("Numbers I wrote"), "label"), space=14)
            for card in cards:
                self.add(NumberCard(card, today, loud=card.part is CardPart.EMERGENCY), space=2)
        self.rows.addStretch(1)


def _sayings(words: tuple[str, ...]) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 10, 16, 10)
    column.setSpacing(4)
    for saying in words:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(PlainLabel(saying, "said"), 1)
        row.addWidget(copy_button(saying))
        column.addLayout(row)
    return frame
