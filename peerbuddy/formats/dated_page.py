"""A Markdown page of another program: day, time, title and tags from its front matter, else its name.

A page without a day in either is left out and named: the time of a file is when it was copied, not when it
was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from peerbuddy.formats import tags
from peerbuddy.formats.front_matter import Fields
from peerbuddy.formats.long_titles import with_title
from peerbuddy.formats.moments import clock, day_in_name, moment
from peerbuddy.model.imported import FoundEntry, Skipped

Piece = FoundEntry | Skipped
_DAY_KEYS = ("date", "created", "creation date")
_ID_KEYS = ("id", "uid", "uuid")
_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMBER = re.compile(r"[0-9a-f-]{8,}")


def read(fields: Fields, text: str, name: str, where: str) -> Iterator[Piece]:
    """`name` is that of the file, without its ending."""
    written = [value for key in _DAY_KEYS if (value := _text(fields, key))]
    when = next((found for value in written if (found := moment(value))), None)
    named = day_in_name(name)
    if when is None and named is None:
        yield Skipped(where, "bad-date" if written else "no-date")
        return
    day, time = when or _without_time(named)
    if _text(fields, "time"):
        time = clock(_text(fields, "time"))
        if time is None:
            yield Skipped(where, "bad-time")
    names, unfit = tags.fitting(_tags(fields.get("tags", fields.get("tag"))))
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    if not text.strip() and _text(fields, "body"):
        text = _text(fields, "body")  # jrnl's YAML export keeps the text inside
    title = _text(fields, "title") or _title_in_name(named[1] if named else name, text)
    title, text = with_title(title, text)
    source_id = next((id for key in _ID_KEYS if (id := _text(fields, key))), "")
    yield FoundEntry(day, time, title, text, names, source_id=source_id, where=where)


def _without_time(named: tuple[date, str] | None) -> tuple[date, int | None]:
    return (named[0] if named else date.min), None


def _text(fields: Fields, key: str) -> str:
    value = fields.get(key)
    return value.strip() if isinstance(value, str) else ""


def _tags(value: object) -> list[object]:
    """A list; or a text parted by commas if it has any, else by spaces. A leading `#` is no part of a tag."""
    if isinstance(value, str) and "," not in value:
        value = list(value.split())
    return [piece.strip().lstrip("#") if isinstance(piece, str) else piece for piece in tags.listed(value)]


def _title_in_name(name: str, text: str) -> str:
    """Many programs keep the title of a page only in the name of its file."""
    name = name.strip(" -_.,")
    is_title = _WORD.search(name) and not _NUMBER.fullmatch(name) and not text.lstrip().startswith("# ")
    return name if is_title else ""
