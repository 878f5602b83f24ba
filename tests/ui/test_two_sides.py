"""In a narrow window, or with large text, the journal shows the list or the page, never half of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui import keys
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.style import Look, wear
from tests.ui.opened_window import settle

Write = Callable[..., str]


@pytest.fixture
def narrow(qtbot: QtBot, page: JournalPage, write: Write) -> JournalPage:
    write("2026-11-20", "one page")
    write("2026-11-21", "another page")
    page.pane.timeline.start_at(None)
    page.resize(900, 600)
    page.activateWindow()
    qtbot.waitActive(page)
    page.editor.text.setFocus()
    settle()
    return page


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    wearing = Look(qapp, "light")
    wear(LocalSettings(theme="light", text_size=150))
    yield
    wearing.deleteLater()
    Look(qapp, "light").deleteLater()


def shown(page: JournalPage) -> tuple[bool, bool]:
    return page.pane.isVisible(), page.editor.isVisible()


def test_a_wide_window_shows_both(page: JournalPage) -> None:
    assert shown(page) == (True, True)
    assert not page.two_sides.back.isVisible()
    page.two_sides.show_list()
    assert shown(page) == (True, True)


def test_large_text_makes_a_window_narrow(page: JournalPage, large_text: None) -> None:
    settle()
    assert shown(page) == (False, True)
    wear(LocalSettings(theme="light"))
    settle()
    assert shown(page) == (True, True)


def test_a_narrow_window_begins_with_the_page(narrow: JournalPage) -> None:
    assert shown(narrow) == (False, True)


@pytest.mark.parametrize("way", ["the button", "Alt+Left", "Escape"])
def test_there_is_a_way_back_to_the_list(qtbot: QtBot, narrow: JournalPage, way: str) -> None:
    if way == "the button":
        narrow.two_sides.back.click()
    elif way == "Alt+Left":
        qtbot.keyClick(narrow.editor.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    else:
        qtbot.keyClick(narrow.editor.text, Qt.Key.Key_Escape)
    assert shown(narrow) == (True, False)
    assert narrow.pane.list.hasFocus()


def test_escape_stays_while_something_is_selected(qtbot: QtBot, narrow: JournalPage) -> None:
    qtbot.keyClicks(narrow.editor.text, "words")
    narrow.editor.text.selectAll()
    qtbot.keyClick(narrow.editor.text, Qt.Key.Key_Escape)
    assert shown(narrow) == (False, True)


def test_arrows_look_through_the_list_and_enter_goes_to_the_page(qtbot: QtBot, narrow: JournalPage) -> None:
    narrow.two_sides.show_list()
    narrow.pane.list.setCurrentIndex(narrow.pane.timeline.index(1))
    assert shown(narrow) == (True, False)
    qtbot.keyClick(narrow.pane.list, Qt.Key.Key_Return)
    assert shown(narrow) == (False, True)
    assert narrow.editor.text.exact_text() == "one page"
    assert narrow.editor.text.hasFocus()


def test_a_new_page_comes_forward_and_finding_shows_the_list(qtbot: QtBot, narrow: JournalPage) -> None:
    qtbot.keyClick(narrow.editor.text, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown(narrow) == (True, False)
    assert narrow.pane.finder.hasFocus()
    qtbot.keyClick(narrow.pane.finder, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert shown(narrow) == (False, True)


def test_what_is_said_is_seen(narrow: JournalPage) -> None:
    narrow.two_sides.show_list()
    narrow.notice.show_notice("Something to know.")
    assert narrow.notice.isVisible()


def test_the_way_back_is_offered_by_name_only_where_there_is_one(narrow: JournalPage) -> None:
    assert "back" in [b.action.id for b in keys.bound(narrow)]
    narrow.resize(1280, 800)
    settle()
    assert "back" not in [b.action.id for b in keys.bound(narrow)]
