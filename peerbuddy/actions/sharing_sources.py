"""Pages whose words stand somewhere else: a look-back took them over, or a goal was made of them.

The boundaries of such a page go with its words: what is sealed stays here, and its topics count.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from peerbuddy.actions.reviews import MONTH, lines_of_page
from peerbuddy.actions.uses import is_sealed, moments_between
from peerbuddy.model.entry import Entry, Privacy
from peerbuddy.model.guide import LOOK_BACKS, WEEKLY
from peerbuddy.model.text import one_line
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch

_MAKES_A_GOAL = "T-4"
_A_DAY = timedelta(days=1)  # the days of a page are local ones, the moments of a run are not
_CUT = "…"  # ends what was too long for a field of a goal


@dataclass(frozen=True, slots=True)
class Taken:
    """Words of the page `entry` that stand at the end of a line of a look-back."""

    entry: str
    words: str
    is_sealed: bool

    def stands_in(self, text: str) -> bool:
        return any(one_line(line).endswith(f": {self.words}") for line in text.splitlines())


# --- look-backs -------------------------------------------------------------------------------------


def taken_over(session: Session, page: Entry) -> tuple[Taken, ...]:
    """What a look-back shows of other pages; () for any other page."""
    run = session.vault.guides.of_entry(page.id) if page.template in LOOK_BACKS else None
    if run is None or run.finished is None:
        return ()
    first, last = run.begun.date() - timedelta(MONTH) - _A_DAY, run.finished.date() + _A_DAY
    found = [*_moments(session, first, last)]
    if page.template != WEEKLY:
        found += _lines(session, first, last)
    listed = tuple(one_line(line) for line in page.text.splitlines() if line.startswith("- "))
    return tuple(one for one in found if any(line.endswith(f": {one.words}") for line in listed))


def _moments(session: Session, first: date, last: date) -> Iterator[Taken]:
    for one in moments_between(session, first, last):
        if one.entry is not None:
            yield Taken(one.entry, one_line(one.evidence.what), is_sealed(session, one))


def _lines(session: Session, first: date, last: date) -> Iterator[Taken]:
    for line in session.vault.entries.page(Stretch(first, last, limit=0)).lines:
        entry = session.vault.entries.get(line.id)
        for words in lines_of_page(entry):
            yield Taken(entry.id, one_line(words), entry.privacy is Privacy.SEALED)


def without_sealed(text: str, taken: tuple[Taken, ...]) -> str:
    """Without the lines that show something of a page that is sealed."""
    sealed = tuple(one for one in taken if one.is_sealed)
    if not sealed:
        return text
    kept = (line for line in text.splitlines() if not any(one.stands_in(line) for one in sealed))
    return "\n".join(kept)


# --- goals ------------------------------------------------------------------------------------------


def made_of(session: Session, goal: str) -> tuple[Entry, ...]:
    """The guided pages that a goal was made of, and still belongs to. At most a few."""
    stretch = Stretch(goal=goal, template=_MAKES_A_GOAL, limit=0)
    return tuple(session.vault.entries.get(line.id) for line in session.vault.entries.page(stretch).lines)


def says(page: Entry, *words: str) -> bool:
    """Whether all of these stand on it, as a goal has them: on one line, and cut where they were too long."""
    text = one_line(page.text)
    return all(one_line(one).removesuffix(_CUT) in text for one in words)
