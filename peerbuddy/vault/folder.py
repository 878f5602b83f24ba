"""The vault folder: its file names, its modes, and what does not belong there."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from peerbuddy.files import kindly
from peerbuddy.model.errors import NoVaultHere, UnsafeVaultFile

DATABASE = "vault.db"
NEW_DATABASE = "vault.db.new"
JOURNAL = "vault.db-journal"
SLOTS = ("slots-a.json", "slots-b.json")
BACKUPS = "backups"

_OURS = {DATABASE, NEW_DATABASE, JOURNAL, BACKUPS, *SLOTS, *(f"{name}.part" for name in SLOTS)}
# How Dropbox, Syncthing, Nextcloud, OneDrive and others name a copy they could not merge.
_CONFLICT = re.compile(r"(vault|slots-[ab]).*(conflict|kopie|copy|\(\d+\)|-\d{8}-)", re.IGNORECASE)


def resolved(folder: Path) -> Path:
    """One true path for a vault, so that two names of a folder are one vault (R12)."""
    return Path(os.path.realpath(folder))


def make(folder: Path) -> None:
    with kindly():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        (folder / BACKUPS).mkdir(mode=0o700, exist_ok=True)


def is_vault(folder: Path) -> bool:
    return any(os.path.lexists(folder / name) for name in (DATABASE, *SLOTS))


def check(folder: Path) -> None:
    """Raises NoVaultHere or UnsafeVaultFile; tightens modes that let others read."""
    if not is_vault(folder):
        raise NoVaultHere(folder)
    for name in (DATABASE, *SLOTS):
        _check_file(folder / name)
    if is_writable(folder) and stat.S_IMODE(folder.stat().st_mode) & 0o077:
        folder.chmod(0o700)


def _check_file(path: Path) -> None:
    try:
        state = path.lstat()
    except FileNotFoundError:
        return
    # A second name or a link lets two copies drift apart, or moves the journal away from its database.
    if not stat.S_ISREG(state.st_mode) or state.st_nlink > 1:
        raise UnsafeVaultFile(path)
    if state.st_mode & 0o077 and is_writable(path):
        path.chmod(0o600)


def is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK)


def conflict_copies(folder: Path) -> tuple[str, ...]:
    """Names of copies a sync tool left here: told to the person, never opened by themselves."""
    with kindly():
        names = sorted(path.name for path in folder.iterdir())
    return tuple(name for name in names if name not in _OURS and _CONFLICT.search(name))
