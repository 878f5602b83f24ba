"""The words two people compare: the same on every computer and in every release."""

from __future__ import annotations

import hashlib

import pytest

from peerbuddy.model.errors import Damaged
from peerbuddy.paths import resources
from peerbuddy.sealing.identity import Identity, KemKey
from peerbuddy.sealing.safety_words import digits_of, word_list, words_of

RAW = (resources() / "content" / "safety_words.txt").read_bytes()
WORDS = word_list(RAW)
KEPT_WORDS = ("improve", "country", "guess", "evolve", "taxi", "tennis", "all", "december")
KEY = Identity(b"\1" * 32, KemKey(b"\2" * 32)).signing_key()


def stretched(key: bytes) -> bytes:
    value = b"\1" + key
    for _ in range(5200):
        value = hashlib.sha512(value + key).digest()
    return value


def test_every_word_is_known_by_its_first_four_letters() -> None:
    assert len({word[:4] for word in WORDS}) == len(WORDS) == 2048
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 9 for word in WORDS)


def test_no_word_of_the_list_is_one_nobody_wants_to_read_out() -> None:
    assert not {"abuse", "assault", "gun", "knife", "suffer", "despair", "alcohol", "ugly"} & set(WORDS)


def test_a_list_that_was_changed_is_not_used() -> None:
    with pytest.raises(Damaged):
        word_list(RAW.replace(b"zebra", b"zebru"))


def test_eight_words_are_the_first_eighty_eight_bits() -> None:
    bits = f"{int.from_bytes(stretched(KEY)):0512b}"
    assert words_of(KEY, WORDS) == tuple(WORDS[int(bits[11 * n : 11 * n + 11], 2)] for n in range(8))


def test_thirty_digits_are_the_first_thirty_bytes() -> None:
    value = stretched(KEY)
    pieces = [value[n : n + 5] for n in range(0, 30, 5)]
    assert digits_of(KEY) == tuple(f"{int.from_bytes(piece) % 100_000:05}" for piece in pieces)


def test_this_key_has_these_words_for_ever() -> None:
    assert words_of(KEY, WORDS) == KEPT_WORDS
