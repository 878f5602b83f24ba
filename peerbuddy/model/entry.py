"""A journal entry, what lists show of it, and the rules every entry keeps."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypedDict

from peerbuddy.model.errors import BadDay, BadTag, NothingToWrite, TextTooLong
from peerbuddy.model.mention import Person, clean_names, clean_people, name_key
from peerbuddy.model.strength import Evidence
from peerbuddy.model.text import MAX_TEXT_BYTES, normalised, one_line

MAX_TAG_LENGTH = 64
MAX_TITLE_LENGTH = 500
MINUTES_A_DAY = 24 * 60


class Privacy(StrEnum):
    SEALED = "sealed"
    MINE = "mine"
    MAY_SHARE = "may_share"


@dataclass(frozen=True, slots=True)
class AttachmentLine:
    """What is shown of an attachment: never its bytes. `size` in bytes."""

    id: str
    name: str
    kind: str
    size: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One page of the journal. `time` is minutes since midnight, or None."""

    id: str
    day: date
    time: int | None
    title: str
    heading: str
    text: str
    tags: tuple[str, ...]
    privacy: Privacy
    created: datetime
    modified: datetime
    versions: int = 0
    attachments: tuple[AttachmentLine, ...] = ()
    trashed: datetime | None = None
    people: tuple[Person, ...] = ()
    topics: tuple[str, ...] = ()
    strengths: tuple[Evidence, ...] = ()
    goals: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    template: str = ""
    overcame: bool = False


@dataclass(frozen=True, slots=True)
class EntryLine:
    """What a list shows of an entry: never the body. `pos` orders lists and is no identity."""

    id: str
    pos: int
    day: date
    time: int | None
    title: str
    heading: str
    opening: str
    words: int
    tags: tuple[str, ...] = ()
    has_picture: bool = False


class Marks(TypedDict, total=False):
    """What a page is saved with beside its text. People and topics None: whatever it has already."""

    tags: tuple[str, ...]
    people: tuple[Person, ...] | None
    topics: tuple[str, ...] | None


class Limits(TypedDict, total=False):
    """What a list or a search can be limited to; days count with both ends."""

    first: date | None
    last: date | None
    tag: str | None
    person: str | None
    topic: str | None
    strength: str | None
    goal: str | None
    template: str | None
    has_attachment: bool
    privacy: Privacy | None


@dataclass(frozen=True, slots=True)
class EntryPage:
    """A stretch of a list, newest first. `more`: older ones may follow; `next_before` asks for them."""

    lines: tuple[EntryLine, ...]
    more: bool
    next_before: int | None = None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One found entry. `marks` are (start, length) of the found words inside `snippet`."""

    id: str
    pos: int
    day: date
    time: int | None
    heading: str
    snippet: str
    marks: tuple[tuple[int, int], ...] = ()
    has_picture: bool = False


@dataclass(frozen=True, slots=True)
class SearchPage:
    """`total` counts all hits if `exact`, else there are more. `next_before` asks for the next page."""

    hits: tuple[SearchHit, ...]
    total: int
    exact: bool
    next_before: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier state of an entry, kept when it was changed in a later sitting."""

    id: int
    saved: datetime
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A page on its way into the vault: normalised and checked. Make it with `new_entry`.

    `people` and `topics` None: whatever the page has already. A person who is known keeps their role.
    """

    id: str
    day: date
    time: int | None
    title: str
    text: str
    tags: tuple[str, ...]
    people: tuple[Person, ...] | None = None
    topics: tuple[str, ...] | None = None


def new_entry(
    id: str,
    day: date,
    text: str,
    *,
    time: int | None = None,
    title: str = "",
    tags: tuple[str, ...] = (),
    people: tuple[Person, ...] | None = None,
    topics: tuple[str, ...] | None = None,
) -> NewEntry:
    """Normalise and check. Raises NothingToWrite, TextTooLong, BadDay, BadTag or BadName."""
    text = normalised(text)
    title = one_line(title)[:MAX_TITLE_LENGTH].rstrip()
    if not text.strip() and not title:
        raise NothingToWrite
    if len(text) > MAX_TEXT_BYTES // 4 and len(text.encode()) > MAX_TEXT_BYTES:
        raise TextTooLong
    if time is not None and not 0 <= time < MINUTES_A_DAY:
        raise BadDay
    people = None if people is None else clean_people(people)
    topics = None if topics is None else clean_names(topics)
    return NewEntry(id, day, time, title, text, clean_tags(tags), people, topics)


def clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    """NFC, trimmed, each once without regard to case, in the order given. Raises BadTag."""
    kept: dict[str, str] = {}
    for tag in tags:
        shown = unicodedata.normalize("NFC", one_line(tag))
        if not shown or len(shown) > MAX_TAG_LENGTH or "," in shown:
            raise BadTag
        kept.setdefault(tag_key(shown), shown)
    return tuple(kept.values())


def tag_key(tag: str) -> str:
    """Two tags with the same key are the same tag."""
    return name_key(tag)


def parse_day(text: str) -> date:
    """`YYYY-MM-DD`, years 0001–9999. Raises BadDay."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-" or not text.isascii():
        raise BadDay
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadDay from None


def parse_time(text: str) -> int:
    """`HH:MM` (seconds may follow and are dropped) → minutes since midnight. Raises BadDay."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3 or not all(p.isascii() and p.isdigit() and len(p) == 2 for p in parts):
        raise BadDay
    hour, minute, second = int(parts[0]), int(parts[1]), int(parts[2]) if len(parts) > 2 else 0
    if hour > 23 or minute > 59 or second > 59:
        raise BadDay
    return hour * 60 + minute


def show_time(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"
