"""Nothing but the page, and how many words it has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page import JournalPage
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, enter, settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(qtbot: QtBot, page: JournalPage) -> JournalPage:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    return page


def press(qtbot: QtBot, page: JournalPage, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(page.editor.text, key, modifiers or Qt.KeyboardModifier.NoModifier)
    settle()


def test_two_keys_and_a_button_hide_the_list_and_escape_brings_it_back(
    qtbot: QtBot, active: JournalPage
) -> None:
    for begin in (
        lambda: press(qtbot, active, Qt.Key.Key_F11),
        lambda: press(qtbot, active, Qt.Key.Key_Return, CONTROL | SHIFT),
        active.editor.focus.click,
    ):
        begin()
        assert not active.pane.isVisible()
        assert active.editor.focus.isChecked()
        assert active.editor.text.isVisible()
        press(qtbot, active, Qt.Key.Key_Escape)
        assert active.pane.isVisible()
        assert not active.editor.focus.isChecked()
    assert active.editor.text.exact_text() == ""


def test_escape_closes_the_find_bar_first(qtbot: QtBot, active: JournalPage) -> None:
    press(qtbot, active, Qt.Key.Key_F11)
    press(qtbot, active, Qt.Key.Key_H, CONTROL)
    qtbot.keyClick(active.editor.finder.line, Qt.Key.Key_Escape)
    assert not active.editor.finder.isVisible()
    assert not active.pane.isVisible()
    press(qtbot, active, Qt.Key.Key_Escape)
    assert active.pane.isVisible()


def test_looking_for_something_shows_the_list(qtbot: QtBot, active: JournalPage) -> None:
    press(qtbot, active, Qt.Key.Key_F11)
    press(qtbot, active, Qt.Key.Key_F, CONTROL)
    assert active.pane.isVisible()
    assert active.pane.finder.hasFocus()


def test_the_rail_goes_and_comes_back_and_its_keys_go_on_working(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    journal, rail = locked.window.journal, locked.window._pages.rail
    assert journal is not None
    wide = rail.width()
    press(qtbot, journal, Qt.Key.Key_F11)
    assert rail.width() == 0
    assert not rail.lock.isVisible()
    press(qtbot, journal, Qt.Key.Key_Comma, CONTROL)
    assert locked.window.settings_page is not None
    assert locked.window.settings_page.isVisible()
    assert rail.width() == wide
    assert rail.lock.isVisible()


def test_the_words_are_counted_a_moment_after_the_last_key(qtbot: QtBot, active: JournalPage) -> None:
    qtbot.keyClicks(active.editor.text, "three small words")
    assert active.editor.count.text() == ""
    qtbot.waitUntil(lambda: active.editor.count.text() == "3 words")
    active.editor.text.load("one")
    qtbot.waitUntil(lambda: active.editor.count.text() == "1 word")
    active.editor.text.load("")
    qtbot.waitUntil(lambda: active.editor.count.text() == "")
