"""Strength for today's obstacle: what the person's own pages and moments say of something like it.

Only on asking, only on this computer, and what was typed is not kept.
"""

from __future__ import annotations

from collections import defaultdict

from peerbuddy.model.discovery import PastMoment
from peerbuddy.model.strength import Moment
from peerbuddy.model.text import folded
from peerbuddy.session import Session
from peerbuddy.vault.past_evidence import newest_moments, pages_with
from peerbuddy.vault.search import terms_of

MOST_WORDS = 8
_LONG = 4  # letters; shorter words say little, unless there are no others
_PAGES_A_WORD = 50


def past_evidence(session: Session, obstacle: str, *, limit: int = 10) -> tuple[PastMoment, ...]:
    """Those that share the most words with it first, then the newest. Nothing for nothing typed."""
    words = _words(obstacle)
    shared: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    free: dict[str, Moment] = {}
    for word in words:
        for page in pages_with(session.vault, word, limit=_PAGES_A_WORD):
            shared[page, ""].add(word)
    for moment in newest_moments(session.vault) if words else ():
        met = _met(moment.evidence.what, words)
        if met and moment.entry is not None:
            shared[moment.entry, ""] |= met
        elif met:
            shared[None, moment.id] |= met
            free[moment.id] = moment
    best = max(map(len, shared.values()), default=0)
    close = {key: len(met) for key, met in shared.items() if 2 * len(met) >= best}
    found = [(count, _told(session, page, free.get(id))) for (page, id), count in close.items()]
    found.sort(key=lambda one: (-one[0], -one[1].day.toordinal()))
    return tuple(told for _, told in found[:limit])


def _words(obstacle: str) -> tuple[str, ...]:
    words = list(dict.fromkeys(folded(word) for word, _ in terms_of(obstacle)))
    return tuple(([word for word in words if len(word) >= _LONG] or words)[:MOST_WORDS])


def _met(text: str, words: tuple[str, ...]) -> set[str]:
    """Which of them a word of the text begins with."""
    plain = folded(text)
    if not any(word in plain for word in words):
        return set()
    others = [other for other, _ in terms_of(plain)]
    return {word for word in words if any(other.startswith(word) for other in others)}


def _told(session: Session, page: str | None, moment: Moment | None) -> PastMoment:
    if page is not None:
        entry = session.vault.entries.get(page)
        return PastMoment(entry.day, page, entry.heading, entry.strengths)
    assert moment is not None
    return PastMoment(moment.day, None, "", (moment.evidence,))
