"""The state seal as docs/vault-format.md describes it, written again from the description alone."""

from __future__ import annotations

import hashlib
import hmac
import struct

from peerbuddy.vault.sql import Connection


def tables_by_the_document(db: Connection) -> list[str]:
    rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    names = sorted(name for (name,) in rows)
    return [name for name in names if name != "state" and not name.startswith(("search", "sqlite_"))]


def sum_by_the_document(db: Connection, key: bytes) -> tuple[bytes, int]:
    """Σ HMAC-SHA256(key, table ‖ 0 ‖ canonical row) mod 2²⁵⁶."""
    total = rows = 0
    for table in tables_by_the_document(db):
        for row in db.execute(f"SELECT * FROM {table}").fetchall():  # noqa: S608
            data = b""
            for value in row:
                if value is None:
                    data += b"N"
                elif isinstance(value, int):
                    data += b"I" + value.to_bytes(8, "big", signed=True)
                elif isinstance(value, str):
                    data += b"T" + struct.pack(">I", len(value.encode())) + value.encode()
                else:
                    data += b"B" + struct.pack(">I", len(value)) + value
            mark = hmac.new(key, table.encode() + b"\x00" + data, hashlib.sha256).digest()
            total, rows = total + int.from_bytes(mark, "big"), rows + 1
    return (total % 2**256).to_bytes(32, "big"), rows
