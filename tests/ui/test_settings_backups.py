"""Settings, backups: made, looked at again, restored into a new folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, keeping, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.settings.backups import BackupsSection, RestoreFlow
from peerbuddy.ui.settings.earlier import EarlierFlow
from peerbuddy.ui.settings.page import SettingsPage
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import settle


@pytest.fixture
def backups(settings: SettingsPage) -> BackupsSection:
    settings.choose(settings.backups)
    return settings.backups


def named(section: BackupsSection, beginning: str) -> list[QAbstractButton]:
    settle()
    found = section.findChildren(QAbstractButton)
    return [b for b in found if b.accessibleName().startswith(beginning) and b.isVisibleTo(section)]


def test_a_backup_is_made_and_listed_with_its_day_and_size(
    backups: BackupsSection, session: Session, write: Callable[..., str]
) -> None:
    write("2026-11-22", "something")
    assert "none yet" in backups._make_row.line.text()
    backups.make.click()
    assert len(keeping.backups(session)) == 1
    assert "journal in it: 1" in backups.notice.text()
    assert [b.accessibleName() for b in named(backups, "Check")] == [
        "Check the backup of Sunday, 22 November 2026"
    ]


def test_it_is_made_with_the_real_threads_too(
    qtbot: QtBot, computer: Computer, unlocked_jobs: Jobs, ask: AskFromList, made: MadeVault
) -> None:
    section = BackupsSection(computer, unlocked_jobs, ask)
    qtbot.addWidget(section)
    section.make.click()
    assert not section.make.isEnabled()
    qtbot.waitUntil(section.make.isEnabled)
    assert len(list((made.folder / "backups").glob("*.pbbackup"))) == 1


def test_one_is_checked_and_a_damaged_one_told(backups: BackupsSection, session: Session) -> None:
    backups.make.click()
    named(backups, "Check")[0].click()
    assert "reads as it was written" in backups.notice.text()
    path = keeping.backups(session)[0].path
    data = bytearray(path.read_bytes())
    data[9000] ^= 1
    path.write_bytes(data)
    named(backups, "Check")[0].click()
    assert "not a backup as PeerBuddy wrote it" in backups.notice.text()
    assert backups.make.isEnabled()


def test_one_becomes_a_new_vault_beside_the_open_one(
    qtbot: QtBot, backups: BackupsSection, computer: Computer, made: MadeVault, write: Callable[..., str]
) -> None:
    write("2026-11-22", "the lantern on the gate")
    backups.make.click()
    named(backups, "Restore")[0].click()
    flow = backups.currentWidget()
    assert isinstance(flow, RestoreFlow)
    qtbot.keyClicks(flow.form.passphrase.line, PASSPHRASE)
    qtbot.keyClick(flow.form.passphrase.line, Qt.Key.Key_Return)
    assert str(made.folder.parent / "vault restored") in flow._done.text()
    session = unlocking.unlock_with_recovery_code(computer, made.folder.parent / "vault restored", made.code)
    assert [line.heading for line in journal.list_entries(session).lines] == ["the lantern on the gate"]
    unlocking.lock(session)


def test_one_is_copied_to_a_stick_and_never_written_over(
    backups: BackupsSection, ask: AskFromList, session: Session, tmp_path: Path
) -> None:
    backups.make.click()
    stick = tmp_path / "stick"
    stick.mkdir()
    ask.answers += [stick, stick]
    named(backups, "Copy")[0].click()
    kept = keeping.backups(session)[0].path
    assert (stick / kept.name).read_bytes() == kept.read_bytes()
    assert str(stick / kept.name) in backups.notice.text()
    named(backups, "Copy")[0].click()
    assert "left as it is" in backups.notice.text()


def test_those_an_earlier_passphrase_opens_are_named_and_can_go(
    backups: BackupsSection, session: Session
) -> None:
    backups.make.click()
    old = keeping.backups(session)[0].path
    ways_in.renew_vault_key(session, PASSPHRASE, "four slow geese return")
    backups.begin()
    assert named(backups, "Check") == []
    named(backups, "Backups that an earlier passphrase opens: 1")[0].click()
    flow = backups.currentWidget()
    assert isinstance(flow, EarlierFlow)
    assert not flow.go.isEnabled()
    flow.make.click()
    flow.go.click()
    assert not old.exists()
    assert len(keeping.backups(session)) == 1
    assert backups.currentWidget() is backups.cards


def test_a_disk_that_takes_nothing_is_told_and_the_button_is_there_again(
    backups: BackupsSection, made: MadeVault
) -> None:
    (made.folder / "backups").rmdir()
    Path(made.folder / "backups").write_text("in the way")
    backups.make.click()
    assert backups.notice.text() != ""
    assert backups.make.isEnabled()
