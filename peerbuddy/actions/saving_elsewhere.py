"""Pages saved elsewhere, encrypted and with the same ways in, while its own vault takes nothing."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions.journal import PAUSE, VERSIONS_KEPT
from peerbuddy.actions.unlocking import holder, new_database
from peerbuddy.model.entry import NewEntry
from peerbuddy.sealing.keys import Subkeys
from peerbuddy.session import Session
from peerbuddy.vault import folder, making, slots
from peerbuddy.vault.entries import Sitting
from peerbuddy.vault.vault import Place, Vault


def save_elsewhere(session: Session, target: Path, pages: tuple[NewEntry, ...]) -> Path:
    """A vault of its own in a missing or empty folder, holding these pages alone → where it lies.

    It opens with the passphrase and the code of the vault the pages belong to, from which only keys that
    are in memory already are needed. Raises AlreadyThere, DiskFull, ReadOnly, StorageFailed, DayFull.
    """
    computer, held = session.computer, session.vault.slots
    keys = _subkeys(session)
    sitting = Sitting(session.sitting, session.now(), PAUSE, VERSIONS_KEPT)
    place = folder.resolved(target)
    with making.made_whole(place, computer.places.runtime, holder(computer)) as made:
        slots.write(made.folder, held, keys.slots_mac)
        new_database(made.folder / folder.DATABASE, keys, held.db_salt)
        copy = Vault(Place(made.folder, computer.places.state), keys, held, made.lock)
        try:
            with copy.transaction():
                for page in pages:
                    copy.entries.save(page, sitting)
            made.settle()
        finally:
            copy.close()
    return place


def _subkeys(session: Session) -> Subkeys:
    keys = session.vault.keys
    return Subkeys(keys.database, keys.slots_mac, keys.state_seal, keys.outside_marks)
