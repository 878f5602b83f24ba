"""Of the card sort: the first two piles hold too few cards to go on with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.pair import Pair


class TooFewStep(QWidget):
    again = Signal()
    later = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = PlainLabel(self.tr("Look at the other cards once more?"), "ask")
        self.lead = PlainLabel(
            self.tr(
                "It takes six cards in the first two piles to go on. Seasons differ, and this can wait for"
                " another one."
            ),
            "lead",
        )
        for label in (self.question, self.lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.ways = Pair(self.tr("Look at them again"), self.tr("Leave it for now"))
        self.ways.taken.connect(self.again)
        self.ways.refused.connect(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.lead)
        column.addSpacing(18)
        column.addWidget(self.ways, alignment=Qt.AlignmentFlag.AlignHCenter)

    def spoken(self) -> str:
        return f"{self.question.text()} {self.lead.text()}"
