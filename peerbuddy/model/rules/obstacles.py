"""Which two obstacles count as alike: a person rarely writes the same one twice in the same words."""

from __future__ import annotations

import re

from peerbuddy.model.text import folded

SHORTEST_WORD = 4
_WORD = re.compile(r"\w+")


def are_alike(one: str, other: str) -> bool:
    """They say the same, or share a word of four letters or more, without regard to case and accents."""
    first, second = words_of(one), words_of(other)
    return folded(one).split() == folded(other).split() or not first.isdisjoint(second)


def words_of(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(folded(text)) if len(word) >= SHORTEST_WORD)
