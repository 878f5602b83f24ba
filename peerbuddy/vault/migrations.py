"""Bring a database up to the newest schema, one numbered file at a time, each in its own transaction."""

from __future__ import annotations

import hashlib
from importlib.resources import files

from peerbuddy.model.errors import Damaged, VaultTooNew
from peerbuddy.vault import state_seal
from peerbuddy.vault.sql import Connection, setting

# SHA-256 over the SQL of every table, index, trigger and view of a schema. A view or trigger that we did
# not make would run with our rights (R27). tests/vault/test_migrations.py prints the value of a new one.
KNOWN_SCHEMAS = {
    1: "c61a184a4f09fa5eeca48d62b3883ad0c63e4bafdee06fd7a3598925d0681644",
    2: "fe9675b0242bfdd8978048eead29e141635c6995d0658f473e74c00ffa4eb536",
    3: "488fe35eccc88a2a6cfeac9e5dabaa8693d229b95db6898960f7642a5fec2480",
    4: "3a79727d64bd1024f5a7b2ba69b51e382869ff0cff53d32e989b6f161d72f5f0",
    5: "e8994e1d1ef4555624362864c890146d58d743b7c652abc37ece7f8f44168506",
    6: "0f2beb5cd19fe936fcdd35e4fd9fc6698ff4151f8889c038b366bdd421794aba",
    7: "1cf2fb8917d5377d0cb20d5cc29d717f8c0a812bc08ea4b1f893b4624cc16c48",
    8: "7e14197c761010b5785b59d511430e9b2a861da4eeaeaeea3e4a9f7ef1d526ae",
    9: "cc088b0ca7044a790687be949162a701765d069d69142f2ab28eb6adab1c6c60",
    10: "6eee34329fa31228a17406159c457be52f8c89c37afff2eb1e081b16a9891007",
}
SCHEMA = files("peerbuddy.vault") / "schema"


def steps() -> list[tuple[int, str]]:
    return sorted(
        (int(f.name[:4]), f.read_text("utf-8")) for f in SCHEMA.iterdir() if f.name.endswith(".sql")
    )


def newest() -> int:
    return max(KNOWN_SCHEMAS)


def schema_version(db: Connection) -> int:
    version = setting(db, "user_version")
    return version if isinstance(version, int) else 0


def needs_migration(db: Connection) -> bool:
    """Raises VaultTooNew, or Damaged for a version there never was, before anything was touched."""
    version = schema_version(db)
    if version > newest():
        raise VaultTooNew
    if version not in KNOWN_SCHEMAS:
        raise Damaged("schema")
    return version < newest()


def migrate(db: Connection, seal_key: bytes, *, up_to: int | None = None) -> None:
    """All steps that are missing. A step that fails leaves the database as it was before it."""
    for number, script in steps():
        if schema_version(db) < number <= (up_to or newest()):
            db.execute("BEGIN IMMEDIATE")
            try:
                for statement in statements(script):
                    db.execute(statement)
                state_seal.recompute(db, seal_key)
                db.execute(f"PRAGMA user_version = {number}")
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise


def statements(script: str) -> list[str]:
    """Split a schema file: `executescript` would commit on its own. Triggers hold semicolons of their own."""
    found: list[str] = []
    lines: list[str] = []
    in_trigger = False
    for line in script.splitlines():
        if line.startswith("--"):
            continue
        lines.append(line)
        in_trigger = in_trigger or line.startswith("CREATE TRIGGER")
        if line.rstrip().endswith(";") and (not in_trigger or line.startswith("END;")):
            found.append("\n".join(lines))
            lines, in_trigger = [], False
    return found


def schema_mark(db: Connection) -> str:
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def check_schema(db: Connection) -> None:
    """Raises Damaged if the schema is not one that we made."""
    if schema_mark(db) != KNOWN_SCHEMAS.get(schema_version(db)):
        raise Damaged("schema")
