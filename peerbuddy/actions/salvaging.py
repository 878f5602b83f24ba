"""What is readable of a damaged vault, saved into a new one; the damaged one is only read (R25)."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from peerbuddy.actions.unlocking import (
    OpenSlot,
    holder,
    locked_slots,
    new_database,
    passphrase_opener,
    secret_opener,
    way_in,
)
from peerbuddy.actions.whole_copy import open_copy
from peerbuddy.computer import Computer
from peerbuddy.files import kindly
from peerbuddy.model.errors import WrongPassphrase, WrongRecoveryCode
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import Salvaged, SlotKind
from peerbuddy.sealing import passphrase, recovery_code
from peerbuddy.sealing.keys import Subkeys, subkeys
from peerbuddy.sealing.pages import PAGE_BYTES, UNUSED_PAGE, USABLE_BYTES, PageKeys
from peerbuddy.vault import folder, making, marks, salvage, slots, sql
from peerbuddy.vault.rebuild import Rebuilt, rebuild
from peerbuddy.vault.restored import mark_restored


def salvage_with_passphrase(computer: Computer, source: Path, target: Path, words: str) -> Salvaged:
    """Raises WrongPassphrase and what `_salvage` raises."""
    with passphrase_opener(words) as opener:
        return _salvage(computer, source, target, (opener, SlotKind.PASSPHRASE))


def salvage_with_code(computer: Computer, source: Path, target: Path, code: str) -> Salvaged:
    """Raises RecoveryCodeMistyped, WrongRecoveryCode and what `_salvage` raises."""
    opener = secret_opener(recovery_code.from_code(code))
    return _salvage(computer, source, target, (opener, SlotKind.RECOVERY))


def _salvage(computer: Computer, source: Path, target: Path, way: tuple[OpenSlot, SlotKind]) -> Salvaged:
    """A new vault at `target` with the same ways in. Raises AlreadyThere, SlotsDamaged, DiskFull, InUse."""
    place = folder.resolved(target)
    making.check_free(place)
    opener, kind = way
    wrong = WrongPassphrase if kind is SlotKind.PASSPHRASE else WrongRecoveryCode
    with locked_slots(computer, source) as (damaged, both, lock):
        try:
            copies, vault_key = open_copy(both, way_in(opener, kind, wrong))
            keys = subkeys(vault_key)
            passphrase.wipe(vault_key)
            return _rescued(computer, damaged, place, (keys, copies.file.set))
        finally:
            lock.release()


def _rescued(computer: Computer, damaged: Path, place: Path, held: tuple[Subkeys, SlotSet]) -> Salvaged:
    keys, slot_set = held
    with making.made_whole(place, computer.places.runtime, holder(computer)) as made:
        database = made.folder / folder.DATABASE
        slots.write(made.folder, slot_set, keys.slots_mac)
        new_database(database, keys, slot_set.db_salt)
        rebuilt, lost = _refill(damaged / folder.DATABASE, database, keys, slot_set.db_salt)
        mark_restored(database, keys, slot_set.db_salt)
        made.settle()
        made.lock.release()
    with suppress(OSError):  # the salvaged vault begins anew on this computer, as a restored one does
        marks.mark_file(computer.places.state, slot_set.vault_id).unlink()
    return Salvaged(place, rebuilt.entries, rebuilt.cut_short, lost)


def _refill(damaged: Path, fresh: Path, keys: Subkeys, salt: bytes) -> tuple[Rebuilt, int]:
    db = sql.open_database(fresh, keys.database, salt)
    try:
        with _page_reader(damaged, PageKeys(keys.database, salt)) as (read_page, pages):
            rebuilt = rebuild(db, salvage.rows(read_page, pages, USABLE_BYTES), keys.state_seal)
            numbers = (number for number in range(1, pages + 1) if number != UNUSED_PAGE)
            lost = sum(read_page(number) is None for number in numbers)
    finally:
        db.close()
    return rebuilt, lost


@contextmanager
def _page_reader(database: Path, keys: PageKeys) -> Generator[tuple[Callable[[int], bytes | None], int]]:
    """Pages by number, and how many there are; nobody has the file open, and nothing is written."""
    with kindly(), database.open("rb") as file:
        size = os.fstat(file.fileno()).st_size

        def read_page(number: int) -> bytes | None:
            try:
                file.seek((number - 1) * PAGE_BYTES)
                return keys.open_page(number, file.read(PAGE_BYTES))
            except OSError:  # a bad block: as good as a bad page
                return None

        yield read_page, -(-size // PAGE_BYTES)
