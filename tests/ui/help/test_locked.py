"""Help now without knowing its key (C1), while the journal is locked (K-2, H-1), and while locking."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping, pocket_card, preferences, unlocking
from peerbuddy.computer import Computer
from peerbuddy.ui import help as help_folder
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.help.page import HelpPage
from peerbuddy.ui.help.person_form import PersonForm
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.help.conftest import NUMBER, PERSON, leave, press_f1, up
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import every_text, real, unlock

__all__ = ["real"]  # a fixture

OpenWindow = Callable[..., OpenedWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


# --- without knowing the key (C1) ---------------------------------------------------------------------


def test_a_button_stands_on_every_page_without_a_rail(qtbot: QtBot, locked: OpenedWindow) -> None:
    strip = locked.window._pages.help_strip
    strip.help.click()
    up(locked)
    assert not strip.isVisible()
    leave(locked)
    locked.window.unlock_page.create_wanted.emit()
    assert strip.isVisible()
    strip.help.click()
    up(locked)
    leave(locked)


def test_it_stands_below_a_page_or_on_its_free_corner(locked: OpenedWindow) -> None:
    pages, strip = locked.window._pages, locked.window._pages.help_strip
    settle()
    assert locked.window.unlock_page.height() + strip.height() == pages.height()
    locked.window.unlock_page.create_wanted.emit()
    settle()
    assert locked.window.create_page is not None
    assert locked.window.create_page.height() == pages.height()
    assert strip.geometry().bottomLeft() == pages.rect().bottomLeft()
    locked.window.resize(900, 640)
    settle()
    assert strip.geometry().bottomLeft() == pages.rect().bottomLeft()


def test_once_it_is_open_the_rail_has_the_button(opened: OpenedWindow) -> None:
    assert not opened.window._pages.help_strip.isVisible()
    opened.window._pages.rail.help.click()
    up(opened)


# --- nothing of a locked journal (K-2, H-1) -------------------------------------------------------------


@pytest.fixture
def locked_again(
    filled: OpenedWindow, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> OpenedWindow:
    """A journal with numbers, people and a plan in it, locked."""
    filled.window.lock()
    settle()
    filled.take_away()
    return open_window(InlineJobs(computer), ask, made.folder)


def test_locked_it_shows_nothing_of_the_vault(locked_again: OpenedWindow, made: MadeVault) -> None:
    press_f1(locked_again.window)
    told = every_text(locked_again.window.help_now.place)  # type: ignore[arg-type]
    for word in (NUMBER.name, NUMBER.number, PERSON.name, PERSON.say, "When it gets loud", "canal"):
        assert word not in told
    assert made.folder.name not in told
    assert up(locked_again).unlock.isVisible()
    up(locked_again).unlock.click()
    assert locked_again.window.unlock_page.isVisible()


def test_the_pocket_card_is_all_that_is_shown_of_a_person(locked: OpenedWindow, computer: Computer) -> None:
    pocket_card.write(computer.places, ("Rosa 01632 960 012", "<b>Breathe</b>"))
    press_f1(locked.window)
    told = every_text(up(locked).pocket)
    assert "Rosa 01632 960 012" in told
    assert "<b>Breathe</b>" in told


def test_where_a_page_of_help_is_a_risk_nothing_of_it_shows_while_locked(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    preferences.change(computer.places, help_while_locked=False)
    opened = open_window(InlineJobs(computer), ask, made.folder)
    press_f1(opened.window)
    assert opened.window.help_now.page is None
    assert not opened.window._pages.help_strip.isVisible()
    unlock(qtbot, opened, made)
    press_f1(opened.window)
    assert up(opened).mine is not None


def test_the_settings_keep_it_out_of_sight_while_locked(opened: OpenedWindow, computer: Computer) -> None:
    opened.window.rooms.go("settings")
    page = opened.window.settings_page
    assert page is not None
    page.security.hiding.help_now.click()
    assert not preferences.load(computer.places).help_while_locked
    assert not opened.window._pages.help_strip.is_wanted


# --- locking and hiding while it is up ------------------------------------------------------------------


def test_locking_takes_it_away_with_everything_else(filled: OpenedWindow) -> None:
    press_f1(filled.window)
    assert PERSON.name in every_text(up(filled))
    filled.window.lock()
    settle()
    assert filled.resumed
    assert filled.window.help_now.page is None
    assert PERSON.name not in every_text(filled.window)


def test_words_half_typed_in_a_form_are_saved_by_locking(
    qtbot: QtBot, real: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    press_f1(real.window)
    place = real.window.help_now.place
    assert place is not None
    qtbot.waitUntil(lambda: "Add somebody" in buttons(place.front))
    assert place.front.mine is not None
    place.front.mine.person_wanted.emit(None)
    assert isinstance(place.behind, PersonForm)
    qtbot.keyClicks(place.behind.name, "Rosa")
    real.window.lock()
    qtbot.waitUntil(lambda: bool(real.resumed))
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    kept = helping.my_people(session)
    unlocking.lock(session)
    assert [person.name for person in kept] == ["Rosa"]


def buttons(page: HelpPage) -> set[str]:
    return {button.text() for button in page.findChildren(QPushButton)}


def test_a_form_is_left_once_its_words_are_saved(qtbot: QtBot, real: OpenedWindow) -> None:
    press_f1(real.window)
    place = real.window.help_now.place
    assert place is not None
    assert place.front.mine is not None
    place.front.mine.person_wanted.emit(None)
    assert isinstance(place.behind, PersonForm)
    qtbot.keyClicks(place.behind.name, "Rosa")
    qtbot.keyClick(place.behind.name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: place.behind is None)
    qtbot.waitUntil(lambda: "Rosa" in every_text(place.front))
    leave(real)


def test_hiding_ends_while_it_is_up_and_a_question_put_aside(opened: OpenedWindow) -> None:
    AskWithDialogs().confirm(opened.window, "Really?", "Yes", lambda: None)
    settle()
    box = opened.window.findChild(QMessageBox)
    assert box is not None
    press_f1(box)
    opened.window.hide_and_lock()
    settle()
    assert not opened.window.isVisible()
    assert opened.window.help_now.page is None


# --- no way from the text of a page to it (K-5) -----------------------------------------------------------


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_nothing_in_it_reads_what_a_person_writes() -> None:
    """The proof page lists pages that were marked by hand; a draft keeps a form where a disk is full."""
    allowed = {"peerbuddy.ui.journal.draft.Draft"}
    of_proof = {"peerbuddy.model.entry.EntryLine", "peerbuddy.actions.page_links"}
    for path in sorted(Path(help_folder.__path__[0]).glob("*.py")):
        names = set(imported(path)) - allowed - (of_proof if path.name == "proof.py" else set())
        found = [
            name for name in names if any(word in name for word in ("journal", "entr", "search", "links"))
        ]
        assert found == [], path.name


def test_it_opens_with_its_words_gone(
    opened: OpenedWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A damaged content file costs its words, not the numbers and people of one's own."""
    from peerbuddy.content.library import Library
    from peerbuddy.ui.help import books

    monkeypatch.setattr(books, "words_of_the_program", lambda language: Library(tmp_path, language))
    opened.jobs.run(helping.save_person, PERSON)
    press_f1(opened.window)
    assert PERSON.say in every_text(up(opened))
