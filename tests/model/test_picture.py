"""The mark by which a text names a picture: written so that Markdown shows exactly the words it was given."""

from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.reading import to_html
from peerbuddy.model.picture import (
    MAX_ALT_LENGTH,
    alts_in,
    mark_of,
    marks_in,
    places_of,
    with_mark_again,
    without,
)
from peerbuddy.model.text import one_line

ID, OTHER = "a" * 32, "b" * 32
MARK = mark_of(ID)
WORDS = st.text(st.sampled_from("ab \\[]()*_~`<>&!#\"'🙂é\n"), max_size=30)


@given(WORDS)
def test_any_words_come_back_from_the_mark_and_are_what_a_page_shows(words: str) -> None:
    text = mark_of(ID, words)
    [found] = marks_in(text)
    assert (found.id, found.alt, found.start, found.end) == (ID, one_line(words), 0, len(text))
    html = to_html(text, lambda id: f"x:{id}")
    alt = html.split('alt="', 1)[1].split('"', 1)[0]
    assert unescape(alt) == one_line(words)


def test_words_have_an_end() -> None:
    assert len(marks_in(mark_of(ID, "x" * 5000))[0].alt) == MAX_ALT_LENGTH


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f'![a [b] c](attachment:{ID} "title")', ["a [b] c"]),
        (f"[a](attachment:{ID})", []),
        (f"![a](attachment:{ID[:-1]})", []),
        (f"![a](https://example.org/{ID})", []),
        (f"x ![a](attachment:{ID}) ![b](attachment:{OTHER})", ["a", "b"]),
    ],
)
def test_only_pictures_of_the_vault_are_found(text: str, found: list[str]) -> None:
    assert [mark.alt for mark in marks_in(text)] == found


def test_a_picture_named_twice_has_the_words_it_was_given_once() -> None:
    assert alts_in(f"{MARK} {mark_of(ID, 'lake')} {mark_of(OTHER)}") == {ID: "lake", OTHER: ""}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"a\n\n{MARK}\n\nb", "a\n\nb"),
        (f"a\n\n{MARK}", "a"),
        (f"{MARK}\n\nb", "b"),
        (f"a\n{MARK}\nb", "a\nb"),
        (f"a {MARK} b", "a  b"),
        (MARK, ""),
        (f"{MARK}\n\n{MARK}", ""),
        (f"a\n\n{MARK}\n\n{MARK}\n\nb", "a\n\nb"),
        (f"{MARK} {mark_of(OTHER)}", f" {mark_of(OTHER)}"),
        ("a", "a"),
    ],
)
def test_a_mark_goes_with_the_line_it_stood_in_alone(before: str, after: str) -> None:
    assert without(before, places_of(before, ID)) == after


@given(st.lists(st.sampled_from(["a", "\n", " ", MARK, mark_of(OTHER), "🙂"]), max_size=12))
def test_taking_marks_out_takes_nothing_else_that_can_be_seen(pieces: list[str]) -> None:
    before = "".join(pieces)
    places = places_of(before, ID)
    assert list(places) == sorted(places)
    after = without(before, places)
    assert ID not in after
    assert after.split() == before.replace(MARK, "").split()


def test_a_mark_comes_back_to_where_it_was_or_below_what_was_written_since() -> None:
    assert with_mark_again("ab", f"a{MARK}b", "ab", MARK) == f"a{MARK}b"
    assert with_mark_again("ab and more\n", f"a{MARK}b", "ab", MARK) == f"ab and more\n\n{MARK}"
    assert with_mark_again("", f"a{MARK}b", "ab", MARK) == MARK
