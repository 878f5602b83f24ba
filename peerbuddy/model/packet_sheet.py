"""A packet as it is read on the screen and on the command line: titles, labels and texts, all plain."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One block. `group` stands above the first of several. `day`: that of a page, or what is said instead of
    a text. `points`: names with a sentence each. One without text says it all in its heading."""

    heading: str = ""
    text: str = ""
    day: date | None = None
    points: tuple[tuple[str, str], ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class PacketSheet:
    """`beside_title`: the size of an ask, else "". `header`: what stands above it wherever it is shown."""

    kind: str
    title: str
    sender: str
    recipient: str
    made_on: date
    parts: tuple[SheetPart, ...]
    beside_title: str = ""
    header: str = ""
    wishes: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    keep_until: date | None = None
