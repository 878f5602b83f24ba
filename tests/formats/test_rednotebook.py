from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import rednotebook
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES
from tests.formats.packing import pack

MONTH = """\
7: {text: "=== Lake ===\\nWe **swam** with #anna.\\nColour #ff0000, #include <x>"}
8:
  text: ''
  Ideas:
    Write a book about the //lake//: null
    Sleep: null
  Cooking: null
"""


def month(tmp_path: Path, data: str | bytes, name: str = "2026-08.txt") -> list[FoundEntry | Skipped]:
    (tmp_path / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return list(rednotebook.read(tmp_path))


def page(day: int, text: str, *tags: str) -> FoundEntry:
    return FoundEntry(date(2026, 8, day), None, "", text, tags, where=f"2026-08.txt, day {day}")


EXPECTED = [
    page(7, "### Lake\nWe **swam** with #anna.\nColour #ff0000, #include <x>", "anna"),
    page(8, "Ideas:\n\n- Write a book about the *lake*\n- Sleep", "Ideas", "Cooking"),
]


def test_days_with_text_and_categories_become_pages(tmp_path: Path) -> None:
    assert month(tmp_path, MONTH) == EXPECTED


def test_a_backup_holds_the_same_as_the_folder(tmp_path: Path) -> None:
    path = pack(
        tmp_path / "RedNotebook-Backup-2026-08-09.zip",
        {
            "2026-08.txt": "\ufeff" + MONTH,
            "2026-08.new.txt": "1: {text: x}",
            "in/2026-07.txt": "1: {text: x}",
        },
    )
    assert list(rednotebook.read(path)) == EXPECTED


def test_a_single_month_is_a_journal(tmp_path: Path) -> None:
    month(tmp_path, MONTH)
    assert list(rednotebook.read(tmp_path / "2026-08.txt")) == EXPECTED


def test_what_a_crash_or_a_sync_tool_left_is_not_read(tmp_path: Path) -> None:
    for name in ("2026-08.txt.new", "2026-08.old.txt", "2026-08.CONFLICT_BACKUP1.txt", "notes.txt"):
        (tmp_path / name).write_text("1: {text: x}")
    assert not rednotebook.is_folder(tmp_path)
    assert list(rednotebook.read(tmp_path)) == []


def test_months_come_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "2025-12.txt").write_text("31: {text: b}")
    (tmp_path / "2025-02.txt").write_text("1: {text: a}")
    found = [piece for piece in rednotebook.read(tmp_path) if isinstance(piece, FoundEntry)]
    assert [(entry.day, entry.text) for entry in found] == [
        (date(2025, 2, 1), "a"),
        (date(2025, 12, 31), "b"),
    ]


def test_tags_of_an_old_journal_are_tags_and_what_does_not_fit_stays_as_text(tmp_path: Path) -> None:
    long = "a sentence " * 10
    found = month(
        tmp_path,
        "7:\n  !!python/unicode 'text': !!python/unicode 'Words'\n"
        f"  !!python/unicode 'Tags': {{!!python/unicode 'lake': null, '{long}': null}}\n",
    )
    assert found == [page(7, f"Words\n\nTags:\n\n- {long}", "lake")]


def test_nothing_that_a_file_asks_for_is_made(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    found = month(tmp_path, f"7: {{text: !!python/object/apply:os.mkdir ['{marker}']}}\n8: {{text: fine}}\n")
    assert found == [Skipped("2026-08.txt, day 7", "not-text"), page(8, "fine")]
    assert not marker.exists()


def test_a_day_of_nothing_but_tags_keeps_them(tmp_path: Path) -> None:
    assert month(tmp_path, "7: {text: '', Cooking: null, Lake: null}") == [
        page(7, "Cooking, Lake", "Cooking", "Lake")
    ]
    assert month(tmp_path, "7: {text: ''}") == []


def test_pictures_lie_elsewhere_and_are_named(tmp_path: Path) -> None:
    found = month(tmp_path, """7: {text: '[""/home/me/lake"".png]'}""")
    assert found == [Skipped("2026-08.txt, day 7", "picture"), page(7, "![lake](/home/me/lake.png)")]


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    assert month(tmp_path, "32: {text: x}\nx: {text: x}\n31: {text: fine}") == [
        Skipped("2026-08.txt, day 32", "bad-date"),
        Skipped("2026-08.txt", "bad-date"),
        page(31, "fine"),
    ]
    assert month(tmp_path, "7: {text: 'x") == [Skipped("2026-08.txt", "not-yaml")]
    assert month(tmp_path, b"\xff\xfe") == [Skipped("2026-08.txt", "not-text")]
    assert month(tmp_path, "") == []
    (tmp_path / "2026-08.txt").unlink()
    (tmp_path / "2026-08.txt").symlink_to("/etc/hostname")
    assert list(rednotebook.read(tmp_path)) == [Skipped("2026-08.txt", "unreadable")]


def test_a_list_named_again_and_again_does_not_grow_without_bounds(tmp_path: Path) -> None:
    big = "x" * (MAX_TEXT_BYTES // 64)
    again = "".join(f"  C{n}: *c\n" for n in range(100))
    found = month(tmp_path, f"7:\n  C: &c\n    ? {big}\n    : null\n{again}8: {{text: fine}}\n")
    assert found == [Skipped("2026-08.txt, day 7", "too-long"), page(8, "fine")]


def test_what_is_no_journal_is_refused(tmp_path: Path) -> None:
    (tmp_path / "words").write_text("words")
    with pytest.raises(UnknownFormat):
        list(rednotebook.read(tmp_path / "words"))


@given(
    st.lists(
        st.sampled_from([b"7:\n", b"  text: x\n", b"  A: {b: null}\n", b"8: {text: ", b"}\n"]) | st.binary()
    )
)
def test_any_bytes_are_pages_or_are_named(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]
) -> None:
    path = tmp_path_factory.getbasetemp() / "2026-08.txt"
    path.write_bytes(b"".join(parts))
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in rednotebook.read(path))
