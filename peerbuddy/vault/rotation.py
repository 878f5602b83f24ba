"""The vault's own backups folder: which files may go, and what an interrupted backup left behind."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from peerbuddy.model.rules.backup_rotation import removable
from peerbuddy.vault import backup


def rotate(made: Path, *, vault_id: bytes, vault_bytes: int) -> int:
    """Beside `made`, which was verified just now, remove what the rule lets go → how many."""
    gone = 0
    ours = list(backup.of_vault(made.parent, vault_id))
    for line in removable(ours, made=made, vault_bytes=vault_bytes):
        with suppress(OSError):
            line.path.unlink()
            gone += 1
    return gone


def sweep(folder: Path) -> None:
    """Remove the pieces of a backup that was interrupted. Only while nobody is making one."""
    for path in backup.pieces(folder):
        with suppress(OSError):
            path.unlink()
