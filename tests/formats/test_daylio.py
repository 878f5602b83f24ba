from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import daylio
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

HEADER = "full_date,date,weekday,time,mood,activities,note_title,note\n"
DAY = date(2026, 8, 7)


def read(tmp_path: Path, rows: str, header: str = HEADER) -> list[FoundEntry | Skipped]:
    path = tmp_path / "daylio_export.csv"
    path.write_bytes((header + rows).encode())
    return list(daylio.read(path))


def page(line: int, text: str, *tags: str, time: int | None = 22 * 60, title: str = "") -> FoundEntry:
    return FoundEntry(DAY, time, title, text, tags, where=f"line {line}")


def test_mood_activities_and_note_are_all_kept(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        '2026-08-07,August 7,Friday,10:00 pm,rad,"swimming | good meal  | ",Lake,'
        '"We swam, long.\nIt was ""cold""."\n'
        '2026-08-07,August 7,Friday,22:00,so lala,"","",""\n',
    )
    assert found == [
        page(2, 'We swam, long.\nIt was "cold".\n\nmood: rad', "swimming", "good meal", title="Lake"),
        page(4, "mood: so lala"),
    ]


def test_an_older_export_has_the_year_apart(tmp_path: Path) -> None:
    header = "\ufeffyear,date,weekday,time,mood,activities,note\r\n"
    rows = "2026,7 August,Friday,22:00,good,reading,Words\r\n2026,Aug 7,Friday,22:00,good,,\r\n"
    assert read(tmp_path, rows, header) == [page(2, "Words\n\nmood: good", "reading"), page(3, "mood: good")]


def test_a_note_in_html_becomes_text(tmp_path: Path) -> None:
    rows = '2026-08-07,,,22:00,meh,,,"<b>Cold</b> &amp; wet<br>one\ntwo"\n2026-08-07,,,22:00,meh,,,I <3 it\n'
    assert read(tmp_path, rows) == [
        page(2, "**Cold** & wet\none\ntwo\n\nmood: meh"),
        page(4, "I <3 it\n\nmood: meh"),
    ]


def test_a_column_of_a_newer_version_is_not_lost(tmp_path: Path) -> None:
    header = "full_date,date,weekday,time,mood,activities,note_title,note,scales\n"
    assert read(tmp_path, "2026-08-07,,,22:00,meh,,,x,Sleep: 3\n", header) == [
        page(2, "x\n\nmood: meh\nscales: Sleep: 3")
    ]


def test_a_comma_too_many_is_one_of_the_note(tmp_path: Path) -> None:
    assert read(tmp_path, "2026-08-07,,,22:00,meh,,,one,two, three\n") == [
        page(2, "one,two, three\n\nmood: meh")
    ]


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "7.8.,,,22:00,meh,,,x\n,,,22:00,meh,,,x\n\n"
        f"2026-08-07,,,late,meh,{'x' * 65},,\n2026-08-07,,,22:00,,a,,\n",
    )
    assert found == [
        Skipped("line 2", "bad-date"),
        Skipped("line 3", "no-date"),
        Skipped("line 5", "bad-time"),
        Skipped("line 5", "bad-tag"),
        page(5, "mood: meh", time=None),
        page(6, "a", "a"),
    ]


@pytest.mark.parametrize("data", [b"", b"a,b,c\n1,2,3\n", b"\xff", b"mood,activities\n"])
def test_what_is_no_export_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(data)
    with pytest.raises(UnknownFormat):
        daylio.read(tmp_path / "a.csv")


@given(st.lists(st.sampled_from(["2026-08-07", ",", '"', "\n", "\r", "|", "22:00"]) | st.text()))
def test_any_rows_are_pages_or_are_named(tmp_path_factory: pytest.TempPathFactory, parts: list[str]) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    path.write_bytes((HEADER + "".join(parts)).encode("utf-8", "replace"))
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in daylio.read(path))
