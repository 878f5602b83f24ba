"""The moments in which a strength was used, dated, and the pages they stand under.

What stands under a page is hidden while the page lies in the trash, and goes with it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.strength import (
    Dial,
    Energy,
    Evidence,
    Moment,
    MomentPage,
    UseSource,
    WentTo,
)
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_SAID = "u.strength, u.what, u.dial, u.area, u.went_to, u.energy"
_MOMENT = f"u.uid, u.day, u.source, {_SAID}, u.entry, e.heading, u.id"
_LIVE = "FROM strength_use u LEFT JOIN entry e ON e.uid = u.entry WHERE e.trashed IS NULL"
_NEWEST = " ORDER BY u.day DESC, u.id DESC"


class Uses:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- reading ------------------------------------------------------------------------------------

    def page(self, strength: str, *, before: tuple[int, int] | None, limit: int) -> MomentPage:
        """Moments of one strength, newest first; `limit` 0 is all."""
        query, arguments = f"SELECT {_MOMENT} {_LIVE} AND u.strength = ?", [strength]
        return self._page(query, arguments, before, limit)

    def newest(self, *, limit: int, before: tuple[int, int] | None = None) -> MomentPage:
        """Moments of all strengths, newest first."""
        return self._page(f"SELECT {_MOMENT} {_LIVE}", [], before, limit)

    def _page(
        self, query: str, arguments: list[Any], before: tuple[int, int] | None, limit: int
    ) -> MomentPage:
        if before is not None:
            query += " AND (u.day, u.id) < (?, ?)"
            arguments = [*arguments, *before]
        query += _NEWEST + (f" LIMIT {limit + 1}" if limit else "")
        rows = self._db.execute(query, arguments).fetchall()
        more = bool(limit) and len(rows) > limit
        rows = rows[:limit] if more else rows
        return MomentPage(tuple(map(_moment, rows)), (rows[-1][1], rows[-1][-1]) if more else None)

    def between(self, first: date, last: date) -> tuple[Moment, ...]:
        """All moments of these days, both ends among them, oldest first."""
        query = f"SELECT {_MOMENT} {_LIVE} AND u.day BETWEEN ? AND ? ORDER BY u.day, u.id"
        rows = self._db.execute(query, (first.toordinal(), last.toordinal())).fetchall()
        return tuple(map(_moment, rows))

    def get(self, id: str) -> Moment:
        """Raises UnknownId, also for one whose page lies in the trash."""
        row = self._db.execute(f"SELECT {_MOMENT} {_LIVE} AND u.uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return _moment(row)

    def has(self, id: str) -> bool:
        row = self._db.execute("SELECT 1 FROM strength_use WHERE uid = ?", (uid_of(id),)).fetchone()
        return row is not None

    def under(self, entry: bytes) -> tuple[Evidence, ...]:
        """What stands under a page, in the order in which it was put there; also in the trash."""
        named = "LEFT JOIN strength s ON s.uid = u.strength AND s.is_own"
        query = f"SELECT {_SAID}, s.label FROM strength_use u {named} WHERE u.entry = ? ORDER BY u.id"
        return tuple(_evidence(*row) for row in self._db.execute(query, (entry,)))

    def markers(self, strength: str, *, moments: int) -> tuple[bool, bool, date | None]:
        """Whether there are so many moments, whether a buddy told of one, and the day of the newest."""
        query = f"SELECT u.day {_LIVE} AND u.strength = ?{_NEWEST} LIMIT {moments}"
        days = self._db.execute(query, (strength,)).fetchall()
        query = "SELECT EXISTS (SELECT 1 FROM strength_use WHERE strength = ? AND source = 'buddy')"
        noticed = bool(self._db.execute(query, (strength,)).fetchone()[0])
        return len(days) == moments, noticed, date.fromordinal(days[0][0]) if days else None

    def is_common(self, strength: str, limit: int) -> bool:
        query = "SELECT count(*) FROM (SELECT 1 FROM entry_strength WHERE strength = ? LIMIT ?)"
        return self._db.execute(query, (strength, limit)).fetchone()[0] >= limit

    # --- writing ------------------------------------------------------------------------------------

    def add(self, id: str, day: date, source: UseSource, evidence: Evidence) -> None:
        """A moment that stands under no page."""
        self._insert(uid_of(id), day, source, evidence, None)

    def put_under(self, entry: str, id: str, evidence: Evidence, *, day: date | None = None) -> str:
        """Under a page: what it said of this strength before is replaced. Its id. Raises UnknownId.

        `day`: only where it is another one than the page's.
        """
        page = uid_of(entry)
        row = self._db.execute("SELECT day FROM entry WHERE uid = ?", (page,)).fetchone()
        if row is None:
            raise UnknownId
        query = "SELECT uid FROM strength_use WHERE entry = ? AND strength = ?"
        before = self._db.execute(query, (page, evidence.strength)).fetchone()
        if before:
            self._change(before[0], evidence, day)
        else:
            self._insert(uid_of(id), day or date.fromordinal(row[0]), UseSource.ENTRY, evidence, page)
        self._changes.note("entries", entry)
        return before[0].hex() if before else id

    def _insert(
        self, uid: bytes, day: date, source: UseSource, evidence: Evidence, entry: bytes | None
    ) -> None:
        self._db.execute(
            "INSERT INTO strength_use (uid, strength, day, source, what, area, dial, went_to, energy, entry)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (uid, evidence.strength, day.toordinal(), source.value, *_said(evidence), entry),
        )
        self._changes.note("strengths", evidence.strength)

    def change(self, id: str, evidence: Evidence, *, day: date | None = None) -> None:
        """Its strength can become another one. Raises UnknownId; `put_under` is for what has a page."""
        before = self.get(id)
        self._change(uid_of(id), evidence, day)
        self._changes.note("strengths", before.evidence.strength)
        if before.entry:
            self._changes.note("entries", before.entry)

    def _change(self, uid: bytes, evidence: Evidence, day: date | None) -> None:
        self._db.execute(
            "UPDATE strength_use SET strength = ?, what = ?, area = ?, dial = ?, went_to = ?, energy = ?,"
            " day = coalesce(?, day) WHERE uid = ?",
            (evidence.strength, *_said(evidence), day.toordinal() if day else None, uid),
        )
        self._changes.note("strengths", evidence.strength)

    def remove(self, id: str) -> None:
        """Raises UnknownId."""
        before = self.get(id)
        self._db.execute("DELETE FROM strength_use WHERE uid = ?", (uid_of(id),))
        self._changes.note("strengths", before.evidence.strength)
        if before.entry:
            self._changes.note("entries", before.entry)

    def take_from(self, entry: str, strength: str) -> None:
        """Out from under a page. Nothing happens where it does not stand."""
        query = "DELETE FROM strength_use WHERE entry = ? AND strength = ?"
        if self._db.execute(query, (uid_of(entry), strength)).rowcount:
            self._changes.note("strengths", strength)
            self._changes.note("entries", entry)


def _said(evidence: Evidence) -> tuple[str, ...]:
    return (
        evidence.what,
        evidence.area,
        evidence.dial or "",
        evidence.went_to or "",
        evidence.energy or "",
    )


def _evidence(
    strength: str, what: str, dial: str, area: str, went_to: str, energy: str, own_label: str | None = None
) -> Evidence:
    return Evidence(
        strength,
        what,
        Dial(dial) if dial else None,
        area,
        WentTo(went_to) if went_to else None,
        Energy(energy) if energy else None,
        own_label or "",
    )


def _moment(row: Any) -> Moment:
    uid, day, source, *said, entry, heading, _ = row
    page = entry.hex() if entry else None
    return Moment(uid.hex(), date.fromordinal(day), UseSource(source), _evidence(*said), page, heading or "")
