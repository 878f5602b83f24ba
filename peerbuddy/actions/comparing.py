"""Comparing safety words: two people read them out to each other, and each types two of the other's."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from peerbuddy.actions import me
from peerbuddy.model.buddy import WORDS_A_SIDE, Buddy, Compared
from peerbuddy.model.pair_errors import WordsDiffer
from peerbuddy.paths import resources
from peerbuddy.sealing.safety_words import digits_of, word_list, words_of
from peerbuddy.session import Session


@dataclass(frozen=True, slots=True)
class SafetyWords:
    """Eight words a side, and the same as six groups of five digits."""

    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    my_digits: tuple[str, ...]
    their_digits: tuple[str, ...]


def safety_words(session: Session, id: str) -> SafetyWords:
    """Raises UnknownBuddy, Damaged if the list of words is not the one it has to be."""
    theirs = session.vault.buddies.get(id).signing_key
    mine = me.identity(session).signing_key()
    words = word_list((resources() / "content" / "safety_words.txt").read_bytes())
    return SafetyWords(words_of(mine, words), words_of(theirs, words), digits_of(mine), digits_of(theirs))


def two_places(of: int = WORDS_A_SIDE) -> tuple[int, int]:
    """Which two of so many words or groups of digits to ask for, drawn by lot, counted from 1."""
    places = list(range(1, of + 1))
    first = places.pop(secrets.randbelow(len(places)))
    low, high = sorted((first, places[secrets.randbelow(len(places))]))
    return low, high


def confirm(session: Session, id: str, typed: Mapping[int, str], how: Compared) -> Buddy:
    """`typed`: at least two of their words as they read them out, by place from 1; or their groups of digits.

    Raises UnknownBuddy, WordsDiffer: then nothing is changed.
    """
    words = safety_words(session, id)
    fits = all(_fits(words, place, word) for place, word in typed.items())
    if len(typed) < 2 or not fits:
        raise WordsDiffer
    compared = replace(session.vault.buddies.get(id), compared=session.today(), how=how)
    with session.vault.transaction():
        session.vault.buddies.change(compared)
    return session.vault.buddies.get(id)


def _fits(words: SafetyWords, place: int, typed: str) -> bool:
    sides = (words.theirs, words.their_digits)
    plain = typed.strip().casefold()
    return any(1 <= place <= len(side) and side[place - 1] == plain for side in sides)
