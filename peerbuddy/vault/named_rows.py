"""Salvaged rows that name their table themselves, in the column `shape`: goals, guided pages, help."""

from __future__ import annotations

from peerbuddy.vault import state_seal
from peerbuddy.vault.salvage import Row
from peerbuddy.vault.sql import Connection

Tables = dict[str, tuple[str, ...]]

# What may stand without what it referred to.
_LET_GO = (
    "UPDATE goal SET successor = NULL WHERE successor NOT IN (SELECT uid FROM goal)",
    "UPDATE plan SET obstacle = NULL WHERE obstacle NOT IN (SELECT uid FROM obstacle)",
    "UPDATE plan SET goal = NULL WHERE goal NOT IN (SELECT uid FROM goal)",
    "UPDATE buddy SET earlier = NULL WHERE earlier NOT IN (SELECT uid FROM buddy)",
    "UPDATE noticed SET used = NULL WHERE used NOT IN (SELECT uid FROM strength_use)",
)


def tables_of(db: Connection) -> Tables:
    """Each such table of the newest schema with its columns."""
    found = {table: tuple(state_seal.columns(db, table)) for table in state_seal.sealed_tables(db)}
    return {table: columns for table, columns in found.items() if columns[1:2] == ("shape",)}


def take(db: Connection, tables: Tables, row: Row) -> bool:
    """Whether the row named its table; it went in if it is whole and fits there."""
    table = row.values[1] if len(row.values) > 1 and row.values[0] is None else None
    if not isinstance(table, str) or len(tables.get(table, ())) != len(row.values):
        return False
    if row.whole:
        columns = tables[table]
        marks = ", ".join("?" * len(columns))
        db.execute(
            f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})",
            (row.rowid, *row.values[1:]),
        )
    return True


def tidy(db: Connection, tables: Tables) -> None:
    """Rows whose parents were lost go, and then those that belonged to them."""
    for statement in _LET_GO:
        db.execute(statement)
    while lost := [
        (table, rowid)
        for table in tables
        for _, rowid, _, _ in db.execute(f"PRAGMA foreign_key_check({table})").fetchall()
    ]:
        for table, rowid in lost:
            db.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
