"""Goals, guided pages and help come through a salvage; what lost its other half is tidied away."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, salvaging, unlocking
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from tests.actions import goal_vault
from tests.conftest import MadeVault

PAGE = 4096


def test_all_of_it_comes_through_a_salvage(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    page = goal_vault.fill(session)
    assert goal_vault.empty_tables(session) == set()
    before, entry = goal_vault.everything(session), journal.read_entry(session, page)
    unlocking.lock(session)
    salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    again = unlocking.unlock_with_recovery_code(computer, tmp_path / "saved", made.code)
    try:
        assert goal_vault.everything(again) == before
        assert journal.read_entry(again, page) == entry
        assert keeping.check(again) == ()
    finally:
        unlocking.lock(again)


@pytest.mark.parametrize("seed", range(4))
def test_what_lost_its_other_half_is_tidied_away(
    session: Session, computer: Computer, made: MadeVault, tmp_path: Path, seed: int
) -> None:
    goal_vault.fill(session)
    unlocking.lock(session)
    database = made.folder / "vault.db"
    data = bytearray(database.read_bytes())
    chance = random.Random(seed)
    for number in chance.sample(range(2, len(data) // PAGE), 30):
        data[number * PAGE : (number + 1) * PAGE] = chance.randbytes(PAGE)
    database.write_bytes(data)
    salvaging.salvage_with_code(computer, made.folder, tmp_path / "saved", made.code)
    again = unlocking.unlock_with_recovery_code(computer, tmp_path / "saved", made.code)
    try:
        assert keeping.check(again) == ()
        assert again.vault.database.execute("PRAGMA foreign_key_check").fetchall() == []
        goal_vault.everything(again)
    finally:
        unlocking.lock(again)
