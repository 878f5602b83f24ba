"""The person's own words for some terms, for every place of the window that says one of them.

What is shown of the content goes through `in_own_words`; the names of life areas and the titles of guided
pages come from their verbs in these words already.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from peerbuddy.actions import wording
from peerbuddy.model.changes import Changes
from peerbuddy.ui.jobs import Jobs

_own: dict[str, str] = {}


def in_own_words(text: str) -> str:
    return wording.in_own_words(text, _own)


class OwnTerms(QObject):
    """`begin` after unlocking, `end` when locking begins: they are words of the person."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        jobs.changed.connect(self._heard)

    def begin(self) -> None:
        self._jobs.run(wording.changed_words, then=_know)

    def end(self) -> None:
        _know({})

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if changes.words:
            self.begin()


def _know(own: dict[str, str]) -> None:
    global _own  # noqa: PLW0603 - one program, one person
    _own = own
