"""A backup made into a vault again, with nothing but the file and the passphrase or the recovery code."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from peerbuddy.actions.unlocking import OpenSlot, open_any, passphrase_opener, secret_opener
from peerbuddy.computer import Computer
from peerbuddy.files import kindly, sync_folder
from peerbuddy.model.errors import AlreadyThere, Damaged, WrongPassphrase, WrongRecoveryCode
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import passphrase, recovery_code
from peerbuddy.sealing.keys import Subkeys, subkeys
from peerbuddy.vault import backup, folder, marks, slots


def restore_backup(computer: Computer, source: Path, target: Path, words: str) -> tuple[Path, int]:
    """Raises WrongPassphrase and what `_restore` raises."""
    return _restore(computer, source, target, passphrase_opener(words), SlotKind.PASSPHRASE)


def restore_with_code(computer: Computer, source: Path, target: Path, code: str) -> tuple[Path, int]:
    """Raises RecoveryCodeMistyped, WrongRecoveryCode and what `_restore` raises."""
    opener = secret_opener(recovery_code.from_code(code))
    return _restore(computer, source, target, opener, SlotKind.RECOVERY)


def _restore(
    computer: Computer, source: Path, target: Path, opener: OpenSlot, kind: SlotKind
) -> tuple[Path, int]:
    """A backup as a vault in a missing or empty folder → its path and the number of entries (R17).

    Written to `DIR.part`, checked in full, then renamed. Raises WrongPassphrase, WrongRecoveryCode,
    BackupDamaged, AlreadyThere, DiskFull.
    """
    place = folder.resolved(target)
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise AlreadyThere(target)
    held = backup.opened(source)
    wrong = WrongPassphrase if kind is SlotKind.PASSPHRASE else WrongRecoveryCode
    vault_key = open_any(held.slots, opener, kind, wrong)
    keys = subkeys(vault_key)
    passphrase.wipe(vault_key)
    partial = place.with_name(place.name + ".part")
    shutil.rmtree(partial, ignore_errors=True)
    try:
        entries = _unpack_vault(held, partial, keys)
        with kindly():
            if place.exists():
                place.rmdir()
            partial.rename(place)
            sync_folder(place.parent)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    with suppress(OSError):  # another copy of this vault may be marked here: the restored one begins anew
        marks.mark_file(computer.places.state, held.slots.vault_id).unlink()
    return place, entries


def _unpack_vault(held: backup.Opened, partial: Path, keys: Subkeys) -> int:
    folder.make(partial)
    backup.unpack(held, partial / folder.DATABASE)
    slots.write(partial, held.slots, keys.slots_mac)
    checked = backup.check_file(partial / folder.DATABASE, keys, held.slots.db_salt)
    if checked.findings:
        raise Damaged("backup")
    return checked.entries
