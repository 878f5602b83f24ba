"""B-3: what the soft checks of an if–then say of thirty sentences."""

from __future__ import annotations

import pytest

from peerbuddy.content.library import library
from peerbuddy.model.rules.if_then import Hint, hint_words, hints
from peerbuddy.paths import resources

WORDS = hint_words(library(resources() / "content").goals)
V, N, D = Hint.VAGUE, Hint.NEGATED, Hint.DOUBLE
SENTENCES: list[tuple[str, str, tuple[Hint, ...]]] = [
    ("I close the front door behind me", "put my shoes in the hall", ()),
    ("the kettle boils in the morning", "write one line", ()),
    ("it is seven in the evening", "ring my sister", ()),
    ("Tomasz raises his voice", "breathe out once", ()),
    ("I feel the pull after work", "walk to the fixed tree", ()),
    ("I sit down at the desk", "open the notebook", ()),
    ("the bus leaves without me", "read two pages on the bench", ()),
    ("I notice another sandwich", "drink a glass of water", ()),
    ("my hand is on the handle", "look back into the room", ()),
    ("somebody knocks at noon", "untie the knot", ()),
    ("sometime", "write one line", (V,)),
    ("later", "write one line", (V,)),
    ("Soon.", "write one line", (V,)),
    ("sometime soon", "write one line", (V,)),
    ("Sometime, later", "write one line", (V,)),
    ("at work", "write one line", (V,)),
    ("tired", "lie down", (V,)),
    ("   home   ", "lie down", (V,)),
    ("soon after the evening news", "lie down", ()),
    ("I come home at night", "not look at the phone", (N,)),
    ("I come home at night", "don't look at the phone", (N,)),
    ("I come home at night", "DON’T look at the phone", (N,)),
    ("I come home at night", "never open the fridge", (N,)),
    ("I come home at night", "stop scrolling", (N,)),
    ("I come home at night", "avoid the corner shop", (N,)),
    ("I come home at night", "Quit.", (N,)),
    ("I come home at night", "make tea and ring Rosa", (D,)),
    ("I come home at night", "make tea; ring Rosa", (D,)),
    ("later", "never run and never hide", (V, N, D)),
    ("I come home at night", "hand the sand to Andrea", ()),
]


@pytest.mark.parametrize(("cue", "action", "expected"), SENTENCES)
def test_each_sentence_gets_the_hints_it_needs(cue: str, action: str, expected: tuple[Hint, ...]) -> None:
    assert hints(cue, action, WORDS) == expected


def test_there_are_thirty_of_them() -> None:
    assert len(SENTENCES) == 30


@pytest.mark.parametrize(("cue", "action"), [("", ""), ("  ", " "), ("", "walk")])
def test_nothing_is_said_of_what_is_still_empty(cue: str, action: str) -> None:
    assert hints(cue, action, WORDS) == ()
