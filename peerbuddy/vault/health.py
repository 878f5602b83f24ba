"""The health of a vault: its seal, its structure, its search index, its pages.

No single check of SQLite or SQLCipher sees everything: the pages' own authentication does not notice
missing pages or older ones, and the structure check does not notice changed ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from peerbuddy.model.errors import ReadOnly
from peerbuddy.model.vault_state import Finding
from peerbuddy.vault import sql
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.state_seal import StateSeal

_MOST_FINDINGS = 20


def seal_steps(seal: StateSeal) -> Iterator[Finding | None]:
    """Add up the whole vault again, a few rows a step. None is a step, a Finding what is wrong."""
    try:
        with sql.kindly():
            sound: bool | None = None
            for sound in seal.walk():
                if sound is None:
                    yield None
        if sound is False:
            yield Finding("seal", "vault.db", "does not add up to what was saved last")
    except sql.Damaged:
        yield Finding("seal", "vault.db", "cannot be read in full")


def structure(db: Connection) -> list[Finding]:
    """SQLite's own full check, the indexes included. Can be interrupted."""
    try:
        with sql.kindly():
            rows = [row[0] for row in db.execute(f"PRAGMA integrity_check({_MOST_FINDINGS})").fetchall()]
    except sql.Damaged:
        return [Finding("structure", "vault.db", "cannot be read in full")]
    if rows == ["ok"]:
        return []
    return [Finding(_kind_of(line), "vault.db", line.splitlines()[0][:200]) for line in rows]


def _kind_of(line: str) -> str:
    return "search" if "FTS5" in line else "structure"


def search_index(db: Connection) -> list[Finding]:
    """Compares the search index with the entries. Can be interrupted.

    SQLite takes the question for a write: where nothing can be written it stays unanswered, and nothing
    can come to harm by it.
    """
    try:
        with suppress(ReadOnly), sql.kindly():
            db.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    except sql.Damaged:
        return [Finding("search", "vault.db", "the search index does not match the entries")]
    return []


def pages(db: Connection) -> list[Finding]:
    """SQLCipher's check of every page's authentication code. Cannot be interrupted."""
    with sql.kindly():
        rows = [row[0] for row in db.execute("PRAGMA cipher_integrity_check").fetchall()]
    return [Finding("pages", "vault.db", str(row)[:200]) for row in rows[:_MOST_FINDINGS]]


def whole(db: Connection, seal: StateSeal) -> Iterator[Finding | None]:
    """All four, as steps. The search index is looked at by the caller, who may make it again."""
    yield from seal_steps(seal)
    yield None
    found = structure(db)
    yield from found
    yield None
    if not found:  # after a page that does not read, SQLCipher lets nothing be asked of the index
        yield from search_index(db)
    yield None
    yield from pages(db)
