"""After a new vault key: backups that the old passphrase opens are named, and go only beside a new one."""

from __future__ import annotations

from conftest import PASSPHRASE, MadeVault

from peerbuddy.actions import keeping, ways_in
from peerbuddy.actions.earlier_backups import earlier_backups, remove_earlier_backups
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


def test_a_file_that_is_no_backup_is_left_alone(session: Session) -> None:
    backups = back_up(session).path.parent
    odd = backups / "2026-11-01-00000000.pbbackup"
    odd.write_bytes(b"something else")
    assert earlier_backups(session).lines == ()
    assert remove_earlier_backups(session) == 0
    assert odd.exists()
