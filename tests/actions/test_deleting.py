"""Deleting a vault removes exactly what is its own, ways in first, and is finished wherever it stopped."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import contents, names

from peerbuddy.actions import (
    deleting,
    device,
    journal,
    keeping,
    pocket_card,
    preferences,
    restoring,
    second_folder,
    unlocking,
)
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    InsideVault,
    ReadOnly,
    WrongPassphrase,
)
from peerbuddy.session import Session
from peerbuddy.vault import removal
from peerbuddy.vault.marks import mark_file
from peerbuddy.vault.removal import Deletion
from tests.actions.test_device import KeptInMemory, Locked
from tests.actions.vault_ways import on_disk

DAY = date(2026, 11, 20)


def write(session: Session, text: str = "a page") -> None:
    journal.save_entry(session, session.computer.new_id(), DAY, text)


def back_up(session: Session) -> Path:
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path


def deletion_of(made: MadeVault) -> Deletion:
    return Deletion(on_disk(made.folder).vault_id)


def has_marks(computer: Computer, deletion: Deletion) -> bool:
    return mark_file(computer.places.state, deletion.vault_id).exists()


# --- what is told -------------------------------------------------------------------------------------


def test_what_goes_is_told_with_numbers_and_what_stays_by_name(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    write(session)
    size = back_up(session).stat().st_size
    (made.folder / "letter.txt").write_text("mine")
    (made.folder / "backups" / "old.pbbackup").write_bytes(b"from elsewhere")
    preferences.remember(computer.places, made.folder)
    told = deleting.what_goes(session)
    assert (told.folder, told.entries, told.backups, told.backup_bytes) == (made.folder, 1, 1, size)
    assert told.database_bytes == (made.folder / "vault.db").stat().st_size
    assert (told.is_remembered, told.has_marks, told.in_key_store) == (True, True, False)
    assert told.staying == ("backups/old.pbbackup", "letter.txt")


def test_a_second_folder_for_backups_is_told_to_stay(
    session: Session, made: MadeVault, tmp_path: Path
) -> None:
    assert deleting.what_goes(session).copies_in is None
    stick = tmp_path / "stick"
    stick.mkdir()
    second_folder.choose_second_folder(session, stick)
    assert deleting.what_goes(session).copies_in == stick


# --- deleting -----------------------------------------------------------------------------------------


def test_the_pocket_card_stays_unless_it_is_to_go(session: Session, computer: Computer) -> None:
    assert not deleting.what_goes(session).has_pocket_card
    pocket_card.write(computer.places, ("Call Ade.",))
    assert deleting.what_goes(session).has_pocket_card
    deleting.delete(session, PASSPHRASE)
    assert pocket_card.read(computer.places) == ("Call Ade.",)


def test_the_pocket_card_goes_with_the_vault(session: Session, computer: Computer, made: MadeVault) -> None:
    pocket_card.write(computer.places, ("Call Ade.",))
    deleting.delete(session, PASSPHRASE, with_pocket_card=True)
    assert not computer.places.pocket_card.exists()
    assert not made.folder.exists()


def test_a_deletion_that_is_finished_later_still_knows_of_the_pocket_card(
    computer: Computer, made: MadeVault
) -> None:
    pocket_card.write(computer.places, ("Call Ade.",))
    removal.begin(made.folder, replace(deletion_of(made), pocket_card=True))
    deleting.finish(computer, made.folder)
    assert not computer.places.pocket_card.exists()


def test_the_note_of_an_earlier_version_does_not_name_the_card(computer: Computer, made: MadeVault) -> None:
    pocket_card.write(computer.places, ("Call Ade.",))
    note = {"vault_id": deletion_of(made).vault_id.hex(), "device_slots": []}
    (made.folder / "being-deleted").write_text(json.dumps(note))
    deleting.finish(computer, made.folder)
    assert pocket_card.read(computer.places) == ("Call Ade.",)


def test_the_vault_and_every_trace_of_it_are_gone(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    store = KeptInMemory()
    device.enrol(session, PASSPHRASE, store=store)
    back_up(session)
    other = tmp_path / "another"
    preferences.remember(computer.places, other)
    link = tmp_path / "by another name"
    link.symlink_to(made.folder)
    for path in (link, made.folder):
        preferences.remember(computer.places, path)
    deleting.delete(session, PASSPHRASE, store=store)
    assert not made.folder.exists()
    assert preferences.load(computer.places).remembered == (other,)
    assert store.kept == {}
    assert names(computer.places.state / "vaults") == []
    assert names(computer.places.runtime) == []


def test_a_wrong_passphrase_changes_nothing(session: Session, made: MadeVault) -> None:
    before = contents(made.folder)
    with pytest.raises(WrongPassphrase):
        deleting.delete(session, "not this one")
    assert contents(made.folder) == before
    write(session)


def test_what_somebody_else_put_there_stays_and_so_does_the_folder(
    session: Session, made: MadeVault, tmp_path: Path
) -> None:
    back_up(session)
    foreign = made.folder / "backups" / "2025-01-01-0123abcd.pbbackup"
    stranger = tmp_path / "stranger"
    shutil.copytree(made.folder, stranger)
    (made.folder / "vault (conflicted copy).db").write_bytes(b"of a sync program")
    (made.folder / "photos").mkdir()
    (made.folder / "photos" / "one.jpg").write_bytes(b"picture")
    foreign.mkdir()
    deleting.delete(session, PASSPHRASE)
    assert names(made.folder) == [
        "backups",
        "backups/2025-01-01-0123abcd.pbbackup",
        "photos",
        "photos/one.jpg",
        "vault (conflicted copy).db",
    ]


def test_a_backup_of_another_vault_that_lies_among_them_stays(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    other, _ = unlocking.create(computer, tmp_path / "other", "six grey gulls turn")
    its = back_up(other)
    unlocking.lock(other)
    guest = made.folder / "backups" / its.name
    shutil.copy(its, guest)
    own = back_up(session)
    assert [line.path for line in removal.own_backups(made.folder, session.vault.slots.vault_id)] == [own]
    for _ in removal.steps(made.folder, Deletion(session.vault.slots.vault_id)):
        pass
    assert guest.read_bytes() == its.read_bytes()


def test_the_file_a_second_name_leads_to_keeps_its_bytes(made: MadeVault, tmp_path: Path) -> None:
    kept = tmp_path / "kept.json"
    kept.hardlink_to(made.folder / "slots-a.json")
    before = kept.read_bytes()
    for _ in removal.steps(made.folder, deletion_of(made)):
        pass
    assert kept.read_bytes() == before


def test_a_vault_that_cannot_be_written_is_not_begun_with(
    session: Session, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session.vault, "read_only", True)
    with pytest.raises(ReadOnly):
        deleting.delete(session, PASSPHRASE)
    assert removal.begun(made.folder) is None


def test_a_key_store_that_does_not_answer_is_in_nobody_s_way(computer: Computer, made: MadeVault) -> None:
    removal.begin(made.folder, Deletion(deletion_of(made).vault_id, ("00" * 16,)))
    deleting.finish(computer, made.folder, store=Locked())
    assert not made.folder.exists()


# --- the last backup ------------------------------------------------------------------------------------


def test_the_last_backup_outlives_the_vault(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    write(session, "kept all the same")
    stick = tmp_path / "stick"
    stick.mkdir()
    done = deleting.last_backup(session, stick)
    assert done.verified
    deleting.delete(session, PASSPHRASE)
    again, _ = restoring.restore_with_code(computer, done.path, tmp_path / "again", made.code)
    opened = unlocking.unlock_with_recovery_code(computer, again, made.code)
    assert [line.heading for line in journal.list_entries(opened).lines] == ["kept all the same"]
    unlocking.lock(opened)


@pytest.mark.parametrize("inside", ["", "backups", "photos"])
def test_the_last_backup_cannot_lie_in_what_goes(session: Session, made: MadeVault, inside: str) -> None:
    (made.folder / "photos").mkdir()
    before = names(made.folder)
    with pytest.raises(InsideVault):
        deleting.last_backup(session, made.folder / inside)
    assert names(made.folder) == before
