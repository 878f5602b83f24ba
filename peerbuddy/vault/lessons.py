"""Lessons a person looked at: how far, what they wrote while practising, the line they took along."""

from __future__ import annotations

import json
from datetime import datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.lesson import LessonNotes, LessonState
from peerbuddy.vault.moments import to_ms
from peerbuddy.vault.sql import Connection


class Lessons:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def all(self) -> tuple[LessonNotes, ...]:
        rows = self._db.execute("SELECT key, state, practice, line FROM lesson ORDER BY id")
        return tuple(_notes(*row) for row in rows)

    def get(self, id: str) -> LessonNotes:
        """Without notes yet where nobody opened it."""
        query = "SELECT key, state, practice, line FROM lesson WHERE key = ?"
        row = self._db.execute(query, (id,)).fetchone()
        return _notes(*row) if row else LessonNotes(id)

    def keep(self, notes: LessonNotes, now: datetime) -> None:
        practice = json.dumps({"said": notes.practice, "chosen": notes.choices})
        self._db.execute(
            "INSERT INTO lesson (key, state, practice, line, changed) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET state = excluded.state, practice = excluded.practice,"
            " line = excluded.line, changed = excluded.changed",
            (notes.id, notes.state.value, practice, notes.line, to_ms(now)),
        )
        self._changes.note("lessons", notes.id)


def _notes(key: str, state: str, practice: str, line: str) -> LessonNotes:
    kept = json.loads(practice)
    said = tuple((scene, text) for scene, text in kept["said"])
    chosen = tuple((scene, choice) for scene, choice in kept["chosen"])
    return LessonNotes(key, LessonState(state), said, chosen, line)
