"""What a person has chosen for the spell check, and the words they call their own."""

from __future__ import annotations

from dataclasses import dataclass

MAX_WORD_LENGTH = 64


@dataclass(frozen=True, slots=True)
class SpellingChoice:
    """`is_on` is None and `dictionaries` is empty as long as nobody chose: then the language decides.

    `dictionaries` are tags as the system has them, `en_GB`. `words` are in the order of the alphabet.
    """

    is_on: bool | None = None
    dictionaries: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def is_among(word: str, words: frozenset[str]) -> bool:
    """Whether it is one of them. One kept in small letters may begin large or be large as a whole."""
    return word in words or word.lower() in words
