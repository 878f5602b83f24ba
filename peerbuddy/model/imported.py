"""A page read from another journal's files, and what an import came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that belongs to a found page: its name and bytes as they lie in the source."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """One page of a source. `source_id` is the source's own id, else "". `time` in minutes, or None."""

    day: date
    time: int | None
    title: str
    text: str
    tags: tuple[str, ...] = ()
    source_id: str = ""
    pictures: tuple[FoundPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A piece of a source that could not be taken: `where` is a place in it, `why` a stable word.

    Words: no-date, bad-date, empty, too-long, not-text, not-json, bad-tag, day-full, picture, unreadable.
    """

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    format: str
    found: int
    added: int
    already_here: int
    skipped: tuple[Skipped, ...]
    first_day: date | None
    last_day: date | None
