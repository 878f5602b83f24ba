"""Packets that I sealed, with what was in them, and where the count of each pair stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_ROW = "packet_id, buddy, kind, made, not_after, sequence, previous, body, file"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """`body`: the very bytes that were sealed. `file`: the name it was written under."""

    packet_id: bytes
    buddy: bytes
    kind: str
    made: date
    not_after: date
    sequence: int
    previous: bytes
    body: bytes
    file: str

    @property
    def id(self) -> str:
        return self.packet_id.hex()


class Outbox:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def of(self, buddy: bytes, *, since: date = date.min) -> tuple[OutboxRow, ...]:
        """What was made for somebody on this day or later, oldest first."""
        query = f"SELECT {_ROW} FROM outbox WHERE buddy = ? AND made >= ? ORDER BY id"
        return tuple(_row_of(row) for row in self._db.execute(query, (buddy, since.toordinal())))

    def get(self, id: str) -> OutboxRow:
        """By the id of its packet. Raises UnknownId."""
        row = self._db.execute(f"SELECT {_ROW} FROM outbox WHERE packet_id = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return _row_of(row)

    def count(self, buddy: bytes) -> int:
        """How many were made for somebody."""
        (number,) = self._db.execute("SELECT count(*) FROM outbox WHERE buddy = ?", (buddy,)).fetchone()
        return number

    def has(self, buddy: bytes, packet_id: bytes) -> bool:
        query = "SELECT 1 FROM outbox WHERE buddy = ? AND packet_id = ?"
        return self._db.execute(query, (buddy, packet_id)).fetchone() is not None

    def files(self) -> frozenset[str]:
        """The names of all files that were written: they may lie where those of others arrive."""
        return frozenset(name for (name,) in self._db.execute("SELECT file FROM outbox"))

    def add(self, row: OutboxRow) -> None:
        marks = ", ".join("?" * 9)
        self._db.execute(
            f"INSERT INTO outbox ({_ROW}) VALUES ({marks})",
            (
                row.packet_id,
                row.buddy,
                row.kind,
                row.made.toordinal(),
                row.not_after.toordinal(),
                row.sequence,
                row.previous,
                row.body,
                row.file,
            ),
        )
        self._changes.note("outbox", row.id)

    def renew(self, row: OutboxRow) -> None:
        """The same packet sealed once more. The day on which it was made first stays."""
        self._db.execute(
            "UPDATE outbox SET not_after = ?, sequence = ?, previous = ?, file = ? WHERE packet_id = ?",
            (row.not_after.toordinal(), row.sequence, row.previous, row.file, row.packet_id),
        )
        self._changes.note("outbox", row.id)

    def take_back(self, row: OutboxRow) -> None:
        """Of a packet whose file could not be written: nobody can have it."""
        self._db.execute("DELETE FROM outbox WHERE packet_id = ?", (row.packet_id,))
        self._changes.note("outbox", row.id)


def _row_of(row: Any) -> OutboxRow:
    packet_id, buddy, kind, made, not_after, *rest = row
    return OutboxRow(packet_id, buddy, kind, date.fromordinal(made), date.fromordinal(not_after), *rest)
