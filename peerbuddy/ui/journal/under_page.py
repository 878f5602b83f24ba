"""What stands under a page is kept after the page itself, and tried again until the vault has taken it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.room import Unsaved

TRY_AGAIN_MS = 5_000


@dataclass(frozen=True, slots=True)
class Wish:
    """A verb to be done; doing it twice is doing it once. `words`: how it is written down where the vault
    takes nothing, "" for what are no words of the person."""

    verb: Callable[..., Any]
    arguments: tuple[Any, ...]
    named: dict[str, Any] = field(default_factory=dict[str, Any])
    words: str = ""


class UnderPage(QObject):
    """`save_page` asks for the page to be saved, if anything of it is not. `is_there`: False for a page that
    nobody wrote anything on yet; what is wanted for it waits. The second part of a key is a page."""

    failed = Signal(object)  # the error; once for each time that things go wrong

    def __init__(
        self, jobs: Jobs, save_page: Callable[[], None], is_there: Callable[[str], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self.save_page, self._is_there = jobs, save_page, is_there
        self._wanted: dict[tuple[str, ...], Wish] = {}
        self._asked: dict[tuple[str, ...], Wish] = {}
        self._told = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(TRY_AGAIN_MS)
        self._again.timeout.connect(self.save)

    def want(self, key: tuple[str, ...], wish: Wish) -> None:
        """The latest wish of a key counts."""
        self._wanted.pop(key, None)
        self._wanted[key] = wish
        self.save()

    @Slot()
    def save(self) -> None:
        """Also: try again."""
        self._again.stop()
        if not self._wanted:
            return
        self.save_page()
        for key, wish in list(self._wanted.items()):
            if self._asked.get(key) is not wish and self._is_there(key[1]):
                self._asked[key] = wish
                self._jobs.run(
                    wish.verb,
                    *wish.arguments,
                    then=partial(self._kept, key, wish),
                    otherwise=partial(self._not_kept, key, wish),
                    **wish.named,
                )

    def forget(self, page: str) -> None:
        """It was never written: there is nothing to keep anything under."""
        self._wanted = {key: wish for key, wish in self._wanted.items() if key[1] != page}

    def is_saved(self) -> bool:
        return not self._wanted

    def unsaved(self, day: date, new_id: Callable[[], str]) -> tuple[Unsaved, ...]:
        return tuple(
            Unsaved(wish.verb, wish.arguments, Draft(new_id(), day, wish.words), wish.named)
            for wish in self._wanted.values()
            if wish.words
        )

    def _kept(self, key: tuple[str, ...], wish: Wish, _: object) -> None:
        if self._asked.get(key) is wish:
            del self._asked[key]
        if self._wanted.get(key) is wish:
            del self._wanted[key]
        self._told = self._told and not self.is_saved()

    def _not_kept(self, key: tuple[str, ...], wish: Wish, error: Exception) -> None:
        if self._asked.get(key) is wish:
            del self._asked[key]
        self._again.start()
        if not self._told:
            self._told = True
            self.failed.emit(error)
