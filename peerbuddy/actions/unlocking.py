"""Making a vault, opening it, locking it. Here sealing and vault are put together."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from secrets import token_bytes

from peerbuddy.actions.beginning_anew import begin_anew
from peerbuddy.actions.whole_copy import OpenSet, open_copy
from peerbuddy.computer import Computer
from peerbuddy.files import created_anew, kindly
from peerbuddy.model.errors import (
    Damaged,
    DiskFull,
    NoVaultHere,
    PeerBuddyError,
    ReadOnly,
    SlotsDamaged,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongSecret,
)
from peerbuddy.model.slot import Slot, SlotSet
from peerbuddy.model.vault_state import BackupLine, SlotKind
from peerbuddy.sealing import keyslot, passphrase, recovery_code
from peerbuddy.sealing.keys import Subkeys, new_vault_key, subkeys
from peerbuddy.session import Session
from peerbuddy.vault import backup, folder, making, migrations, removal, slots, sql
from peerbuddy.vault.lock import Holder, VaultLock
from peerbuddy.vault.vault import Place, Vault, database_salt

OpenSlot = Callable[[Slot, bytes], bytearray | None]


@dataclass(frozen=True, slots=True)
class VaultLook:
    """What can be seen of a vault without opening it."""

    folder: Path
    name: str
    exists: bool
    remembers_this_computer: bool
    newest_backup: BackupLine | None
    conflict_copies: tuple[str, ...]
    was_being_deleted: bool
    has_ways_in: bool


def look(path: Path) -> VaultLook:
    """Never raises for a vault that is damaged, gone or too new. Not for one that this process has open."""
    place = folder.resolved(path)
    conflicts: tuple[str, ...] = ()
    held: SlotSet | None = None
    with suppress(PeerBuddyError, OSError):
        held = slots.read(place, database_salt(place)).file.set
    with suppress(PeerBuddyError):
        conflicts = folder.conflict_copies(place)
    return VaultLook(
        folder=place,
        name=path.name,
        exists=folder.is_vault(place),
        remembers_this_computer=bool(held and held.of_kind(SlotKind.DEVICE)),
        newest_backup=next(backup.of_vault(place / folder.BACKUPS, held and held.vault_id), None),
        conflict_copies=conflicts,
        was_being_deleted=removal.begun(place) is not None,
        has_ways_in=held is not None,
    )


# --- making -----------------------------------------------------------------------------------------


def create(
    computer: Computer, path: Path, words: str, *, before_it_stands: Callable[[], None] | None = None
) -> tuple[Session, str]:
    """A new vault in a missing or empty folder → the unlocked session and the recovery code, shown once.

    `before_it_stands`: called when its keys are derived; what that raises is the end of it.
    Raises AlreadyThere, BadPassphrase, DiskFull, ReadOnly, InUse. Nothing is left behind when it fails.
    """
    passphrase.passphrase_bytes(words)
    with making.made_whole(folder.resolved(path), computer.places.runtime, holder(computer)) as made:
        keys, fresh, code = _fill(computer, made.folder, words)
        if before_it_stands is not None:
            before_it_stands()
        made.settle()
        session = session_of(computer, _opened(computer, made.folder, keys, fresh, made.lock))
    return session, code


def _fill(computer: Computer, place: Path, words: str) -> tuple[Subkeys, SlotSet, str]:
    today = computer.now().date()
    secret = recovery_code.new_secret()
    vault_key, vault_id = new_vault_key(), token_bytes(16)
    made = (
        keyslot.wrap_with_passphrase(vault_key, vault_id, words, policy=computer.kdf, day=today.toordinal()),
        recovery_slot(vault_key, vault_id, secret, today),
    )
    keys = subkeys(vault_key)
    passphrase.wipe(vault_key)
    fresh = SlotSet(vault_id, token_bytes(slots.SALT_BYTES), 1, made)
    slots.write(place, fresh, keys.slots_mac)
    new_database(place / folder.DATABASE, keys, fresh.db_salt)
    return keys, fresh, recovery_code.to_code(secret)


def new_database(path: Path, keys: Subkeys, salt: bytes) -> None:
    """An empty database of the newest schema, encrypted: looked at from outside before it is trusted."""
    with kindly():
        os.close(created_anew(path))  # SQLite alone would make it as readable as the umask lets it
    db = sql.open_database(path, keys.database, salt, create=True)
    try:
        with sql.kindly():
            migrations.migrate(db, keys.state_seal)
    finally:
        db.close()
    sql.open_database(path, keys.database, salt).close()  # asserts that the file is not plain


def recovery_slot(vault_key: bytearray, vault_id: bytes, secret: bytes, today: date) -> Slot:
    """Opened once before anything relies on it (R45)."""
    slot = keyslot.wrap_with_secret(
        vault_key, vault_id, secret, kind=SlotKind.RECOVERY, day=today.toordinal()
    )
    if keyslot.open_with_secret(slot, vault_id, secret) != vault_key:
        raise SlotsDamaged
    return slot


# --- ways in ----------------------------------------------------------------------------------------


def unlock(computer: Computer, path: Path, words: str) -> Session:
    """Raises WrongPassphrase, Damaged and its kinds, NoVaultHere, InUse, VaultTooNew, StorageFailed."""
    with locked_slots(computer, path) as (place, both, lock), passphrase_opener(words) as opener:
        copies, vault_key = open_copy(both, way_in(opener, SlotKind.PASSPHRASE, WrongPassphrase))
        return session_of(computer, unlocked(computer, place, copies, vault_key, lock))


def unlock_with_recovery_code(computer: Computer, path: Path, code: str) -> Session:
    """Raises RecoveryCodeMistyped, WrongRecoveryCode and what `unlock` raises."""
    opener = secret_opener(recovery_code.from_code(code))
    with locked_slots(computer, path) as (place, both, lock):
        copies, vault_key = open_copy(both, way_in(opener, SlotKind.RECOVERY, WrongRecoveryCode))
        return session_of(computer, unlocked(computer, place, copies, vault_key, lock))


@contextmanager
def passphrase_opener(words: str) -> Generator[OpenSlot]:
    """Derives once for slots with the same salt and figures, as the two copies have them."""
    known: dict[tuple[bytes, int, int, int], bytearray] = {}

    def open_slot(slot: Slot, vault_id: bytes) -> bytearray | None:
        figures = (slot.salt, slot.m_kib, slot.t, slot.p)
        if figures not in known:
            known[figures] = keyslot.derive_for(slot, words)
        return keyslot.open_with_derived(slot, vault_id, bytearray(known[figures]))

    try:
        yield open_slot
    finally:
        for derived in known.values():
            passphrase.wipe(derived)


def secret_opener(secret: bytes) -> OpenSlot:
    return lambda slot, vault_id: keyslot.open_with_secret(slot, vault_id, secret)


def way_in(opener: OpenSlot, kind: SlotKind, wrong: type[WrongSecret]) -> OpenSet:
    return lambda held: open_any(held, opener, kind, wrong)


def open_any(held: SlotSet, opener: OpenSlot, kind: SlotKind, wrong: type[WrongSecret]) -> bytearray:
    """The vault key from whichever slot of a kind the secret fits. A bad slot does not hide a good one."""
    damage: Damaged | None = None
    for slot in held.of_kind(kind):
        try:
            vault_key = opener(slot, held.vault_id)
        except Damaged as error:
            damage = error
            continue
        if vault_key is not None:
            return vault_key
    raise damage or wrong


@contextmanager
def locked_slots(computer: Computer, path: Path) -> Generator[tuple[Path, slots.SlotCopies, VaultLock]]:
    """The vault folder, its slots and its lock; the lock is let go if what follows fails."""
    place = folder.resolved(path)
    with kindly():
        if not place.is_dir():
            raise NoVaultHere(path)
        folder.check(place)
    lock = _lock(computer, place)
    try:
        yield place, slots.read(place, database_salt(place)), lock
    except BaseException:
        lock.release()
        raise


def _lock(computer: Computer, place: Path) -> VaultLock:
    return VaultLock(place, computer.places.runtime, holder(computer))


def holder(computer: Computer) -> Holder:
    return Holder(computer.program, computer.now())


def unlocked(
    computer: Computer, place: Path, copies: slots.SlotCopies, vault_key: bytearray, lock: VaultLock
) -> Vault:
    """`copies`: as `open_copy` found them, with the key that made them."""
    keys = subkeys(vault_key)
    passphrase.wipe(vault_key)
    _migrate_if_needed(computer, place, keys, copies.file.set)
    vault = _opened(computer, place, keys, copies.file.set, lock)
    if not vault.read_only:
        with suppress(DiskFull, ReadOnly, StorageFailed), kindly():  # tried again at the next unlocking
            slots.remove_partials(place)
            folder.remove_left_over(place)
            slots.repair(place, copies)
    return vault


def _opened(computer: Computer, place: Path, keys: Subkeys, held: SlotSet, lock: VaultLock) -> Vault:
    with kindly():
        return Vault(Place(place, computer.places.state), keys, held, lock)


def _migrate_if_needed(computer: Computer, place: Path, keys: Subkeys, held: SlotSet) -> None:
    """An older schema is brought up to date, after a backup that was verified (R101)."""
    db = sql.open_database(place / folder.DATABASE, keys.database, held.db_salt)
    try:
        with sql.kindly():
            if not migrations.needs_migration(db):
                return
    finally:
        db.close()
    _back_up_closed(computer, place, keys, held)
    db = sql.open_database(place / folder.DATABASE, keys.database, held.db_salt)
    try:
        with sql.kindly():
            migrations.migrate(db, keys.state_seal)
    finally:
        db.close()


def _back_up_closed(computer: Computer, place: Path, keys: Subkeys, held: SlotSet) -> None:
    target = place / folder.BACKUPS / backup.new_name(computer.now().date())
    with kindly():
        target.parent.mkdir(mode=0o700, exist_ok=True)
    partial = backup.copy_closed(place / folder.DATABASE, target, held, keys)
    try:
        if backup.verify(partial, keys).findings:
            raise Damaged
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    backup.finish(partial, target)


def session_of(computer: Computer, vault: Vault) -> Session:
    session = Session(vault, computer)
    try:
        session.older_copy = vault.mark(computer.now().date())
        begin_anew(session)
    except BaseException:
        vault.close()
        raise
    return session


def lock(session: Session) -> None:
    session.vault.close(session.today())
