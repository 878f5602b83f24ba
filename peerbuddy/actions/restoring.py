"""A backup made into a vault again, with nothing but the file and the passphrase or the recovery code."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from peerbuddy.actions.unlocking import OpenSlot, holder, open_any, passphrase_opener, secret_opener
from peerbuddy.computer import Computer
from peerbuddy.files import kindly
from peerbuddy.model.errors import BackupDamaged, Damaged, WrongPassphrase, WrongRecoveryCode
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import passphrase, recovery_code
from peerbuddy.sealing.keys import Subkeys, subkeys
from peerbuddy.vault import backup, folder, making, marks, slots
from peerbuddy.vault.restored import mark_restored


def restore_backup(computer: Computer, source: Path, target: Path, words: str) -> tuple[Path, int]:
    """Raises WrongPassphrase and what `_restore` raises."""
    with passphrase_opener(words) as opener:
        return _restore(computer, source, target, opener, SlotKind.PASSPHRASE)


def restore_with_code(computer: Computer, source: Path, target: Path, code: str) -> tuple[Path, int]:
    """Raises RecoveryCodeMistyped, WrongRecoveryCode and what `_restore` raises."""
    opener = secret_opener(recovery_code.from_code(code))
    return _restore(computer, source, target, opener, SlotKind.RECOVERY)


def _restore(
    computer: Computer, source: Path, target: Path, opener: OpenSlot, kind: SlotKind
) -> tuple[Path, int]:
    """A backup as a vault in a missing or empty folder → its path and the number of entries (R17).

    Written to `DIR.part`, checked in full, then renamed. Raises WrongPassphrase, WrongRecoveryCode,
    BackupDamaged, AlreadyThere, DiskFull, ReadOnly, InUse.
    """
    place = folder.resolved(target)
    making.check_free(place)
    held = backup.opened(source)
    wrong = WrongPassphrase if kind is SlotKind.PASSPHRASE else WrongRecoveryCode
    vault_key = open_any(held.slots, opener, kind, wrong)
    keys = subkeys(vault_key)
    passphrase.wipe(vault_key)
    _check_slots(held, keys)
    with making.made_whole(place, computer.places.runtime, holder(computer)) as made:
        entries = _unpack_vault(held, made.folder, keys)
        made.settle()
        made.lock.release()
    with suppress(OSError):  # another copy of this vault may be marked here: the restored one begins anew
        marks.mark_file(computer.places.state, held.slots.vault_id).unlink()
    return place, entries


def _check_slots(held: backup.Opened, keys: Subkeys) -> None:
    """Slots that somebody edited without the key must not be given a new MAC. Raises BackupDamaged."""
    with kindly(), held.path.open("rb") as file:
        head = file.read(held.start)
    if not head.endswith(slots.encode(held.slots, keys.slots_mac)):
        raise BackupDamaged


def _unpack_vault(held: backup.Opened, place: Path, keys: Subkeys) -> int:
    backup.unpack(held, place / folder.DATABASE)
    slots.write(place, held.slots, keys.slots_mac)
    try:
        checked = backup.check_file(place / folder.DATABASE, keys, held.slots.db_salt)
    except Damaged:
        raise BackupDamaged from None
    if checked.findings:
        raise BackupDamaged
    mark_restored(place / folder.DATABASE, keys, held.slots.db_salt)
    return checked.entries
