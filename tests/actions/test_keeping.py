"""Backups that were checked before they count, and the check of the vault."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import Clock, MadeVault

from peerbuddy.actions import journal, keeping, restoring, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import AlreadyThere, BackupDamaged, Damaged, Interrupted, InUse
from peerbuddy.model.progress import Progress
from peerbuddy.model.vault_state import BackupDone
from peerbuddy.session import Session


def write(session: Session, text: str) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, session.today(), text)
    return id


def daily(session: Session) -> BackupDone:
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))


def test_a_backup_to_a_chosen_place_is_verified_and_restores(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    id = write(session, "A calm day")
    done = keeping.back_up_to(session, tmp_path / "copy.pbbackup")
    assert done == BackupDone(tmp_path / "copy.pbbackup", 1, verified=True)
    unlocking.lock(session)
    place, entries = restoring.restore_with_code(computer, done.path, tmp_path / "again", made.code)
    again = unlocking.unlock_with_recovery_code(computer, place, made.code)
    assert (entries, journal.read_entry(again, id).text) == (1, "A calm day")
    unlocking.lock(again)


def test_a_backup_replaces_nothing(session: Session, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(AlreadyThere):
        keeping.back_up_to(session, tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "mine"


def test_a_copy_that_went_bad_is_refused_and_removed(session: Session, made: MadeVault) -> None:
    write(session, "A calm day")
    pending = keeping.copy_backup(session)
    data = bytearray(pending.partial.read_bytes())
    data[len(data) // 2] ^= 1
    pending.partial.write_bytes(data)
    with pytest.raises(BackupDamaged):
        keeping.verify_backup(pending)
    assert list((made.folder / "backups").iterdir()) == []
    assert keeping.is_backup_due(session)


@pytest.mark.parametrize("answers", [0, 1, 2])
def test_a_check_of_a_copy_ends_soon_after_nobody_wants_it_any_more(
    session: Session, made: MadeVault, answers: int
) -> None:
    """Locking, and a computer that goes to sleep, must not wait for it."""
    for number in range(40):
        write(session, f"A calm day {number}")
    pending = keeping.copy_backup(session)
    asked: list[int] = []

    def goes_on() -> bool:
        asked.append(1)
        return len(asked) <= answers

    with pytest.raises(Interrupted):
        keeping.verify_backup(pending, goes_on)
    assert len(asked) == answers + 1
    assert list((made.folder / "backups").iterdir()) == []
    assert keeping.is_backup_due(session)


def test_a_damaged_vault_gives_no_backup_and_removes_none(
    session: Session, made: MadeVault, clock: Clock, reopen: Callable[[], Session]
) -> None:
    for number in range(40):
        write(session, f"Page {number} " + "and some more words " * 60)
    kept = daily(session).path
    unlocking.lock(session)
    database = made.folder / "vault.db"
    data = bytearray(database.read_bytes())
    data[-3 * 4096 + 100] ^= 1
    database.write_bytes(data)
    clock.move(days=1)
    again = reopen()
    with pytest.raises(Damaged):
        daily(again)
    assert [line.path for line in keeping.backups(again)] == [kept]


def test_a_backup_is_due_once_a_day_and_only_after_a_change(
    session: Session, clock: Clock, reopen: Callable[[], Session]
) -> None:
    assert not keeping.is_backup_due(session)
    write(session, "Something changed")
    assert keeping.is_backup_due(session)
    daily(session)
    assert not keeping.is_backup_due(session)
    write(session, "The same day")
    assert not keeping.is_backup_due(session)
    unlocking.lock(session)
    clock.move(days=1)
    again = reopen()
    assert keeping.is_backup_due(again)
    daily(again)
    clock.move(days=1)
    assert not keeping.is_backup_due(again)


def test_what_is_written_while_a_copy_is_verified_is_in_the_next_backup(
    session: Session, clock: Clock
) -> None:
    write(session, "Before")
    pending = keeping.copy_backup(session)
    write(session, "Meanwhile")
    keeping.settle_backup(session, keeping.verify_backup(pending))
    clock.move(days=1)
    assert keeping.is_backup_due(session)


def test_backups_rotate_but_two_always_stay(session: Session, clock: Clock) -> None:
    for _ in range(60):
        write(session, "Another day")
        daily(session)
        clock.move(days=1)
    days = [line.day for line in keeping.backups(session)]
    assert 7 + 4 <= len(days) <= 7 + 4 + 6
    newest = clock().date()
    assert [(newest - day).days for day in days[:7]] == [1, 2, 3, 4, 5, 6, 7]


def test_pieces_of_an_interrupted_backup_are_swept_by_the_next(session: Session, made: MadeVault) -> None:
    write(session, "A calm day")
    left = made.folder / "backups" / "2026-11-21-0badc0de.pbbackup.part"
    left.parent.mkdir(exist_ok=True)
    left.write_bytes(b"half")
    theirs = [left.with_name(name) for name in ("film.part", "list.check", ".0badc0de.check")]
    for file in theirs:
        file.write_bytes(b"of another program")
    daily(session)
    there = set((made.folder / "backups").iterdir())
    assert set(theirs) < there
    assert [path.suffix for path in there - set(theirs)] == [".pbbackup"]


def test_no_name_that_somebody_gave_costs_a_backup(session: Session, made: MadeVault, clock: Clock) -> None:
    """Whoever can write into the folder: files of later days would each count as newer and better ones."""
    backups = made.folder / "backups"
    backups.mkdir(exist_ok=True)
    write(session, "A calm day")
    today = clock().date()
    for number in range(20):
        for day in (today, today + timedelta(days=31 * number + 1)):
            (backups / f"{day}-{number:08x}.pbbackup").write_bytes(b"not one at all")
    assert keeping.is_backup_due(session)
    done = daily(session)
    for number in range(20):
        os.link(done.path, backups / f"{today + timedelta(days=7 * number + 1)}-{number + 99:08x}.pbbackup")
    write(session, "Another one")
    assert not keeping.is_backup_due(session)
    clock.move(days=1)
    assert keeping.is_backup_due(session)
    newer = daily(session)
    assert newer.path.exists()
    assert done.path.exists()
    assert not keeping.is_backup_due(session)
    assert newer.path in {line.path for line in keeping.backups(session)}


def test_what_is_no_backup_is_not_offered_as_the_newest(session: Session, made: MadeVault) -> None:
    write(session, "A calm day")
    done = daily(session)
    (made.folder / "backups" / "2099-12-31-00000000.pbbackup").write_bytes(b"not one at all")
    unlocking.lock(session)
    look = unlocking.look(made.folder)
    assert look.newest_backup is not None
    assert look.newest_backup.path == done.path


def test_a_sound_vault_has_no_findings_and_the_check_is_due_again_after_a_week(
    session: Session, clock: Clock
) -> None:
    write(session, "A calm day")
    assert keeping.is_check_due(session)
    assert keeping.check(session) == ()
    assert not keeping.is_check_due(session)
    clock.move(days=7)
    assert keeping.is_check_due(session)


def test_the_check_in_steps_lets_saves_slip_in(session: Session) -> None:
    for number in range(5):
        write(session, f"Page {number}")
    steps = keeping.health_steps(session)
    assert isinstance(next(steps), Progress)
    write(session, "Meanwhile")
    assert list(steps)[-1] == ()


def test_a_check_that_is_interrupted_goes_on_at_the_next_step(session: Session) -> None:
    for number in range(300):
        write(session, f"Page {number}")
    steps = keeping.health_steps(session)
    db = session.vault.database
    told = [next(steps)]
    while not (isinstance(told[-1], Progress) and told[-1].what == keeping.INTERRUPTED):
        db.set_progress_handler(lambda: 1, 100)  # as another job does by vault.interrupt()
        told.append(next(steps))
    db.set_progress_handler(None, 0)
    assert list(steps)[-1] == ()


def test_the_check_in_steps_leaves_no_word_of_a_deleted_page_in_the_index(session: Session) -> None:
    for number in range(60):
        write(session, f"Page {number} by the river")
    journal.trash_entry(session, write(session, "A page about a xylophone"))
    assert b"xylophone" in index_bytes(session)
    assert list(keeping.health_steps(session))[-1] == ()
    assert b"xylophone" not in index_bytes(session)
    assert b"river" in index_bytes(session)
    assert journal.search(session, "river").total == 60


def index_bytes(session: Session) -> bytes:
    return b"".join(block for (block,) in session.vault.database.execute("SELECT block FROM search_data"))


def test_an_index_that_does_not_match_is_made_again(session: Session) -> None:
    write(session, "theatre")
    session.vault.database.execute(
        "INSERT INTO search (search, rowid, title, body) VALUES ('delete', 5, '', 'x')"
    )
    session.vault.database.execute("INSERT INTO search (rowid, title, body) VALUES (99, '', 'ghost')")
    assert keeping.check(session) == ()
    assert journal.search(session, "theatre").total == 1
    assert journal.search(session, "ghost").total == 0


def test_an_older_copy_is_named_by_one_check(
    session: Session, made: MadeVault, reopen: Callable[[], Session], tmp_path: Path, clock: Clock
) -> None:
    unlocking.lock(session)
    shutil.copytree(made.folder, tmp_path / "last week")
    clock.move(days=7)
    unlocking.lock(reopen())
    shutil.rmtree(made.folder)
    shutil.copytree(tmp_path / "last week", made.folder)
    again = reopen()
    assert again.older_copy is not None
    assert again.older_copy.day == date(2026, 11, 29)
    unlocking.lock(again)
    later = reopen()
    assert later.older_copy is None
    assert [finding.kind for finding in keeping.check(later)] == ["older"]
    assert keeping.check(later) == ()


def test_nobody_checks_a_vault_that_another_process_holds(
    session: Session, computer: Computer, made: MadeVault
) -> None:
    with pytest.raises(InUse):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
