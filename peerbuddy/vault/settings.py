"""Settings that are personal and so lie in the vault: name → text."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.sql import Connection


class Settings:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def get(self, name: str, default: str = "") -> str:
        row = self._db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return row[0] if row else default

    def number(self, name: str, default: int) -> int:
        value = self.get(name)
        return int(value) if value.isdecimal() else default

    def set(self, name: str, value: str) -> None:
        self._db.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
        self._changes.note("settings", name)

    def remove(self, name: str) -> None:
        self._db.execute("DELETE FROM setting WHERE name = ?", (name,))
        self._changes.note("settings", name)
