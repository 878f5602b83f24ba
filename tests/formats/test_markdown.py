from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import front_matter, markdown
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES


def put(path: Path, data: str | bytes = "x") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def named(folder: Path) -> dict[str, str]:
    """where → text, or why not."""
    return {p.where: p.text if isinstance(p, FoundEntry) else p.why for p in markdown.read(folder)}


def test_every_page_of_a_folder_and_the_folders_in_it_is_found(tmp_path: Path) -> None:
    put(tmp_path / "2026-08-07.md", "one")
    put(tmp_path / "2025" / "08" / "2025_08_07.MD", "two")
    put(tmp_path / "2024-08-07.markdown", "three")
    put(tmp_path / "2024-08-07.txt")
    put(tmp_path / ".trash" / "2024-08-07.md")
    put(tmp_path / ".2024-08-07.md")
    assert named(tmp_path) == {
        "2024-08-07.markdown": "three",
        "2025/08/2025_08_07.MD": "two",
        "2026-08-07.md": "one",
    }


def test_several_pages_of_a_day_stay_apart(tmp_path: Path) -> None:
    put(tmp_path / "2026-08-07.md", "morning")
    put(tmp_path / "2026-08-07-2.md", "evening")
    assert [p.day for p in markdown.read(tmp_path) if isinstance(p, FoundEntry)] == [date(2026, 8, 7)] * 2


def test_links_are_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "outside" / "2026-08-07.md", "secret")
    put(tmp_path / "in" / "2020-01-01.md", "fine")
    (tmp_path / "in" / "2026-08-07.md").symlink_to(tmp_path / "outside" / "2026-08-07.md")
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "outside")
    (tmp_path / "in" / "round").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "picture.png").symlink_to(tmp_path / "outside" / "2026-08-07.md")
    assert named(tmp_path / "in") == {
        "2020-01-01.md": "fine",
        "2026-08-07.md": "link",
        "folder": "link",
        "round": "link",
    }


def test_what_cannot_be_a_page_costs_only_itself(tmp_path: Path) -> None:
    put(tmp_path / "2026-08-01.md", b"\xff\xfeU\0T\0F\0")
    with (tmp_path / "2026-08-02.md").open("wb") as file:
        file.truncate(MAX_TEXT_BYTES + front_matter.LONGEST + 1)
    os.mkfifo(tmp_path / "2026-08-03.md")
    put(tmp_path / "2026-08-04.md", "fine")
    put(tmp_path / "note.md", "when?")
    assert named(tmp_path) == {
        "2026-08-01.md": "not-text",
        "2026-08-02.md": "too-long",
        "2026-08-03.md": "unreadable",
        "2026-08-04.md": "fine",
        "note.md": "no-date",
    }


def test_the_name_of_a_file_cannot_reach_the_terminal_raw(tmp_path: Path) -> None:
    put(tmp_path / "a\x1b[2J\nb.md")
    (tmp_path / os.fsdecode(b"\xff.md")).write_text("x")
    assert list(named(tmp_path)) == ["a\ufffd[2J\ufffdb.md", "\ufffd.md"]


def test_a_single_file_is_a_journal_of_one_page(tmp_path: Path) -> None:
    put(tmp_path / "2026-08-07.md", "one")
    assert named(tmp_path / "2026-08-07.md") == {"2026-08-07.md": "one"}


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    put(tmp_path / "in" / "2026-08-07.md")
    pieces = markdown.read(tmp_path / "in")
    (tmp_path / "in").rename(tmp_path / "gone")
    assert list(pieces) == [Skipped("in", "unreadable")]
    assert named(tmp_path / "gone") == {"2026-08-07.md": "x"}


@given(st.binary(), st.sampled_from([b"", b"---\n", b"---\ndate: 2026-08-07\n", b"---\npeerbuddy: 1\n"]))
def test_any_bytes_are_a_page_or_are_named(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, start: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "2026-08-07.md"
    path.write_bytes(start + data)
    assert all(isinstance(piece, FoundEntry | Skipped) for piece in markdown.read(path))
