"""Quiet minutes: the daily backup is made and checked, the vault is looked at weekly, no key ever waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, keeping
from peerbuddy.model.errors import DiskFull
from peerbuddy.model.vault_state import Finding
from peerbuddy.session import Session
from peerbuddy.ui import words
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.keeping import QuietKeeping
from tests.conftest import Clock, MadeVault
from tests.ui.inline_jobs import InlineJobs
from tests.vault.full_disk import full_at


class Quiet:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def quiet() -> Quiet:
    return Quiet()


@pytest.fixture
def keeper(inline: InlineJobs, quiet: Quiet, qapp: QObject) -> QuietKeeping:
    return QuietKeeping(inline, quiet, inline)


def backups(made: MadeVault) -> list[Path]:
    return sorted((made.folder / "backups").glob("*.pbbackup"))


def test_a_backup_is_made_in_the_first_quiet_minute_after_a_change_and_once_a_day(
    keeper: QuietKeeping, quiet: Quiet, made: MadeVault, session: Session, clock: Clock,
    write: Callable[..., str],
) -> None:  # fmt: skip
    write("2026-11-22", "something")
    keeper.look()
    assert backups(made) == []
    quiet.seconds = 61
    keeper.look()
    assert len(backups(made)) == 1
    quiet.seconds = 0
    keeper.look()
    write("2026-11-22", "more")
    quiet.seconds = 61
    keeper.look()
    assert len(backups(made)) == 1
    clock.move(days=1)
    quiet.seconds = 0
    keeper.look()
    quiet.seconds = 61
    keeper.look()
    assert len(backups(made)) == 2


def test_a_backup_that_is_looked_at_does_not_hold_locking_up_and_is_no_fault(
    keeper: QuietKeeping, quiet: Quiet, made: MadeVault, session: Session, write: Callable[..., str]
) -> None:
    told: list[Exception] = []
    keeper.failed.connect(told.append)
    write("2026-11-22", "something")
    keeper.copies.stop()
    quiet.seconds = 61
    keeper.look()
    assert told == []
    assert list((made.folder / "backups").iterdir()) == []
    assert keeping.is_backup_due(session)


def test_a_day_without_a_change_makes_no_backup(keeper: QuietKeeping, quiet: Quiet, made: MadeVault) -> None:
    quiet.seconds = 61
    keeper.look()
    assert backups(made) == []


def test_the_weekly_check_is_done_once_and_finds_nothing_in_a_sound_vault(
    keeper: QuietKeeping, quiet: Quiet, session: Session
) -> None:
    found: list[object] = []
    keeper.found.connect(found.append)
    assert keeping.is_check_due(session)
    quiet.seconds = 61
    keeper.look()
    assert found == []
    assert not keeping.is_check_due(session)


def test_what_the_check_finds_is_told(
    keeper: QuietKeeping, quiet: Quiet, made: MadeVault, session: Session
) -> None:
    found: list[tuple[Finding, ...]] = []
    keeper.found.connect(found.append)
    (made.folder / "slots-b.json").write_bytes(b"{}")
    quiet.seconds = 61
    keeper.look()
    assert [finding.kind for finding in found[0]] == ["slots"]
    assert "opens it" in words.findings(found[0])


def test_a_backup_that_cannot_be_made_is_told(
    keeper: QuietKeeping, quiet: Quiet, made: MadeVault, write: Callable[..., str]
) -> None:
    told: list[Exception] = []
    keeper.failed.connect(told.append)
    write("2026-11-22", "something")
    quiet.seconds = 61
    with full_at(0):
        keeper.look()
    assert [type(error) for error in told] == [DiskFull]
    assert backups(made) == []
    assert list((made.folder / "backups").iterdir()) == []


def test_with_real_threads_saves_do_not_wait_for_a_backup(
    qtbot: QtBot, unlocked_jobs: Jobs, quiet: Quiet, made: MadeVault
) -> None:
    saved: list[object] = []
    for n in range(3):
        unlocked_jobs.run(journal.save_entry, f"{n:032x}", date(2026, 11, 22), f"entry {n}")
    keeper = QuietKeeping(unlocked_jobs, quiet, unlocked_jobs)
    quiet.seconds = 61
    keeper.look()
    unlocked_jobs.run(journal.save_entry, "f" * 32, date(2026, 11, 22), "typed meanwhile", then=saved.append)
    qtbot.waitUntil(lambda: bool(saved) and len(backups(made)) == 1)
