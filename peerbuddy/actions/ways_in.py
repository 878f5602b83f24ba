"""Changing the ways into a vault: passphrase, recovery code, and a new vault key when one may be known."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from secrets import token_bytes

from peerbuddy.actions.unlocking import open_any, passphrase_opener, recovery_slot, secret_opener
from peerbuddy.files import created_anew, kindly, sync_folder
from peerbuddy.model.errors import (
    Damaged,
    DiskFull,
    ReadOnly,
    SlotsDamaged,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongSecret,
)
from peerbuddy.model.slot import KDF_ARGON2ID, Slot, SlotSet
from peerbuddy.model.vault_state import SlotKind, SlotLine
from peerbuddy.sealing import keyslot, passphrase, recovery_code
from peerbuddy.sealing.keys import Subkeys, new_vault_key, subkeys
from peerbuddy.session import Session
from peerbuddy.vault import backup, folder, slots, sql, state_seal
from peerbuddy.vault.vault import Vault


def slot_lines(session: Session) -> tuple[SlotLine, ...]:
    return tuple(
        SlotLine(slot.id.hex(), slot.kind, date.fromordinal(slot.created))
        for slot in session.vault.slots.slots
    )


def check_passphrase(session: Session, words: str) -> bytearray:
    """The vault key, once more from the slot: nothing keeps it while unlocked. Raises WrongPassphrase."""
    with passphrase_opener(words) as opener:
        return open_any(session.vault.slots, opener, SlotKind.PASSPHRASE, WrongPassphrase)


def confirm_passphrase(session: Session, words: str) -> None:
    """Before what is written leaves the vault readable (R89). Raises WrongPassphrase."""
    passphrase.wipe(check_passphrase(session, words))


def change_passphrase(session: Session, words: str, new_words: str) -> None:
    """Raises WrongPassphrase, BadPassphrase. The old one works until the new one is proven and on disk."""
    passphrase.passphrase_bytes(new_words)
    _replace_passphrase(session, check_passphrase(session, words), new_words)


def set_passphrase_by_code(session: Session, code: str, new_words: str) -> None:
    """Raises RecoveryCodeMistyped, WrongRecoveryCode, BadPassphrase."""
    passphrase.passphrase_bytes(new_words)
    opener = secret_opener(recovery_code.from_code(code))
    vault_key = open_any(session.vault.slots, opener, SlotKind.RECOVERY, WrongRecoveryCode)
    _replace_passphrase(session, vault_key, new_words)


@dataclass(frozen=True, slots=True)
class OfferedCode:
    """A recovery code that opens nothing yet. `db_salt`: of the vault key that `slot` wraps."""

    code: str = field(repr=False)
    slot: Slot
    db_salt: bytes


def new_recovery_code(session: Session, words: str) -> str:
    """A new code; the one before no longer opens this vault. Raises WrongPassphrase."""
    offered = offer_recovery_code(session, words)
    take_recovery_code(session, offered)
    return offered.code


def offer_recovery_code(session: Session, words: str) -> OfferedCode:
    """To be proven from paper first: until it is taken, the code before opens. Raises WrongPassphrase."""
    if session.vault.read_only:
        raise ReadOnly
    held = session.vault.slots
    vault_key = check_passphrase(session, words)
    secret = recovery_code.new_secret()
    slot = recovery_slot(vault_key, held.vault_id, secret, session.today())
    passphrase.wipe(vault_key)
    return OfferedCode(recovery_code.to_code(secret), slot, held.db_salt)


def take_recovery_code(session: Session, offered: OfferedCode) -> None:
    """It opens from now on, the one before no longer. Raises WrongSecret if the vault has another key now."""
    held = session.vault.slots
    if offered.db_salt != held.db_salt:
        raise WrongSecret
    keep = [s for s in held.slots if s.kind is not SlotKind.RECOVERY]
    write_slots(session, (*keep, offered.slot))


def _replace_passphrase(session: Session, vault_key: bytearray, new_words: str) -> None:
    slot = _proven_passphrase_slot(session, vault_key, session.vault.slots.vault_id, new_words)
    passphrase.wipe(vault_key)
    keep = [s for s in session.vault.slots.slots if s.kind is not SlotKind.PASSPHRASE]
    write_slots(session, (slot, *keep))


def _proven_passphrase_slot(session: Session, vault_key: bytearray, vault_id: bytes, words: str) -> Slot:
    """A new slot that was opened once before anything relies on it (R45)."""
    day = session.today().toordinal()
    slot = keyslot.wrap_with_passphrase(vault_key, vault_id, words, policy=session.computer.kdf, day=day)
    if keyslot.open_with_passphrase(slot, vault_id, words) != vault_key:
        raise SlotsDamaged
    return slot


def write_slots(session: Session, changed: Iterable[Slot]) -> None:
    """A new generation of the slot file, and the session's own view of it.

    If it cannot be written in full, what stood there before is put back (R8).
    """
    vault = session.vault
    if vault.read_only:
        raise ReadOnly
    place, mac_key = vault.place.folder, vault.keys.slots_mac
    fresh = slots.next_generation(vault.slots, tuple(changed))
    try:
        slots.write(place, fresh, mac_key)
    except BaseException:
        slots.put_back(place, vault.slots, mac_key)
        raise
    vault.slots = fresh


def has_weak_figures(session: Session) -> bool:
    """Whether the passphrase slot was made with less memory than this computer would give it today."""
    made = session.vault.slots.of_kind(SlotKind.PASSPHRASE)
    return any(slot.kdf == KDF_ARGON2ID and slot.m_kib < session.computer.kdf.m_kib for slot in made)


def strengthen(session: Session, words: str) -> None:
    """The same passphrase in a slot with today's figures (R32). Raises WrongPassphrase, ReadOnly."""
    _replace_passphrase(session, check_passphrase(session, words), words)


