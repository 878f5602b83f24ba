"""The second folder in the window: named in the settings, filled in quiet minutes, asked for once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import keeping, second_folder
from peerbuddy.model.errors import DiskFull
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.keeping import QuietKeeping
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.second_copies import SecondCopies, ask_for_second_folder
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.second_folder import SecondFolderRow
from tests.conftest import Clock, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock

Write = Callable[..., str]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def row(settings: SettingsPage) -> SecondFolderRow:
    settings.choose(settings.backups)
    return settings.backups.second


def test_a_folder_is_named_and_gets_the_newest_backup_at_once(
    settings: SettingsPage, row: SecondFolderRow, ask: AskFromList, stick: Path, write: Write
) -> None:
    assert row.row.line.text().startswith("None.")
    assert row.forget.isHidden()
    write("2026-11-22", "something")
    settings.backups.make.click()
    ask.answers.append(stick)
    row.choose.click()
    assert len(list(stick.glob("*.pbbackup"))) == 1
    assert row.row.line.text() == f"{stick}. The newest copy in it is of Sunday, 22 November 2026."


def test_a_stick_that_is_pulled_out_is_said_calmly(
    settings: SettingsPage, row: SecondFolderRow, ask: AskFromList, stick: Path
) -> None:
    ask.answers.append(stick)
    row.choose.click()
    stick.rmdir()
    settings.backups.begin()
    assert "not there at the moment" in row.row.line.text()
    assert settings.backups.notice.text() == ""


def test_the_vaults_own_folder_is_refused_with_a_sentence(
    settings: SettingsPage, row: SecondFolderRow, ask: AskFromList, made: MadeVault
) -> None:
    ask.answers.append(made.folder / "backups")
    (made.folder / "backups").mkdir(exist_ok=True)
    row.choose.click()
    assert "a part of the vault" in settings.backups.notice.text()


def test_forgotten_it_is_named_no_more(row: SecondFolderRow, ask: AskFromList, stick: Path) -> None:
    ask.answers.append(stick)
    row.choose.click()
    row.forget.click()
    assert row.row.line.text().startswith("None.")
    assert row.forget.isHidden()


def test_a_full_stick_is_said_where_it_is_named(row: SecondFolderRow, session: Session, stick: Path) -> None:
    second_folder.choose_second_folder(session, stick)
    second_folder.note_problem(session, DiskFull())
    row._look()
    assert "no room left" in row.row.line.text()


# --- in quiet minutes -------------------------------------------------------------------------------


@pytest.fixture
def keeper(inline: InlineJobs) -> QuietKeeping:
    return QuietKeeping(inline, lambda: 61.0, inline)


def test_the_daily_backup_goes_to_the_stick_too(
    keeper: QuietKeeping, session: Session, stick: Path, write: Write
) -> None:
    second_folder.choose_second_folder(session, stick)
    write("2026-11-22", "something")
    keeper.look()
    assert [path.name for path in stick.iterdir()] == [keeping.backups(session)[0].path.name]


def test_a_stick_plugged_in_later_gets_its_copy_in_a_quiet_minute(
    inline: InlineJobs, session: Session, stick: Path, write: Write
) -> None:
    second_folder.choose_second_folder(session, stick)
    stick.rmdir()
    write("2026-11-22", "something")
    told: list[object] = []
    for keeper in (QuietKeeping(inline, lambda: 61.0, inline), QuietKeeping(inline, lambda: 61.0, inline)):
        keeper.failed.connect(told.append)
        keeper.look()
        stick.mkdir(exist_ok=True)
    assert len(list(stick.iterdir())) == 1
    assert told == []


def test_it_is_asked_for_once_after_a_week(
    qtbot: QtBot, inline: InlineJobs, session: Session, clock: Clock, write: Write
) -> None:
    asked: list[int] = []

    def look() -> None:
        keeper = QuietKeeping(inline, lambda: 61.0, inline)
        keeper.copies.ask_wanted.connect(lambda: asked.append(1))
        keeper.look()

    write("2026-11-22", "something")
    look()
    look()
    assert asked == []
    clock.move(days=7)
    look()
    assert asked == [1]
    notice = NoticeBar()
    qtbot.addWidget(notice)
    ask_for_second_folder(notice, inline, lambda: None)
    ways = {way.text(): way for way in notice.findChildren(QPushButton)}
    ways["Not now"].click()
    assert notice.text() == ""
    look()
    assert asked == [1]


def test_choosing_leads_to_the_settings_and_is_an_answer_too(
    qtbot: QtBot, inline: InlineJobs, session: Session
) -> None:
    notice = NoticeBar()
    qtbot.addWidget(notice)
    gone: list[str] = []
    ask_for_second_folder(notice, inline, lambda: gone.append("settings"))
    notice._ways[0].click()
    assert gone == ["settings"]
    assert not second_folder.should_ask(session)


def test_with_real_threads_a_copy_is_made_beside(qtbot: QtBot, unlocked_jobs: Jobs, stick: Path) -> None:
    unlocked_jobs.run(second_folder.choose_second_folder, stick)
    keeper = QuietKeeping(unlocked_jobs, lambda: 61.0, unlocked_jobs)
    unlocked_jobs.run(keeping.copy_backup, then=keeper._copied)
    qtbot.waitUntil(lambda: len(list(stick.glob("*.pbbackup"))) == 1)


def test_stopped_it_leaves_nothing(inline: InlineJobs, session: Session, stick: Path, write: Write) -> None:
    second_folder.choose_second_folder(session, stick)
    write("2026-11-22", "something")
    QuietKeeping(inline, lambda: 0.0, inline).copies.stop()
    copies = SecondCopies(inline, inline)
    copies.stop()
    keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    copies.begin()
    assert list(stick.iterdir()) == []
    told = second_folder.second_folder(session)
    assert told is not None
    assert told.problem is None


def test_the_window_asks_in_the_journal_and_leads_to_the_settings(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    window = locked.window
    assert window.journal is not None
    notice = window.journal.notice
    window.keeping.copies.ask_wanted.emit()
    assert "second folder" in notice.text()
    notice._ways[0].click()
    assert window.settings_page is not None
    assert window.settings_page.section() is window.settings_page.backups
    assert window.settings_page.backups.second.choose.hasFocus()


def test_what_the_journal_says_at_the_moment_is_not_talked_over(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    assert locked.window.journal is not None
    notice = locked.window.journal.notice
    notice.show_notice("something else")
    locked.window.keeping.copies.ask_wanted.emit()
    assert notice.text() == "something else"
