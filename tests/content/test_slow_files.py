"""Files are slow, and nobody knows what becomes of one: no sentence of the program pretends to (H-4, R95)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest

from tests.content.shown_texts import CONTENT, everything

PRETENDING = re.compile(r"\b(?:sent|delivered|seen|read by|late)\b", re.IGNORECASE)


def of_all_content() -> Iterator[tuple[str, str]]:
    """Also notes that nobody is shown: they are read by who writes the next sentence."""
    for path in sorted(CONTENT.glob("*.json")):
        if path.name != "tone.json":  # it lists such words
            yield from ((path.name, text) for text in _strings(json.loads(path.read_text("utf-8"))))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        inside = cast("dict[str, Any] | list[Any]", value)
        for one in inside.values() if isinstance(inside, dict) else inside:
            yield from _strings(one)


def test_nothing_says_that_something_was_sent_delivered_seen_read_or_late() -> None:
    texts = [*everything(), *of_all_content()]
    assert len(texts) > 2_500
    assert [(place, text) for place, text in texts if PRETENDING.search(text)] == []


@pytest.mark.parametrize("text", ["Sent.", "It was seen", "read by Jonas", "2 days late", "Delivered"])
def test_the_scan_finds_what_it_is_to_find(text: str) -> None:
    assert PRETENDING.search(text)


@pytest.mark.parametrize("text", ["lately", "later", "present", "unseen", "Read it by the window", "plate"])
def test_it_finds_whole_words_alone(text: str) -> None:
    assert not PRETENDING.search(text)
