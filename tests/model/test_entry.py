"""The rules every entry keeps, checked before anything reaches the database."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.entry import (
    MAX_TITLE_LENGTH,
    clean_tags,
    new_entry,
    parse_day,
    parse_time,
    show_time,
    tag_key,
)
from peerbuddy.model.errors import BadDay, BadTag, NothingToWrite, TextTooLong
from peerbuddy.model.ids import new_id
from peerbuddy.model.text import MAX_TEXT_BYTES

DAY = date(1660, 1, 1)


def test_an_id_is_32_hex_digits_and_never_repeats() -> None:
    made = {new_id() for _ in range(10_000)}
    assert len(made) == 10_000
    assert all(len(id) == 32 and set(id) <= set("0123456789abcdef") for id in made)


def test_a_text_is_normalised_and_not_trimmed() -> None:
    entry = new_entry("id", DAY, "  one\r\ntwo  \r\n", title=" a\ntitle ", tags=(" sea ",))
    assert (entry.text, entry.title, entry.tags) == ("  one\ntwo  \n", "a title", ("sea",))


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t\r\n", "\ufeff", "\u2029"])
def test_nothing_but_blank_is_refused_unless_it_has_a_title(text: str) -> None:
    with pytest.raises(NothingToWrite):
        new_entry("id", DAY, text)
    with pytest.raises(NothingToWrite):
        new_entry("id", DAY, text, title=" \n ")
    assert new_entry("id", DAY, text, title="A title").title == "A title"


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a" * MAX_TEXT_BYTES, True),
        ("a" * (MAX_TEXT_BYTES + 1), False),
        ("🦢" * (MAX_TEXT_BYTES // 4), True),
        ("🦢" * (MAX_TEXT_BYTES // 4) + "a", False),
        ("é" * (MAX_TEXT_BYTES // 2), True),
        ("é" * (MAX_TEXT_BYTES // 2) + "a", False),
    ],
    ids=["ascii", "ascii+1", "emoji", "emoji+1", "accents", "accents+1"],
)
def test_a_text_of_16_mib_fits_and_one_byte_more_does_not(text: str, fits: bool) -> None:
    if fits:
        assert new_entry("id", DAY, text).text == text
        return
    with pytest.raises(TextTooLong):
        new_entry("id", DAY, text)


def test_a_title_is_cut_and_never_refused() -> None:
    title = new_entry("id", DAY, "", title="wide " * 500).title
    assert len(title) <= MAX_TITLE_LENGTH
    assert title == title.strip()


@pytest.mark.parametrize("time", [-1, 1440])
def test_a_time_outside_the_day_is_refused(time: int) -> None:
    with pytest.raises(BadDay):
        new_entry("id", DAY, "text", time=time)


# --- tags -------------------------------------------------------------------------------------------


def test_a_tag_is_kept_once_as_it_was_first_written() -> None:
    assert clean_tags(("Sea", "walk", "sea", "SEA", " walk ")) == ("Sea", "walk")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Straße", "STRASSE"), ("Café", "cafe\u0301".upper()), ("ǅ", "ǆ"), ("Σ", "ς"), ("ünder", "U\u0308NDER")],
)
def test_case_and_form_make_no_other_tag(one: str, other: str) -> None:
    assert tag_key(one) == tag_key(other)
    assert len(clean_tags((one, other))) == 1


def test_an_accent_makes_another_tag() -> None:
    assert len(clean_tags(("resume", "resumé"))) == 2


@pytest.mark.parametrize("tag", ["", " ", "\n", "a,b", ",", "x" * 65, "\u2029"])
def test_a_tag_that_cannot_be_is_refused(tag: str) -> None:
    with pytest.raises(BadTag):
        clean_tags(("fine", tag))


def test_64_characters_are_a_tag() -> None:
    assert clean_tags(("x" * 64, "🦢" * 64)) == ("x" * 64, "🦢" * 64)
    # Composed first, then counted.
    assert clean_tags(("e\u0301" * 64,)) == ("é" * 64,)


@given(st.lists(st.text(max_size=70), max_size=5))
def test_tags_are_clean_or_refused(tags: list[str]) -> None:
    try:
        kept = clean_tags(tuple(tags))
    except BadTag:
        return
    assert clean_tags(kept) == kept
    assert len({tag_key(tag) for tag in kept}) == len(kept)
    for tag in kept:
        assert unicodedata.is_normalized("NFC", tag)
        assert 1 <= len(tag) <= 64
        assert "," not in tag


# --- days and times ---------------------------------------------------------------------------------


@given(st.dates())
def test_every_day_of_the_calendar_is_read(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize("text", ["0001-01-01", "9999-12-31", "1660-02-29", "2000-02-29"])
def test_the_first_and_the_last_day_are_days(text: str) -> None:
    assert parse_day(text).isoformat() == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "0000-01-01",
        "10000-01-01",
        "2026-13-01",
        "2026-02-29",
        "1900-02-29",
        "20261122",
        "2026-W47-7",
        "2026-1-1",
        "2026-11-22T12:00",
        " 2026-11-22",
        "2026-11-22\n",
        "2026-11-2²",
        "２０２６-11-22",
        "2026/11/22",
        "-026-11-22",
        "2026-11- 2",
        "+026-11-22",
    ],
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(BadDay):
        parse_day(text)


@given(st.text(max_size=12))
def test_any_other_text_is_a_day_or_is_refused(text: str) -> None:
    try:
        day = parse_day(text)
    except BadDay:
        return
    assert day.isoformat() == text


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("00:00", 0), ("23:59", 1439), ("12:04", 724), ("12:04:59", 724), ("09:30", 570)],
)
def test_a_time_is_read_to_the_minute(text: str, minutes: int) -> None:
    assert parse_time(text) == minutes
    assert show_time(minutes) == text[:5]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "24:00",
        "12:60",
        "9:30",
        "09:3",
        "12",
        "12:00:00:00",
        "-1:00",
        "+1:00",
        "1²:00",
        " 9:30",
        "12:",
        "12:00pm",
    ],
)
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(BadDay):
        parse_time(text)


def test_seconds_that_are_no_seconds_are_refused() -> None:
    with pytest.raises(BadDay):
        parse_time("12:00:61")


@given(st.integers(0, 1439))
def test_every_minute_is_shown_as_it_is_read(minutes: int) -> None:
    assert parse_time(show_time(minutes) or "") == minutes


def test_no_time_is_shown_as_none() -> None:
    assert show_time(None) is None
