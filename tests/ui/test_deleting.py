"""Deleting this journal, by keys: what goes is told, nothing goes by a slip, it ends up locked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import keeping, pocket_card, preferences, unlocking
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.resume import Resume
from peerbuddy.ui.settings.delete_flow import DeleteFlow
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.vault import removal
from peerbuddy.vault.removal import Deletion
from tests.actions.test_deleting import deletion_of
from tests.conftest import PASSPHRASE, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, enter

OpenWindow = Callable[..., OpenedWindow]


@pytest.fixture
def flow(settings: SettingsPage, made: MadeVault) -> DeleteFlow:
    settings.security.delete.click()
    shown = settings.security.currentWidget()
    assert isinstance(shown, DeleteFlow)
    return shown


def fill_in(qtbot: QtBot, flow: DeleteFlow, name: str, words: str) -> None:
    for line, typed in ((flow.name, name), (flow.passphrase.line, words)):
        line.selectAll()
        qtbot.keyClicks(line, typed)


def test_what_goes_and_what_stays_is_told_before_anything(
    settings: SettingsPage, computer: Computer, made: MadeVault, write: Callable[..., str]
) -> None:
    write("2026-11-20", "one")
    (made.folder / "letter.txt").write_text("mine")
    preferences.remember(computer.places, made.folder)
    settings.security.delete.click()
    flow = settings.security.currentWidget()
    assert isinstance(flow, DeleteFlow)
    assert f"The journal in {made.folder}. Pages: 1" in flow.goes.text()
    assert "Backups in its folder: 0" in flow.goes.text()
    assert "list of vaults" in flow.goes.text()
    assert "key store" not in flow.goes.text()
    assert "exported" in flow.stays.text()
    assert "letter.txt" in flow.stays.text()


def test_without_a_pocket_card_nothing_is_said_of_one(flow: DeleteFlow) -> None:
    assert flow.pocket_card.isHidden()
    assert "pocket card" not in flow.goes.text() + flow.stays.text()


def test_the_pocket_card_is_listed_where_it_was_chosen_to_be(
    qtbot: QtBot, settings: SettingsPage, computer: Computer
) -> None:
    pocket_card.write(computer.places, ("Call Ade.",))
    settings.security.delete.click()
    flow = settings.security.currentWidget()
    assert isinstance(flow, DeleteFlow)
    assert "pocket card" in flow.stays.text()
    assert "pocket card" not in flow.goes.text()
    qtbot.keyClick(flow.pocket_card, Qt.Key.Key_Space)
    assert "pocket card" in flow.goes.text()
    assert "pocket card" not in flow.stays.text()
    fill_in(qtbot, flow, "vault", PASSPHRASE)
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    assert pocket_card.read(computer.places) == ()


@pytest.mark.parametrize(
    ("name", "words"), [("", PASSPHRASE), ("Vault", PASSPHRASE), ("vault", ""), ("vaul", PASSPHRASE)]
)
def test_without_the_name_and_the_passphrase_nothing_can_be_pressed(
    qtbot: QtBot, flow: DeleteFlow, made: MadeVault, name: str, words: str
) -> None:
    fill_in(qtbot, flow, name, words)
    assert not flow.go.isEnabled()
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    assert removal.begun(made.folder) is None


def test_a_wrong_passphrase_deletes_nothing(qtbot: QtBot, flow: DeleteFlow, made: MadeVault) -> None:
    fill_in(qtbot, flow, "vault", "not this one")
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    assert "does not open this vault" in flow.notice.text()
    assert removal.begun(made.folder) is None
    assert flow.go.isEnabled()


def test_a_last_backup_is_made_where_the_person_wants_it(
    settings: SettingsPage, flow: DeleteFlow, ask: AskFromList, tmp_path: Path, made: MadeVault
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    ask.answers = [made.folder / "backups", stick]
    flow.keep.click()
    assert "goes with it" in flow.notice.text()
    flow.keep.click()
    assert len(list(stick.iterdir())) == 1
    assert "is whole" in flow.kept.text()
    assert flow.notice.text() == ""


def test_escape_leaves_it(qtbot: QtBot, settings: SettingsPage, flow: DeleteFlow) -> None:
    qtbot.keyClick(flow.name, Qt.Key.Key_Escape)
    assert settings.security.currentWidget() is settings.security.cards


# --- the whole window -----------------------------------------------------------------------------------


def delete_in(qtbot: QtBot, opened: OpenedWindow) -> None:
    opened.window.rooms.go("settings")
    page = opened.window.settings_page
    assert page is not None
    page.security.delete.click()
    flow = page.security.currentWidget()
    assert isinstance(flow, DeleteFlow)
    fill_in(qtbot, flow, "vault", PASSPHRASE)
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)


def test_deleted_it_ends_locked_and_names_no_vault(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    preferences.remember(computer.places, made.folder)
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    delete_in(qtbot, locked)
    assert not made.folder.exists()
    assert [(told.vault, told.deleted) for told in locked.resumed] == [(None, True)]
    assert preferences.load(computer.places).remembered == ()


def test_words_that_were_not_saved_yet_do_not_hold_it_up(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    assert locked.window.journal is not None
    qtbot.keyClicks(locked.window.journal.editor.text, "still unsaved")
    delete_in(qtbot, locked)
    assert len(locked.resumed) == 1


def test_stopped_in_between_it_ends_locked_at_the_vault_that_says_so(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(5, "I/O error")

    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    monkeypatch.setattr(removal, "end", fails)
    delete_in(qtbot, locked)
    assert [(told.vault, told.deleted) for told in locked.resumed] == [(made.folder, False)]
    assert removal.begun(made.folder) is not None


def test_the_process_that_comes_up_says_that_it_is_deleted(
    locked: OpenedWindow, computer: Computer, tmp_path: Path
) -> None:
    preferences.remember(computer.places, tmp_path / "another")
    told = Resume(None, (0, 0, 900, 600), maximized=False, places=computer.places, deleted=True)
    locked.window.begin(preferences.load(computer.places), None, told)
    page = locked.window.unlock_page
    assert page.currentWidget() is page.choice
    assert page.choice.notice.text() == "The journal is deleted."


# --- interrupted ----------------------------------------------------------------------------------------


def interrupted(made: MadeVault, steps: int) -> None:
    deletion = deletion_of(made)
    removal.begin(made.folder, deletion)
    for _, _ in zip(range(steps), removal.steps(made.folder, deletion), strict=False):
        pass


def test_the_unlock_page_says_so_and_finishes_it(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    interrupted(made, 5)
    preferences.remember(computer.places, made.folder)
    page = open_window(InlineJobs(computer), ask).window.unlock_page
    assert "Nothing opens it any more" in page.door._deleting.text()
    assert not page.door.form.isVisible()
    ask.answers = [False, True]
    page.door._deleting._ways[0].click()
    assert made.folder.exists()
    assert "Nothing opens it any more" in page.door._deleting.text()
    page.door._deleting._ways[0].click()
    assert not made.folder.exists()
    assert page.currentWidget() is page.choice
    assert page.choice.notice.text() == "The journal is deleted."
    assert page.choice._title.text() == "This is your place."
    assert ask.asked == ["What is left of vault is then gone for good."] * 2


def test_one_that_is_still_whole_can_be_kept_by_unlocking(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    interrupted(made, 1)
    opened = open_window(InlineJobs(computer), ask, made.folder)
    assert "still whole" in opened.window.unlock_page.door._deleting.text()
    enter(qtbot, opened.window.unlock_page, made.code, by_code=True)
    assert opened.window.journal is not None
    assert removal.begun(made.folder) is None


def test_of_one_that_is_still_whole_the_question_says_all_that_would_go(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault, session: Session
) -> None:
    """Whoever can write into the folder can lay the mark of a deletion there."""
    keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    pocket_card.write(computer.places, ("Rosa 030 1",))
    unlocking.lock(session)
    removal.begin(made.folder, replace(deletion_of(made), pocket_card=True))
    page = open_window(InlineJobs(computer), ask, made.folder).window.unlock_page
    ask.answers = [False]
    page.door._deleting._ways[0].click()
    (question,) = ask.asked
    assert question == (
        "All of vault is still here, and opens with its passphrase. It is then gone for good."
        " Backups in its folder that go as well: 1. The pocket card of Help now goes as well."
    )
    assert made.folder.joinpath("vault.db").exists()


def test_finishing_one_that_is_open_elsewhere_is_refused_and_told(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault, session: Session
) -> None:
    removal.begin(made.folder, Deletion(session.vault.slots.vault_id))
    page = open_window(InlineJobs(computer), ask, made.folder).window.unlock_page
    ask.answers = [True]
    page.door._deleting._ways[0].click()
    assert "could not be finished" in page.door.form.notice.text()
    unlocking.lock(session)
