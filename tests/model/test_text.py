"""A text is normalised once on its way in, then kept to the byte; what lists show is short and plain."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.text import (
    HEADING_LENGTH,
    count_words,
    folded,
    heading_of,
    normalised,
    one_line,
    opening_of,
    without_marks,
)

any_text = st.text(st.characters(exclude_categories=[]), max_size=80)
texts = any_text | st.text("a \t\n\r\u2029\ufdd0\ufdd1\ufeff\0\ud800#*[](>-1.", max_size=40)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("one\u2029two\ufdd0three\ufdd1four", "one\ntwo\nthree\nfour"),
        ("\ufeffone", "one"),
        ("one\ufeff", "one\ufeff"),
        ("one\0two\ud800", "one\ufffdtwo\ufffd"),
        ("\r\r\n\n", "\n\n\n"),
        ("  two spaces, a tab\t, at the end  \n\n", "  two spaces, a tab\t, at the end  \n\n"),
        ("cafe\u0301 caf\u00e9", "cafe\u0301 caf\u00e9"),
        ("\u2028 \u0085 \x0b \x0c stay", "\u2028 \u0085 \x0b \x0c stay"),
        ("\u202eright to left\u202c \u200b 🦢👩‍👩‍👧", "\u202eright to left\u202c \u200b 🦢👩‍👩‍👧"),
    ],
)
def test_only_line_ends_and_what_cannot_be_stored_are_changed(typed: str, kept: str) -> None:
    assert normalised(typed) == kept


@given(texts)
def test_a_text_that_was_normalised_stays_as_it_is(text: str) -> None:
    once = normalised(text)
    assert normalised(once) == once
    assert once.encode().decode() == once
    assert not set(once) & set("\r\0\u2029\ufdd0\ufdd1")


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0\u2029\ufdd0\ufdd1\ufeff")))
def test_everything_else_is_kept_to_the_byte(text: str) -> None:
    assert normalised(text) == text


@given(texts)
def test_a_title_is_one_line_without_loose_spaces(text: str) -> None:
    line = one_line(text)
    assert line == " ".join(line.split())
    assert len(line.splitlines()) <= 1


# --- headings ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "text", "heading"),
    [
        ("My own", "# The first line", "My own"),
        ("  My \t own ", "text", "My own"),
        ("   ", "The first line\nand more", "The first line"),
        ("", "\n\n   \n\t\nThe first that is not empty", "The first that is not empty"),
        ("", "# A heading", "A heading"),
        ("", "> - [x] **bold** and _soft_ and `code`", "bold and soft and code"),
        ("", "1. first\n2. second", "first"),
        ("", "#hashtag is a word", "#hashtag is a word"),
        ("", "see [the sea](https://example.org/a) today", "see the sea today"),
        ("", "![heron](attachment:0001)\nbelow it", "heron"),
        ("", "# \n> \nbelow", "below"),
        ("", "snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("", "---", "---"),
        ("", "", ""),
        ("", "\n \n", ""),
    ],
)
def test_a_list_shows_the_title_or_the_first_line_without_its_marks(
    title: str, text: str, heading: str
) -> None:
    assert heading_of(title, text) == heading


@given(texts, texts)
def test_a_heading_is_one_short_line(title: str, text: str) -> None:
    heading = heading_of(normalised(title), normalised(text))
    assert len(heading) <= HEADING_LENGTH
    assert "\n" not in heading
    assert heading == heading.rstrip()


def test_a_heading_of_a_very_long_line_is_its_beginning() -> None:
    assert heading_of("", "word " * 500_000) == ("word " * 16).rstrip()
    assert heading_of("", "[" * 500_000) == "[" * 80
    assert heading_of("", "> " * 500_000) == ""


def test_a_mark_that_hides_an_attack_on_the_pattern_costs_nothing() -> None:
    """No pattern may need time that grows steeply with what somebody pasted."""
    for evil in ("[](" * 300, "*" * 999, "![" * 400 + "](" * 400, "_a" * 499, "`" * 999):
        without_marks(evil[:1000])


# --- openings ---------------------------------------------------------------------------------------


def test_the_opening_goes_on_below_the_heading() -> None:
    text = "# A walk\n\nWe went **early**.\n- bread\n- cheese\n"
    assert opening_of(text, "A walk") == "We went early. bread cheese"


def test_the_opening_of_one_long_paragraph_goes_on_where_the_heading_ends() -> None:
    text = "Up very betimes, and so continuing all the morning with the clerk, upon examining accounts."
    heading = heading_of("", text)
    assert heading == "Up very betimes, and so continuing all the morning with the clerk, upon"
    assert f"{heading} {opening_of(text, heading)}" == text


def test_under_a_title_the_opening_is_the_text_from_its_beginning() -> None:
    assert opening_of("We went.\nHome again.", "My own") == "We went. Home again."


def test_a_line_that_repeats_the_heading_later_is_kept() -> None:
    assert opening_of("A walk\nWe went.\nA walk", "A walk") == "We went. A walk"


@given(texts, texts)
def test_an_opening_is_one_short_line(text: str, heading: str) -> None:
    opening = opening_of(normalised(text), heading)
    assert len(opening) <= 160
    assert "\n" not in opening


def test_an_opening_of_an_endless_text_looks_at_its_beginning_only() -> None:
    assert len(opening_of("word " * 3_000_000)) <= 160
    assert opening_of("\n" * 15_000_000 + "far below") == ""


# --- words and comparing ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        (" \n\t ", 0),
        ("one", 1),
        ("Two words.", 2),
        ("it's a well-known day", 4),
        ("1660 was long ago", 4),
        ("— … !", 0),
        ("naïve café\nשלום עולם", 4),
        ("![two boats](attachment:" + "a" * 32 + ") here", 3),
    ],
)
def test_words_are_counted_as_a_person_would(text: str, words: int) -> None:
    assert count_words(text) == words


@given(texts)
def test_words_are_never_more_than_letters(text: str) -> None:
    assert 0 <= count_words(text) <= len(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café", "cafe\u0301"),
        ("ÜBER", "uber"),
        ("Việt", "viet"),
        ("STRASSE", "straße"),
        ("Ёлка", "елка"),
        ("ΆΛΦΑ", "αλφα"),
        ("ﬁn", "fin"),
    ],
)
def test_case_and_accents_make_no_difference_when_comparing(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(("one", "other"), [("かき", "がき"), ("한국", "한곡"), ("cat", "cot"), ("は", "ぱ")])
def test_letters_that_differ_stay_different(one: str, other: str) -> None:
    assert folded(one) != folded(other)
