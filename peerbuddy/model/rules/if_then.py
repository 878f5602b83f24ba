"""Soft checks of an if–then plan while it is written. They hint and never hinder."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from peerbuddy.model.goal_words import GoalBook

SHORTEST_CUE = 8
_WORD = re.compile(r"[\w'’]+")


class Hint(StrEnum):
    """The keys of `if_then.checks` in the content, which holds the sentences."""

    VAGUE = "vague"
    NEGATED = "negated"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class HintWords:
    """Words of one language: too vague for a cue, negating, joining two actions.

    A word that begins with an apostrophe or `n't` counts at the end of another word; a mark such as `;`
    counts anywhere.
    """

    vague: tuple[str, ...]
    negating: tuple[str, ...]
    joining: tuple[str, ...]


def hints(cue: str, action: str, words: HintWords) -> tuple[Hint, ...]:
    """In the order in which they are shown; an empty field has none yet."""
    found: list[Hint] = []
    if cue.strip() and _is_vague(cue, words.vague):
        found.append(Hint.VAGUE)
    if _has_any(action, words.negating):
        found.append(Hint.NEGATED)
    if _has_any(action, words.joining):
        found.append(Hint.DOUBLE)
    return tuple(found)


def _is_vague(cue: str, vague: tuple[str, ...]) -> bool:
    return len(cue.strip()) < SHORTEST_CUE or set(_words(cue)) <= set(vague)


def _has_any(action: str, wanted: tuple[str, ...]) -> bool:
    words = _words(action)
    for one in wanted:
        if not any(c.isalnum() for c in one):
            if one in action:
                return True
        elif one in words or ("'" in one and any(word.endswith(one) for word in words)):
            return True
    return False


def _words(text: str) -> list[str]:
    return [word.replace("’", "'").strip("'") for word in _WORD.findall(text.casefold())]


def hint_words(book: GoalBook) -> HintWords:
    """The words of one language, from its content."""
    words = {check.key: check.words for check in book.if_then.checks}
    return HintWords(words.get(Hint.VAGUE, ()), words.get(Hint.NEGATED, ()), words.get(Hint.DOUBLE, ()))
