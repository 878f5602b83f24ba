from __future__ import annotations

import hashlib
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.repeats import Repeats


@given(st.lists(st.integers(0, 30)))
def test_it_counts_as_a_dictionary_would(numbers: list[int]) -> None:
    seen: Counter[bytes] = Counter()
    repeats = Repeats()
    for number in numbers:
        key = hashlib.sha256(bytes([number])).digest()
        assert repeats.number(key) == seen[key]
        seen[key] += 1


def test_it_still_knows_every_key_after_growing() -> None:
    repeats = Repeats()
    keys = [hashlib.sha256(n.to_bytes(4, "big")).digest() for n in range(5000)]
    assert [repeats.number(key) for key in keys] == [0] * 5000
    assert [repeats.number(key) for key in keys] == [1] * 5000
    assert repeats.number(keys[7]) == 2


def test_a_key_of_zeros_is_a_key_like_others() -> None:
    repeats = Repeats()
    assert [repeats.number(bytes(32)), repeats.number(bytes(32))] == [0, 1]
