"""The vault's own backups folder: which files may go, and what an interrupted backup left behind."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from peerbuddy.model.rules.backup_rotation import removable
from peerbuddy.vault import backup

_LEFT_BEHIND = (".part", ".check", ".check-journal")


def rotate(folder: Path, *, vault_bytes: int) -> int:
    """Remove what the rule lets go → how many. Every file listed was verified before it got its name."""
    gone = 0
    for line in removable(backup.listed(folder), vault_bytes=vault_bytes):
        with suppress(OSError):
            line.path.unlink()
            gone += 1
    return gone


def sweep(folder: Path) -> None:
    """Remove the pieces of a backup that was interrupted. Only while nobody is making one."""
    with suppress(OSError):
        for path in folder.iterdir():
            if path.suffix in _LEFT_BEHIND and path.is_file() and not path.is_symlink():
                path.unlink()
