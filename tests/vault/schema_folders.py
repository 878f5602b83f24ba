"""A schema one step ahead of the newest, as a later version of the app would bring it."""

from __future__ import annotations

import shutil
from importlib.resources import as_file
from pathlib import Path

import pytest

from peerbuddy.vault import migrations, sql

NEXT = migrations.newest() + 1
SOUND_STEP = """-- One table more, and a column with a value for every page.
CREATE TABLE mood (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO mood (name) SELECT 'calm' FROM entry;
ALTER TABLE entry ADD COLUMN weather TEXT NOT NULL DEFAULT 'fair';
"""
# Fails at its last line, when all the others are done.
FAILING_STEP = f"{SOUND_STEP}INSERT INTO mood (id, name) SELECT 1, 'twice' FROM mood;\n"  # noqa: S608


def with_step(folder: Path, script: str) -> Path:
    """A folder with the real schema files and one more."""
    with as_file(migrations.SCHEMA) as real:
        shutil.copytree(real, folder)
    (folder / f"{NEXT:04}_next.sql").write_text(script, "utf-8")
    return folder


def use(patch: pytest.MonkeyPatch, folder: Path) -> None:
    """From here on `folder` is the schema of the app. Its mark is taken from a database made by it."""
    patch.setattr(migrations, "SCHEMA", folder)
    patch.setitem(migrations.KNOWN_SCHEMAS, NEXT, "")
    patch.setitem(migrations.KNOWN_SCHEMAS, NEXT, mark_of(folder.with_suffix(".db"), up_to=NEXT))


def mark_of(scratch: Path, *, up_to: int) -> str:
    """The mark of the schema a new database has after step `up_to`."""
    db = sql.open_database(scratch, bytes(32), bytes(16), create=True)
    try:
        migrations.migrate(db, bytes(32), up_to=up_to)
        return migrations.schema_mark(db)
    finally:
        db.close()
        scratch.unlink()
