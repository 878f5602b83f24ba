"""The authenticated state of the whole vault (R22): pages alone can be rolled back, their sum cannot.

One row holds Σ HMAC-SHA256(key, table ‖ 0 ‖ canonical row) mod 2²⁵⁶ over every row of every table but
the search index and the seal itself, the number of rows, and a commit counter. TEMP triggers made at
opening add and subtract as rows change, so no code path can forget it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass

from peerbuddy.model.errors import Damaged
from peerbuddy.vault.sql import Connection

MODULUS = 1 << 256
STEP = 500
_NOT_SEALED = re.compile(r"(state|search|search_.*|sqlite_.*)")

Value = int | str | bytes | float | None


@dataclass(frozen=True, slots=True)
class Sum:
    """What the seal row says, or what a walk over the rows comes to."""

    total: int
    rows: int
    counter: int


def canonical(values: tuple[Value, ...]) -> bytes:
    """Columns in table order: a type letter, a u32 length where it varies, the bytes."""
    parts: list[bytes] = []
    for value in values:
        match value:
            case None:
                parts.append(b"N")
            case int():
                parts.append(b"I" + struct.pack(">q", value))
            case str():
                data = value.encode()
                parts.append(b"T" + struct.pack(">I", len(data)) + data)
            case float():
                parts.append(b"R" + struct.pack(">d", value))
            case _:
                parts.append(b"B" + struct.pack(">I", len(value)) + value)
    return b"".join(parts)


def row_mark(key: bytes, table: str, values: tuple[Value, ...]) -> int:
    return int.from_bytes(hmac.digest(key, table.encode() + b"\0" + canonical(values), hashlib.sha256), "big")


def sealed_tables(db: Connection) -> list[str]:
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    return [name for (name,) in rows if not _NOT_SEALED.fullmatch(name)]


def columns(db: Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()]


def stored(db: Connection) -> Sum:
    """Raises Damaged where there is no seal."""
    row = db.execute("SELECT total, rows, counter FROM state").fetchone()
    if row is None:
        raise Damaged
    total, rows, counter = row
    return Sum(int.from_bytes(total, "big"), rows, counter)


def recompute(db: Connection, key: bytes) -> None:
    """Seal what is there now. Only inside the transaction of a migration or a salvage."""
    total = rows = 0
    for table in sealed_tables(db):
        names = ", ".join(columns(db, table))
        for values in db.execute(f"SELECT {names} FROM {table}"):
            total += row_mark(key, table, values)
            rows += 1
    _store(db, total, rows)


def _store(db: Connection, total: int, rows: int) -> None:
    mark = (total % MODULUS).to_bytes(32, "big")
    db.execute("UPDATE state SET total = ?, rows = ?, counter = counter + 1", (mark, rows))


class StateSeal:
    """Keeps the sum of one open connection. A walk that runs meanwhile is told of every change."""

    def __init__(self, db: Connection, key: bytes) -> None:
        self._db, self._key = db, key
        self._tables = sealed_tables(db)
        self._pending: list[tuple[str, int, int, int]] = []
        self._walks: list[Walk] = []
        self.known = stored(db)
        db.create_function("seal_row", -1, self._row_changed)
        for table in self._tables:
            self._watch(table)

    def _watch(self, table: str) -> None:
        names = columns(self._db, table)
        old = ", ".join(f"old.{name}" for name in names)
        new = ", ".join(f"new.{name}" for name in names)
        gone = f"SELECT seal_row(-1, '{table}', old.rowid, {old});"
        come = f"SELECT seal_row(1, '{table}', new.rowid, {new});"
        for event, calls in (("INSERT", come), ("DELETE", gone), ("UPDATE", gone + come)):
            self._db.execute(
                f"CREATE TEMP TRIGGER seal_{table}_{event} AFTER {event} ON main.{table} BEGIN {calls} END"
            )

    def _row_changed(self, sign: int, table: str, rowid: int, *values: Value) -> None:
        self._pending.append((table, rowid, sign, sign * row_mark(self._key, table, values)))

    def before_commit(self) -> bool:
        """Write the seal of what is about to be committed. False if nothing changed."""
        if not self._pending:
            return False
        total = self.known.total + sum(change for _, _, _, change in self._pending)
        rows = self.known.rows + sum(sign for _, _, sign, _ in self._pending)
        _store(self._db, total, rows)
        return True

    def after_commit(self) -> None:
        if self._pending:
            self.known = stored(self._db)
            for walk in self._walks:
                walk.heard(self._pending)
        self._pending = []

    def forget(self) -> None:
        """After a rollback."""
        self._pending = []

    def walk(self) -> Iterator[bool | None]:
        """Add up every row again, `STEP` rows a step; between steps others may write.

        Yields None after a step and, last, whether the sum is the one that was kept.
        """
        walk = Walk(self._tables)
        self._walks.append(walk)
        try:
            for table in self._tables:
                yield from self._walk_table(walk, table)
        finally:
            self._walks.remove(walk)
        yield walk.total % MODULUS == self.known.total and walk.rows == self.known.rows

    def _walk_table(self, walk: Walk, table: str) -> Iterator[None]:
        names = ", ".join(columns(self._db, table))
        query = f"SELECT rowid, {names} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {STEP}"
        while True:
            rows = self._db.execute(query, (walk.rowid,)).fetchall()
            for rowid, *values in rows:
                walk.add(rowid, row_mark(self._key, table, tuple(values)))
            if len(rows) < STEP:
                walk.next_table()
                return
            yield None


class Walk:
    """How far a walk has come. A change behind it is added at once, one before it will be met."""

    def __init__(self, tables: list[str]) -> None:
        self._order = {table: n for n, table in enumerate(tables)}
        self._table = 0
        self.rowid = -1 << 63
        self.total = self.rows = 0

    def add(self, rowid: int, mark: int) -> None:
        self.rowid, self.total, self.rows = rowid, self.total + mark, self.rows + 1

    def next_table(self) -> None:
        self._table, self.rowid = self._table + 1, -1 << 63

    def heard(self, changes: list[tuple[str, int, int, int]]) -> None:
        for table, rowid, sign, change in changes:
            if (self._order[table], rowid) <= (self._table, self.rowid):
                self.total, self.rows = self.total + change, self.rows + sign
