"""Changing a passphrase or code: whatever happens, a way that the person knows opens the vault (R8, R45)."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import Faults, contents

from peerbuddy.actions import unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    BadPassphrase,
    DiskFull,
    PeerBuddyError,
    ReadOnly,
    RecoveryCodeMistyped,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongSecret,
)
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import recovery_code
from peerbuddy.sealing.passphrase import KdfPolicy
from peerbuddy.session import Session
from peerbuddy.vault import slots
from tests.actions import changing_process
from tests.actions.changing_process import NEW_PASSPHRASE, NEW_SECRET
from tests.actions.vault_ways import enrolled, kinds, on_disk, opens

# --- passphrase -------------------------------------------------------------------------------------


def test_a_changed_passphrase_opens_and_the_one_before_does_not(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    device = enrolled(session, made.code)
    session.computer = replace(computer, kdf=KdfPolicy(66 * 1024))
    ways_in.change_passphrase(session, PASSPHRASE, NEW_PASSPHRASE)
    slot = session.vault.slots.of_kind(SlotKind.PASSPHRASE)[0]
    unlocking.lock(session)
    assert opens(computer, made.folder, words=NEW_PASSPHRASE)
    assert not opens(computer, made.folder, words=PASSPHRASE)
    assert opens(computer, made.folder, code=made.code)
    # The figures are those of the policy, whatever the file said (R32); other ways in stay.
    assert (slot.m_kib, slot.t, slot.p) == (66 * 1024, 3, 4)
    assert device in slots.read(made.folder, b"").file.set.slots


def test_a_wrong_passphrase_changes_nothing(session: Session, made: MadeVault) -> None:
    before = contents(made.folder)
    with pytest.raises(WrongPassphrase):
        ways_in.change_passphrase(session, "seven quiet herons", NEW_PASSPHRASE)
    assert contents(made.folder) == before


@pytest.mark.parametrize("words", ["", "a" * 1025, "\udfff"])
def test_a_new_passphrase_that_cannot_be_used_changes_nothing(
    session: Session, made: MadeVault, words: str
) -> None:
    before = contents(made.folder)
    with pytest.raises(BadPassphrase):
        ways_in.change_passphrase(session, PASSPHRASE, words)
    with pytest.raises(BadPassphrase):
        ways_in.set_passphrase_by_code(session, made.code, words)
    with pytest.raises(BadPassphrase):
        ways_in.renew_vault_key(session, PASSPHRASE, words)
    assert contents(made.folder) == before


def test_a_forgotten_passphrase_is_set_anew_with_the_code(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    with pytest.raises(WrongRecoveryCode):
        ways_in.set_passphrase_by_code(session, recovery_code.to_code(b"\1" * 16), NEW_PASSPHRASE)
    with pytest.raises(RecoveryCodeMistyped):
        ways_in.set_passphrase_by_code(session, "0" + made.code, NEW_PASSPHRASE)
    ways_in.set_passphrase_by_code(session, made.code, NEW_PASSPHRASE)
    unlocking.lock(session)
    assert opens(computer, made.folder, words=NEW_PASSPHRASE)
    assert not opens(computer, made.folder, words=PASSPHRASE)
    assert opens(computer, made.folder, code=made.code)


def test_a_new_recovery_code_replaces_the_one_before(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    enrolled(session, made.code)
    code = ways_in.new_recovery_code(session, PASSPHRASE)
    assert kinds(session) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY, SlotKind.DEVICE]
    unlocking.lock(session)
    assert opens(computer, made.folder, code=code)
    assert not opens(computer, made.folder, code=made.code)
    assert opens(computer, made.folder, words=PASSPHRASE)


def test_a_code_is_only_given_to_who_knows_the_passphrase(session: Session, made: MadeVault) -> None:
    before = contents(made.folder)
    with pytest.raises(WrongPassphrase):
        ways_in.new_recovery_code(session, NEW_PASSPHRASE)
    assert contents(made.folder) == before


def test_nothing_is_changed_where_nothing_can_be_written(session: Session, made: MadeVault) -> None:
    before = contents(made.folder)
    session.vault.read_only = True
    with pytest.raises(ReadOnly):
        ways_in.write_slots(session, session.vault.slots.slots)
    with pytest.raises(ReadOnly):
        ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    assert contents(made.folder) == before


def test_figures_below_what_this_computer_would_give_are_noticed(
    session: Session, computer: Computer
) -> None:
    assert not ways_in.has_weak_figures(session)
    session.computer = replace(computer, kdf=KdfPolicy(256 * 1024))
    assert ways_in.has_weak_figures(session)


# --- a change that fails ----------------------------------------------------------------------------


def change_slots(session: Session, code: str) -> None:
    changing_process.another_recovery_slot(session, code)


@pytest.mark.parametrize("times", [1, 1000])
@pytest.mark.parametrize("code", [28, 5])
def test_a_change_that_fails_at_any_call_leaves_a_way_in(
    session: Session, made: MadeVault, monkeypatch: pytest.MonkeyPatch, times: int, code: int
) -> None:
    """What was said to have failed did not happen, unless the storage refuses to take it back as well."""
    before = session.vault.slots
    faults = Faults(monkeypatch)
    for step in range(1, 100):
        faults.fail(step, times=times, code=code)
        try:
            change_slots(session, made.code)
        except PeerBuddyError as error:
            faults.stop()
            assert isinstance(error, DiskFull if code == 28 else StorageFailed)
        else:
            break
        held = on_disk(made.folder)
        assert held == before or (times > 1 and held.generation == before.generation + 1), f"call {step}"
        assert session.vault.slots == before
        slots.check_mac(slots.read(made.folder, before.db_salt), session.vault.keys.slots_mac)
        slots.write(made.folder, before, session.vault.keys.slots_mac)
    assert step == 11  # open, write, flush, rename, flush the folder: twice
    assert on_disk(made.folder) == session.vault.slots != before


def test_after_a_change_that_failed_the_next_one_succeeds(
    session: Session, computer: Computer, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        Faults(broken).fail(9, times=1000)
        with pytest.raises(StorageFailed):
            change_slots(session, made.code)
    change_slots(session, made.code)
    unlocking.lock(session)
    assert opens(computer, made.folder, code=recovery_code.to_code(NEW_SECRET))
    assert not opens(computer, made.folder, code=made.code)


@pytest.mark.parametrize("times", [1, 2, 1000])
def test_a_storage_that_spoils_what_is_written_does_not_cost_the_old_way_in(
    session: Session, computer: Computer, made: MadeVault, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    """The first copy is read back before the second is touched (R45)."""
    spoiled, replace_file = [], os.replace

    def spoil(old: Path, new: Path) -> None:
        if "slots-" in Path(new).name and len(spoiled) < times:
            data = bytearray(Path(old).read_bytes())
            data[200] ^= 1
            Path(old).write_bytes(data)
            spoiled.append(new)
        replace_file(old, new)

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", spoil)
        with pytest.raises(StorageFailed):
            change_slots(session, made.code)
    unlocking.lock(session)
    assert opens(computer, made.folder, code=made.code)


# --- a code that is proven before it counts ----------------------------------------------------------


def test_an_offered_code_opens_nothing_until_it_is_taken(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    before = contents(made.folder)
    offered = ways_in.offer_recovery_code(session, PASSPHRASE)
    assert contents(made.folder) == before
    assert offered.code not in repr(offered)
    ways_in.take_recovery_code(session, offered)
    unlocking.lock(session)
    assert opens(computer, made.folder, code=offered.code)
    assert not opens(computer, made.folder, code=made.code)


def test_a_code_offered_for_an_earlier_key_is_never_taken(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    offered = ways_in.offer_recovery_code(session, PASSPHRASE)
    code = ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    with pytest.raises(WrongSecret):
        ways_in.take_recovery_code(session, offered)
    unlocking.lock(session)
    assert opens(computer, made.folder, code=code)
