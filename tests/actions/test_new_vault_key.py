""" "My passphrase may be known": a new key, under which nothing of the old ways opens the vault (R34)."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import Faults, contents, names

from peerbuddy.actions import journal, keeping, restoring, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    Damaged,
    PeerBuddyError,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing.keys import new_vault_key, subkeys
from peerbuddy.session import Session
from tests.actions.changing_process import NEW_PASSPHRASE, NEW_SECRET
from tests.actions.vault_ways import TEXT, enrolled, kinds, on_disk, opens


def write_all_kinds(session: Session) -> list[str]:
    """Entries with a version, tags, a title, a picture; one in the trash."""
    ids = [session.computer.new_id() for _ in range(3)]
    today = session.today()
    session.clean_picture = lambda foreign: ("png", foreign)
    journal.save_entry(session, ids[0], today, TEXT, time=77, title="A title", tags=("sea", "Ünder"))
    session.sitting = b"a later "
    journal.save_entry(session, ids[0], today, TEXT + " and more", time=77, title="A title", tags=("sea",))
    journal.attach_picture(session, ids[0], "heron.png", bytes(range(256)) * 600)
    journal.save_entry(session, ids[1], today.replace(year=1660), "Blessed be God")
    journal.save_entry(session, ids[2], today, "thrown away")
    journal.trash_entry(session, ids[2])
    return ids


def everything(session: Session, ids: list[str]) -> list[object]:
    entry = journal.read_entry(session, ids[0])
    return [
        entry,
        *(journal.read_entry(session, id) for id in ids[1:]),
        journal.versions(session, ids[0]),
        journal.read_attachment(session, entry.attachments[0].id),
        journal.list_trash(session),
        journal.list_entries(session, limit=0),
        [hit.id for hit in journal.search(session, "calm").hits],
    ]


@pytest.fixture
def renewed(session: Session, made: MadeVault, computer: Computer, tmp_path: Path) -> tuple[str, Path]:
    """The new recovery code of the test's vault, and a copy of the vault as it was."""
    enrolled(session, made.code)
    ids = write_all_kinds(session)
    before = everything(session, ids)
    shutil.copytree(made.folder, tmp_path / "before")
    code = ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    assert everything(session, ids) == before
    journal.save_entry(session, computer.new_id(), session.today(), "written after")
    assert keeping.check(session) == ()
    unlocking.lock(session)
    again = unlocking.unlock_with_recovery_code(computer, made.folder, code)
    assert everything(again, ids)[:5] == before[:5]
    assert kinds(again) == [SlotKind.PASSPHRASE, SlotKind.RECOVERY]
    unlocking.lock(again)
    return code, tmp_path / "before"


def test_after_a_new_key_only_the_new_ways_open_and_all_is_kept(
    renewed: tuple[str, Path], computer: Computer, made: MadeVault
) -> None:
    code, before = renewed
    assert opens(computer, made.folder, words=NEW_PASSPHRASE)
    assert opens(computer, made.folder, code=code)
    assert not opens(computer, made.folder, words=PASSPHRASE)
    assert not opens(computer, made.folder, code=made.code)
    old, new = on_disk(before), on_disk(made.folder)
    assert new.vault_id == old.vault_id
    assert new.db_salt != old.db_salt
    assert new.generation == old.generation + 1
    assert {slot.salt for slot in new.slots}.isdisjoint({slot.salt for slot in old.slots})
    assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
    assert (made.folder / "vault.db").stat().st_mode & 0o777 == 0o600


def test_old_slot_files_never_open_the_new_database(
    renewed: tuple[str, Path], computer: Computer, made: MadeVault
) -> None:
    """A slot file kept by a sync tool, together with the passphrase that is known (R34)."""
    code, before = renewed
    for names_back in (("slots-a.json",), ("slots-b.json",), ("slots-a.json", "slots-b.json")):
        kept = contents(made.folder)
        for name in names_back:
            shutil.copy(before / name, made.folder / name)
        with pytest.raises(PeerBuddyError) as caught:
            unlocking.unlock(computer, made.folder, PASSPHRASE)
        assert isinstance(caught.value, Damaged if len(names_back) == 2 else WrongPassphrase)
        with pytest.raises(PeerBuddyError):
            unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        for name in names_back:
            (made.folder / name).write_bytes(kept[name])
    assert opens(computer, made.folder, code=code)


