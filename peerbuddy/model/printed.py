"""What is printed, and in which pieces it is handed to what draws it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """The pages `ids`, or without them the days from `first` to `last`. Sealed ones only when asked for."""

    ids: tuple[str, ...] | None = None
    first: date | None = None
    last: date | None = None
    with_sealed: bool = False


@dataclass(frozen=True, slots=True)
class PageHead:
    """`time` is minutes since midnight, or None; `title` is the page's own one, or ""."""

    day: date
    time: int | None
    title: str


@dataclass(frozen=True, slots=True)
class PagePart:
    """Some paragraphs of a page. The first part has its head, the last one its tags, and the names of its
    people and topics.

    `html` loads nothing but the `pictures`, each a name as the HTML has it and the bytes of an image.
    """

    html: str = ""
    head: PageHead | None = None
    tags: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    pictures: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class PrintDone:
    """`left_out`: sealed pages that were passed over. `path`: of the file, None for paper."""

    pages: int
    left_out: int
    path: Path | None = None
