"""A file handed to the program: kept in this process alone, unread while locked, offered afterwards."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui import resume
from peerbuddy.ui.already_open import already_open
from peerbuddy.ui.settings.backups import RestoreFlow
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.today.page import TodayPage
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import every_text, unlock

OpenWindow = Callable[..., OpenedWindow]


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "Anna's diary.jsonl"
    path.write_text('{"day": "2026-05-03", "text": "from elsewhere"}\n')
    return path


@pytest.fixture
def backup(session: Session, tmp_path: Path) -> Path:
    journal.save_entry(session, session.computer.new_id(), session.today(), "kept in a backup")
    path = keeping.back_up_to(session, tmp_path / "kept.pbbackup").path
    unlocking.lock(session)
    return path


def first_room(opened: OpenedWindow) -> TodayPage:
    assert opened.window.today is not None
    return opened.window.today


def look_at(opened: OpenedWindow) -> SettingsPage:
    first_room(opened).notice._ways[0].click()
    settings = opened.window.settings_page
    assert settings is not None
    assert settings.isVisible()
    return settings


def test_while_locked_it_is_neither_named_nor_read(locked: OpenedWindow, diary: Path) -> None:
    os.utime(diary, (1, 1))
    locked.window.handed_over.take(diary)
    assert "Anna" not in every_text(locked.window)
    assert diary.stat().st_atime == 1
    assert locked.window.unlock_page.door.form.notice.text().startswith("A file was handed over")


def test_a_journal_of_another_program_is_previewed_only_when_asked_for(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, diary: Path
) -> None:
    locked.window.handed_over.take(diary)
    unlock(qtbot, locked, made)
    assert first_room(locked).notice.text().startswith("Anna's diary.jsonl was handed over")
    settings = look_at(locked)
    assert settings.section() is settings.moving
    assert "New: 1." in settings.moving.taking_in.preview.text()
    settings.moving.taking_in.go.click()
    assert "Pages taken in: 1" in settings.moving.taking_in.notice.text()


def test_one_handed_over_while_open_is_offered_in_the_first_room(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, diary: Path
) -> None:
    unlock(qtbot, locked, made)
    locked.window.rooms.go("settings")
    locked.window.handed_over.take(diary)
    assert first_room(locked).isVisible()
    assert "was handed over" in first_room(locked).notice.text()


def test_a_backup_leads_to_restoring_it_beside_the_open_vault(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, backup: Path
) -> None:
    locked.window.handed_over.take(backup)
    unlock(qtbot, locked, made)
    settings = look_at(locked)
    assert settings.section() is settings.backups
    flow = settings.backups.currentWidget()
    assert isinstance(flow, RestoreFlow)
    assert flow._title.text() == "kept.pbbackup"
    assert flow._target.parent == made.folder.parent


def test_a_backup_can_become_a_vault_where_there_is_none_yet(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault, backup: Path
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    page = opened.window.unlock_page
    opened.window.handed_over.take(backup)
    page.choice.notice._ways[0].click()
    assert page.currentWidget() is page.rescuing.rescue
    page.rescuing.rescue._way.click()
    qtbot.keyClicks(page.rescuing.rescue.form.code, made.code + "\r")
    target = page.rescuing.rescue._target
    assert target.parent == computer.places.documents
    again = unlocking.unlock_with_recovery_code(computer, target, made.code)
    assert [line.heading for line in journal.list_entries(again).lines] == ["kept in a backup"]
    unlocking.lock(again)


def test_leaving_that_leads_back_to_the_choice(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, backup: Path
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    page = opened.window.unlock_page
    opened.window.handed_over.take(backup)
    page.choice.notice._ways[0].click()
    page.rescuing.rescue._back.click()
    assert page.currentWidget() is page.choice


def test_another_kind_of_file_is_told_what_can_be_opened(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, tmp_path: Path
) -> None:
    song = tmp_path / "song.ogg"
    song.write_bytes(b"OggS\0\2" + bytes(range(256)))
    unlock(qtbot, locked, made)
    locked.window.handed_over.take(song)
    told = look_at(locked).moving.taking_in.notice.text()
    assert told.startswith("song.ogg is of no kind that PeerBuddy opens")
    assert ".pbbackup" in told


def test_locking_forgets_it(qtbot: QtBot, locked: OpenedWindow, made: MadeVault, diary: Path) -> None:
    unlock(qtbot, locked, made)
    locked.window.handed_over.take(diary)
    locked.window.lock()
    assert b"diary" not in resume.to_bytes(locked.resumed[0])
    assert "Anna" not in every_text(locked.window)


# --- a second start that reaches nobody -----------------------------------------------------------------


def test_it_says_so_and_what_became_of_the_file(qtbot: QtBot, qapp: QApplication) -> None:
    for given in (None, Path("/somewhere/diary.jsonl")):
        box = already_open("Notes", given)
        qtbot.addWidget(box)
        assert "already open" in box.text()
        assert box.windowTitle() == "Notes"
        assert ("diary.jsonl" in box.text()) == (given is not None)
