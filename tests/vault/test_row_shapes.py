"""Salvage knows a row by its shape alone: no two tables may have the same one, and none may be forgotten."""

from __future__ import annotations

import sqlite3
from itertools import combinations

from peerbuddy.vault import migrations

# A setting looks like a tag whose key does not fit its name, which is how salvage tells them apart.
KNOWN_PAIRS = {("setting", "tag")}
Column = tuple[str, bool, bool, str]


def tables() -> dict[str, list[Column]]:
    """Name → (kind, may be NULL, is the row number, its one value if it has only one) of each column."""
    db = sqlite3.connect(":memory:")
    for _, script in migrations.steps():
        for statement in migrations.statements(script):
            db.execute(statement)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: dict[str, list[Column]] = {}
    for name in names:
        if name != "state" and not name.startswith(("search", "sqlite_")):
            rows = db.execute(f"PRAGMA table_info({name})").fetchall()
            found[name] = [
                (kind, not not_null, bool(key), name if column == "shape" else "")
                for _, column, kind, not_null, _, key in rows
            ]
    return found


def could_be_one(a: Column, b: Column) -> bool:
    if a[3] and b[3] and a[3] != b[3]:
        return False
    return a[2] == b[2] and (a[0] == b[0] or (a[1] and b[1]))


def test_no_two_tables_have_rows_of_one_shape() -> None:
    alike = {
        tuple(sorted((one, other)))
        for (one, a), (other, b) in combinations(tables().items(), 2)
        if len(a) == len(b) and all(map(could_be_one, a, b))
    }
    assert alike == KNOWN_PAIRS
