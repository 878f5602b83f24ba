"""Salvaged rows put into a fresh database: told apart by their shape, then tidied and sealed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from peerbuddy.model.mention import name_key
from peerbuddy.vault import named_rows, sql, state_seal
from peerbuddy.vault.places import DAY_BITS
from peerbuddy.vault.salvage import Row, Value
from peerbuddy.vault.sql import Connection

# What stands where the rest of an entry could not be read: the same in every language.
CUT_MARK = "\n\n[…]"
ID_BYTES = 16

# Each table with the shape of its rows: no two have the same one.
_TABLES = {
    "entry": (
        "pos:row uid:id day:int minute:any created:int modified:int trashed:any sitting:blob privacy:text"
        " words:int title:text heading:text opening:text body:text"
    ),
    "tag": "id:row key:text name:text",
    "entry_tag": "id:row uid:id tag:int",
    "person": "id:row uid:id key:text name:text role:text other_names:text",
    "entry_person": "id:row person:int uid:id place:int",
    "topic": "id:row uid:id key:text name:text",
    "entry_topic": "id:row topic:int uid:id",
    "source": "id:row mark:id uid:id",
    "version": "id:row uid:id saved:int title:text body:text",
    "attachment": "id:row uid:id entry:id name:text kind:text size:int created:int",
    "attachment_piece": "id:row attachment:int n:int bytes:blob",
    "spelling_word": "id:row word:text",
    "strength": (
        "id:row uid:text is_own:int label:text in_short:text family:text too_little:text too_much:text"
        " hue:any pattern:text marks:text retired:any"
    ),
    "strength_use": (
        "id:row uid:id strength:text day:int source:text what:text area:text dial:text went_to:text"
        " energy:text entry:any"
    ),
    "front_set": "id:row day:int route:text strengths:text",
    "discovery": "id:row route:text state:text changed:int",
    "new_way": "id:row uid:id strength:text cue:text act:text begun:int look_again:int looked:any",
    "own_prompt": "id:row uid:id made:int text:text author:text depth:text strength:text",
    "prompt_shown": "id:row prompt:text day:int",
}
_SHAPES = {
    table: tuple(column.split(":")[1] for column in columns.split()) for table, columns in _TABLES.items()
}
_COLUMNS = {
    table: tuple(column.split(":")[0] for column in columns.split()) for table, columns in _TABLES.items()
}
_FITS: dict[str, Callable[[Value], bool]] = {
    "row": lambda value: value is None,  # the primary key, which is the number of the row
    "id": lambda value: isinstance(value, bytes) and len(value) == ID_BYTES,
    "blob": lambda value: isinstance(value, bytes),
    "int": lambda value: isinstance(value, int),
    "text": lambda value: isinstance(value, str),
    "any": lambda value: True,
}
# Rows that are worth something without their end.
_MAY_BE_CUT = {"entry", "version"}
# Rows whose parents were lost, and pictures with a hole.
_TIDY = (
    "DELETE FROM entry_tag WHERE uid NOT IN (SELECT uid FROM entry) OR tag NOT IN (SELECT id FROM tag)",
    (
        "DELETE FROM entry_person WHERE uid NOT IN (SELECT uid FROM entry)"
        " OR person NOT IN (SELECT id FROM person)"
    ),
    (
        "DELETE FROM entry_topic WHERE uid NOT IN (SELECT uid FROM entry)"
        " OR topic NOT IN (SELECT id FROM topic)"
    ),
    "DELETE FROM source WHERE uid NOT IN (SELECT uid FROM entry)",
    # A moment says something without its page, too.
    (
        "UPDATE strength_use SET entry = NULL, source = 'quick'"
        " WHERE entry IS NOT NULL AND entry NOT IN (SELECT uid FROM entry)"
    ),
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
        named = named_rows.tables_of(db)
        for row in rows:
            if named_rows.take(db, named, row):
                continue
            table = table_of(row)
            if table is not None:
                cut += _insert(db, table, row)
        for statement in _TIDY:
            db.execute(statement)
        named_rows.tidy(db, named)
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
        f"INSERT INTO {table} ({', '.join(_COLUMNS[table])}) VALUES ({marks}) ON CONFLICT DO NOTHING", values
    )
    return int(table == "entry" and not row.whole and done.rowcount == 1)


def table_of(row: Row) -> str | None:
    """Which table a row belongs to, or None for the search index and what cannot be used."""
    for table, shape in _SHAPES.items():
        if len(shape) == len(row.values) and _fits(row, shape):
            return table if _can_be_used(table, row) else None
    return None


def _fits(row: Row, shape: tuple[str, ...]) -> bool:
    return all(_FITS[kind](value) for kind, value in zip(shape, row.values, strict=True))


def _can_be_used(table: str, row: Row) -> bool:
    named = dict(zip(_COLUMNS[table], row.values, strict=True))
    if table == "entry":
        return named["day"] == row.rowid >> DAY_BITS
    if "key" in named and named["key"] != name_key(str(named["name"])):
        return False
    return row.whole or table in _MAY_BE_CUT
