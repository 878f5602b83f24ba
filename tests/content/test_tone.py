"""The tone of every text a person can meet (TONE-1 to TONE-6): calm, plain, no guilt, no claims."""

from __future__ import annotations

import json
import re
from statistics import median
from typing import Any

import pytest

from tests.content.shown_texts import CONTENT, everything, of_the_content, of_the_window

RULES: dict[str, Any] = json.loads((CONTENT / "tone.json").read_text("utf-8"))
BANNED = re.compile(rf"\b(?:{'|'.join(RULES['TONE-1']['words'])})\b", re.IGNORECASE)
CLAIMS = re.compile(rf"\b(?:{'|'.join(RULES['TONE-6']['words'])})\b", re.IGNORECASE)
NAMES = re.compile(rf"\b(?:{'|'.join(map(re.escape, RULES['never_in_interface']))})\b")

# The same letters with another meaning: a question for a place, a check that came out well, readers of a
# file name, a recovery code that was typed again.
ALLOWED = re.compile(
    r"^(?:Where|In which folder|To which folder) should\b|as it should be"
    r"|it is proven|new one is proven",
    re.IGNORECASE,
)


def hits(pattern: re.Pattern[str]) -> list[tuple[str, str]]:
    return [(place, text) for place, text in everything() if pattern.search(ALLOWED.sub("", text))]


def test_the_scan_sees_the_texts_it_is_for() -> None:
    window = {text for _, text in of_the_window()}
    content = {text for _, text in of_the_content()}
    assert len(window) > 300
    assert "Humor" in content
    assert "Welcome back. Nothing has piled up." in content
    assert len(content) > 500


@pytest.mark.parametrize(
    "text", ["Your streak", "You should write", "You missed it", "only 3 left", "Diagnosed", "earn points"]
)
def test_the_scan_finds_what_it_is_to_find(text: str) -> None:
    assert BANNED.search(text)


def test_tone_1_no_word_that_blames_ranks_or_diagnoses() -> None:
    assert hits(BANNED) == []


def test_tone_2_no_exclamation_mark() -> None:
    assert hits(re.compile(r"!(?!\[)")) == []


def sentences(texts: list[tuple[str, str]]) -> list[tuple[str, int]]:
    found = [(part, len(part.split())) for _, text in texts for part in re.split(r"[.?:;…]\s+|\n", text)]
    return [(part, words) for part, words in found if words > 1]


def test_tone_3_short_sentences() -> None:
    counted = sentences(everything())
    assert median(words for _, words in counted) <= RULES["TONE-3"]["median_words_at_most"]
    assert [part for part, words in counted if words > RULES["TONE-3"]["words_at_most"]] == []


def test_tone_6_no_text_claims_an_effect() -> None:
    assert hits(CLAIMS) == []


def test_no_protected_name_stands_anywhere() -> None:
    assert hits(NAMES) == []
