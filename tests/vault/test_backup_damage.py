"""A backup that is not what was written is noticed, wherever the damage is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.model.errors import BackupDamaged, Damaged, VaultTooNew
from peerbuddy.session import Session
from peerbuddy.vault import backup, sql
from tests.conftest import MadeVault
from tests.vault.journal_pages import write


def is_refused(path: Path, session: Session) -> bool:
    try:
        return bool(backup.verify(path, session.vault.keys).findings)
    except (Damaged, VaultTooNew):
        return True


def test_one_flipped_bit_anywhere_is_noticed(filled: Session, copied: Path) -> None:
    data = copied.read_bytes()
    head = 13 + int.from_bytes(data[9:13], "big")
    edges = (0, 7, 8, 9, 12, 13, head - 1, head, head + 16, len(data) - 33, len(data) - 32, len(data) - 1)
    for place in (*edges, *range(0, len(data), 9973)):
        spoilt = bytearray(data)
        spoilt[place] ^= 1 << place % 8
        copied.write_bytes(spoilt)
        assert is_refused(copied, filled), place
    assert [path.name for path in copied.parent.iterdir()] == ["b.pbbackup"]


def test_a_backup_cut_short_or_with_something_after_it_is_noticed(filled: Session, copied: Path) -> None:
    data = copied.read_bytes()
    for length in (0, 1, 8, 12, 13, 500, len(data) // 2, len(data) - 4096, len(data) - 32, len(data) - 1):
        copied.write_bytes(data[:length])
        with pytest.raises(BackupDamaged):
            backup.verify(copied, filled.vault.keys)
    copied.write_bytes(data + b"\0")
    with pytest.raises(BackupDamaged):
        backup.verify(copied, filled.vault.keys)


def resealed(head: bytes, database: bytes, *, version: int = 1, length: int | None = None) -> bytes:
    """A backup file whose own hash is right, whatever is in it."""
    data = (
        b"PBBACKUP"
        + bytes([version])
        + (len(head) if length is None else length).to_bytes(4, "big")
        + head
        + database
    )
    return data + hashlib.sha256(data).digest()


def test_a_right_hash_over_something_wrong_is_not_enough(
    filled: Session, made: MadeVault, copied: Path
) -> None:
    keys = filled.vault.keys
    head = (made.folder / "slots-a.json").read_bytes()
    database = (made.folder / "vault.db").read_bytes()
    copied.write_bytes(resealed(head, database, version=2))
    with pytest.raises(VaultTooNew):
        backup.verify(copied, keys)
    for content in (
        resealed(head, database, version=0),
        resealed(head, database, length=2**32 - 1),
        resealed(head, database, length=len(head) - 1),
        resealed(head, b""),
        resealed(b"{}", database),
    ):
        copied.write_bytes(content)
        with pytest.raises(BackupDamaged):
            backup.verify(copied, keys)
    for content in (bytes(8192), database[::-1], database[:-4096], database[4096:]):
        copied.write_bytes(resealed(head, content))
        with pytest.raises(Damaged):
            backup.verify(copied, keys)


def test_the_backup_of_another_vault_is_not_taken_for_this_one(
    filled: Session, made: MadeVault, copied: Path, outside: Path
) -> None:
    """The right slots with the database of another vault: as after files were mixed up by hand."""
    other = outside / "other.db"
    db = sql.open_database(other, bytes(32), filled.vault.slots.db_salt, create=True)
    db.execute("CREATE TABLE x (y)")
    db.close()
    copied.write_bytes(resealed((made.folder / "slots-a.json").read_bytes(), other.read_bytes()))
    with pytest.raises(Damaged):
        backup.verify(copied, filled.vault.keys)


def test_a_copy_of_a_vault_that_does_not_add_up_is_found_by_its_seal(
    reopen: Callable[[], Session], outside: Path
) -> None:
    session = reopen()
    write(session, "as it was")
    unlocking.lock(session)
    vault = session.vault
    db = sql.open_database(vault.place.database, vault.keys.database, vault.slots.db_salt)
    db.execute("UPDATE entry SET body = 'as it was not'")
    db.close()
    again = reopen()
    partial = backup.copy(again.vault, outside / "b.pbbackup")
    assert [f.kind for f in backup.verify(partial, again.vault.keys).findings] == ["seal"]
    with pytest.raises(Damaged):
        keeping.back_up_to(again, outside / "c.pbbackup")
    assert not (outside / "c.pbbackup").exists()
