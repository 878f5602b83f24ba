from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import minidiary
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

ABOUT = {"application": "Mini Diary", "version": "3.3.0", "dateUpdated": "Fri Aug 07 2026 09:00:00 GMT+0200"}


def diary(tmp_path: Path, entries: object) -> Path:
    path = tmp_path / "mini-diary.json"
    path.write_text(json.dumps({"metadata": ABOUT, "entries": entries}, indent=4), "utf-8")
    return path


def test_a_day_is_a_page(tmp_path: Path) -> None:
    updated = ABOUT["dateUpdated"]
    path = diary(
        tmp_path,
        {
            "2026-08-07": {"dateUpdated": updated, "title": "Lake", "text": "We **swam**.\n\n- a"},
            "2026-08-06": {"dateUpdated": updated, "text": "No title"},
        },
    )
    assert list(minidiary.read(path)) == [
        FoundEntry(date(2026, 8, 7), None, "Lake", "We **swam**.\n\n- a", where="2026-08-07"),
        FoundEntry(date(2026, 8, 6), None, "", "No title", where="2026-08-06"),
    ]


def test_it_is_known_by_its_days(tmp_path: Path) -> None:
    day = {"2026-08-07": {"text": "x"}}
    assert minidiary.is_start(diary(tmp_path, day).read_bytes())
    assert minidiary.is_start(diary(tmp_path, {}).read_bytes())
    assert not minidiary.is_start(diary(tmp_path, [{"date": "2026-08-07"}]).read_bytes())


def test_what_cannot_be_a_page_is_named(tmp_path: Path) -> None:
    path = diary(
        tmp_path,
        {"yester\x1bday": {"text": "x"}, "2026-08-05": "x", "2026-08-06": {"text": 5}, "2026-08-07": {}},
    )
    assert list(minidiary.read(path)) == [
        Skipped("yester\ufffdday", "bad-date"),
        Skipped("2026-08-05", "not-text"),
        Skipped("2026-08-06", "not-text"),
        FoundEntry(date(2026, 8, 7), None, "", "", where="2026-08-07"),
    ]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"entries": 5}', b"\xff", b"[" * 100_000])
def test_what_is_no_diary_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.json").write_bytes(data)
    with pytest.raises(UnknownFormat):
        minidiary.read(tmp_path / "a.json")


@given(
    st.dictionaries(
        st.sampled_from(["2026-08-07", "0000-00-00"]) | st.text(),
        st.recursive(
            st.none() | st.text() | st.integers(),
            lambda s: st.dictionaries(st.sampled_from(["text", "title"]), s),
        ),
    )
)
def test_any_entries_are_pages_or_are_named(
    tmp_path_factory: pytest.TempPathFactory, entries: dict[str, object]
) -> None:
    pieces = list(minidiary.read(diary(tmp_path_factory.getbasetemp(), entries)))
    assert len(pieces) == len(entries)
