"""A page as it stands in the editor: what a save is asked with, and what locking keeps if it fails."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.model.entry import Entry, clean_tags
from peerbuddy.model.errors import BadTag


@dataclass(frozen=True, slots=True)
class Draft:
    id: str
    day: date
    text: str = ""
    time: int | None = None
    title: str = ""
    tags: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """An emptied page is not saved over what it held: nothing deletes itself."""
        return not self.text.strip() and not self.title.strip()

    def arguments(self) -> tuple[str, date, str]:
        return self.id, self.day, self.text

    def named(self) -> dict[str, Any]:
        return {"time": self.time, "title": self.title, "tags": self.tags}


def draft_of(entry: Entry) -> Draft:
    return Draft(entry.id, entry.day, entry.text, entry.time, entry.title, entry.tags)


def tags_from(line: str) -> tuple[tuple[str, ...], bool]:
    """Tags typed with commas between them, and whether one had to be left out."""
    kept: list[str] = []
    left_out = False
    for piece in line.split(","):
        if not piece.strip():
            continue
        try:
            kept += clean_tags((piece,))
        except BadTag:
            left_out = True
    return clean_tags(tuple(kept)), left_out
