"""A deletion that stopped anywhere leaves a whole vault, or one that says so and is finished."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import names

from peerbuddy.actions import deleting, journal, keeping, pocket_card, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import DeletionUnfinished, InUse, NoVaultHere, SlotsDamaged
from peerbuddy.session import Session
from peerbuddy.vault import folder, removal
from peerbuddy.vault.removal import Deletion
from tests.actions.test_deleting import back_up, deletion_of, has_marks, write
from tests.actions.vault_ways import on_disk


@pytest.fixture
def full(reopen: Callable[[], Session], made: MadeVault) -> MadeVault:
    """With an entry and two backups, and locked."""
    session = reopen()
    write(session)
    back_up(session)
    back_up(session)
    unlocking.lock(session)
    return made


def stopped_after(made: MadeVault, done: int) -> Deletion:
    """As a process leaves it that was killed between two steps."""
    deletion = deletion_of(made)
    removal.begin(made.folder, deletion)
    for _, _ in zip(range(done), removal.steps(made.folder, deletion), strict=False):
        pass
    return deletion


def count_steps(made: MadeVault, tmp_path: Path) -> int:
    copy = tmp_path / "counted"
    shutil.copytree(made.folder, copy)
    return sum(1 for _ in removal.steps(copy, deletion_of(made)))


def test_wherever_it_stops_the_vault_is_whole_or_says_so_and_can_be_finished(
    full: MadeVault, computer: Computer, tmp_path: Path
) -> None:
    kept = tmp_path / "kept"
    shutil.copytree(full.folder, kept)
    total = count_steps(full, tmp_path)
    assert total > 8
    for done in range(total + 1):
        shutil.rmtree(full.folder, ignore_errors=True)
        shutil.copytree(kept, full.folder)
        deletion = stopped_after(full, done)
        look = unlocking.look(full.folder)
        assert look.was_being_deleted
        if look.has_ways_in:  # then nothing that it needs is gone
            assert (full.folder / "vault.db").read_bytes() == (kept / "vault.db").read_bytes()
            assert len(list((full.folder / "backups").iterdir())) == 2
        deleting.finish(computer, full.folder)
        assert not full.folder.exists()
        assert not has_marks(computer, deletion)


def test_no_backup_opens_once_the_first_of_them_went(full: MadeVault) -> None:
    deletion = deletion_of(full)
    gone = [removal.steps(full.folder, deletion)]
    for _ in gone[0]:
        if len(removal.own_backups(full.folder, deletion.vault_id)) < 2:
            break
    with pytest.raises(SlotsDamaged):
        on_disk(full.folder)


@pytest.mark.parametrize("done", [0, 1])
def test_unlocking_it_after_all_keeps_it(full: MadeVault, reopen: Callable[[], Session], done: int) -> None:
    stopped_after(full, done)
    session = reopen()
    assert [line.heading for line in journal.list_entries(session).lines] == ["a page"]
    assert not unlocking.look(full.folder).was_being_deleted
    assert keeping.check(session) == ()


def test_a_disk_that_gives_way_in_between_is_told_and_leaves_the_mark(
    session: Session, made: MadeVault, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == folder.DATABASE:
            raise OSError(5, "I/O error")
        plain(path, missing_ok=missing_ok)

    plain = Path.unlink
    monkeypatch.setattr(Path, "unlink", fails)
    with pytest.raises(DeletionUnfinished):
        deleting.delete(session, PASSPHRASE)
    look = unlocking.look(made.folder)
    assert (look.was_being_deleted, look.has_ways_in) == (True, False)
    monkeypatch.undo()
    deleting.finish(computer, made.folder)
    assert not made.folder.exists()


def test_one_that_is_open_elsewhere_is_not_finished(
    session: Session, made: MadeVault, computer: Computer
) -> None:
    removal.begin(made.folder, Deletion(session.vault.slots.vault_id))
    before = names(made.folder)
    with pytest.raises(DeletionUnfinished) as refused:
        deleting.finish(computer, made.folder)
    assert isinstance(refused.value.__cause__, InUse)
    assert names(made.folder) == before


@pytest.mark.parametrize(
    "mark", [b"", b"{}", b"[1]", b'{"vault_id": "00", "device_slots": []}', b"\xff", b"[" * 60_000]
)
def test_a_file_that_only_has_the_name_begins_nothing(
    made: MadeVault, computer: Computer, mark: bytes
) -> None:
    (made.folder / folder.DELETING).write_bytes(mark)
    before = names(made.folder)
    with pytest.raises(NoVaultHere):
        deleting.finish(computer, made.folder)
    assert names(made.folder) == before


def test_what_is_left_is_told_as_it_is(session: Session, made: MadeVault, computer: Computer) -> None:
    back_up(session)
    pocket_card.write(computer.places, ("Rosa 030 1",))
    unlocking.lock(session)
    with pytest.raises(NoVaultHere):
        deleting.what_is_left(computer, made.folder)
    deletion = replace(deletion_of(made), pocket_card=True)
    removal.begin(made.folder, deletion)
    assert deleting.what_is_left(computer, made.folder) == deleting.WhatIsLeft(True, 1, True)
    for _, _ in zip(range(len(folder.SLOT_FILES) + 1), removal.steps(made.folder, deletion), strict=False):
        pass
    pocket_card.remove(computer.places)
    assert deleting.what_is_left(computer, made.folder) == deleting.WhatIsLeft(False, 0, False)
