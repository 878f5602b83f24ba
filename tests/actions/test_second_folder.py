"""A second folder: every verified backup is copied there, and nothing that is not ours is ever touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, restoring, second_folder, unlocking
from peerbuddy.actions.second_folder import (
    choose_second_folder,
    copy_due,
    forget_second_folder,
    make_second_copy,
    note_answered,
    note_problem,
    should_ask,
)
from peerbuddy.computer import Computer
from peerbuddy.model.errors import DiskFull, Interrupted, NoSecondPlace
from peerbuddy.session import Session
from tests.conftest import PASSPHRASE, Clock, MadeVault


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def named(session: Session, stick: Path) -> Session:
    choose_second_folder(session, stick)
    return session


def back_up(session: Session) -> Path:
    journal.save_entry(session, session.computer.new_id(), session.today(), "a page")
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path


def copied(session: Session) -> Path | None:
    asked = copy_due(session)
    return make_second_copy(asked) if asked else None


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# --- which folder -----------------------------------------------------------------------------------


def test_without_a_folder_there_is_nothing_to_copy(session: Session) -> None:
    back_up(session)
    assert second_folder.second_folder(session) is None
    assert copy_due(session) is None


def test_the_path_lies_in_the_vault_and_nowhere_else(
    named: Session, stick: Path, reopen: Callable[[], Session], computer: Computer, made: MadeVault
) -> None:
    unlocking.lock(named)
    again = second_folder.second_folder(reopen())
    assert again is not None
    assert again.path == stick
    for root in (computer.places.config, computer.places.state, made.folder):
        for path in root.rglob("*"):
            assert not path.is_file() or b"stick" not in path.read_bytes()


@pytest.mark.parametrize("inside", ["", "backups", "backups/new"])
def test_the_vault_itself_is_no_second_place(session: Session, made: MadeVault, inside: str) -> None:
    (made.folder / inside).mkdir(parents=True, exist_ok=True)
    with pytest.raises(NoSecondPlace):
        choose_second_folder(session, made.folder / inside)
    assert second_folder.second_folder(session) is None


def test_a_link_into_the_vault_is_no_second_place(session: Session, made: MadeVault, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(made.folder)
    with pytest.raises(NoSecondPlace):
        choose_second_folder(session, tmp_path / "link")


def test_a_file_is_no_second_place(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("somebody's")
    with pytest.raises(NoSecondPlace):
        choose_second_folder(session, tmp_path / "file")


# --- copying ----------------------------------------------------------------------------------------


def test_the_newest_backup_is_copied_whole_private_and_once(named: Session, stick: Path) -> None:
    kept = back_up(named)
    copy = copied(named)
    assert copy is not None
    assert copy == stick / kept.name
    assert copy.read_bytes() == kept.read_bytes()
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copied(named) is None
    told = second_folder.second_folder(named)
    assert told is not None
    assert (told.is_there, told.newest, told.problem) == (True, named.today(), None)


def test_the_copy_restores_by_itself(
    named: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    back_up(named)
    copy = copied(named)
    assert copy is not None
    place, entries = restoring.restore_backup(computer, copy, tmp_path / "again", PASSPHRASE)
    assert (place, entries) == (tmp_path / "again", 1)


def test_a_stick_that_is_not_there_is_no_error_and_gets_its_copy_when_it_is(
    named: Session, stick: Path
) -> None:
    stick.rename(stick.with_name("pulled out"))
    back_up(named)
    assert copied(named) is None
    told = second_folder.second_folder(named)
    assert told is not None
    assert not told.is_there
    assert not stick.exists()  # nothing is made where the stick would be
    stick.with_name("pulled out").rename(stick)
    assert copied(named) is not None


def test_old_copies_go_by_the_rule_and_only_those_of_this_vault(
    named: Session, stick: Path, clock: Clock, computer: Computer, tmp_path: Path
) -> None:
    (stick / "2026-11-01-0000abcd.pbbackup").write_bytes(b"named like one of ours")
    (stick / "holiday.jpg").write_bytes(b"somebody's")
    other, _ = unlocking.create(computer, tmp_path / "other", PASSPHRASE)
    foreign = keeping.back_up_to(other, stick / "2026-10-01-0000abcd.pbbackup").path
    unlocking.lock(other)
    before = set(names(stick))
    for _ in range(20):
        back_up(named)
        copied(named)
        clock.move(days=1)
    ours = set(names(stick)) - before
    assert before <= set(names(stick))
    assert foreign.exists()
    assert 7 <= len(ours) <= 12
    assert max(ours).startswith("2026-12-11")


def test_what_was_cut_off_is_cleared_away_and_a_strangers_piece_is_not(named: Session, stick: Path) -> None:
    kept = back_up(named)
    ours = stick / "2026-11-01-0000abcd.pbbackup.part"
    ours.write_bytes(kept.read_bytes()[:20_000])
    theirs = stick / "2026-11-02-0000abcd.pbbackup.part"
    theirs.write_bytes(b"somebody's")
    copied(named)
    assert not ours.exists()
    assert theirs.exists()


def test_it_stops_between_two_pieces_and_leaves_nothing(named: Session, stick: Path) -> None:
    back_up(named)
    asked = copy_due(named)
    assert asked is not None
    with pytest.raises(Interrupted):
        make_second_copy(asked, lambda: False)
    assert names(stick) == []


def test_what_went_wrong_is_kept_until_it_goes_well(named: Session) -> None:
    note_problem(named, DiskFull())
    told = second_folder.second_folder(named)
    assert told is not None
    assert told.problem is DiskFull
    note_problem(named, None)
    told = second_folder.second_folder(named)
    assert told is not None
    assert told.problem is None


def test_forgotten_it_gets_nothing_more_and_keeps_what_it_has(
    named: Session, stick: Path, clock: Clock
) -> None:
    back_up(named)
    copied(named)
    forget_second_folder(named)
    clock.move(days=1)
    back_up(named)
    assert copied(named) is None
    assert len(names(stick)) == 1


# --- asking once ------------------------------------------------------------------------------------


def test_it_is_asked_for_after_a_week_of_backups(session: Session, clock: Clock) -> None:
    assert not should_ask(session)
    back_up(session)
    assert not should_ask(session)
    clock.move(days=6)
    assert not should_ask(session)
    clock.move(days=1)
    assert should_ask(session)


def test_an_answer_is_for_good(session: Session, clock: Clock, stick: Path) -> None:
    back_up(session)
    clock.move(days=8)
    note_answered(session)
    assert not should_ask(session)
    choose_second_folder(session, stick)
    forget_second_folder(session)
    clock.move(days=365)
    assert not should_ask(session)
