"""A backup of one's own looked at again: whether every page of it still reads as it was written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from peerbuddy.actions import keeping
from peerbuddy.model.errors import BackupDamaged, Damaged, WrongSecret
from peerbuddy.session import Session
from peerbuddy.vault import backup
from peerbuddy.vault.vault import Keys


@dataclass(frozen=True, slots=True)
class BackupToCheck:
    path: Path
    keys: Keys = field(repr=False)


def to_check(session: Session, path: Path) -> BackupToCheck:
    """On the vault thread. Raises BackupDamaged; WrongSecret if it was made under an earlier key."""
    if backup.opened(path).slots.db_salt != session.vault.slots.db_salt:
        raise WrongSecret
    keeping.sweep_once(session)  # before the copy that is looked at lies there
    return BackupToCheck(path, session.vault.keys)


def check_backup(asked: BackupToCheck) -> int:
    """On any thread; the file is only read → how many entries are in it. Raises BackupDamaged."""
    try:
        checked = backup.verify(asked.path, asked.keys)
    except Damaged:
        raise BackupDamaged from None
    if checked.findings:
        raise BackupDamaged
    return checked.entries
