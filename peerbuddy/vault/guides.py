"""Guided pages and look-backs: what is under way, what was finished, and letters to oneself."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.guide import Run, from_json, to_json
from peerbuddy.model.letter import Letter
from peerbuddy.vault.goal_rows import ordinal
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_ROW = "uid, guide, begun, card, answers, finished, entry"


class Guides:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def get(self, id: str) -> Run:
        """Raises UnknownId."""
        row = self._db.execute(f"SELECT {_ROW} FROM guide_run WHERE uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return _run(row)

    def entry_of(self, id: str) -> str | None:
        """The page that this run became, if it is finished."""
        row = self._db.execute("SELECT entry FROM guide_run WHERE uid = ?", (uid_of(id),)).fetchone()
        return row[0].hex() if row and row[0] else None

    def under_way(self) -> tuple[Run, ...]:
        """Those that were kept and not finished, last changed first."""
        query = f"SELECT {_ROW} FROM guide_run WHERE finished IS NULL ORDER BY changed DESC, id DESC"
        return tuple(map(_run, self._db.execute(query)))

    def of_entry(self, entry: str) -> Run | None:
        query = f"SELECT {_ROW} FROM guide_run WHERE entry = ? ORDER BY id LIMIT 1"
        row = self._db.execute(query, (uid_of(entry),)).fetchone()
        return _run(row) if row else None

    def finished_since(self, guide: str, moment: datetime) -> tuple[str, ...]:
        """Ids of the pages made with it since then and still in the journal, newest first."""
        query = (
            "SELECT g.entry FROM guide_run g JOIN entry e ON e.uid = g.entry WHERE g.guide = ?"
            " AND g.finished >= ? AND e.trashed IS NULL ORDER BY g.finished DESC, g.id DESC"
        )
        return tuple(uid.hex() for (uid,) in self._db.execute(query, (guide, to_ms(moment))))

    def keep(self, run: Run, now: datetime) -> None:
        """Insert or change."""
        self._db.execute(
            f"INSERT INTO guide_run ({_ROW}, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET card = excluded.card, answers = excluded.answers,"
            " finished = excluded.finished, entry = excluded.entry, changed = excluded.changed",
            (
                uid_of(run.id),
                run.guide,
                to_ms(run.begun),
                run.card,
                to_json(run.answers),
                to_ms(run.finished) if run.finished else None,
                uid_of(run.entry) if run.entry else None,
                to_ms(now),
            ),
        )
        self._changes.note("guides", run.id)

    def remove(self, id: str) -> None:
        """What was never kept is no error; what is finished stays, it belongs to its page."""
        query = "DELETE FROM guide_run WHERE uid = ? AND finished IS NULL"
        if self._db.execute(query, (uid_of(id),)).rowcount:
            self._changes.note("guides", id)

    # --- letters ------------------------------------------------------------------------------------

    def add_letter(self, letter: Letter) -> None:
        values = (uid_of(letter.id), letter.opens.toordinal(), letter.text)
        self._db.execute("INSERT INTO letter (uid, opens, text) VALUES (?, ?, ?)", values)
        self._changes.note("guides", letter.id)

    def letters_that_open(self, today: date) -> tuple[Letter, ...]:
        """Those not opened yet whose day has come, oldest first."""
        query = "SELECT uid, opens, text FROM letter WHERE opened IS NULL AND opens <= ? ORDER BY opens, id"
        rows = self._db.execute(query, (today.toordinal(),))
        return tuple(Letter(uid.hex(), date.fromordinal(opens), text) for uid, opens, text in rows)

    def open_letter(self, id: str, today: date) -> None:
        """Raises UnknownId."""
        query = "UPDATE letter SET opened = ? WHERE uid = ?"
        if not self._db.execute(query, (ordinal(today), uid_of(id))).rowcount:
            raise UnknownId
        self._changes.note("guides", id)


def _run(row: Any) -> Run:
    uid, guide, begun, card, answers, finished, entry = row
    return Run(
        uid.hex(),
        guide,
        from_ms(begun),
        card,
        from_json(answers),
        None if finished is None else from_ms(finished),
        entry.hex() if entry else None,
    )
