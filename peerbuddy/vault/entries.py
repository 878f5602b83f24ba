"""The entry table: lists by date, reading, saving, the trash."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.entry import Entry, EntryLine, EntryPage, NewEntry, Privacy
from peerbuddy.model.errors import AmbiguousId, UnknownId
from peerbuddy.model.page_mark import PageMark
from peerbuddy.model.text import count_words, heading_of, opening_of
from peerbuddy.vault.attachments import Attachments
from peerbuddy.vault.lists import Asked, Lists
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.places import free_place
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.stretch import LOOKED_AT, Stretch
from peerbuddy.vault.uids import uid_of
from peerbuddy.vault.versions import EarlierText, Sitting, Versions

# Beyond this many entries with a name, walking by date meets fifty of them sooner than sorting them all.
_IS_COMMON = 2000
_LINE = "uid, pos, day, minute, title, heading, opening, words"


class Entries:
    def __init__(self, db: Connection, changes: ChangeLog, lists: Lists, attachments: Attachments) -> None:
        self._db, self._changes = db, changes
        self._lists, self._attachments = lists, attachments
        self.versions = Versions(db)

    # --- reading ------------------------------------------------------------------------------------

    def page(self, stretch: Stretch) -> EntryPage:
        """Newest first; `limit` 0 is all."""
        asked = self._lists.asked(stretch)
        rare = next((name for name in asked if not self._lists.is_common(name, _IS_COMMON)), None)
        walks = stretch.is_narrow and rare is None
        floor = self._floor(stretch) if walks and stretch.limit else None
        named = self._lists.condition(tuple(name for name in asked if name != rare), "entry")
        query, arguments = self._page_query(stretch, named, rare, floor or 0)
        if stretch.limit:
            query += f" LIMIT {stretch.limit + 1}"
        rows = self._db.execute(query, arguments).fetchall()
        more = bool(stretch.limit) and len(rows) > stretch.limit
        lines = self._lines(rows[: stretch.limit] if more else rows)
        return EntryPage(lines, more or floor is not None, lines[-1].pos if more else floor)

    def _floor(self, stretch: Stretch) -> int | None:
        """The `pos` down to which one page looks, None when nothing lies below."""
        low, high = stretch.bounds()
        query = (
            "SELECT pos FROM entry INDEXED BY entry_live WHERE trashed IS NULL AND day BETWEEN ? AND ?"
            " AND pos >= ? AND pos < ? ORDER BY day DESC, pos DESC LIMIT 1 OFFSET ?"
        )
        days = (low >> 17, max(0, high - 1) >> 17)
        row = self._db.execute(query, (*days, low, high, LOOKED_AT)).fetchone()
        return row[0] if row else None

    def _page_query(
        self,
        stretch: Stretch,
        condition: tuple[str, tuple[Any, ...]] = ("", ()),
        rare: Asked | None = None,
        floor: int = 0,
    ) -> tuple[str, tuple[Any, ...]]:
        """By date; or from a name that few entries have, whose pages are then put in order."""
        low, high = stretch.bounds()
        low = max(low, floor)
        narrowed, values = stretch.narrowed("entry")
        select = f"SELECT {_LINE} FROM entry INDEXED BY entry_live"
        where = " WHERE trashed IS NULL AND day BETWEEN ? AND ? AND pos >= ? AND pos < ?"
        days = (low >> 17, max(0, high - 1) >> 17)
        order = " ORDER BY day DESC, pos DESC"
        named, ids = condition
        if rare is None:
            return select + where + named + narrowed + order, (*days, low, high, *ids, *values)
        table, id = rare
        names = ", ".join(f"entry.{name.strip()}" for name in _LINE.split(","))
        joined = f"SELECT {names} FROM entry_{table} l CROSS JOIN entry ON entry.uid = l.uid"
        joined += f" WHERE l.{table} = ? AND trashed IS NULL AND pos >= ? AND pos < ?"
        return joined + named + narrowed + " ORDER BY pos DESC", (id, low, high, *ids, *values)

    def line_of(self, id: str) -> EntryLine:
        """Also from the trash. Raises UnknownId."""
        rows = self._db.execute(f"SELECT {_LINE} FROM entry WHERE uid = ?", (uid_of(id),)).fetchall()
        if not rows:
            raise UnknownId
        return self._lines(rows)[0]

    def lines_of(self, ids: list[str], within: Stretch | None = None) -> tuple[EntryLine, ...]:
        """Those of `ids` that are in the journal, or in this stretch of it, newest first."""
        within = within or Stretch()
        named, ids_asked = self._lists.condition(self._lists.asked(within), "entry")
        narrowed, values = within.narrowed("entry")
        bounds = within.bounds()
        rows: list[Any] = []
        for id in ids:
            query = f"SELECT {_LINE} FROM entry WHERE uid = ? AND trashed IS NULL AND pos >= ? AND pos < ?"
            arguments = (bytes.fromhex(id), *bounds, *ids_asked, *values)
            rows += self._db.execute(query + named + narrowed, arguments).fetchall()
        return self._lines(sorted(rows, key=lambda row: -row[1]))

    def _lines(self, rows: list[Any]) -> tuple[EntryLine, ...]:
        uids = [row[0] for row in rows]
        tags, pictured = self._lists.tags.of_many(uids), self._attachments.among(uids)
        return tuple(
            EntryLine(
                uid.hex(),
                pos,
                date.fromordinal(day),
                minute,
                title,
                heading,
                opening,
                words,
                tags.get(uid, ()),
                uid in pictured,
            )
            for uid, pos, day, minute, title, heading, opening, words in rows
        )

    def get(self, id: str) -> Entry:
        """Also from the trash. Raises UnknownId."""
        query = (
            "SELECT uid, day, minute, title, heading, body, privacy, created, modified, trashed,"
            " (SELECT count(*) FROM version v WHERE v.uid = entry.uid) FROM entry WHERE uid = ?"
        )
        row = self._db.execute(query, (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        uid, day, minute, title, heading, body, privacy, created, modified, trashed, versions = row
        return Entry(
            id=uid.hex(),
            day=date.fromordinal(day),
            time=minute,
            title=title,
            heading=heading,
            text=body,
            tags=self._lists.tags.of_many([uid]).get(uid, ()),
            privacy=Privacy(privacy),
            created=from_ms(created),
            modified=from_ms(modified),
            versions=versions,
            attachments=self._attachments.of(uid),
            trashed=None if trashed is None else from_ms(trashed),
            people=self._lists.people.of(uid),
            topics=self._lists.topics.of_many([uid]).get(uid, ()),
            strengths=self._lists.uses.under(uid),
            goals=self._lists.links.goals_of(uid),
            areas=self._lists.links.areas_of(uid),
            feelings=self._lists.links.feelings_of(uid),
            template=self._lists.links.template_of(uid),
            overcame=self._lists.links.has_mark(uid.hex(), PageMark.OVERCAME),
        )

    def id_beginning(self, beginning: str) -> str:
        """The one id that begins so, the trash included. Raises UnknownId or AmbiguousId."""
        beginning = beginning.strip().lower()
        if not beginning or len(beginning) > 32 or set(beginning) - set("0123456789abcdef"):
            raise UnknownId
        low, high = (bytes.fromhex(beginning.ljust(32, filler)) for filler in "0f")
        rows = self._db.execute(
            "SELECT uid FROM entry WHERE uid BETWEEN ? AND ? LIMIT 2", (low, high)
        ).fetchall()
        if not rows:
            raise UnknownId
        if len(rows) > 1:
            raise AmbiguousId
        return rows[0][0].hex()

    def count(self) -> int:
        return self._db.execute("SELECT count(*) FROM entry WHERE trashed IS NULL").fetchone()[0]

    def days(self, first: date, last: date) -> frozenset[date]:
        """Days that have entries; the index alone answers."""
        query = "SELECT DISTINCT day FROM entry INDEXED BY entry_live"
        query += " WHERE trashed IS NULL AND day BETWEEN ? AND ?"
        rows = self._db.execute(query, (first.toordinal(), last.toordinal()))
        return frozenset(date.fromordinal(day) for (day,) in rows)

    # --- writing ------------------------------------------------------------------------------------

    def save(self, entry: NewEntry, sitting: Sitting) -> None:
        """Insert or change; the marks beside the text are replaced. Raises DayFull.

        `modified` is when title or text changed last: it and the sitting belong to what the entry says.
        """
        uid = uid_of(entry.id)
        row = self._db.execute(
            "SELECT pos, day, minute, title, body, sitting, modified FROM entry WHERE uid = ?", (uid,)
        ).fetchone()
        if row is None:
            self._insert(uid, entry, sitting)
        else:
            self._change(uid, row, entry, sitting)
        self._lists.mark(uid, entry)
        self._changes.note("entries", entry.id)

    def _insert(self, uid: bytes, entry: NewEntry, sitting: Sitting) -> None:
        now = to_ms(sitting.now)
        heading, opening, words = _shown(entry)
        self._db.execute(
            "INSERT INTO entry (pos, uid, day, minute, created, modified, sitting, words, title, heading,"
            " opening, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                free_place(self._db, entry.day, entry.time),
                uid,
                entry.day.toordinal(),
                entry.time,
                now,
                now,
                sitting.id,
                words,
                entry.title,
                heading,
                opening,
                entry.text,
            ),
        )

    def _change(self, uid: bytes, row: Any, entry: NewEntry, sitting: Sitting) -> None:
        place, earlier = row[:3], EarlierText(*row[3:])
        if place[1:] != (entry.day.toordinal(), entry.time):
            self._move(uid, entry)
        if (earlier.title, earlier.body) != (entry.title, entry.text):
            self.versions.keep(uid, earlier, sitting)
            self._rewrite(uid, entry, sitting)

    def _move(self, uid: bytes, entry: NewEntry) -> None:
        place = free_place(self._db, entry.day, entry.time)
        self._db.execute(
            "UPDATE entry SET pos = ?, day = ?, minute = ? WHERE uid = ?",
            (place, entry.day.toordinal(), entry.time, uid),
        )

    def _rewrite(self, uid: bytes, entry: NewEntry, sitting: Sitting) -> None:
        heading, opening, words = _shown(entry)
        self._db.execute(
            "UPDATE entry SET modified = ?, sitting = ?, words = ?, title = ?, heading = ?, opening = ?,"
            " body = ? WHERE uid = ?",
            (to_ms(sitting.now), sitting.id, words, entry.title, heading, opening, entry.text, uid),
        )

    def set_privacy(self, id: str, privacy: Privacy) -> None:
        """Raises UnknownId."""
        query = "UPDATE entry SET privacy = ? WHERE uid = ?"
        if not self._db.execute(query, (privacy.value, uid_of(id))).rowcount:
            raise UnknownId
        self._changes.note("entries", id)

    # --- the trash ----------------------------------------------------------------------------------

    def trash(self, id: str, now: datetime) -> None:
        """Out of lists and searches; nothing is deleted. Raises UnknownId."""
        query = "UPDATE entry SET trashed = ? WHERE uid = ? AND trashed IS NULL"
        if not self._db.execute(query, (to_ms(now), uid_of(id))).rowcount:
            raise UnknownId
        self._changes.note("entries", id)

    def restore(self, id: str) -> None:
        """Raises UnknownId."""
        query = "UPDATE entry SET trashed = NULL WHERE uid = ? AND trashed IS NOT NULL"
        if not self._db.execute(query, (uid_of(id),)).rowcount:
            raise UnknownId
        self._changes.note("entries", id)

    def trashed(self) -> tuple[EntryLine, ...]:
        """All that lies in the trash, last thrown away first."""
        query = f"SELECT {_LINE} FROM entry WHERE trashed IS NOT NULL ORDER BY trashed DESC, pos DESC"
        return self._lines(self._db.execute(query).fetchall())

    def empty_trash(self) -> int:
        """Delete for good. Returns how many; the search index forgets their words with `Search.optimize`."""
        rows = self._db.execute("SELECT uid FROM entry WHERE trashed IS NOT NULL").fetchall()
        for (uid,) in rows:
            self._changes.note("entries", uid.hex())
        self._db.execute("DELETE FROM entry WHERE trashed IS NOT NULL")
        self._lists.tags.forget_unused()
        return len(rows)

    # --- imports ------------------------------------------------------------------------------------

    def known_source(self, mark: bytes) -> str | None:
        """The entry that this page of another journal became, the trash included."""
        row = self._db.execute("SELECT uid FROM source WHERE mark = ?", (mark,)).fetchone()
        return row[0].hex() if row else None

    def note_source(self, mark: bytes, id: str) -> None:
        self._db.execute("INSERT INTO source (mark, uid) VALUES (?, ?)", (mark, uid_of(id)))


def _shown(entry: NewEntry) -> tuple[str, str, int]:
    heading = heading_of(entry.title, entry.text)
    return heading, opening_of(entry.text, after=heading), count_words(entry.text)
