"""Daylio's CSV export: a row an entry, with a mood, activities, a title and a note.

Activities become tags. The mood is a word that the person chose: it stands below the note as it was
written, not above it, where lists would show it instead of the note. So do columns that a newer Daylio adds.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from peerbuddy.formats import html_text, tags
from peerbuddy.formats.html_tree import is_html
from peerbuddy.formats.long_titles import with_title
from peerbuddy.formats.moments import clock, moment
from peerbuddy.formats.whole_file import LONGEST, text_of
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

Piece = FoundEntry | Skipped
Row = dict[str, str]
_TAKEN = {
    "full_date", "year", "date", "weekday", "time", "activities", "note_title", "note",
}  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_AND_MONTH = re.compile(
    r"(?:(\d{1,2})\.? +([a-z]{3,9})|([a-z]{3,9}) +(\d{1,2}))", re.IGNORECASE | re.ASCII
)


def is_header(line: bytes) -> bool:
    columns = set(_columns(line.decode("utf-8", "replace").replace('"', "").split(",")))
    return {"mood", "activities"} <= columns and ("full_date" in columns or {"year", "date"} <= columns)


def read(path: Path) -> Iterator[Piece]:
    """Raises UnknownFormat or StorageFailed at once."""
    text = text_of(path)
    if not is_header(text.lstrip().split("\n", 1)[0].encode()):
        raise UnknownFormat(path)
    return _rows(text.lstrip())


def _columns(names: list[str]) -> list[str]:
    return [name.strip().lower() for name in names]


def _rows(text: str) -> Iterator[Piece]:
    csv.field_size_limit(LONGEST)  # of the process; nothing else here reads CSV
    rows = csv.reader(io.StringIO(text, newline=""))
    columns = _columns(next(rows))
    first = 2
    try:
        for cells in rows:
            if any(cell.strip() for cell in cells):
                yield from _page(_row(columns, cells), f"line {first}")
            first = rows.line_num + 1
    except csv.Error:
        yield Skipped(f"line {first}", "unreadable")


def _row(columns: list[str], cells: list[str]) -> Row:
    """A comma too many is one of the note, which stands last."""
    last = len(columns) - 1
    cells = [*cells[:last], ",".join(cells[last:])]
    return {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}


def _page(row: Row, where: str) -> Iterator[Piece]:
    day = _day(row)
    if day is None:
        yield Skipped(where, "bad-date" if row.get("full_date") or row.get("date") else "no-date")
        return
    time = clock(row["time"]) if row.get("time") else None
    if row.get("time") and time is None:
        yield Skipped(where, "bad-time")
    activities = [name for name in row.get("activities", "").split("|") if name.strip()]
    names, unfit = tags.fitting(activities)
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    below = [f"{name}: {cell}" for name, cell in row.items() if name not in _TAKEN and cell]
    parts = [_note(row.get("note", "")), "\n".join(below)]
    title, text = with_title(row.get("note_title", ""), "\n\n".join(part for part in parts if part))
    if not title and not text:
        text = ", ".join(name.strip() for name in activities)
    yield FoundEntry(day, time, title, text, names, where=where)


def _note(note: str) -> str:
    """Line ends that were typed are line ends, also where the note is HTML."""
    return html_text.to_markdown(note.replace("\n", "<br>")) if is_html(note) else note


def _day(row: Row) -> date | None:
    if row.get("full_date"):
        found = moment(row["full_date"])
        return found[0] if found else None
    match = _DAY_AND_MONTH.fullmatch(row.get("date", ""))
    month = (match[2] or match[3]).lower() if match else ""
    if match is None or month[:3] not in _MONTHS:
        return None
    try:
        return date(int(row.get("year", "")), _MONTHS.index(month[:3]) + 1, int(match[1] or match[4]))
    except ValueError:
        return None
