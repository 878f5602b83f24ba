"""JSON lines: one object a line with `date` or `day`, `text`, and perhaps `title`, `tags`, `time`, `id`.

The same object is what a JSON array or our own export holds, so `page_of` reads those too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from peerbuddy.formats import json_pictures, tags
from peerbuddy.formats.lines import numbered_lines, utf8
from peerbuddy.formats.long_titles import with_title
from peerbuddy.formats.moments import clock, moment
from peerbuddy.formats.own import kept
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.imported import FoundEntry, Skipped
from peerbuddy.model.text import MAX_TEXT_BYTES

# Escaped, a character outside ASCII takes up to three times the bytes it has in UTF-8.
LONGEST_OBJECT = 3 * MAX_TEXT_BYTES + 1024 * 1024

Piece = FoundEntry | Skipped
_OWN_FIELDS = {"id", "day", "text", "heading", "privacy", "created", "modified"}
_BLANK = re.compile(rb"\s*")


def read(path: Path) -> Iterator[Piece]:
    with reading(path) as file:
        for number, line in numbered_lines(file, LONGEST_OBJECT):
            where = f"line {number}"
            if line is None:
                yield Skipped(where, "too-long")
            elif not _BLANK.fullmatch(line):
                yield from page_of_bytes(line, where)


def page_of_bytes(data: bytes, where: str) -> Iterator[Piece]:
    record = record_of(data)
    if isinstance(record, str):
        yield Skipped(where, record)
    else:
        yield from page_of(record, where)


def record_of(data: bytes) -> dict[str, Any] | str:
    """The object, or the word for what is wrong with it."""
    text = utf8(data)
    if text is None:
        return "not-text"
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        return "not-json"
    return cast("dict[str, Any]", record) if isinstance(record, dict) else "not-json"


def page_of(record: dict[str, Any], where: str) -> Iterator[Piece]:
    """The page, and before it what of it could not be taken; or only why it could not."""
    when = record.get("day") or record.get("date")
    found = moment(when) if isinstance(when, str) else None
    if found is None:
        yield Skipped(where, "bad-date" if when else "no-date")
        return
    text, title = record.get("text"), record.get("title")
    if not isinstance(text, str | None) or not isinstance(title, str | None):
        yield Skipped(where, "not-text")
        return
    day, time = found
    if record.get("time") is not None:
        time = clock(str(record["time"]))
        if time is None:
            yield Skipped(where, "bad-time")
    names, unfit = tags.fitting(tags.listed(record.get("tags")))
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    if record.keys() >= _OWN_FIELDS:
        yield from _own_page(record, FoundEntry(day, time, title or "", text or "", names, where=where))
    else:
        title, text = with_title(title or "", text or "")
        yield FoundEntry(day, time, title, text, names, source_id=_source_id(record), where=where)


def _source_id(record: dict[str, Any]) -> str:
    for name in ("id", "uid", "uuid"):
        value = record.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool):
            return str(value)
    return ""


def _own_page(record: dict[str, Any], page: FoundEntry) -> Iterator[Piece]:
    """A picture that came without its bytes is named as left out."""
    pictures = tuple(json_pictures.read(record.get("attachments")))
    yield from (Skipped(page.where, "picture") for picture in pictures if picture is None)
    page = replace(page, pictures=tuple(picture for picture in pictures if picture))
    yield kept(page, record)
