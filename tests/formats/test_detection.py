from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import detection
from peerbuddy.model.errors import StorageFailed, UnknownFormat
from peerbuddy.model.imported import FoundEntry
from tests.formats.packing import pack

LINE = '{"date": "2026-08-07", "text": "x"}\n'
JRNL = {"tags": {"@x": 1}, "entries": [{"title": "a", "body": "b", "date": "2026-08-07", "time": "09:00"}]}


def found(tmp_path: Path, name: str, data: str | bytes, wished: str = "auto") -> tuple[str, int]:
    """The format, and how many pages were read."""
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    source = detection.opened(path, wished)
    return source.format, sum(isinstance(piece, FoundEntry) for piece in source.pieces)


@pytest.mark.parametrize(
    ("name", "data", "known"),
    [
        ("a.jsonl", LINE, "jsonl"),
        ("a", "\ufeff\n " + LINE, "jsonl"),
        ("a.jsonl", "no json\n" + LINE, "jsonl"),
        ("a.txt", '{"tags": ["a"], "date": "2026-08-07", "text": "x"}', "jsonl"),
        ("a.json", f"[{LINE}]", "json"),
        ("a.json", f'{{"peerbuddy": 1, "entries": [\n{LINE}]}}', "json"),
        ("a.json", json.dumps(JRNL), "jrnl"),
        ("a.json", json.dumps(JRNL, indent=2), "jrnl"),
        ("a.txt", "[2026-08-07 09:00:00 AM] x", "jrnl"),
        ("a.md", "\n[2026-08-07 09:00] x", "jrnl"),
        ("a", "2026-08-07 09:00 x\n", "jrnl"),
        ("2026-08-07.md", "2026-08-07 09:00 x", "markdown"),
        ("2026-08-07.md", "[a link](x)", "markdown"),
        ("a.txt", "---\r\ndate: 2026-08-07\r\n---\r\nx", "markdown"),
        ("a.json", '{"entries": [{"creationDate": "2026-08-07T20:00:00Z", "text": "x"}]}', "dayone"),
        ("a.json", '{"metadata": {}, "entries": {"2026-08-07": {"text": "x"}}}', "minidiary"),
        ("a.json", '{"entries": [{"date": "2026-08-07", "text": "x", "dateUpdated": ""}]}', "minidiarium"),
        ("a.csv", '\ufeff"full_date",time,mood,activities,note\r\n2026-08-07,,meh,,\r\n', "daylio"),
        ("a.csv", "year,date,weekday,time,mood,activities,note\n2026,7 August,,,meh,,\n", "daylio"),
    ],
)
def test_a_format_is_known_by_what_is_in_the_file(tmp_path: Path, name: str, data: str, known: str) -> None:
    assert found(tmp_path, name, data) == (known, 1)


def test_an_empty_export_of_ours_is_one_without_pages(tmp_path: Path) -> None:
    assert found(tmp_path, "a.json", '{"peerbuddy": 1, "entries": [\n\n]}\n') == ("json", 0)


def test_a_format_that_is_named_is_taken_at_its_word(tmp_path: Path) -> None:
    assert found(tmp_path, "a", "Some words\n[2026-08-07 09:00] x", "jrnl") == ("jrnl", 1)
    assert found(tmp_path, "a", json.dumps(JRNL), "jrnl") == ("jrnl", 1)
    assert found(tmp_path, "a", "words\n" + LINE, "jsonl") == ("jsonl", 1)
    assert found(tmp_path, "a", f'{{"peerbuddy": 1, "entries": [{LINE}]}}', "jsonl") == ("json", 1)
    assert found(tmp_path, "2026-08-07.txt", "x", "markdown") == ("markdown", 1)


def test_an_archive_is_known_by_its_members(tmp_path: Path) -> None:
    entry = '{"entries": [{"creationDate": "2026-08-07T20:00:00Z", "text": "x"}]}'
    for members, known in (
        ({"J.json": entry, "photos/x.jpg": ""}, "dayone"),
        ({"2026-08.txt": ""}, "rednotebook"),
    ):
        assert detection.opened(pack(tmp_path / "a.zip", members)).format == known
    with pytest.raises(UnknownFormat) as refused:
        detection.opened(pack(tmp_path / "a.zip", {"notes/2026-08-07.md": "x"}))
    assert refused.value.reason == "zip"


def test_a_folder_is_of_markdown_unless_it_holds_months(tmp_path: Path) -> None:
    (tmp_path / "2026-08-07.md").write_text("x")
    assert detection.opened(tmp_path).format == "markdown"
    (tmp_path / "2026-08.txt").write_text("7: {text: x}")
    assert detection.opened(tmp_path).format == "rednotebook"
    assert detection.opened(tmp_path, "markdown").format == "markdown"
    with pytest.raises(UnknownFormat):
        detection.opened(tmp_path, "dayone")
    with pytest.raises(UnknownFormat):
        detection.opened(tmp_path, "jrnl")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"Dear diary", ""),
        ("[2026-08-07 09:00] x".encode("utf-16"), "not-text"),
        (b"PK\x03\x04\x00\x00", "zip"),
        (b"\xe4\xf6\xfc and more words", "not-text"),
        (("ü" * 40_000).encode()[1:], "not-text"),
        (b"x" + ("ü" * 40_000).encode(), ""),
    ],
)
def test_what_no_format_fits_is_refused_with_a_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(UnknownFormat) as refused:
        found(tmp_path, "a.txt", data)
    assert refused.value.reason == reason


def test_what_is_not_there_and_what_is_no_file_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        detection.opened(tmp_path / "nothing")
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnknownFormat):
        detection.opened(tmp_path / "pipe", "jsonl")


@given(
    st.lists(
        st.sampled_from([b"{", b"[", b'"entries"', b":", b"\n", b"[2026-08-07] ", b"---\n"]) | st.binary()
    ),
    st.sampled_from(["auto", *detection.FORMATS]),
)
def test_any_file_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes], wished: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(b"".join(parts))
    try:
        list(detection.opened(path, wished).pieces)
    except UnknownFormat:
        assert wished not in ("jsonl", "jrnl", "markdown")
