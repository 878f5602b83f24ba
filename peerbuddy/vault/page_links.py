"""What a page of the journal belongs to beside its text: goals, life areas, feelings, and its marks."""

from __future__ import annotations

from datetime import datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownGoal, UnknownId
from peerbuddy.model.page_mark import PageMark
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of


class PageLinks:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- goals, areas, feelings ---------------------------------------------------------------------

    def goals_of(self, entry: bytes) -> tuple[str, ...]:
        query = "SELECT goal FROM entry_goal WHERE uid = ? ORDER BY id"
        return tuple(goal.hex() for (goal,) in self._db.execute(query, (entry,)))

    def areas_of(self, entry: bytes) -> tuple[str, ...]:
        query = "SELECT area FROM entry_area WHERE uid = ? ORDER BY id"
        return tuple(area for (area,) in self._db.execute(query, (entry,)))

    def feelings_of(self, entry: bytes) -> tuple[str, ...]:
        query = "SELECT word FROM entry_feeling WHERE uid = ? ORDER BY id"
        return tuple(word for (word,) in self._db.execute(query, (entry,)))

    def feelings_used(self) -> tuple[str, ...]:
        """Each once, found by one step of the index for each word, however many pages have it."""
        query = (
            "WITH RECURSIVE used (word) AS (SELECT min(word) FROM entry_feeling UNION ALL"
            " SELECT (SELECT min(word) FROM entry_feeling WHERE word > used.word) FROM used"
            " WHERE used.word IS NOT NULL) SELECT word FROM used WHERE word IS NOT NULL"
        )
        return tuple(word for (word,) in self._db.execute(query))

    def template_of(self, entry: bytes) -> str:
        """The guided page or look-back it was made with, else ""."""
        query = "SELECT guide FROM guide_run WHERE entry = ? ORDER BY id LIMIT 1"
        row = self._db.execute(query, (entry,)).fetchone()
        return row[0] if row else ""

    def is_common(self, kind: str, id: int | str | bytes, limit: int) -> bool:
        """Whether so many pages belong to this goal, or came from this guide."""
        query = f"SELECT count(*) FROM (SELECT 1 FROM entry_{kind} WHERE {kind} = ? LIMIT ?)"
        return self._db.execute(query, (id, limit)).fetchone()[0] >= limit

    def set_goals(self, entry: str, goals: tuple[str, ...]) -> None:
        """Exactly these. Raises UnknownId, UnknownGoal."""
        self._known(entry)
        before = self.goals_of(uid_of(entry))
        for goal in goals:
            if not self._db.execute("SELECT 1 FROM goal WHERE uid = ?", (uid_of(goal),)).fetchone():
                raise UnknownGoal
        self._set("entry_goal", "goal", entry, [uid_of(goal) for goal in goals])
        for goal in {*before, *goals}:
            self._changes.note("goals", goal)

    def set_areas(self, entry: str, areas: tuple[str, ...]) -> None:
        """Exactly these. Raises UnknownId."""
        self._set("entry_area", "area", entry, list(areas))

    def set_feelings(self, entry: str, words: tuple[str, ...]) -> None:
        """Exactly these. Raises UnknownId."""
        self._set("entry_feeling", "word", entry, list(words))

    def _set(self, table: str, column: str, entry: str, values: list[bytes] | list[str]) -> None:
        self._known(entry)
        uid = uid_of(entry)
        query = f"SELECT {column} FROM {table} WHERE uid = ? ORDER BY id"
        if [value for (value,) in self._db.execute(query, (uid,))] == values:
            return
        self._db.execute(f"DELETE FROM {table} WHERE uid = ?", (uid,))
        for value in dict.fromkeys(values):
            self._db.execute(f"INSERT INTO {table} (uid, {column}) VALUES (?, ?)", (uid, value))
        self._changes.note("entries", entry)

    def _known(self, entry: str) -> None:
        if not self._db.execute("SELECT 1 FROM entry WHERE uid = ?", (uid_of(entry),)).fetchone():
            raise UnknownId

    # --- marks --------------------------------------------------------------------------------------

    def mark(self, entry: str, mark: PageMark, now: datetime, *, until: datetime | None = None) -> None:
        """Again: its time counts from now. Raises UnknownId."""
        self._known(entry)
        self._db.execute(
            "INSERT INTO entry_mark (uid, kind, marked, held_until) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (uid, kind) DO UPDATE SET held_until = excluded.held_until",
            (uid_of(entry), mark.value, to_ms(now), to_ms(until) if until else None),
        )
        self._changes.note("entries", entry)

    def unmark(self, entry: str, mark: PageMark) -> None:
        self._db.execute("DELETE FROM entry_mark WHERE uid = ? AND kind = ?", (uid_of(entry), mark.value))
        self._changes.note("entries", entry)

    def held_until(self, entry: str, mark: PageMark) -> datetime | None:
        query = "SELECT held_until FROM entry_mark WHERE uid = ? AND kind = ?"
        row = self._db.execute(query, (uid_of(entry), mark.value)).fetchone()
        return from_ms(row[0]) if row and row[0] is not None else None

    def has_mark(self, entry: str, mark: PageMark) -> bool:
        query = "SELECT 1 FROM entry_mark WHERE uid = ? AND kind = ?"
        return self._db.execute(query, (uid_of(entry), mark.value)).fetchone() is not None

    def marked(self, mark: PageMark, *, limit: int) -> list[str]:
        """Ids of pages of the journal with this mark, last marked first."""
        query = (
            "SELECT m.uid FROM entry_mark m JOIN entry e ON e.uid = m.uid"
            " WHERE m.kind = ? AND e.trashed IS NULL ORDER BY m.marked DESC, m.id DESC LIMIT ?"
        )
        return [uid.hex() for (uid,) in self._db.execute(query, (mark.value, limit))]
