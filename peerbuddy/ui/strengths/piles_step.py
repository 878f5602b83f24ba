"""First step of the card sort: one scene at a time, put on one of three piles."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.rules.card_sort import Pile
from peerbuddy.model.strength import Strength
from peerbuddy.model.strength_words import RouteWords
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.strengths.answer_button import AnswerButton
from peerbuddy.ui.strengths.said import capital
from peerbuddy.ui.strengths.scene_card import SceneCard, left_to_right

KEYS = {
    Qt.Key.Key_Left: Pile.VERY_ME,
    Qt.Key.Key_Down: Pile.SOMETIMES,
    Qt.Key.Key_Right: Pile.NOT_NOW,
}
_ICONS = {Pile.VERY_ME: "arrow-left", Pile.SOMETIMES: "arrow-down", Pile.NOT_NOW: "arrow-right"}


class PilesStep(QWidget):
    placed = Signal(object)  # Pile

    def __init__(self, route: RouteWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = PlainLabel(self.tr("How much is this you, these days?"), "ask")
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.lead = PlainLabel(self.tr("A scene, not a test. Go with the first pull."), "lead")
        self.lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card = SceneCard()
        self.answers = {
            Pile(pile.key): AnswerButton(capital(pile.label), _ICONS[Pile(pile.key)]) for pile in route.piles
        }
        for pile, answer in self.answers.items():
            answer.clicked.connect(partial(self.placed.emit, pile))
        self._lay_out()

    def show_card(self, one: Strength) -> None:
        self.card.show_strength(one)

    def spoken(self) -> str:
        return f"{self.question.text()} {self.card.accessibleName()}"

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.lead)
        column.addSpacing(18)
        column.addWidget(self.card)
        column.addSpacing(4)
        row = QBoxLayout(left_to_right(self))
        row.setSpacing(12)
        for answer in self.answers.values():
            row.addWidget(answer, 1)
        column.addLayout(row)
