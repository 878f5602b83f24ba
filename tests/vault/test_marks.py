"""This computer remembers what it saved last: an older copy of the vault is noticed, once (R24)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import Clock, MadeVault
from faults import Faults

from peerbuddy.actions import journal, keeping, restoring, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.vault_state import OlderCopy
from peerbuddy.paths import places
from peerbuddy.session import Session
from peerbuddy.vault import marks
from peerbuddy.vault.marks import OutsideMark

KEY = b"k" * 32
MARK = OutsideMark(b"\1" * 16, b"\2" * 16, b"\3" * 16, 7, date(2026, 5, 3).toordinal())

Open = Callable[[], Session]


@pytest.fixture
def write(computer: Computer, made: MadeVault) -> Callable[[], None]:
    """Open the vault, write one entry, lock it."""

    def once() -> None:
        session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        journal.save_entry(session, computer.new_id(), session.today(), "A calm day")
        unlocking.lock(session)

    return once


def warning(computer: Computer, made: MadeVault) -> OlderCopy | None:
    """What is said at the next unlocking."""
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    unlocking.lock(session)
    return session.older_copy


def copied(folder: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    shutil.copytree(folder, to)
    return to


def mark_file(computer: Computer) -> Path:
    (file,) = (computer.places.state / "vaults").iterdir()
    return file


# --- what a person is told --------------------------------------------------------------------------


def test_a_vault_that_is_opened_again_and_again_never_warns(
    computer: Computer, made: MadeVault, write: Callable[[], None]
) -> None:
    for _ in range(4):
        write()
        assert warning(computer, made) is None


def test_an_older_copy_is_told_once_with_the_day_of_the_last_saving(
    computer: Computer, made: MadeVault, write: Callable[[], None], clock: Clock, tmp_path: Path
) -> None:
    write()
    last_week = copied(made.folder, tmp_path / "snapshot")
    clock.move(days=3)
    write()
    clock.move(days=4)
    copied(last_week, made.folder)
    assert warning(computer, made) == OlderCopy(date(2026, 11, 25))
    assert warning(computer, made) is None
    write()
    assert warning(computer, made) is None


def test_going_back_again_is_told_again(
    computer: Computer, made: MadeVault, write: Callable[[], None], tmp_path: Path
) -> None:
    write()
    snapshot = copied(made.folder, tmp_path / "snapshot")
    for _ in range(2):
        write()
        copied(snapshot, made.folder)
        assert warning(computer, made) is not None


def test_a_copy_from_before_this_computer_ever_opened_it_is_older(
    computer: Computer, made: MadeVault, write: Callable[[], None], tmp_path: Path
) -> None:
    snapshot = copied(made.folder, tmp_path / "snapshot")
    write()
    copied(snapshot, made.folder)
    assert warning(computer, made) is not None


def test_a_copy_from_the_middle_of_the_last_sitting_is_older(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """Its mark is the right one: the counter noted on locking tells."""
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    snapshot = copied(made.folder, tmp_path / "snapshot")
    journal.save_entry(session, computer.new_id(), session.today(), "A calm day")
    unlocking.lock(session)
    copied(snapshot, made.folder)
    assert warning(computer, made) is not None


def test_the_warning_is_kept_for_the_next_check(
    computer: Computer, made: MadeVault, write: Callable[[], None], reopen: Open, tmp_path: Path
) -> None:
    write()
    snapshot = copied(made.folder, tmp_path / "snapshot")
    write()
    copied(snapshot, made.folder)
    warning(computer, made)
    assert [finding.kind for finding in keeping.check(reopen())] == ["older"]


def test_two_computers_that_take_turns_are_never_warned(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    other = replace(computer, places=places(tmp_path / "other home"))
    for _ in range(3):
        for here in (computer, other, other):
            session = unlocking.unlock_with_recovery_code(here, made.folder, made.code)
            journal.save_entry(session, here.new_id(), session.today(), "A calm day")
            unlocking.lock(session)
            assert session.older_copy is None


def test_a_copy_without_what_the_other_computer_saved_is_told_where_that_was_saved(
    computer: Computer, made: MadeVault, write: Callable[[], None], tmp_path: Path
) -> None:
    other = replace(computer, places=places(tmp_path / "other home"))
    assert warning(other, made) is None
    snapshot = copied(made.folder, tmp_path / "snapshot")
    write()
    copied(snapshot, made.folder)
    assert warning(other, made) is None  # it never saw the newer state, and the guide says so
    assert warning(computer, made) is not None


def test_a_lost_mark_is_a_computer_that_has_not_seen_the_vault(
    computer: Computer, made: MadeVault, write: Callable[[], None], tmp_path: Path
) -> None:
    write()
    snapshot = copied(made.folder, tmp_path / "snapshot")
    write()
    mark_file(computer).unlink()
    copied(snapshot, made.folder)
    assert warning(computer, made) is None
    assert warning(computer, made) is None


@pytest.mark.parametrize("data", [b"", b"PBMARK1\n", b"x" * 108, marks.encode(MARK, KEY)])
def test_a_foreign_or_damaged_mark_is_no_mark_and_is_replaced(
    computer: Computer, made: MadeVault, write: Callable[[], None], data: bytes
) -> None:
    write()
    mark_file(computer).write_bytes(data)
    assert warning(computer, made) is None
    assert mark_file(computer).read_bytes().startswith(b"PBMARK1\n" if data else b"PBMARK1")
    assert warning(computer, made) is None
    assert mark_file(computer).read_bytes() != data


def test_a_crash_between_the_mark_outside_and_the_one_inside_is_no_older_copy(
    computer: Computer, made: MadeVault, write: Callable[[], None], tmp_path: Path
) -> None:
    write()
    before = copied(made.folder, tmp_path / "before")
    for _ in range(2):  # crash twice at the same place
        session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        session.vault.close()  # without a last word to the mark outside
        copied(before, made.folder)
        assert session.older_copy is None
    assert warning(computer, made) is None


def test_a_crash_between_the_very_first_marks_is_no_older_copy(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """The vault holds no mark of this computer yet, as after a new vault key."""
    before = copied(made.folder, tmp_path / "before")
    for _ in range(2):
        session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        session.vault.close()
        copied(before, made.folder)
        assert session.older_copy is None
    assert warning(computer, made) is None
    assert warning(computer, made) is None
    copied(before, made.folder)
    assert warning(computer, made) is not None


def test_a_first_mark_that_never_reached_the_vault_is_no_older_copy(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """As on a disk that was full for the vault alone; the session was locked in order."""
    before = copied(made.folder, tmp_path / "before")
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    with session.vault.transaction():
        session.vault.database.execute("DELETE FROM computer")
    unlocking.lock(session)
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert session.older_copy is None
    unlocking.lock(session)
    copied(before, made.folder)
    assert warning(computer, made) is not None


def test_a_crash_after_both_marks_is_no_older_copy(computer: Computer, made: MadeVault) -> None:
    for _ in range(2):
        session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        journal.save_entry(session, computer.new_id(), session.today(), "A calm day")
        session.vault.close()
        assert session.older_copy is None
    assert warning(computer, made) is None


def test_a_restored_backup_begins_anew(
    computer: Computer, made: MadeVault, write: Callable[[], None], reopen: Open, tmp_path: Path
) -> None:
    session = reopen()
    backup = keeping.back_up_to(session, tmp_path / "copy.pbbackup").path
    unlocking.lock(session)
    write()
    place, _ = restoring.restore_with_code(computer, backup, tmp_path / "restored", made.code)
    assert warning(computer, replace(made, folder=place)) is None


def test_a_new_vault_key_begins_anew(computer: Computer, made: MadeVault, reopen: Open) -> None:
    session = reopen()
    code = ways_in.renew_vault_key(session, made.passphrase, "nine slow barges turn")
    unlocking.lock(session)
    fresh = replace(made, code=code)
    assert warning(computer, fresh) is None
    assert warning(computer, fresh) is None


def test_a_clock_set_back_is_no_older_copy(
    computer: Computer, made: MadeVault, write: Callable[[], None], clock: Clock
) -> None:
    write()
    clock.move(days=-4000)
    write()
    assert warning(computer, made) is None


# --- when nothing can be noted ----------------------------------------------------------------------


def test_a_state_folder_that_cannot_be_written_does_not_keep_the_vault_shut(
    computer: Computer, made: MadeVault, write: Callable[[], None]
) -> None:
    write()
    state = computer.places.state
    shutil.move(state, state.with_name("away"))
    state.write_text("a file where the folder would be")
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    journal.save_entry(session, computer.new_id(), session.today(), "Another day")
    unlocking.lock(session)
    state.unlink()
    shutil.move(state.with_name("away"), state)
    assert warning(computer, made) is None


def test_a_mark_that_could_not_be_renewed_outside_is_not_renewed_inside(
    computer: Computer, made: MadeVault, write: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the vault would hold a mark that this computer does not know, and warn of itself."""
    write()
    with monkeypatch.context() as broken:
        faults = Faults(broken)
        faults.fail(1, times=1000, code=28)
        session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
        assert [line.text for line in all_texts(session)] == ["A calm day"]
        unlocking.lock(session)
    assert warning(computer, made) is None


def all_texts(session: Session):
    return [journal.read_entry(session, line.id) for line in journal.list_entries(session).lines]
