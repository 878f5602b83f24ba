"""A page read from another journal's files, and what an import came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.entry import Privacy
from peerbuddy.model.goal import Goal
from peerbuddy.model.mention import Person
from peerbuddy.model.strength import Evidence


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """A picture that belongs to a found page: its name and bytes as they lie in the source.

    `id`: the one it had in a vault of ours, which the text may name; else "".
    """

    name: str
    data: bytes
    id: str = ""


@dataclass(frozen=True, slots=True)
class FoundLinks:
    """What a page belongs to: ids of goals, keys of life areas, feelings; the guide it was made with, or "".

    `overcame`: it stands on the proof page.
    """

    goals: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    template: str = ""
    overcame: bool = False


@dataclass(frozen=True, slots=True)
class FoundGoal:
    """A goal of an export of ours with its looks, oldest first."""

    goal: Goal
    looks: tuple[CheckIn, ...]


@dataclass(frozen=True, slots=True)
class FoundEntry:
    """One page of a source. `source_id` is the source's own id, else "". `time` in minutes, or None.

    `where` is its place in the source. What follows `where` is set if an export of ours is read.
    """

    day: date
    time: int | None
    title: str
    text: str
    tags: tuple[str, ...] = ()
    source_id: str = ""
    pictures: tuple[FoundPicture, ...] = ()
    where: str = ""
    own_id: str = ""
    privacy: Privacy | None = None
    people: tuple[Person, ...] = ()
    topics: tuple[str, ...] = ()
    strengths: tuple[Evidence, ...] = ()
    links: FoundLinks | None = None


# Why a whole page was left out, and why only a part of one was, while the page itself is taken.
PAGE_LEFT_OUT = (
    "no-date", "bad-date", "empty", "too-long", "not-text", "not-json", "not-yaml", "day-full", "unreadable",
    "link",
)  # fmt: skip
PART_LEFT_OUT = ("bad-time", "bad-tag", "picture", "attachment", "zone")


@dataclass(frozen=True, slots=True)
class Skipped:
    """A piece of a source that could not be taken: `where` is a place in it, `why` one of the words above."""

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import came to, or would come to. `found` = `added` + `already_here`."""

    format: str
    found: int
    added: int
    already_here: int
    skipped: tuple[Skipped, ...]
    first_day: date | None
    last_day: date | None
