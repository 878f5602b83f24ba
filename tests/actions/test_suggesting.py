"""Five words drawn by lot make a passphrase that is hard to guess."""

from __future__ import annotations

from peerbuddy.actions.strength import strength
from peerbuddy.actions.suggesting import WORDS, five_words


def test_they_are_other_words_each_time_and_hard_to_guess() -> None:
    drawn = {five_words() for _ in range(40)}
    assert len(drawn) == 40
    assert {len(words.split()) for words in drawn} == {WORDS}
    assert all(words == words.casefold() and words.isascii() for words in drawn)
    assert not any(strength(words).weak for words in list(drawn)[:5])
