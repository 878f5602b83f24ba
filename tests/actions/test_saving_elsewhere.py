"""The last words, kept on another disk while the vault's own takes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal, unlocking
from peerbuddy.actions.saving_elsewhere import save_elsewhere
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Marks, new_entry
from peerbuddy.model.errors import AlreadyThere, DiskFull, StorageFailed
from peerbuddy.model.mention import Person, Role
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.faults import names
from tests.vault.full_disk import full_at

DAY = date(2026, 11, 22)
ID = "a" * 32
PAGE = new_entry(ID, DAY, "the last words")
OTHER = new_entry("b" * 32, DAY, "another page")


def test_one_page_becomes_a_vault_that_opens_with_the_same_code(
    session: Session, made: MadeVault, computer: Computer, tmp_path: Path
) -> None:
    journal.save_entry(session, ID, DAY, "saved before")
    before = (made.folder / "vault.db").read_bytes()
    mum = Person("Mum", Role.CARED_FOR, ("Mama",))
    marks = Marks(tags=("sea",), people=(mum,), topics=("caring",))
    page = new_entry(ID, DAY, "the last words", time=65, title="T", **marks)
    place = save_elsewhere(session, tmp_path / "stick", (page, OTHER))
    assert (made.folder / "vault.db").read_bytes() == before
    assert b"the last words" not in (place / "vault.db").read_bytes()
    copy = unlocking.unlock_with_recovery_code(computer, place, made.code)
    entry = journal.read_entry(copy, ID)
    assert (entry.text, entry.time, entry.title, entry.tags) == ("the last words", 65, "T", ("sea",))
    assert (entry.people, entry.topics) == ((mum,), ("caring",))
    assert [line.heading for line in journal.list_entries(copy).lines] == ["another page", "T"]
    unlocking.lock(copy)


def test_the_vault_itself_need_not_be_open_any_more(
    session: Session, made: MadeVault, tmp_path: Path
) -> None:
    """A failed write closes it, and where the disk is gone it does not open again."""
    session.vault._close()
    place = save_elsewhere(session, tmp_path / "stick", (PAGE,))
    assert names(place) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]


def test_nothing_is_written_over(session: Session, tmp_path: Path) -> None:
    taken = tmp_path / "stick"
    taken.mkdir()
    (taken / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyThere):
        save_elsewhere(session, taken, (PAGE,))
    assert names(taken) == ["letter.txt"]


def test_a_full_disk_leaves_nothing_behind(session: Session, tmp_path: Path) -> None:
    with full_at(4096), pytest.raises((DiskFull, StorageFailed)):
        save_elsewhere(session, tmp_path / "stick", (PAGE,))
    assert [name for name in names(tmp_path) if "stick" in name] == []
