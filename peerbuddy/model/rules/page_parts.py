"""A page of the journal taken apart for sharing: its paragraphs, and the answers of a guided page."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peerbuddy.model.template import Card

_SPACE_BETWEEN = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
# A picture lies in the vault and its address says nothing to anybody else; its words may stay.
_PICTURE = re.compile(r"!?\[([^\]\n]*)\]\(attachment:[0-9a-f]{32}\)")
_HEADING = "## "
MOST_PARAGRAPHS = 60


def without_pictures(text: str) -> str:
    return _PICTURE.sub(r"\1", text)


def has_pictures(text: str) -> bool:
    return _PICTURE.search(text) is not None


def paragraphs(text: str, *, most: int = MOST_PARAGRAPHS) -> tuple[str, ...]:
    """In their order, without those that are empty; of a very long page several stand together, so that there
    are at most so many."""
    found = tuple(part.strip("\n") for part in _SPACE_BETWEEN.split(text) if part.strip())
    together = -(-len(found) // most) or 1
    return tuple("\n\n".join(found[n : n + together]) for n in range(0, len(found), together))


def answers(text: str, cards: Iterable[Card]) -> dict[str, str]:
    """What a page made by a guide says under the question of each card, by the key of the card."""
    keys = {_HEADING + card.text: card.key for card in cards}
    found: dict[str, list[str]] = {}
    key = ""
    for line in text.splitlines():
        if line in keys:
            key = keys[line]
        elif key:
            found.setdefault(key, []).append(line)
    return {key: "\n".join(lines).strip() for key, lines in found.items() if any(map(str.strip, lines))}
