"""Removing a vault: the ways in go first, so that nothing opens it from then on, and only its own files go.

Before the first step a small file is left in the folder. Whenever the program ends in between, the folder
holds either a whole vault or that file, and the rest can be finished.
"""

from __future__ import annotations

import json
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from peerbuddy.files import kindly, read_plain, sync_folder, write_whole
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.vault_state import BackupLine
from peerbuddy.vault import backup, folder

# At the head of a backup lie its slots, as in the slot files.
_HEAD_BYTES = 80 * 1024
_ID_BYTES = 16
_MARK_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Deletion:
    """What has to be known to finish. `device_slots`: ids of slots whose secret lies in a key store.
    `pocket_card`: it goes as well."""

    vault_id: bytes
    device_slots: tuple[str, ...] = ()
    pocket_card: bool = False


def begin(place: Path, deletion: Deletion) -> None:
    """Durable when it returns. Raises DiskFull, ReadOnly, StorageFailed; then nothing has changed."""
    record = {
        "vault_id": deletion.vault_id.hex(),
        "device_slots": deletion.device_slots,
        "pocket_card": deletion.pocket_card,
    }
    write_whole(place / folder.DELETING, json.dumps(record).encode(), may_replace=True)


def begun(place: Path) -> Deletion | None:
    """None where no deletion was begun. Never raises."""
    try:
        record = cast("dict[str, Any]", json.loads(read_plain(place / folder.DELETING, _MARK_BYTES)))
        vault_id = bytes.fromhex(record["vault_id"])
        slots = tuple(bytes.fromhex(id).hex() for id in record["device_slots"])
        pocket_card = record.get("pocket_card") is True  # earlier versions did not ask
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return Deletion(vault_id, slots, pocket_card) if len(vault_id) == _ID_BYTES else None


def steps(place: Path, deletion: Deletion) -> Iterator[None]:
    """One piece a step; can be begun again at any time. Raises OSError."""
    for name in folder.SLOT_FILES:
        _erase(place / name)
        yield
    sync_folder(place)
    for line in own_backups(place, deletion.vault_id):
        _erase(line.path)
        yield
    for path in backup.pieces(place / folder.BACKUPS):
        _erase(path)
        yield
    for name in folder.FILES:
        (place / name).unlink(missing_ok=True)
        yield
    (place / folder.UNFINISHED).unlink(missing_ok=True)
    sync_folder(place)


def end(place: Path) -> None:
    """The last trace goes; a folder goes only if nothing else was put into it. Raises OSError."""
    with suppress(OSError):  # not there, or somebody's files lie in it
        (place / folder.BACKUPS).rmdir()
    (place / folder.DELETING).unlink(missing_ok=True)
    sync_folder(place)
    with suppress(OSError):
        place.rmdir()


def own_backups(place: Path, vault_id: bytes) -> list[BackupLine]:
    """Those of this vault in its own folder. One that does not read any more is told by its name alone."""
    return [line for line in backup.listed(place / folder.BACKUPS) if _is_of(line.path, vault_id)]


def foreign(place: Path, vault_id: bytes) -> tuple[str, ...]:
    """What lies in the folder and is not the vault's: it stays. Raises StorageFailed."""
    own = {*folder.FILES, folder.BACKUPS, folder.UNFINISHED, folder.DELETING}
    backups = place / folder.BACKUPS
    gone = {line.path for line in own_backups(place, vault_id)} | set(backup.pieces(backups))
    with kindly():
        found = [path.name for path in place.iterdir() if path.name not in own]
        if backups.is_dir():
            found += [f"{folder.BACKUPS}/{path.name}" for path in backups.iterdir() if path not in gone]
    return tuple(sorted(found))


def _is_of(path: Path, vault_id: bytes) -> bool:
    try:
        return backup.opened(path).slots.vault_id == vault_id
    except PeerBuddyError:
        return True


def _erase(path: Path) -> None:
    """Its beginning is overwritten first. That is as much as can be done here: flash memory, snapshots and
    sync histories may keep what stood there."""
    with suppress(OSError):
        state = path.lstat()
        if stat.S_ISREG(state.st_mode) and state.st_nlink == 1:  # never what another name leads to
            with path.open("r+b", buffering=0) as file:
                file.write(secrets.token_bytes(min(state.st_size, _HEAD_BYTES)))
                os.fsync(file.fileno())
    path.unlink(missing_ok=True)
