"""A copy of the slots that was forged, its checksum right and its generation high, hides no whole one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from peerbuddy.actions import device, salvaging, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged, WrongPassphrase
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import passphrase
from peerbuddy.vault import slots
from peerbuddy.vault.folder import SLOTS
from peerbuddy.vault.vault import database_salt
from tests.actions.test_device import KeptInMemory
from tests.conftest import PASSPHRASE, MadeVault

A, B = SLOTS
OTHER = "five brown cranes stand"
Forge = Callable[[SlotSet], SlotSet]


def other_commit(held: SlotSet) -> SlotSet:
    """The secret seems to be a wrong one."""
    return replace(held, slots=tuple(replace(slot, commit=bytes(32)) for slot in held.slots))


def other_wrapping(held: SlotSet) -> SlotSet:
    """The slot seems to be damaged."""
    return replace(held, slots=tuple(replace(slot, wrapped=bytes(48)) for slot in held.slots))


def absurd_figures(held: SlotSet) -> SlotSet:
    changed = (replace(s, m_kib=1) if s.kind is SlotKind.PASSPHRASE else s for s in held.slots)
    return other_wrapping(replace(held, slots=tuple(changed)))


def one_slot_less(held: SlotSet) -> SlotSet:
    """All that is left opens, and the MAC does not hold."""
    return replace(held, slots=held.slots[:1])


def another_vault(held: SlotSet) -> SlotSet:
    return replace(held, vault_id=bytes(16))


FORGERIES = (other_commit, other_wrapping, absurd_figures, one_slot_less, another_vault)


@pytest.fixture
def held(made: MadeVault) -> SlotSet:
    return slots.read(made.folder, database_salt(made.folder)).file.set


def lay(folder: Path, name: str, forged: SlotSet) -> None:
    """With a checksum that is right and a MAC that is not."""
    (folder / name).write_bytes(slots.encode(replace(forged, generation=1_000), b"not the key"))


@pytest.mark.parametrize("name", SLOTS)
@pytest.mark.parametrize("forge", FORGERIES)
def test_the_whole_copy_opens_and_the_forged_one_is_repaired(
    computer: Computer, made: MadeVault, held: SlotSet, forge: Forge, name: str
) -> None:
    whole = (made.folder / name).read_bytes()
    lay(made.folder, name, forge(held))
    unlocking.lock(unlocking.unlock(computer, made.folder, PASSPHRASE))
    assert [(made.folder / copy).read_bytes() for copy in SLOTS] == [whole, whole]


@pytest.mark.parametrize("forge", FORGERIES)
def test_by_the_recovery_code_and_from_a_salvage_as_well(
    computer: Computer, made: MadeVault, held: SlotSet, tmp_path: Path, forge: Forge
) -> None:
    lay(made.folder, A, forge(held))
    salvaged = salvaging.salvage_with_code(computer, made.folder, tmp_path / "salvaged", made.code)
    unlocking.lock(unlocking.unlock(computer, salvaged.path, PASSPHRASE))
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))


@pytest.mark.parametrize("forge", FORGERIES)
def test_by_this_computer_s_login_as_well(computer: Computer, made: MadeVault, forge: Forge) -> None:
    store = KeptInMemory()
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    device.enrol(session, PASSPHRASE, store=store)
    enrolled = session.vault.slots
    unlocking.lock(session)
    lay(made.folder, B, forge(enrolled))
    unlocking.lock(device.unlock_with_device(computer, made.folder, store=store))


def test_a_derivation_that_was_made_is_not_made_again(
    computer: Computer, made: MadeVault, held: SlotSet
) -> None:
    for forge in (other_commit, other_wrapping, one_slot_less):
        lay(made.folder, A, forge(held))
        before = len(passphrase.durations)
        unlocking.lock(unlocking.unlock(computer, made.folder, PASSPHRASE))
        assert len(passphrase.durations) == before + 1


def test_a_wrong_passphrase_stays_a_wrong_one(computer: Computer, made: MadeVault, held: SlotSet) -> None:
    before = len(passphrase.durations)
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(computer, made.folder, OTHER)
    assert len(passphrase.durations) == before + 1
    lay(made.folder, A, other_commit(held))
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(computer, made.folder, OTHER)


def test_two_forged_copies_are_damage(computer: Computer, made: MadeVault, held: SlotSet) -> None:
    for name in SLOTS:
        lay(made.folder, name, one_slot_less(held))
    with pytest.raises(Damaged):
        unlocking.unlock(computer, made.folder, PASSPHRASE)


@pytest.mark.parametrize("kept", SLOTS)
def test_a_passphrase_that_was_changed_is_over_while_one_copy_still_has_it(
    computer: Computer, made: MadeVault, kept: str
) -> None:
    """The program died between the two copies: the newer one was made with the vault's own key (R45)."""
    earlier = (made.folder / kept).read_bytes()
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    ways_in.change_passphrase(session, PASSPHRASE, OTHER)
    unlocking.lock(session)
    (made.folder / kept).write_bytes(earlier)
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(computer, made.folder, PASSPHRASE)
    unlocking.lock(unlocking.unlock(computer, made.folder, OTHER))
    assert (made.folder / kept).read_bytes() != earlier
