"""The mark that a database comes from a backup or a salvage: packets may have come and gone since then."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.vault import sql
from peerbuddy.vault.state_seal import StateSeal
from peerbuddy.vault.vault import Keys

RESTORED = "restored"


def mark_restored(database: Path, keys: Keys, salt: bytes) -> None:
    """In a database that nobody else has open, of any schema."""
    db = sql.open_database(database, keys.database, salt)
    try:
        with sql.kindly():
            seal = StateSeal(db, keys.state_seal)
            db.execute("BEGIN IMMEDIATE")
            db.execute(
                "INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT (name) DO NOTHING",
                (RESTORED,),
            )
            seal.before_commit()
            db.execute("COMMIT")
    finally:
        db.close()
