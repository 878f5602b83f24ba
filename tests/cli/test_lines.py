from __future__ import annotations

import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.cli.lines import BadLine, parse_line, read_lines
from peerbuddy.model.errors import BadDay
from tests.cli.command_line import CommandLine


def test_each_line_is_answered_by_the_id_of_its_entry(peerbuddy: CommandLine) -> None:
    lines = [
        {"date": "1660-01-01", "text": "Up betimes.", "title": "New year", "tags": ["Pepys"], "mood": 3},
        {"day": "1660-01-02", "time": "06:30", "text": "To the office."},
        {"text": "today"},
    ]

    said = peerbuddy("write", "--lines", stdin="\n".join(map(json.dumps, lines)).encode())

    assert (said.code, said.err, len(said.lines)) == (0, "", 3)
    first, second, third = (peerbuddy("show", id, "--json").json for id in said.lines)
    assert (first["day"], first["title"], first["tags"]) == ("1660-01-01", "New year", ["Pepys"])
    assert (second["day"], second["time"], second["text"]) == ("1660-01-02", "06:30", "To the office.")
    assert (third["day"], third["time"]) == ("2026-11-22", None)


def test_as_json_each_answer_is_an_object(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", "--lines", "--json", stdin=b'{"text": "a"}\n{"text": ""}\n')

    first, second = map(json.loads, said.lines)
    assert first == {"id": f"{1:032x}"}
    assert second == {"error": "There is nothing to write: no text and no title."}


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (b"no json", "The line is not JSON."),
        (b"[" * 100_000, "The line is not JSON."),
        (b"[]", "The line is not a JSON object."),
        (b'"text"', "The line is not a JSON object."),
        (b'{"text": "caf\xe9"}', "The line is not UTF-8 text."),
        (b'{"text": 3}', "“text” is not a text."),
        (b'{"text": "a", "title": []}', "“title” is not a text."),
        (b'{"text": "a", "tags": "work"}', "“tags” is not a list of texts."),
        (b'{"text": "a", "tags": [1]}', "“tags” is not a list of texts."),
        (
            b'{"text": "a", "tags": ["a,b"]}',
            "A tag has 1 to 64 characters and no comma. Nothing was written.",
        ),
        (
            b'{"text": "a", "day": "1660-13-01"}',
            "This is not a day from 0001-01-01 to 9999-12-31, or not a time like 18:30.",
        ),
        (
            b'{"text": "a", "time": "noon"}',
            "This is not a day from 0001-01-01 to 9999-12-31, or not a time like 18:30.",
        ),
        (b"{}", "There is nothing to write: no text and no title."),
    ],
)
def test_a_bad_line_is_answered_in_its_place_and_the_next_is_saved(
    peerbuddy: CommandLine, line: bytes, sentence: str
) -> None:
    said = peerbuddy("write", "--lines", stdin=b'{"text": "before"}\n' + line + b'\n{"text": "after"}\n')

    before, bad, after = said.lines
    assert (said.code, said.err, bad) == (1, "", f"error: {sentence}")
    listed = peerbuddy("list", "--json").json["entries"]
    assert [entry["id"] for entry in listed] == [after, before]


def test_blank_lines_are_passed_over_without_an_answer(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", "--lines", stdin=b'\n  \r\n{"text": "a"}\r\n\n\t\n{"text": "b"}')

    assert (said.code, len(said.lines)) == (0, 2)


def test_no_lines_are_no_entries(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", "--lines", stdin=b"")

    assert (said.code, said.out) == (0, "")


def test_the_same_text_twice_is_two_entries(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", "--lines", stdin=b'{"text": "a"}\n' * 2)

    assert len(set(said.lines)) == 2


# --- lines as they come ---------------------------------------------------------------------------------


@given(st.lists(st.binary(max_size=30)), st.integers(1, 20))
def test_lines_are_cut_where_they_end_and_long_ones_are_named(pieces: list[bytes], longest: int) -> None:
    data = b"\n".join(pieces)

    read = list(read_lines(io.BytesIO(data), longest))

    *ended, rest = data.split(b"\n")
    whole = [line + b"\n" for line in ended] + ([rest] if rest else [])
    assert read == [line if len(line.removesuffix(b"\n")) <= longest else None for line in whole]


def test_a_line_without_end_is_not_kept_in_memory() -> None:
    class Endless(io.RawIOBase):
        left = 300 * 1024 * 1024
        largest = 0

        def readline(self, size: int | None = -1) -> bytes:
            assert size is not None and size > 0
            self.largest = max(self.largest, size)
            taken = min(size, self.left)
            self.left -= taken
            return b"x" * taken

    endless = Endless()

    assert list(read_lines(endless, 1024)) == [None]  # type: ignore[arg-type]
    assert endless.largest <= 1024 * 1024


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_what_json_can_write_is_read(text: str, title: str) -> None:
    for ascii_only in (True, False):
        line = json.dumps({"text": text, "title": title}, ensure_ascii=ascii_only).encode()
        assert (parse_line(line).text, parse_line(line).title) == (text, title)


@given(st.binary(max_size=80))
def test_nothing_but_our_refusals_comes_of_any_bytes(line: bytes) -> None:
    with suppress(BadLine, BadDay):
        parse_line(line)


def test_a_day_wins_over_a_date_and_null_is_missing() -> None:
    entry = parse_line(
        b'{"day": "2026-01-01", "date": "1660-01-01", "time": null, "tags": null, "text": "a"}'
    )

    assert entry.day is not None
    assert (entry.day.year, entry.time, entry.tags) == (2026, None, ())
