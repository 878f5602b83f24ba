"""Settings, hiding: what others at this computer see of the program is the person's choice, at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.settings import MAX_WINDOW_TITLE_LENGTH, LocalSettings
from peerbuddy.ui.desktop.surroundings import Surroundings
from peerbuddy.ui.settings.hiding import Hiding
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock


@pytest.fixture
def around(qapp: QApplication, locked: OpenedWindow) -> Surroundings:
    return Surroundings(qapp, locked.window, LocalSettings())


@pytest.fixture
def hiding(qtbot: QtBot, locked: OpenedWindow, around: Surroundings, made: MadeVault) -> Hiding:
    """On the screen, in the settings of an open vault."""
    unlock(qtbot, locked, made)
    locked.window.rooms.go("settings")
    page = locked.window.settings_page
    assert page is not None
    return page.security.hiding


def test_another_word_stands_over_the_window_at_once_and_is_remembered(
    qtbot: QtBot, hiding: Hiding, locked: OpenedWindow, computer: Computer
) -> None:
    assert hiding.title.text() == "PeerBuddy"
    hiding.title.selectAll()
    qtbot.keyClicks(hiding.title, "Notes\r")
    assert locked.window.windowTitle() == "Notes"
    assert preferences.load(computer.places).window_title == "Notes"


def test_an_emptied_word_is_the_usual_one(
    qtbot: QtBot, hiding: Hiding, locked: OpenedWindow, computer: Computer
) -> None:
    for typed in ("Notes", "   "):
        hiding.title.selectAll()
        qtbot.keyClicks(hiding.title, typed + "\r")
    assert hiding.title.text() == locked.window.windowTitle() == "PeerBuddy"
    assert preferences.load(computer.places).window_title == "PeerBuddy"


def test_whatever_can_be_typed_is_loaded_again(qtbot: QtBot, hiding: Hiding, computer: Computer) -> None:
    hiding.title.setText("")
    qtbot.keyClicks(hiding.title, "x" * (MAX_WINDOW_TITLE_LENGTH + 20) + "\r")
    assert preferences.load(computer.places).window_title == "x" * MAX_WINDOW_TITLE_LENGTH


def test_of_a_pasted_text_only_what_can_be_seen_is_kept(
    qtbot: QtBot, hiding: Hiding, computer: Computer
) -> None:
    hiding.title.setText("\u202eNo\u200btes ")
    qtbot.keyClicks(hiding.title, "\r")
    assert preferences.load(computer.places).window_title == hiding.title.text() == "Notes"


def test_quick_hide_is_switched_off_at_once_and_for_later(
    hiding: Hiding, around: Surroundings, computer: Computer
) -> None:
    assert hiding.quick_hide.isChecked()
    hiding.quick_hide.click()
    assert not around.keys.quick_hide
    assert not preferences.load(computer.places).quick_hide


def test_trying_it_really_hides(hiding: Hiding, locked: OpenedWindow) -> None:
    hiding.try_it.click()
    assert not locked.window.isVisible()
    assert locked.resumed == []


def test_showing_the_settings_changes_none(hiding: Hiding, computer: Computer) -> None:
    preferences.change(computer.places, quick_hide=False, window_title="List")
    written = computer.places.settings.stat().st_mtime_ns
    hiding.show_settings(preferences.load(computer.places))
    assert (hiding.quick_hide.isChecked(), hiding.title.text()) == (False, "List")
    assert computer.places.settings.stat().st_mtime_ns == written
