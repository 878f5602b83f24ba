from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import jrnl, json_document
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

DAY = date(2026, 8, 7)


def text(tmp_path: Path, data: str | bytes) -> list[FoundEntry | Skipped]:
    path = tmp_path / "journal.txt"
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(jrnl.read_text(path))


def document(tmp_path: Path, *entries: dict[str, object]) -> list[FoundEntry | Skipped]:
    path = tmp_path / "journal.json"
    path.write_text(json.dumps({"tags": {"@x": 2}, "entries": entries}, indent=2), "utf-8")
    return list(json_document.read(path))


def page(where: str, body: str, *, time: int | None = None, tags: tuple[str, ...] = ()) -> FoundEntry:
    return FoundEntry(DAY, time, "", body, tags, where=where)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("2026-08-07 21:05", 1265),
        ("2026-08-07 09:05:00 PM", 1265),
        ("2026-08-07", None),
        ("07.08.2026 21:05", 1265),
    ],
)
def test_a_date_in_brackets_begins_an_entry(tmp_path: Path, written: str, minutes: int | None) -> None:
    found = text(tmp_path, f"[{written}] Title\nBody\n\n[{written}] Next.\n")
    assert found == [page("line 1", "Title\nBody", time=minutes), page("line 4", "Next.", time=minutes)]


def test_the_text_stays_as_it_was_typed_star_title_and_all(tmp_path: Path) -> None:
    typed = "A day *\n\n  indented\n[not a date] at the start of a line\n[2026-08-07]no space\n- [x] done  "
    assert text(tmp_path, f"[2026-08-07 09:00] {typed}\n\n\n") == [page("line 1", typed, time=540)]


def test_line_ends_and_a_byte_order_mark_of_another_system_are_no_part_of_it(tmp_path: Path) -> None:
    found = text(tmp_path, b"\xef\xbb\xbf[2026-08-07 09:00] Title\r\nBody\r\n\r\n[2026-08-07 10:00] Next\r\n")
    assert found == [page("line 1", "Title\nBody", time=540), page("line 4", "Next", time=600)]


def test_a_journal_from_before_there_were_brackets_is_read(tmp_path: Path) -> None:
    found = text(
        tmp_path, "2026-08-07 09:00 Title\nBody\n2026 was long\n\n2026-08-07 10:00 Next\n[2026-08-07] x\n"
    )
    assert found == [
        page("line 1", "Title\nBody\n2026 was long", time=540),
        page("line 5", "Next\n[2026-08-07] x", time=600),
    ]


def test_tags_stand_in_the_text_and_are_tags_too(tmp_path: Path) -> None:
    body = "Walk with @Anna and #work-life, me@home.org\n## heading # @anna"
    [found] = text(tmp_path, f"[2026-08-07 09:00] {body}")
    assert found == page("line 1", body, time=540, tags=("anna", "work-life"))


def test_what_stands_before_the_first_date_is_named(tmp_path: Path) -> None:
    found = text(tmp_path, "\nSome words\n[2026-08-07 09:00] Title\n")
    assert found == [Skipped("line 1", "no-date"), page("line 3", "Title", time=540)]


def test_an_entry_that_is_no_text_or_too_long_costs_only_itself(tmp_path: Path) -> None:
    head = b"[2026-08-07 09:00] "
    long = b"word " * (MAX_TEXT_BYTES // 10) + b"\n"
    found = text(tmp_path, head + b"\xff\n" + head + long * 3 + head + b"Fine")
    assert found == [
        Skipped("line 1", "not-text"),
        Skipped("line 2", "too-long"),
        page("line 5", "Fine", time=540),
    ]


def test_an_entry_of_the_export_is_the_page_the_file_holds(tmp_path: Path) -> None:
    exported = document(
        tmp_path,
        {"title": "Title.", "body": "Body @x\nmore", "date": "2026-08-07", "time": "09:05", "starred": True},
        {"title": "Alone", "body": "", "date": "2026-08-07", "time": "10:00", "tags": ["@x", "#y"]},
    )
    in_file = text(tmp_path, "[2026-08-07 09:05] Title. *\nBody @x\nmore\n\n[2026-08-07 10:00] Alone\n")
    assert exported == [
        page("entry 1", "Title. *\nBody @x\nmore", time=545, tags=("x",)),
        page("entry 2", "Alone", time=600, tags=("x", "y")),
    ]
    assert [p.text for p in in_file if isinstance(p, FoundEntry)] == ["Title. *\nBody @x\nmore", "Alone"]


def test_an_export_may_lack_what_it_likes_but_a_date(tmp_path: Path) -> None:
    found = document(
        tmp_path,
        {"body": "x"},
        {"body": "x", "date": "7 August"},
        {"body": "x", "date": "2026-08-07", "time": "late"},
        {"body": 5, "date": "2026-08-07"},
        {"body": "x", "date": "2026-08-07", "uuid": "ABC"},
    )
    assert found == [
        Skipped("entry 1", "no-date"),
        Skipped("entry 2", "bad-date"),
        Skipped("entry 3", "bad-time"),
        page("entry 3", "x"),
        Skipped("entry 4", "not-text"),
        FoundEntry(DAY, None, "", "x", source_id="ABC", where="entry 5"),
    ]


@given(
    st.lists(st.sampled_from([b"[2026-08-07 09:00] ", b"2026-08-07 09:00 ", b"\n", b"[x] "]) | st.binary())
)
def test_any_bytes_are_pages_or_are_named(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.txt"
    path.write_bytes(b"".join(parts))
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in jrnl.read_text(path))
