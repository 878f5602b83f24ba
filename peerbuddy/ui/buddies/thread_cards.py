"""The cards of a thread, made a few at a time; what did not change keeps its card."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui.buddies.thread_card import ShownLine, ThreadCard

FIRST, AT_A_TIME = 8, 4  # new cards made in one go


class ThreadCards(QWidget):
    """`filled`: each line has its card."""

    open_wanted = Signal(str)
    rest_wanted = Signal(str)
    agreement_wanted = Signal()
    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ThreadCard] = []
        self._to_come: list[ShownLine] = []
        self._unchanged: dict[ShownLine, ThreadCard] = {}  # to be put in its place again
        self._had_focus = ""  # the id of a line that is to have it again
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._add(AT_A_TIME))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_lines(self, lines: Iterable[ShownLine]) -> None:
        """While a folder is taken in they come again and again, and most of them are as they were."""
        self._to_come = list(lines)
        wanted = set(self._to_come)
        before, self.cards, self._unchanged = [*self.cards, *self._unchanged.values()], [], {}
        for card in before:
            self._column.removeWidget(card)
            if card.shown in wanted:
                self._unchanged[card.shown] = card
            else:
                self._drop(card)
        self._add(FIRST)

    def add_lines(self, lines: Iterable[ShownLine]) -> None:
        """Below the others."""
        self._to_come.extend(lines)
        self._add(AT_A_TIME)

    def _drop(self, card: ThreadCard) -> None:
        if card.has_focus():
            self._had_focus = card.shown.line.id
        card.hide()
        card.deleteLater()

    def _add(self, count: int) -> None:
        """`count`: of new ones. Somebody may be in the midst of a word while a folder is taken in."""
        while self._to_come and (count or self._to_come[0] in self._unchanged):
            shown = self._to_come.pop(0)
            card = self._unchanged.pop(shown, None)
            if card is None:
                card, count = self._made(shown), count - 1
            self._column.addWidget(card)
            self.cards.append(card)
            if shown.line.id == self._had_focus:
                self._had_focus = ""
                card.take_focus()
        if self._to_come:
            self._next.start()
        else:
            self.filled.emit()

    def _made(self, shown: ShownLine) -> ThreadCard:
        card = ThreadCard(shown)
        card.open_wanted.connect(self.open_wanted)
        card.rest_wanted.connect(self.rest_wanted)
        card.agreement_wanted.connect(self.agreement_wanted)
        return card
