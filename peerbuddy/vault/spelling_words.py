"""Words of a person's own, which the spell check takes as known. They lie in the vault and nowhere else."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.sql import Connection

CHANGED = "spelling"


class SpellingWords:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def words(self) -> tuple[str, ...]:
        return tuple(word for (word,) in self._db.execute("SELECT word FROM spelling_word ORDER BY word"))

    def add(self, word: str) -> None:
        """One that is there already stays as it is."""
        self._db.execute("INSERT INTO spelling_word (word) VALUES (?) ON CONFLICT (word) DO NOTHING", (word,))
        self._changes.note("settings", CHANGED)

    def remove(self, word: str) -> None:
        self._db.execute("DELETE FROM spelling_word WHERE word = ?", (word,))
        self._changes.note("settings", CHANGED)
