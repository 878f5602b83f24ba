"""Third step of the card sort: two scenes, and which of them would be missed more."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.rules.card_sort import Answer
from peerbuddy.model.strength import Strength
from peerbuddy.model.strength_words import RouteWords
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.strengths.answer_button import AnswerButton
from peerbuddy.ui.strengths.said import capital
from peerbuddy.ui.strengths.scene_card import SceneCard, left_to_right
from peerbuddy.ui.style import scaled

KEYS = {Qt.Key.Key_Left: Answer.LEFT, Qt.Key.Key_Right: Answer.RIGHT, Qt.Key.Key_Down: Answer.BOTH}
NARROW = 560  # pixels at the usual size of text: below, one card stands above the other


class PairsStep(QWidget):
    """Which card stands at the left is the matter of whoever shows a pair; so is what an answer means."""

    answered = Signal(object)  # Answer, as it is seen

    def __init__(self, route: RouteWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {option.key: option.label for option in route.pair_answers}
        self.question = PlainLabel(route.pair_question, "ask")
        self.lead = PlainLabel(
            self.tr("No right answer, and no list at the end. Go with the first pull."), "lead"
        )
        for label in (self.question, self.lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.left, self.right = SceneCard("arrow-left"), SceneCard("arrow-right")
        self.both = AnswerButton(capital(words[Answer.BOTH.value]), "arrow-down")
        for part, answer in ((self.left, Answer.LEFT), (self.right, Answer.RIGHT), (self.both, Answer.BOTH)):
            part.clicked.connect(partial(self.answered.emit, answer))
        self._lay_out()

    def show_pair(self, left: Strength, right: Strength) -> None:
        self.left.show_strength(left)
        self.right.show_strength(right)

    def spoken(self) -> str:
        return self.tr("{question} Left: {left} Right: {right}").format(
            question=self.question.text(),
            left=self.left.accessibleName(),
            right=self.right.accessibleName(),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.lead)
        column.addSpacing(18)
        self._cards = QBoxLayout(left_to_right(self))
        self._cards.setSpacing(24)
        for card in (self.left, self.right):
            self._cards.addWidget(card, 1)
        column.addLayout(self._cards)
        column.addSpacing(4)
        column.addWidget(self.both)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        upright = self.width() < scaled(NARROW)
        self._cards.setDirection(QBoxLayout.Direction.TopToBottom if upright else left_to_right(self))
        self._cards.setSpacing(12 if upright else 24)
