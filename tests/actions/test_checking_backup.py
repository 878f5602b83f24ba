"""A backup can be looked at again at any time, and looking changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import PASSPHRASE
from faults import contents

from peerbuddy.actions import journal, keeping, ways_in
from peerbuddy.actions.checking_backup import check_backup, to_check
from peerbuddy.model.errors import BackupDamaged, WrongSecret
from peerbuddy.session import Session


@pytest.fixture
def kept(session: Session) -> Path:
    journal.save_entry(session, session.computer.new_id(), session.today(), "a page")
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path


def test_a_sound_backup_says_how_many_entries_it_holds(session: Session, kept: Path) -> None:
    before = contents(kept.parent)
    assert check_backup(to_check(session, kept)) == 1
    assert contents(kept.parent) == before


@pytest.mark.parametrize("at", [20, 5000, -100, -1])
def test_a_turned_bit_is_found_wherever_it_is(session: Session, kept: Path, at: int) -> None:
    data = bytearray(kept.read_bytes())
    data[at] ^= 1
    kept.write_bytes(data)
    before = contents(kept.parent)
    with pytest.raises((BackupDamaged, WrongSecret)):
        check_backup(to_check(session, kept))
    assert contents(kept.parent) == before


def test_a_backup_made_meanwhile_takes_nothing_away(session: Session, kept: Path) -> None:
    """Two at once: one asked for, one made by itself in a quiet minute, while a third is looked at."""
    scratch = kept.with_name(".00.check")
    scratch.write_bytes(b"being looked at")
    first, second = keeping.copy_backup(session), keeping.copy_backup(session)
    assert scratch.exists()
    assert keeping.verify_backup(first).entries == keeping.verify_backup(second).entries == 1


def test_one_made_under_an_earlier_key_says_that_it_is_not_opened(session: Session, kept: Path) -> None:
    ways_in.renew_vault_key(session, PASSPHRASE, "four slow geese return")
    with pytest.raises(WrongSecret):
        to_check(session, kept)
