"""Words are found in the open page and replaced there, all of them as one step to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.text.find_bar import FindBar

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = "Tea at 😀 four.\nMore tea, and TEA again (t.a)."


@pytest.fixture
def bar(qtbot: QtBot, page: JournalPage) -> FindBar:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    page.editor.text.load(TEXT)
    qtbot.keyClick(page.editor.text, Qt.Key.Key_H, CONTROL)
    return page.editor.finder


def selected(page: JournalPage) -> tuple[int, str]:
    cursor = page.editor.text.textCursor()
    return cursor.blockNumber(), cursor.selectedText()


def test_both_keys_open_it_and_escape_closes_it(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    assert bar.line.hasFocus()
    qtbot.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.editor.text.hasFocus()
    qtbot.keyClick(page.editor.text, Qt.Key.Key_F, CONTROL | SHIFT)
    assert bar.line.hasFocus()


def test_what_is_typed_is_found_whatever_its_capitals(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "tea")
    assert bar.count.text() == "1 of 3"
    assert selected(page) == (0, "Tea")
    qtbot.keyClick(bar.line, Qt.Key.Key_Return)
    qtbot.keyClick(bar.line, Qt.Key.Key_F3)
    assert (bar.count.text(), selected(page)) == ("3 of 3", (1, "TEA"))
    bar.next.click()
    assert bar.count.text() == "1 of 3"
    qtbot.keyClick(bar.line, Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == "3 of 3"
    bar.previous.click()
    assert bar.count.text() == "2 of 3"
    assert len(page.editor.text.extraSelections()) == 3


def test_words_after_an_emoji_are_found_in_their_place(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    bar.line.setText("four")
    assert selected(page) == (0, "four")
    bar.line.setText("😀")
    assert selected(page) == (0, "😀")


def test_marks_of_patterns_are_only_letters(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "t.a")
    assert bar.count.text() == "1 of 1"
    qtbot.keyClicks(bar.line, "x(")
    assert bar.count.text() == "Not in this page"
    assert not bar.next.isEnabled()


def test_one_is_replaced_and_the_next_selected(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "tea")
    qtbot.keyClicks(bar.other, "coffee")
    bar.replace.click()
    assert page.editor.text.exact_text() == TEXT.replace("Tea", "coffee")
    assert selected(page) == (1, "tea")
    page.editor.text.undo()
    assert page.editor.text.exact_text() == TEXT


def test_all_are_replaced_in_one_step(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "tea")
    qtbot.keyClicks(bar.other, "teapot")
    bar.replace_all.click()
    assert page.editor.text.exact_text() == "teapot at 😀 four.\nMore teapot, and teapot again (t.a)."
    assert bar.count.text() == "3 replaced"
    page.editor.text.undo()
    assert page.editor.text.exact_text() == TEXT
    assert not page.editor.text.document().isUndoAvailable()


def test_what_is_written_meanwhile_is_counted_too(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    qtbot.keyClicks(bar.line, "tea")
    page.editor.text.moveCursor(page.editor.text.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor.text, " tea")
    qtbot.waitUntil(lambda: bar.count.text() == "4 found")


def test_selected_words_are_what_is_looked_for(qtbot: QtBot, page: JournalPage, bar: FindBar) -> None:
    bar.close_up()
    text = page.editor.text
    text.moveCursor(text.textCursor().MoveOperation.Start)
    text.moveCursor(text.textCursor().MoveOperation.EndOfWord, text.textCursor().MoveMode.KeepAnchor)
    qtbot.keyClick(text, Qt.Key.Key_F, CONTROL | SHIFT)
    assert (bar.line.text(), bar.count.text()) == ("Tea", "1 of 3")


def test_a_page_that_cannot_be_written_can_be_searched_alone(qtbot: QtBot, page: JournalPage) -> None:
    page.editor.text.load(TEXT)
    page.editor.set_read_only()
    page.editor.open_finder()
    qtbot.keyClicks(page.editor.finder.line, "tea")
    assert page.editor.finder.count.text() == "1 of 3"
    assert not page.editor.finder.other.isVisible()
