"""Where an entry stands: `pos` is its day and its place within the day, so that row order is date order."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.errors import DayFull
from peerbuddy.vault.sql import Connection

DAY_BITS = 17
PLACES_A_DAY = 1 << DAY_BITS
PLACES_A_MINUTE = 64
FIRST_WITHOUT_TIME = 24 * 60 * PLACES_A_MINUTE


def first_of(day: date) -> int:
    return day.toordinal() << DAY_BITS


def free_place(db: Connection, day: date, minute: int | None) -> int:
    """The `pos` of a new entry. Raises DayFull after 131,072 of one day."""
    first = first_of(day)
    if minute is not None:
        wished = minute * PLACES_A_MINUTE
    else:
        last = _last_place(db, first)
        wished = max(FIRST_WITHOUT_TIME, last + 1)
        if wished >= PLACES_A_DAY:
            wished = FIRST_WITHOUT_TIME
    place = _first_free(db, first, wished)
    if place is None and wished:
        place = _first_free(db, first, 0)
    if place is None:
        raise DayFull
    return first | place


def _last_place(db: Connection, first: int) -> int:
    query = "SELECT max(pos) FROM entry WHERE pos BETWEEN ? AND ?"
    row = db.execute(query, (first, first + PLACES_A_DAY - 1)).fetchone()
    return -1 if row[0] is None else row[0] - first


def _first_free(db: Connection, first: int, wished: int) -> int | None:
    """The first place from `wished` on that no entry has: the end of an unbroken run, or a gap in it."""
    rows = db.execute(
        "SELECT pos FROM entry WHERE pos BETWEEN ? AND ? ORDER BY pos",
        (first + wished, first + PLACES_A_DAY - 1),
    )
    place = wished
    for (pos,) in rows:
        if pos != first + place:
            break
        place += 1
    rows.close()
    return place if place < PLACES_A_DAY else None
