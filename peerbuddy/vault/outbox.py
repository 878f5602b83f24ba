"""Packets that I sealed, with what was in them, and where the count of each pair stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.thread import NO_END
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_ROW = "packet_id, buddy, kind, made, not_after, sequence, previous, body, file"


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """`body`: the very bytes that were sealed. `file`: the name it was written under. `number`: its place
    among all that were made, 0 for one that is not kept yet."""

    packet_id: bytes
    buddy: bytes
    kind: str
    made: date
    not_after: date
    sequence: int
    previous: bytes
    body: bytes
    file: str
    number: int = 0

    @property
    def id(self) -> str:
        return self.packet_id.hex()


class Outbox:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def of(self, buddy: bytes, *, since: date = date.min) -> tuple[OutboxRow, ...]:
        """What was made for somebody on this day or later, oldest first."""
        return self._where("buddy = ? AND made >= ? ORDER BY id", buddy, since.toordinal())

    def newest(
        self, buddy: bytes, *, limit: int, below: int = NO_END, kinds: Sequence[str] = ()
    ) -> tuple[OutboxRow, ...]:
        """What was made for somebody last and stands below this number, newest first. `kinds`: only these."""
        only = f" AND kind IN ({_marks(kinds)})" if kinds else ""
        condition = f"buddy = ? AND id < ?{only} ORDER BY id DESC LIMIT ?"
        return self._where(condition, buddy, below, *kinds, limit)

    def of_kinds(
        self, buddy: bytes, kinds: Sequence[str], *, above: int = 0, below: int = NO_END
    ) -> tuple[OutboxRow, ...]:
        """What stands between these two numbers, oldest first."""
        condition = f"buddy = ? AND id > ? AND id < ? AND kind IN ({_marks(kinds)}) ORDER BY id"
        return self._where(condition, buddy, above, below, *kinds)

    def naming(self, buddy: bytes, packet_id: bytes, kinds: Sequence[str]) -> tuple[OutboxRow, ...]:
        """Of these kinds, what holds the bytes of this id anywhere, oldest first."""
        condition = f"buddy = ? AND kind IN ({_marks(kinds)}) AND instr(body, ?) ORDER BY id"
        return self._where(condition, buddy, *kinds, packet_id)

    def get(self, id: str) -> OutboxRow:
        """By the id of its packet. Raises UnknownId."""
        for row in self._where("packet_id = ?", uid_of(id)):
            return row
        raise UnknownId

    def _where(self, condition: str, *values: Any) -> tuple[OutboxRow, ...]:
        rows = self._db.execute(f"SELECT {_ROW}, id FROM outbox WHERE {condition}", values)
        return tuple(map(_row_of, rows))

    def count(self, buddy: bytes, *, below: int = NO_END) -> int:
        """How many were made for somebody before this number."""
        query = "SELECT count(*) FROM outbox WHERE buddy = ? AND id < ?"
        (number,) = self._db.execute(query, (buddy, below)).fetchone()
        return number

    def number_after(self, buddy: bytes, count: int) -> int:
        """The number of the one that was made after so many others, NO_END where there is none."""
        query = "SELECT id FROM outbox WHERE buddy = ? ORDER BY id LIMIT 1 OFFSET ?"
        row = self._db.execute(query, (buddy, count)).fetchone()
        return row[0] if row else NO_END

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


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _row_of(row: Any) -> OutboxRow:
    packet_id, buddy, kind, made, not_after, *rest = row
    return OutboxRow(packet_id, buddy, kind, date.fromordinal(made), date.fromordinal(not_after), *rest)
