"""Two obstacles are alike when they share a word that says something."""

from __future__ import annotations

import pytest

from peerbuddy.model.rules.obstacles import are_alike


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("The neighbours hear me", "neighbours!", True),
        ("Müdigkeit am Abend", "MUDIGKEIT", True),
        ("no time", "No  Time", True),
        ("no time", "no money", False),
        ("I am tired", "he was late", False),
        ("the cat", "the dog", False),
    ],
)
def test_a_shared_word_of_four_letters_makes_two_alike(one: str, other: str, alike: bool) -> None:
    assert are_alike(one, other) is alike
    assert are_alike(other, one) is alike
