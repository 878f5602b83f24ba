"""What every card of a guided page has in common: it shows an answer, tells of changes, gives the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.guide import MAX_ANSWER, Answer, Run
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.template import Card
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.words_edit import WordsEdit


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card stands: its guide, the run as it is now, and whom to ask. `minutes`: how long each card
    with a bell was in sight, by its key."""

    jobs: Jobs
    words: Library
    guide: Guide
    run: Callable[[], Run]
    today: Callable[[], date]
    minutes: dict[str, int] = field(default_factory=dict[str, int])


class Face(QWidget):
    """`begin` comes once, before it is seen. Where a part of the answer cannot be shown yet, since what
    stands beside it is still read, `answer` gives it back all the same."""

    changed = Signal()  # by the person
    help_wanted = Signal()
    go_wanted = Signal(str, object)

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.place = card, place
        self.name = card.text.rstrip(": ")  # for what has no other one
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(12)
        self.first: QWidget | None = None  # takes the focus

    def begin(self, answer: Answer) -> None:
        """Show what was answered before, and read what is shown beside it."""

    def answer(self) -> Answer:
        return Answer()

    def words_edit(self, name: str, *, lines: int = 4, limit: int = MAX_ANSWER) -> WordsEdit:
        made = WordsEdit(name, self, limit=limit, lines=lines)
        made.edited.connect(self.changed)
        return made
