"""The card that asks which strength it was."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from peerbuddy.model.guide import Answer
from peerbuddy.model.template import Card
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.picks import StrengthPicks


class StrengthsFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.strengths = StrengthPicks(place, self.name)
        self.first = self.strengths.finder.opener
        self.rows.addWidget(self.strengths)
        self.strengths.changed.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        self.strengths.begin(answer.picks)

    def answer(self) -> Answer:
        return Answer(picks=self.strengths.picks())
