"""Whether a word is known: to the dictionaries, or as one of the person's own. Remembered for a while."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal, Slot

from peerbuddy.actions import spelling
from peerbuddy.actions.dictionaries import Shelf, Speller, SystemShelf, in_use
from peerbuddy.model.changes import Changes
from peerbuddy.model.spelling import SpellingChoice, is_among
from peerbuddy.ui.jobs import Jobs

MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Opened:
    """Dictionaries by their tags, opened; without any there is nothing to ask."""

    tags: tuple[str, ...] = ()
    speller: Speller | None = None


class Spelling(QObject):
    """`changed`: words may be known now that were not, or the other way round. `shelf` is read by `begin`."""

    changed = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shelf: Shelf = SystemShelf()
        self._jobs = jobs
        self._choice = SpellingChoice()
        self._own: frozenset[str] = frozenset()
        self._ignored: set[str] = set()
        self._opened = Opened()
        self._known: dict[str, bool] = {}
        jobs.changed.connect(self._heard)

    def begin(self) -> None:
        """Read what was chosen, and open the dictionaries beside everything else."""
        self._jobs.run(spelling.spelling, then=self._take)

    def is_on(self) -> bool:
        return self._opened.speller is not None

    # --- one word -----------------------------------------------------------------------------------

    def knows(self, word: str) -> bool:
        if self._opened.speller is None or word in self._ignored or is_among(word, self._own):
            return True
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            known = self._known[word] = self._opened.speller.knows(word)
        return known

    def suggestions(self, word: str) -> tuple[str, ...]:
        return self._opened.speller.suggestions(word) if self._opened.speller else ()

    def add(self, word: str) -> None:
        """To the person's own words, for every page."""
        self._jobs.run(spelling.add_word, word)

    def ignore(self, word: str) -> None:
        self._ignored.add(word)
        self.changed.emit()

    def begin_page(self) -> None:
        """What was passed over on one page is looked at on another."""
        self._ignored.clear()

    # --- what was chosen ----------------------------------------------------------------------------

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if "spelling" in changes.settings:
            self.begin()

    def _take(self, choice: SpellingChoice) -> None:
        self._choice, self._own = choice, frozenset(choice.words)
        ask = partial(_open, self.shelf, choice, QLocale().name(), self._opened)
        self._jobs.beside(ask, then=self._use)

    def _use(self, opened: Opened) -> None:
        if opened.tags != self._opened.tags:
            self._known.clear()
        self._opened = opened
        self.changed.emit()


def _open(shelf: Shelf, choice: SpellingChoice, language: str, before: Opened) -> Opened:
    """What is open already stays open."""
    tags = in_use(choice, shelf.tags() if choice.is_on is not False else (), language)
    if tags == before.tags:
        return before
    return Opened(tags, shelf.open(tags)) if tags else Opened()
