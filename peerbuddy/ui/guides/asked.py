"""How the question of a card is shown: a title, what is said below it, and its short form in the path."""

from __future__ import annotations

import re

LONGEST_TITLE = 90
SHORTEST = 4  # "If" alone says nothing
_SENTENCE = re.compile(r"(?<=[.?])\s+")
_PIECE = re.compile(r"[:.,]?\s*(?:…|·|:|\?|\.|\[)")


def title_and_lead(text: str) -> tuple[str, str]:
    """The first sentence, and the others. A text that begins with a long sentence is all lead."""
    first, *rest = _SENTENCE.split(text.strip(), maxsplit=1)
    if len(first) > LONGEST_TITLE:
        return "", text.strip()
    return first.removesuffix(":").removesuffix("."), " ".join(rest)


def in_path(text: str) -> str:
    """Up to the first break in it: `Arrive: one slow breath, or skip.` is `Arrive`."""
    short = _PIECE.split(text.strip(), maxsplit=1)[0].strip()
    return short if len(short) >= SHORTEST else text.strip()


def label(text: str) -> str:
    """An answer as it stands on a button: with a capital letter."""
    return text[:1].upper() + text[1:]


def plain(text: str) -> str:
    """Without the stars that stand for a stress in the content."""
    return text.replace("*", "")
