"""Backups made before the vault got a new key: whoever knew the old passphrase can still open those."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from peerbuddy.actions import keeping
from peerbuddy.actions.second_folder import second_copies
from peerbuddy.files import kindly
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.session import Session
from peerbuddy.vault import backup


@dataclass(frozen=True, slots=True)
class EarlierBackups:
    """`vault`: whose they are. `has_new`: a verified backup is there that only the present ways in open."""

    vault: Path
    lines: tuple[BackupLine, ...]
    has_new: bool


def earlier_backups(session: Session) -> EarlierBackups:
    """In the vault's own folder, then in the second one. What is no readable backup is of neither kind."""
    salts = [(line, _salt(line)) for line in keeping.backups(session)]
    now = session.vault.slots.db_salt
    has_new = any(salt == now for _, salt in salts)
    salts += [(line, _salt(line)) for line in second_copies(session)]
    lines = tuple(line for line, salt in salts if salt and salt != now)
    return EarlierBackups(session.vault.place.folder, lines, has_new)


def remove_earlier_backups(session: Session) -> int:
    """Only beside a new one; else nothing is removed → how many are gone. Raises ReadOnly, StorageFailed."""
    found = earlier_backups(session)
    if not found.has_new:
        return 0
    for line in found.lines:
        with kindly():
            line.path.unlink(missing_ok=True)
    return len(found.lines)


def _salt(line: BackupLine) -> bytes:
    with suppress(PeerBuddyError):
        return backup.opened(line.path).slots.db_salt
    return b""
