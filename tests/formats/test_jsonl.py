from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import jsonl
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

DAY = date(2026, 8, 7)


def read(tmp_path: Path, data: bytes) -> list[FoundEntry | Skipped]:
    path = tmp_path / "journal.jsonl"
    path.write_bytes(data)
    return list(jsonl.read(path))


def one(record: object) -> list[FoundEntry | Skipped]:
    return list(jsonl.page_of_bytes(json.dumps(record).encode(), "here"))


def test_each_line_is_a_page_with_what_it_says(tmp_path: Path) -> None:
    line = {
        "id": 7,
        "day": "2026-08-07",
        "time": "09:05",
        "title": "Lake",
        "tags": ["a", "b"],
        "text": " x\n",
    }
    data = json.dumps(line).encode() + b"\r\n\n \t\n" + b'{"date":"2026-08-07","text":"y","mood":3}'
    assert read(tmp_path, b"\xef\xbb\xbf" + data) == [
        FoundEntry(DAY, 545, "Lake", " x\n", ("a", "b"), source_id="7", where="line 1"),
        FoundEntry(DAY, None, "", "y", where="line 4"),
    ]


def test_a_bad_line_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    good = b'{"date":"2026-08-07","text":"y"}\n'
    bad = [b"{", b"[1]", b"\xff\xfe", b'{"text":"x"}', b'{"date":"soon","text":"x"}', b'{"date":7}']
    found = read(tmp_path, good.join(line + b"\n" for line in bad) + good)
    assert [(p.where, p.why) for p in found if isinstance(p, Skipped)] == [
        ("line 1", "not-json"),
        ("line 3", "not-json"),
        ("line 5", "not-text"),
        ("line 7", "no-date"),
        ("line 9", "bad-date"),
        ("line 11", "bad-date"),
    ]
    assert sum(isinstance(p, FoundEntry) for p in found) == len(bad)


def test_a_day_with_a_time_gives_both_unless_the_time_is_told_apart() -> None:
    assert one({"date": "2026-08-07T09:05:32", "text": "x"}) == [FoundEntry(DAY, 545, "", "x", where="here")]
    told = one({"date": "2026-08-07T09:05:32", "time": "10:00", "text": "x"})
    assert told == [FoundEntry(DAY, 600, "", "x", where="here")]


def test_a_page_is_not_lost_for_its_time_or_a_tag() -> None:
    assert one({"date": "2026-08-07", "time": "noon", "tags": ["x" * 65, "fine"], "text": "x"}) == [
        Skipped("here", "bad-time"),
        Skipped("here", "bad-tag"),
        FoundEntry(DAY, None, "", "x", ("fine",), where="here"),
    ]


def test_a_title_too_long_for_one_becomes_the_beginning_of_the_text() -> None:
    title = "word " * 101
    assert one({"date": "2026-08-07", "title": title, "text": "x"}) == [
        FoundEntry(DAY, None, "", f"{title}\n\nx", where="here")
    ]


def test_a_text_that_is_no_text_is_left_out() -> None:
    assert one({"date": "2026-08-07", "text": ["x"]}) == [Skipped("here", "not-text")]
    assert one({"date": "2026-08-07", "title": 5}) == [Skipped("here", "not-text")]


def test_a_line_longer_than_a_page_can_be_is_left_out_without_reading_it_whole(tmp_path: Path) -> None:
    with (tmp_path / "big.jsonl").open("wb") as file:
        file.truncate(jsonl.LONGEST_OBJECT + 10)
        file.seek(0, 2)
        file.write(b'\n{"date":"2026-08-07","text":"y"}\n')
    found = list(jsonl.read(tmp_path / "big.jsonl"))
    assert found == [Skipped("line 1", "too-long"), FoundEntry(DAY, None, "", "y", where="line 2")]


def test_a_page_of_the_greatest_length_is_read_even_with_every_character_escaped(tmp_path: Path) -> None:
    text = "\U0001f426" * (MAX_TEXT_BYTES // 4)
    [page] = read(tmp_path, json.dumps({"date": "2026-08-07", "text": text}).encode())
    assert isinstance(page, FoundEntry)
    assert page.text == text


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"a":' * 100_000, '{"day":' + "9" * 10_000 + "}"])
def test_absurd_json_is_only_bad_json(deep: str) -> None:
    assert next(jsonl.page_of_bytes(deep.encode(), "x")) in (
        Skipped("x", "not-json"),
        Skipped("x", "bad-date"),
    )


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = ("day", "date", "time", "title", "text", "tags", "id", "body", "privacy", "created")


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(), JSON))
def test_any_object_is_a_page_or_is_named(record: dict[str, object]) -> None:
    found = one(record)
    assert found
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in found)


@given(st.binary())
def test_any_bytes_are_a_page_or_are_named(data: bytes) -> None:
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in jsonl.page_of_bytes(data, "x"))
