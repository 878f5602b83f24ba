"""Salvaged rows put into a fresh database: told apart by their shape, then tidied and sealed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from peerbuddy.model.entry import tag_key
from peerbuddy.vault import sql, state_seal
from peerbuddy.vault.places import DAY_BITS
from peerbuddy.vault.salvage import Row
from peerbuddy.vault.sql import Connection

# What stands where the rest of an entry could not be read: the same in every language.
CUT_MARK = "\n\n[…]"

_COLUMNS = {
    "entry": (
        "pos, uid, day, minute, created, modified, trashed, sitting, privacy, words, title, heading,"
        " opening, body"
    ),
    "tag": "id, key, name",
    "entry_tag": "id, uid, tag",
    "source": "id, mark, uid",
    "version": "id, uid, saved, title, body",
    "attachment": "id, uid, entry, name, kind, size, created",
    "attachment_piece": "id, attachment, n, bytes",
}
# Rows whose parents were lost, and pictures with a hole.
_TIDY = (
    "DELETE FROM entry_tag WHERE uid NOT IN (SELECT uid FROM entry) OR tag NOT IN (SELECT id FROM tag)",
    "DELETE FROM source WHERE uid NOT IN (SELECT uid FROM entry)",
    "DELETE FROM version WHERE uid NOT IN (SELECT uid FROM entry)",
    (
        "DELETE FROM attachment WHERE entry NOT IN (SELECT uid FROM entry) OR size IS NOT"
        " (SELECT sum(length(bytes)) FROM attachment_piece p WHERE p.attachment = attachment.id)"
    ),
    "DELETE FROM attachment_piece WHERE attachment NOT IN (SELECT id FROM attachment)",
)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    entries: int
    cut_short: int


def rebuild(db: Connection, rows: Iterable[Row], seal_key: bytes) -> Rebuilt:
    """Fill an empty database of the newest schema. Raises DiskFull, StorageFailed."""
    cut = 0
    with sql.kindly():
        db.execute("PRAGMA foreign_keys = OFF")  # children may be met before their parents
        db.execute("BEGIN IMMEDIATE")
        for row in rows:
            table = table_of(row)
            if table is not None:
                cut += _insert(db, table, row)
        for statement in _TIDY:
            db.execute(statement)
        state_seal.recompute(db, seal_key)
        db.execute("COMMIT")
        db.execute("PRAGMA foreign_keys = ON")
        count = db.execute("SELECT count(*) FROM entry WHERE trashed IS NULL").fetchone()[0]
    return Rebuilt(count, cut)


def _insert(db: Connection, table: str, row: Row) -> int:
    """1 if an entry went in with its end missing."""
    values = [row.rowid, *row.values[1:]]
    if not row.whole:
        values[-1] = str(values[-1]).rstrip() + CUT_MARK
    marks = ", ".join("?" * len(values))
    done = db.execute(
        f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({marks}) ON CONFLICT DO NOTHING", values
    )
    return int(table == "entry" and not row.whole and done.rowcount == 1)


def table_of(row: Row) -> str | None:
    """Which table a row belongs to, or None for the search index and what cannot be used."""
    match row.values:
        case (
            None,
            bytes(uid),
            int(day),
            _,
            int(),
            int(),
            _,
            bytes(),
            str(),
            int(),
            str(),
            str(),
            str(),
            str(),
        ):
            return "entry" if len(uid) == 16 and day == row.rowid >> DAY_BITS else None
        case (None, bytes(uid), int(), str(), str()) if len(uid) == 16:
            return "version"
        case (None, bytes(), bytes(), str(), str(), int(), int()) if row.whole:
            return "attachment"
        case (None, int(), int(), bytes()) if row.whole:
            return "attachment_piece"
        case (None, str(key), str(name)) if row.whole and key == tag_key(name):
            return "tag"
        case (None, bytes(uid), int()) if len(uid) == 16:
            return "entry_tag"
        case (None, bytes(mark), bytes(uid)) if len(mark) == len(uid) == 16:
            return "source"
        case _:
            return None
