"""Journals of jrnl: its text file, with dates in brackets or (before 2.0) without, and its JSON export.

jrnl calls the first line of an entry its title and keeps no other; what was typed is that line and the
rest below it. So it stays the first line of the text here, star and all: a title of its own would take a
line out of what was written, and lists show the first line anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from peerbuddy.formats import tags
from peerbuddy.formats.lines import numbered_lines, utf8
from peerbuddy.formats.moments import clock, moment
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

Piece = FoundEntry | Skipped
_BRACKETS = re.compile(rb"\[([^\]]{8,40})\] ")
# Before 2.0 the date stood bare; its shape alone tells it from a line of the text.
_BARE = re.compile(rb"(\d{4}-\d{2}-\d{2} \d{2}:\d{2}(?::\d{2})?(?: [APap][Mm])?) ")
_TAG = re.compile(r"(?<!\S)[#@]([-+*#/\w]*\w[-+*#/\w]*)")


def begins_like_text(line: bytes) -> bool:
    return _head(line, _BRACKETS) is not None or _head(line, _BARE) is not None


def read_text(path: Path) -> Iterator[Piece]:
    with reading(path) as file:
        shape: re.Pattern[bytes] | None = None
        page = _Page(1, None)
        for number, line in numbered_lines(file, MAX_TEXT_BYTES):
            if shape is None and line and line.strip():
                shape = _BARE if _head(line, _BARE) else _BRACKETS
            head = _head(line, shape) if line and shape else None
            if line is None or head is None:
                page.add(line)
                continue
            yield from page.finished()
            page = _Page(number, head[0])
            page.add(line[head[1] :])
        yield from page.finished()


def _head(line: bytes, shape: re.Pattern[bytes]) -> tuple[tuple[date, int | None], int] | None:
    """The day and time a line begins an entry with, and where its text starts.

    Brackets around something else are part of the text.
    """
    match = shape.match(line)
    when = moment(match[1].decode("utf-8", "replace")) if match else None
    return None if match is None or when is None else (when, match.end())


class _Page:
    """The entry whose lines are being read. `when` is None for what stands before the first one."""

    def __init__(self, number: int, when: tuple[date, int | None] | None) -> None:
        self._where, self._when = f"line {number}", when
        self._lines: list[bytes] = []
        self._size = 0

    def add(self, line: bytes | None) -> None:
        self._size += MAX_TEXT_BYTES + 1 if line is None else len(line) + 1
        if line is not None and self._size <= MAX_TEXT_BYTES + 1:
            self._lines.append(line)

    def finished(self) -> Iterator[Piece]:
        # The empty lines at its end are jrnl's, which parts entries by them.
        data = b"\n".join(self._lines).rstrip(b"\n")
        text = utf8(data)
        if self._size > MAX_TEXT_BYTES + 1:
            yield Skipped(self._where, "too-long")
        elif self._when is None:
            if data.strip():
                yield Skipped(self._where, "no-date")
        elif text is None:
            yield Skipped(self._where, "not-text")
        else:
            yield from _with_tags(self._where, self._when, text, _TAG.findall(text))


def _with_tags(
    where: str, when: tuple[date, int | None], text: str, names: list[str], source_id: str = ""
) -> Iterator[Piece]:
    fitting, unfit = tags.fitting(name.strip("#@").lower() for name in names)
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    yield FoundEntry(*when, "", text, fitting, source_id=source_id, where=where)


# --- JSON -------------------------------------------------------------------------------------------


def is_json_entry(record: dict[str, Any]) -> bool:
    return "body" in record and "text" not in record


def page_of(record: dict[str, Any], where: str) -> Iterator[Piece]:
    day, body, title = record.get("date"), record.get("body"), record.get("title")
    when = moment(day) if isinstance(day, str) else None
    if when is None:
        yield Skipped(where, "bad-date" if day else "no-date")
        return
    if not isinstance(body, str | None) or not isinstance(title, str | None):
        yield Skipped(where, "not-text")
        return
    time = when[1]
    if record.get("time") is not None:
        time = clock(str(record["time"]))
        if time is None:
            yield Skipped(where, "bad-time")
    uuid = record.get("uuid")
    source_id = uuid if isinstance(uuid, str) else ""
    text = _as_in_the_file(title or "", body or "", starred=record.get("starred") is True)
    listed = tags.listed(record["tags"]) if "tags" in record else _TAG.findall(text)
    names = [str(name) for name in listed if isinstance(name, str | int)]
    yield from _with_tags(where, (when[0], time), text, names, source_id)


def _as_in_the_file(title: str, body: str, *, starred: bool) -> str:
    """The text as jrnl's own file has it, so that file and export are the same pages."""
    first = title.rstrip("\n ") + (" *" if starred else "")
    return "\n".join(part for part in (first, body) if part.rstrip("\n ")).rstrip("\n")
