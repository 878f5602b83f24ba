"""The rows of who I am to others: two seeds, the name on my card, and the cards that were given out."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.sql import Connection


class OwnIdentity:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def seeds(self) -> tuple[bytes, bytes] | None:
        """Of the signing key and of the sealing key on the card, 32 bytes each. None until they are made."""
        return self._db.execute("SELECT signing_seed, kem_seed FROM identity").fetchone()

    def keep(self, signing_seed: bytes, kem_seed: bytes, day: date) -> None:
        """Once: an identity that is there stays."""
        self._db.execute(
            "INSERT INTO identity (id, signing_seed, kem_seed, name, made) VALUES (1, ?, ?, '', ?)",
            (signing_seed, kem_seed, day.toordinal()),
        )
        self._changes.note("buddies", "me")

    def name(self) -> str:
        row = self._db.execute("SELECT name FROM identity").fetchone()
        return row[0] if row else ""

    def set_name(self, name: str) -> None:
        self._db.execute("UPDATE identity SET name = ?", (name,))
        self._changes.note("buddies", "me")

    def note_issued(self, card_hash: bytes, answers: bytes, day: date) -> None:
        """A card that was made twice is one card."""
        self._db.execute(
            "INSERT INTO issued_card (hash, answers, made) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            (card_hash, answers, day.toordinal()),
        )

    def has_issued(self, card_hash: bytes) -> bool:
        found = self._db.execute("SELECT 1 FROM issued_card WHERE hash = ?", (card_hash,))
        return found.fetchone() is not None
