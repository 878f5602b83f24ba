"""A second folder for backups, on a stick or another disk: after each verified backup a copy goes there.

Its path is personal, so it is kept in the vault. Where it is not there at the moment, nothing is wrong: the
newest backup is copied as soon as it is. Only files of this very vault are ever removed from it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from peerbuddy.actions import keeping
from peerbuddy.actions.copying_backup import copy_backup_to
from peerbuddy.files import kindly
from peerbuddy.model.errors import DiskFull, NoSecondPlace, PeerBuddyError, ReadOnly
from peerbuddy.model.rules.backup_rotation import removable
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.session import Session
from peerbuddy.vault import backup

ASK_AFTER = timedelta(days=7)

_FOLDER = "second_folder"
_ASKED = "second_folder_asked"
_PROBLEM = "second_folder_problem"
_PROBLEMS: dict[str, type[PeerBuddyError]] = {
    "full": DiskFull,
    "read_only": ReadOnly,
    "other": PeerBuddyError,
}


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """`newest`: day of the newest copy there. `problem`: why the last copy was not made."""

    path: Path
    is_there: bool
    newest: date | None
    problem: type[PeerBuddyError] | None


@dataclass(frozen=True, slots=True)
class SecondCopy:
    """A backup beside the vault that is to be copied to `folder`."""

    source: Path
    folder: Path
    vault_id: bytes
    vault_bytes: int


# --- which folder -----------------------------------------------------------------------------------


def second_folder(session: Session) -> SecondFolder | None:
    """As it is at this moment; None as long as none was named."""
    named = session.vault.settings.get(_FOLDER)
    if not named:
        return None
    path = Path(named)
    ours = _ours(path, session.vault.slots.vault_id)
    problem = _PROBLEMS.get(session.vault.settings.get(_PROBLEM))
    return SecondFolder(path, path.is_dir(), ours[0].day if ours else None, problem)


def second_copies(session: Session) -> tuple[BackupLine, ...]:
    """Backups of this vault in the second folder, as far as it is there; newest first."""
    named = session.vault.settings.get(_FOLDER)
    return tuple(_ours(Path(named), session.vault.slots.vault_id)) if named else ()


def choose_second_folder(session: Session, folder: Path) -> None:
    """Raises NoSecondPlace, ReadOnly, DiskFull, StorageFailed."""
    with kindly():
        place, own = folder.resolve(), session.vault.place.folder.resolve()
        if place == own or own in place.parents or not place.is_dir():
            raise NoSecondPlace
    if not os.access(place, os.W_OK | os.X_OK):
        raise ReadOnly
    with session.vault.transaction():
        session.vault.settings.set(_FOLDER, str(place))
        session.vault.settings.set(_ASKED, "yes")
        session.vault.settings.remove(_PROBLEM)


def forget_second_folder(session: Session) -> None:
    """What lies there stays. Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        session.vault.settings.remove(_FOLDER)
        session.vault.settings.remove(_PROBLEM)


# --- asking for one, once -----------------------------------------------------------------------------


def should_ask(session: Session) -> bool:
    """After a week of backups, as long as it was never answered."""
    settings = session.vault.settings
    if session.vault.read_only or settings.get(_FOLDER) or settings.get(_ASKED):
        return False
    made = keeping.backups(session)
    return bool(made) and session.today() - made[-1].day >= ASK_AFTER


def note_answered(session: Session) -> None:
    """It is not asked again. Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        session.vault.settings.set(_ASKED, "yes")


# --- copying ----------------------------------------------------------------------------------------


def copy_due(session: Session) -> SecondCopy | None:
    """The newest backup, if the second folder is there and lacks it."""
    named = session.vault.settings.get(_FOLDER)
    made = keeping.backups(session)
    if not named or not made or session.vault.read_only:
        return None
    folder, newest = Path(named), made[0].path
    if not folder.is_dir() or os.path.lexists(folder / newest.name):
        return None
    return SecondCopy(newest, folder, session.vault.slots.vault_id, session.vault.size())


def make_second_copy(asked: SecondCopy, goes_on: Callable[[], bool] = lambda: True) -> Path:
    """On any thread: copied, read back, then older copies of this vault may go by the rule of backups.

    Raises what `copy_backup_to` raises.
    """
    _sweep(asked)
    copied = copy_backup_to(asked.source, asked.folder, goes_on)
    ours = _ours(asked.folder, asked.vault_id)
    for line in removable(ours, made=copied, vault_bytes=asked.vault_bytes):
        with suppress(OSError):
            line.path.unlink()
    return copied


def note_problem(session: Session, error: Exception | None) -> None:
    """Kept for the settings, where it is told; None when all went well. Raises ReadOnly, DiskFull."""
    found = next((name for name, kind in _PROBLEMS.items() if isinstance(error, kind)), "other")
    kept = found if error is not None else ""
    if session.vault.settings.get(_PROBLEM) != kept:
        with session.vault.transaction():
            session.vault.settings.set(_PROBLEM, kept)


def _ours(folder: Path, vault_id: bytes) -> list[BackupLine]:
    """Copies of this vault, newest first. What reads as none, or is another's, is not ours to touch."""
    return list(backup.of_vault(folder, vault_id))


def _is_ours(path: Path, vault_id: bytes) -> bool:
    with suppress(PeerBuddyError):
        return backup.opened(path).slots.vault_id == vault_id
    return False


def _sweep(asked: SecondCopy) -> None:
    """What a copy of ours that was cut off left behind."""
    with suppress(OSError):
        for path in asked.folder.glob(f"*{backup.EXTENSION}.part"):
            if path.is_file() and not path.is_symlink() and _is_ours(path, asked.vault_id):
                path.unlink()