# --- "my passphrase may be known" -------------------------------------------------------------------


def renew_vault_key(session: Session, words: str, new_words: str) -> str:
    """A new vault key, salt, passphrase and recovery code: what was known opens the vault no longer (R34).

    Returns the new recovery code. One rename is the change; before it only the old passphrase opens.
    """
    vault = session.vault
    if vault.read_only:
        raise ReadOnly
    passphrase.passphrase_bytes(new_words)
    passphrase.wipe(check_passphrase(session, words))
    vault_key, secret = new_vault_key(), recovery_code.new_secret()
    vault_id = vault.slots.vault_id
    made = (
        _proven_passphrase_slot(session, vault_key, vault_id, new_words),
        recovery_slot(vault_key, vault_id, secret, session.today()),
    )
    keys = subkeys(vault_key)
    passphrase.wipe(vault_key)
    fresh = SlotSet(vault_id, token_bytes(slots.SALT_BYTES), vault.slots.generation + 1, made)
    _change_keys(vault, keys, fresh)
    vault.mark(session.today())
    return recovery_code.to_code(secret)


def _change_keys(vault: Vault, keys: Subkeys, fresh: SlotSet) -> None:
    place = vault.place.folder
    try:
        _write_under_new_key(vault, keys, fresh)
        vault.replace_file(fresh, keys, _swap(place, fresh, keys))
    except BaseException:
        if vault.slots is not fresh:  # the rename did not take place: the old vault is the true one
            slots.put_back(place, vault.slots, vault.keys.slots_mac)
            with suppress(OSError):
                folder.remove_left_over(place)
        raise
    # Until the rename is durable the second copy stays the old one: whichever database a power failure
    # leaves finds its slots.
    with kindly():
        sync_folder(place)
    with suppress(DiskFull, ReadOnly, StorageFailed):  # the first copy is whole; unlocking repairs this one
        slots.write_copy(place, 1, fresh, keys.slots_mac)


def _write_under_new_key(vault: Vault, keys: Subkeys, fresh: SlotSet) -> None:
    target = vault.place.folder / folder.NEW_DATABASE
    with kindly():
        folder.remove_left_over(vault.place.folder)
        os.close(created_anew(target))
    db = sql.open_database(target, keys.database, fresh.db_salt, create=True)
    try:
        with sql.kindly():
            _copy_rows(vault.database, db)
            db.execute("BEGIN IMMEDIATE")
            db.execute("DELETE FROM computer")
            state_seal.recompute(db, keys.state_seal)
            db.execute("COMMIT")
    finally:
        db.close()
    if backup.check_file(target, keys, fresh.db_salt).findings:
        raise Damaged


def _copy_rows(source: sql.Connection, target: sql.Connection) -> None:
    """From one key to another. `backup` gives no error code, only SQLite's own words for it."""
    try:
        source.backup(target)
    except sql.SqlError as error:
        match str(error):
            case "database or disk is full":
                raise DiskFull from error
            case "database disk image is malformed":
                raise Damaged from error
            case words:
                raise StorageFailed(words) from error


def _swap(place: Path, fresh: SlotSet, keys: Subkeys) -> Iterator[None]:
    slots.write_copy(place, 0, fresh, keys.slots_mac)
    yield
    with kindly():
        (place / folder.NEW_DATABASE).replace(place / folder.DATABASE)
    yield
