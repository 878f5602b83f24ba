"""Pages of the same day in other years, found by jumping from year to year along the index of days."""

from __future__ import annotations

from datetime import MAXYEAR, date

from peerbuddy.model.entry import EntryLine
from peerbuddy.model.rules.same_day import same_days
from peerbuddy.vault.places import PLACES_A_DAY, first_of
from peerbuddy.vault.vault import Vault

MOST_A_DAY = 20


def pages_of_this_day(vault: Vault, today: date) -> tuple[EntryLine, ...]:
    """Newest first, of every year but this one; neither sealed ones nor the trash.

    As many steps as there are years with pages, whatever else the journal holds.
    """
    ids: list[str] = []
    year = _next_year(vault, 1)
    while year is not None:
        if year != today.year:
            for day in same_days(today, year):
                ids += _open_pages(vault, day)
        year = _next_year(vault, year + 1)
    return vault.entries.lines_of(ids)


def _next_year(vault: Vault, year: int) -> int | None:
    """The first year with pages from this one on."""
    if year > MAXYEAR:
        return None
    query = "SELECT min(day) FROM entry INDEXED BY entry_live WHERE trashed IS NULL AND day >= ?"
    (day,) = vault.database.execute(query, (date(year, 1, 1).toordinal(),)).fetchone()
    return None if day is None else date.fromordinal(day).year


def _open_pages(vault: Vault, day: date) -> list[str]:
    query = (
        "SELECT uid FROM entry WHERE pos >= ? AND pos < ? AND trashed IS NULL AND privacy <> 'sealed'"
        " ORDER BY pos DESC LIMIT ?"
    )
    first = first_of(day)
    rows = vault.database.execute(query, (first, first + PLACES_A_DAY, MOST_A_DAY))
    return [uid.hex() for (uid,) in rows]
