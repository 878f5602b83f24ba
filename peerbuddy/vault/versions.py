"""Earlier texts of an entry: one for each sitting in which it was changed, up to a limit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from peerbuddy.model.entry import Version
from peerbuddy.vault.moments import from_ms
from peerbuddy.vault.sql import Connection


@dataclass(frozen=True, slots=True)
class Sitting:
    """One stretch of writing. An entry changed in a later sitting keeps its earlier text as a version."""

    id: bytes
    now: datetime
    pause: timedelta
    keep: int


@dataclass(frozen=True, slots=True)
class EarlierText:
    """What an entry says before it is changed, and when and in which sitting that was written."""

    title: str
    body: str
    sitting: bytes
    modified: int


class Versions:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, uid: bytes) -> tuple[Version, ...]:
        """Newest first."""
        query = "SELECT id, saved, title, body FROM version WHERE uid = ? ORDER BY id DESC"
        rows = self._db.execute(query, (uid,))
        return tuple(Version(number, from_ms(saved), title, body) for number, saved, title, body in rows)

    def count(self, uid: bytes) -> int:
        return self._db.execute("SELECT count(*) FROM version WHERE uid = ?", (uid,)).fetchone()[0]

    def keep(self, uid: bytes, earlier: EarlierText, sitting: Sitting) -> None:
        """Before the text changes: keep what a former sitting wrote; within one sitting nothing is kept."""
        paused = sitting.now - from_ms(earlier.modified) > sitting.pause
        if earlier.sitting == sitting.id and not paused:
            return
        self._db.execute(
            "INSERT INTO version (uid, saved, title, body) VALUES (?, ?, ?, ?)",
            (uid, earlier.modified, earlier.title, earlier.body),
        )
        self._db.execute(
            "DELETE FROM version WHERE uid = ? AND id NOT IN"
            " (SELECT id FROM version WHERE uid = ? ORDER BY id DESC LIMIT ?)",
            (uid, uid, sitting.keep),
        )
