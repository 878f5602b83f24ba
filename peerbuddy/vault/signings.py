"""The tables of who signed which words of an agreement, and of the last end with somebody."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.rules.agreement_signings import LastEnd, Signing
from peerbuddy.vault.sql import Connection

_ROW = "hash, mine, theirs, narrowed_by, taken_back"


class Signings:
    """`buddy` is the uid of a buddy, 16 bytes."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, buddy: bytes) -> tuple[Signing, ...]:
        """In the order in which they came up."""
        query = f"SELECT {_ROW}, id FROM signing WHERE buddy = ? ORDER BY id"
        rows = self._db.execute(query, (buddy,))
        return tuple(
            Signing(text_hash, mine, theirs, narrowed_by, bool(taken_back), id)
            for text_hash, mine, theirs, narrowed_by, taken_back, id in rows
        )

    def keep(self, buddy: bytes, signing: Signing) -> None:
        """A new one, or what is new of one that is there."""
        values = (signing.hash, signing.mine, signing.theirs, signing.narrowed_by, int(signing.taken_back))
        if signing.id:
            names = ", ".join(f"{name.strip()} = ?" for name in _ROW.split(","))
            self._db.execute(f"UPDATE signing SET {names} WHERE id = ?", (*values, signing.id))
        else:
            self._db.execute(
                f"INSERT INTO signing (buddy, {_ROW}) VALUES (?, ?, ?, ?, ?, ?)", (buddy, *values)
            )

    def remove(self, signing: Signing) -> None:
        self._db.execute("DELETE FROM signing WHERE id = ?", (signing.id,))

    def last_end(self, buddy: bytes) -> LastEnd:
        query = "SELECT theirs, day FROM agreement_end WHERE buddy = ?"
        row = self._db.execute(query, (buddy,)).fetchone()
        if row is None:
            return LastEnd()
        theirs, day = row
        return LastEnd(theirs, None if day is None else date.fromordinal(day))

    def keep_end(self, buddy: bytes, end: LastEnd) -> None:
        self._db.execute(
            "INSERT INTO agreement_end (buddy, theirs, day) VALUES (?, ?, ?)"
            " ON CONFLICT (buddy) DO UPDATE SET theirs = excluded.theirs, day = excluded.day",
            (buddy, end.theirs, end.day.toordinal() if end.day else None),
        )
