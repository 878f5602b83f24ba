"""Deleting a whole vault: told in full before, the passphrase asked again, and finished if interrupted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from peerbuddy.actions import device, keeping, pocket_card, preferences, second_folder
from peerbuddy.actions.device import KeyStore
from peerbuddy.actions.unlocking import holder, look
from peerbuddy.actions.ways_in import confirm_passphrase
from peerbuddy.computer import Computer
from peerbuddy.files import kindly
from peerbuddy.model.errors import DeletionUnfinished, InsideVault, NoVaultHere, PeerBuddyError, ReadOnly
from peerbuddy.model.vault_state import BackupDone, SlotKind
from peerbuddy.paths import Places
from peerbuddy.session import Session
from peerbuddy.vault import backup, folder, removal
from peerbuddy.vault.lock import VaultLock
from peerbuddy.vault.marks import mark_file
from peerbuddy.vault.removal import Deletion


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """`staying`: names of files in the folder that are not the vault's. `copies_in`: a second folder for
    backups, which stays as well. `has_pocket_card`: one lies on this computer, outside the vault, and goes
    only if that is asked for. Sizes in bytes."""

    folder: Path
    entries: int
    database_bytes: int
    backups: int
    backup_bytes: int
    is_remembered: bool
    has_marks: bool
    in_key_store: bool
    staying: tuple[str, ...]
    copies_in: Path | None
    has_pocket_card: bool


@dataclass(frozen=True, slots=True)
class WhatIsLeft:
    """Of a vault whose deletion was begun. `is_whole`: a way in and the database are there, and nobody knows
    who began it. `has_pocket_card`: it goes as well."""

    is_whole: bool
    backups: int
    has_pocket_card: bool


def what_goes(session: Session) -> WhatGoes:
    vault, places = session.vault, session.computer.places
    place, vault_id = vault.place.folder, vault.slots.vault_id
    backups = removal.own_backups(place, vault_id)
    entries = vault.database.execute("SELECT count(*) FROM entry").fetchone()[0]
    second = second_folder.second_folder(session)
    return WhatGoes(
        folder=place,
        entries=entries,
        database_bytes=vault.size(),
        backups=len(backups),
        backup_bytes=sum(line.size for line in backups),
        is_remembered=bool(_remembered(places, place)),
        has_marks=mark_file(places.state, vault_id).exists(),
        in_key_store=bool(vault.slots.of_kind(SlotKind.DEVICE)),
        staying=removal.foreign(place, vault_id),
        copies_in=second.path if second else None,
        has_pocket_card=places.pocket_card.exists(),
    )


def last_backup(session: Session, target: Path) -> BackupDone:
    """A verified backup in a folder outside the vault. Raises InsideVault and what `back_up_to` raises."""
    kept = folder.resolved(target)
    if kept.is_relative_to(session.vault.place.folder):
        raise InsideVault
    return keeping.back_up_to(session, kept / backup.new_name(session.today()))


def delete(
    session: Session, words: str, *, with_pocket_card: bool = False, store: KeyStore | None = None
) -> None:
    """The session is over afterwards. `with_pocket_card`: it goes as well, whoever wrote it.

    Raises WrongPassphrase, ReadOnly, DiskFull, StorageFailed: then nothing has changed. Raises
    DeletionUnfinished if it stopped in between.
    """
    vault, computer = session.vault, session.computer
    if vault.read_only:
        raise ReadOnly
    confirm_passphrase(session, words)
    devices = vault.slots.of_kind(SlotKind.DEVICE)
    slots = tuple(slot.id.hex() for slot in devices)
    deletion = Deletion(vault.slots.vault_id, slots, with_pocket_card)
    place = vault.place.folder
    removal.begin(place, deletion)
    vault.close()
    try:
        _remove(computer, place, deletion, store)
    except PeerBuddyError as error:
        raise DeletionUnfinished from error


def what_is_left(computer: Computer, path: Path) -> WhatIsLeft:
    """Raises NoVaultHere if no deletion was begun."""
    found = look(path)
    deletion = removal.begun(found.folder)
    if deletion is None:
        raise NoVaultHere(path)
    return WhatIsLeft(
        is_whole=found.has_ways_in and (found.folder / folder.DATABASE).exists(),
        backups=len(removal.own_backups(found.folder, deletion.vault_id)),
        has_pocket_card=deletion.pocket_card and computer.places.pocket_card.exists(),
    )


def finish(computer: Computer, path: Path, *, store: KeyStore | None = None) -> None:
    """Of a deletion that was interrupted. Raises NoVaultHere if none was, InUse, DeletionUnfinished."""
    place = folder.resolved(path)
    deletion = removal.begun(place)
    if deletion is None:
        raise NoVaultHere(path)
    try:
        _remove(computer, place, deletion, store)
    except PeerBuddyError as error:
        raise DeletionUnfinished from error


def _remove(computer: Computer, place: Path, deletion: Deletion, store: KeyStore | None) -> None:
    places = computer.places
    lock = VaultLock(place, places.runtime, holder(computer))
    try:
        with kindly():
            for _ in removal.steps(place, deletion):
                pass
            mark_file(places.state, deletion.vault_id).unlink(missing_ok=True)
        for path in _remembered(places, place):
            preferences.forget(places, path)
        if deletion.pocket_card:
            pocket_card.remove(places)
        if deletion.device_slots:
            device.drop_secrets(deletion.device_slots, store=store)
        with kindly():
            removal.end(place)
    finally:
        lock.release()


def _remembered(places: Places, place: Path) -> list[Path]:
    """By whatever name the vault is remembered."""
    return [path for path in preferences.load(places).remembered if folder.resolved(path) == place]
