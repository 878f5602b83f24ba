"""What stands behind one dot of a plot, and what a plot shows as rows to read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Line:
    """One moment or day. `entry`: the id of its page, or None."""

    day: date
    words: str = ""
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """To another room: what the button says, which room, and what to show there."""

    says: str
    room: str
    what: str


@dataclass(frozen=True, slots=True)
class Behind:
    """`lines` newest first. `name` says where the dot stands."""

    name: str
    lines: tuple[Line, ...]
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Rows:
    """A table to read: `spots` tells for each row which dot of the plot it belongs to, in its order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    spots: tuple[int, ...] = field(default=())
