"""After a new vault key: backups that the old passphrase opens are named, and go only beside a new one."""

from __future__ import annotations

from pathlib import Path

from conftest import PASSPHRASE, MadeVault

from peerbuddy.actions import keeping, ways_in
from peerbuddy.actions.earlier_backups import earlier_backups, remove_earlier_backups
from peerbuddy.actions.second_folder import choose_second_folder, copy_due, make_second_copy
from peerbuddy.model.vault_state import BackupDone
from peerbuddy.session import Session

NEW_PASSPHRASE = "four slow geese return"


def back_up(session: Session) -> BackupDone:
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))


def test_only_backups_under_the_earlier_key_are_named(session: Session) -> None:
    old = back_up(session).path
    assert earlier_backups(session).lines == ()
    ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    found = earlier_backups(session)
    assert ([line.path for line in found.lines], found.has_new) == ([old], False)


def test_they_are_kept_until_a_new_backup_is_there(session: Session, made: MadeVault) -> None:
    old = back_up(session).path
    ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    assert remove_earlier_backups(session) == 0
    assert old.exists()
    new = back_up(session).path
    assert remove_earlier_backups(session) == 1
    assert [line.path for line in keeping.backups(session)] == [new]
    assert not old.exists()


def test_copies_in_the_second_folder_are_among_them(session: Session, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    choose_second_folder(session, tmp_path / "stick")
    old = back_up(session).path
    asked = copy_due(session)
    assert asked is not None
    copy = make_second_copy(asked)
    ways_in.renew_vault_key(session, PASSPHRASE, NEW_PASSPHRASE)
    assert [line.path for line in earlier_backups(session).lines] == [old, copy]
    assert remove_earlier_backups(session) == 0
    back_up(session)
    assert remove_earlier_backups(session) == 2
    assert not copy.exists()


def test_a_file_that_is_no_backup_is_left_alone(session: Session) -> None:
    backups = back_up(session).path.parent
    odd = backups / "2026-11-01-00000000.pbbackup"
    odd.write_bytes(b"something else")
    assert earlier_backups(session).lines == ()
    assert remove_earlier_backups(session) == 0
    assert odd.exists()