def test_no_page_of_the_database_is_as_it_was(renewed: tuple[str, Path], made: MadeVault) -> None:
    """Whoever knows the old key can read nothing of the new file."""
    _, before = renewed
    old, new = ((folder / "vault.db").read_bytes() for folder in (before, made.folder))
    pages = {old[n : n + 4096] for n in range(0, len(old), 4096)}
    assert pages.isdisjoint({new[n : n + 4096] for n in range(0, len(new), 4096)})


def test_a_backup_from_before_still_opens_with_the_old_passphrase(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """That is said to the person; deleting it is theirs to decide."""
    backup = keeping.back_up_to(session, tmp_path / "before.pbbackup").path
    ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    after = keeping.back_up_to(session, tmp_path / "after.pbbackup").path
    unlocking.lock(session)
    restoring.restore_with_code(computer, backup, tmp_path / "old", made.code)
    with pytest.raises(WrongRecoveryCode):
        restoring.restore_with_code(computer, after, tmp_path / "new", made.code)


def test_a_new_key_needs_the_passphrase(session: Session, made: MadeVault) -> None:
    before = contents(made.folder)
    with pytest.raises(WrongPassphrase):
        ways_in.renew_vault_key(session, NEW_PASSPHRASE, NEW_PASSPHRASE)
    assert contents(made.folder) == before


@pytest.mark.parametrize("times", [1, 1000])
def test_a_change_of_keys_that_fails_at_any_call_leaves_one_vault_that_opens(
    made: MadeVault, reopen: Callable[[], Session], monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    session = reopen()
    id = session.computer.new_id()
    journal.save_entry(session, id, session.today(), TEXT)
    vault_key, old = new_vault_key(), session.vault.slots
    slot = unlocking.recovery_slot(vault_key, old.vault_id, NEW_SECRET, session.today())
    keys = subkeys(vault_key)
    faults = Faults(monkeypatch)
    outcomes: list[bool] = []
    for step in range(1, 100):
        before = session.vault.slots
        fresh = SlotSet(old.vault_id, os.urandom(16), before.generation + 1, (slot,))
        faults.fail(step, times=times)
        try:
            ways_in._change_keys(session.vault, keys, fresh)
            failed = False
        except StorageFailed:
            failed = True
        used, _ = faults.calls, faults.stop()
        changed = session.vault.slots is fresh
        outcomes.append(changed)
        # The session goes on with the vault that is there, and the file's salt finds that vault's slots.
        assert journal.read_entry(session, id).text == TEXT, f"call {step}"
        assert on_disk(made.folder) == session.vault.slots, f"call {step}"
        assert "vault.db.new" not in names(made.folder), f"call {step}"
        if not changed:
            assert failed
            if times == 1:
                assert keeping.check(session) == ()
        if used < step:
            break
    assert changed
    assert outcomes == sorted(outcomes)


def test_a_second_copy_that_cannot_be_written_does_not_cost_the_new_code(
    session: Session, computer: Computer, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The change has taken place by then: the copy is repaired at the next unlocking."""
    replace_file = os.replace

    def full(old: Path, new: Path) -> None:
        if Path(new).name == "slots-b.json":
            raise OSError(28, "No space left on device")
        replace_file(old, new)

    with monkeypatch.context() as broken:
        broken.setattr(os, "replace", full)
        code = ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    unlocking.lock(session)
    assert opens(computer, made.folder, code=code)
    assert (made.folder / "slots-a.json").read_bytes() == (made.folder / "slots-b.json").read_bytes()
