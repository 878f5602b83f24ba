"""The vault folder: its file names, its modes, and what does not belong there."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path

from peerbuddy.files import kindly
from peerbuddy.model.errors import NoVaultHere, UnsafeVaultFile

DATABASE = "vault.db"
NEW_DATABASE = "vault.db.new"
JOURNAL = "vault.db-journal"
SLOTS = ("slots-a.json", "slots-b.json")
BACKUPS = "backups"
# Lies in a folder only while a vault is being made there.
UNFINISHED = "unfinished"
# Lies in a folder only while the vault there is being deleted.
DELETING = "being-deleted"

SLOT_FILES = (*SLOTS, *(f"{name}.part" for name in SLOTS))
FILES = (DATABASE, JOURNAL, NEW_DATABASE, f"{NEW_DATABASE}-journal", *SLOT_FILES)
MOST_COPIES = 20
# Every sync tool has its own way, in every language, to name a copy that it could not merge; the name it had
# stays part of it. What begins with a dot or a tilde is still on its way.
_COPIED = re.compile(r"vault|slots-[ab]", re.IGNORECASE)


def resolved(folder: Path) -> Path:
    """One true path for a vault, so that two names of a folder are one vault (R12)."""
    return Path(os.path.realpath(folder))


def make(folder: Path) -> None:
    with kindly():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_private(folder, 0o700)
        (folder / BACKUPS).mkdir(mode=0o700, exist_ok=True)


def remove_left_over(folder: Path) -> None:
    """Of a making or a change of keys that was interrupted before its rename, and of a deletion: whoever
    unlocks the vault after all keeps it."""
    for name in (NEW_DATABASE, f"{NEW_DATABASE}-journal", UNFINISHED, DELETING):
        (folder / name).unlink(missing_ok=True)


def is_vault(folder: Path) -> bool:
    return any(os.path.lexists(folder / name) for name in (DATABASE, *SLOTS))


def check(folder: Path) -> None:
    """Raises NoVaultHere or UnsafeVaultFile; tightens modes that let others read."""
    if not is_vault(folder):
        raise NoVaultHere(folder)
    for name in (DATABASE, JOURNAL, *SLOTS):
        _check_file(folder / name)
    if (folder / BACKUPS).is_symlink():  # what lies there may go, and would go elsewhere
        raise UnsafeVaultFile(folder / BACKUPS)
    if folder.stat().st_mode & 0o077:
        _make_private(folder, 0o700)


def _check_file(path: Path) -> None:
    try:
        state = path.lstat()
    except FileNotFoundError:
        return
    # A second name or a link lets two copies drift apart, or moves the journal away from its database.
    if not stat.S_ISREG(state.st_mode) or state.st_nlink > 1:
        raise UnsafeVaultFile(path)
    if state.st_mode & 0o077:
        _make_private(path, 0o600)


def _make_private(path: Path, mode: int) -> None:
    """As far as it goes: a stick with FAT keeps no modes, a read-only place keeps those it has."""
    with suppress(OSError):
        path.chmod(mode)


def is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK)


def conflict_copies(folder: Path) -> tuple[str, ...]:
    """Names of copies a sync tool left here, as they can be shown: told to the person, never opened by
    themselves. Of very many only the first, and that there are more."""
    with kindly():
        names = sorted(path.name for path in folder.iterdir())
    copies = [n for n in names if n not in FILES and n[0] not in ".~" and _COPIED.search(n)]
    told = tuple("".join(c if c.isprintable() else "\ufffd" for c in name) for name in copies[:MOST_COPIES])
    return (*told, "…") if len(copies) > MOST_COPIES else told
