"""A page as it stands in the editor: what a save is asked with, and what locking keeps if it fails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.model.entry import Entry, NewEntry, new_entry
from peerbuddy.model.mention import Person


@dataclass(frozen=True, slots=True)
class Draft:
    id: str
    day: date
    text: str = ""
    time: int | None = None
    title: str = ""
    tags: tuple[str, ...] = ()
    people: tuple[Person, ...] | None = None
    topics: tuple[str, ...] | None = None

    @property
    def is_blank(self) -> bool:
        """An emptied page is not saved over what it held: nothing deletes itself."""
        return not self.text.strip() and not self.title.strip()

    def arguments(self) -> tuple[str, date, str]:
        return self.id, self.day, self.text

    def as_new_entry(self) -> NewEntry:
        """Raises what `new_entry` raises."""
        return new_entry(*self.arguments(), **self.named())

    def named(self) -> dict[str, Any]:
        return {
            "time": self.time,
            "title": self.title,
            "tags": self.tags,
            "people": self.people,
            "topics": self.topics,
        }


def draft_of(entry: Entry) -> Draft:
    return Draft(
        entry.id,
        entry.day,
        entry.text,
        entry.time,
        entry.title,
        entry.tags,
        entry.people,
        entry.topics,
    )
