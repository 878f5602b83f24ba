"""The locked window: every way a vault opens, and every way it does not, told apart."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import preferences, unlocking
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, enter

OpenWindow = Callable[..., OpenedWindow]


def test_it_says_which_vault_and_the_cursor_is_in_the_field(locked: OpenedWindow, made: MadeVault) -> None:
    door = locked.window.unlock_page.door
    assert door._name.text() == made.folder.name
    assert door._place.text() == str(made.folder)
    assert locked.window.focusWidget() is door.form.passphrase.line


def test_the_right_passphrase_opens_today_s_page(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> None:
    enter(qtbot, locked.window.unlock_page, made.passphrase)
    page = locked.window.journal
    assert page is not None
    assert page.isVisible()
    assert page.editor.text.exact_text() == ""
    assert locked.window.focusWidget() is page.editor.text


def test_a_wrong_passphrase_is_said_and_the_text_stays_selected(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    page = locked.window.unlock_page
    enter(qtbot, page, "not this one")
    assert "does not open this vault" in page.door.form.notice.text()
    assert page.door.form.passphrase.line.selectedText() != ""
    enter(qtbot, page, made.passphrase)
    assert locked.window.journal is not None


def test_the_recovery_code_opens_and_its_slips_name_the_group(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    page = locked.window.unlock_page
    groups = made.code.split("-")
    wrong = "1" if groups[3][0] != "1" else "2"
    enter(qtbot, page, "-".join([*groups[:3], wrong + groups[3][1:], *groups[4:]]), by_code=True)
    assert "Group 4" in page.door.form.notice.text()
    enter(qtbot, page, made.code.lower().replace("-", " "), by_code=True)
    assert locked.window.journal is not None


def test_a_missing_vault_is_said_before_anything_is_typed(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, tmp_path: Path
) -> None:
    page = open_window(InlineJobs(computer), ask, tmp_path / "gone").window.unlock_page
    assert "no vault at this place" in page.door.form.notice.text()


def test_a_vault_in_use_names_who_has_it(qtbot: QtBot, locked: OpenedWindow, session: Session) -> None:
    page = locked.window.unlock_page
    enter(qtbot, page, "seven quiet herons wade")
    assert "the test" in page.door.form.notice.text()
    assert locked.window.journal is None


def test_a_read_only_vault_opens_to_read(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("peerbuddy.vault.folder.is_writable", lambda path: False)
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    page = locked.window.journal
    assert page is not None
    assert "can be read" in page.notice.text()
    assert page.editor.text.isReadOnly()
    assert not page.pane.new_entry.isEnabled()


def test_copies_of_a_sync_program_are_named(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    (made.folder / "vault (conflicted copy 2026-11-20).db").write_bytes(b"x")
    page = open_window(InlineJobs(computer), ask, made.folder).window.unlock_page
    assert "conflicted copy 2026-11-20" in page.door._conflicts.text()


def test_an_older_copy_is_said_after_unlocking(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, computer: Computer, tmp_path: Path
) -> None:
    def look_in() -> None:
        unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))

    look_in()
    shutil.copytree(made.folder, tmp_path / "earlier")
    look_in()
    look_in()
    shutil.rmtree(made.folder)
    shutil.move(tmp_path / "earlier", made.folder)
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    today = locked.window.today
    assert today is not None
    assert "does not contain what this computer saved last" in today.notice.text()
    assert locked.window.journal is not None
    assert locked.window.journal.notice.text() == ""  # once is enough


def test_escape_gives_up_waiting_and_a_second_try_opens(
    qtbot: QtBot, real_jobs: Jobs, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    opened = open_window(real_jobs, ask, made.folder)
    form = opened.window.unlock_page.door.form
    enter(qtbot, opened.window.unlock_page, made.passphrase)
    assert form.bar.isVisible()
    qtbot.keyClick(form.passphrase.line, Qt.Key.Key_Escape)
    assert not form.bar.isVisible()
    done: list[object] = []
    real_jobs.when_done(lambda: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert opened.window.journal is None
    enter(qtbot, opened.window.unlock_page, made.passphrase)
    qtbot.waitUntil(lambda: opened.window.journal is not None)


# --- remembering --------------------------------------------------------------------------------------


def test_nothing_is_remembered_unless_the_person_says_so(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    assert preferences.load(computer.places).remembered == ()


def test_a_remembered_vault_is_asked_for_at_the_next_start_and_can_be_forgotten(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    first = open_window(InlineJobs(computer), ask, made.folder)
    first.window.unlock_page.door.remember.setChecked(True)
    enter(qtbot, first.window.unlock_page, made.code, by_code=True)
    first.take_away()
    page = open_window(InlineJobs(computer), ask).window.unlock_page
    assert page.door.vault == made.folder
    assert page.door.remember.isChecked()
    page.show_choice()
    forget = next(b for b in page.choice.findChildren(QPushButton) if b.text() == "Forget")
    forget.click()
    assert preferences.load(computer.places).remembered == ()
    assert made.folder.exists()


def test_another_vault_is_chosen_by_its_folder(
    qtbot: QtBot, computer: Computer, open_window: OpenWindow, made: MadeVault
) -> None:
    opened = open_window(InlineJobs(computer), AskFromList(made.folder))
    opened.window.unlock_page.choice._other.click()
    enter(qtbot, opened.window.unlock_page, made.code, by_code=True)
    assert opened.window.journal is not None
