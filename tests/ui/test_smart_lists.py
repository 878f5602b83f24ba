"""Lists go on by themselves, end when nothing is written, and tasks are ticked; each one step to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.page_text import PageText

CONTROL, SHIFT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
)  # fmt: skip
K = Qt.Key


@pytest.fixture
def text(qtbot: QtBot, page: JournalPage) -> PageText:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    return page.editor.text


def write(text: PageText, words: str) -> None:
    """`|` is where the cursor stands."""
    at = words.index("|")
    text.load(words.replace("|", ""))
    cursor = text.textCursor()
    cursor.setPosition(at)
    text.setTextCursor(cursor)


def written(text: PageText) -> str:
    words, at = text.exact_text(), text.textCursor().position()
    return words[:at] + "|" + words[at:]


@pytest.mark.parametrize(
    ("before", "key", "modifiers", "after"),
    [
        ("- a|", K.Key_Return, PLAIN, "- a\n- |"),
        ("* a| b", K.Key_Return, PLAIN, "* a\n* | b"),
        ("9. a|", K.Key_Return, PLAIN, "9. a\n10. |"),
        ("  3) a|", K.Key_Enter, PLAIN, "  3) a\n  4) |"),
        ("- [x] a|", K.Key_Return, PLAIN, "- [x] a\n- [ ] |"),
        ("> a|", K.Key_Return, PLAIN, "> a\n> |"),
        ("> - a|", K.Key_Return, PLAIN, "> - a\n> - |"),
        ("- a\n- |", K.Key_Return, PLAIN, "- a\n|"),
        ("- a\n- [ ] |", K.Key_Return, PLAIN, "- a\n|"),
        ("> a\n> |", K.Key_Return, PLAIN, "> a\n|"),
        ("> - |", K.Key_Return, PLAIN, "> |"),
        ("|- a", K.Key_Return, PLAIN, "\n|- a"),
        ("plain|", K.Key_Return, PLAIN, "plain\n|"),
        ("    set in|", K.Key_Return, PLAIN, "    set in\n|"),
        ("- a|", K.Key_Return, SHIFT, "- a\n|"),
        ("- a\n- b|", K.Key_Tab, PLAIN, "- a\n  - b|"),
        ("1. a\n- b|", K.Key_Tab, PLAIN, "1. a\n   - b|"),
        ("- a\n  - b|", K.Key_Backtab, SHIFT, "- a\n- b|"),
        ("- a\n  - b\n    - c|", K.Key_Backtab, SHIFT, "- a\n  - b\n  - c|"),
        ("- [ ] a|", K.Key_Return, CONTROL, "- [x] a|"),
        ("- [X] a|", K.Key_Return, CONTROL, "- [ ] a|"),
        ("1. [ ] a|", K.Key_Return, CONTROL, "1. [x] a|"),
    ],
)
def test_a_key_in_a_list_is_one_step(
    qtbot: QtBot, text: PageText, before: str, key: K, modifiers: Qt.KeyboardModifier, after: str
) -> None:
    write(text, before)
    qtbot.keyClick(text, key, modifiers)
    assert written(text) == after
    text.undo()
    assert text.exact_text() == before.replace("|", "")
    assert not text.document().isUndoAvailable()


def test_a_list_is_not_gone_on_with_inside_a_fence(qtbot: QtBot, text: PageText) -> None:
    write(text, "```\n- a|\n```")
    qtbot.keyClick(text, K.Key_Return)
    assert written(text) == "```\n- a\n|\n```"


def test_several_items_are_set_in_together(qtbot: QtBot, text: PageText) -> None:
    text.load("- a\n- b\n- c")
    text.selectAll()
    qtbot.keyClick(text, K.Key_Tab)
    assert text.exact_text() == "  - a\n    - b\n      - c"
    text.undo()
    assert text.exact_text() == "- a\n- b\n- c"


def test_several_tasks_are_ticked_together(qtbot: QtBot, text: PageText) -> None:
    text.load("- [ ] a\nwords\n- [x] b")
    text.selectAll()
    qtbot.keyClick(text, K.Key_Return, CONTROL)
    assert text.exact_text() == "- [x] a\nwords\n- [x] b"
    qtbot.keyClick(text, K.Key_Return, CONTROL)
    assert text.exact_text() == "- [ ] a\nwords\n- [ ] b"


def test_tab_leads_on_outside_a_list_and_back_at_its_margin(qtbot: QtBot, text: PageText) -> None:
    write(text, "plain|")
    qtbot.keyClick(text, K.Key_Tab)
    assert not text.hasFocus()
    text.setFocus()
    write(text, "- item|")
    qtbot.keyClick(text, K.Key_Backtab, SHIFT)
    assert not text.hasFocus()
    assert text.exact_text() == "- item"


def place(text: PageText, position: int) -> QPoint:
    """The middle of the character that begins there."""
    here, after = text.textCursor(), text.textCursor()
    here.setPosition(position)
    after.setPosition(position + 1)
    return QPoint(
        (text.cursorRect(here).x() + text.cursorRect(after).x()) // 2, text.cursorRect(here).center().y()
    )


def test_a_click_on_the_box_ticks_it_and_a_click_beside_it_does_not(qtbot: QtBot, text: PageText) -> None:
    write(text, "wo|rds\n- [ ] task\n- [x] done")
    click = lambda at: qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place(text, at))  # noqa: E731
    click(9)
    assert text.exact_text() == "words\n- [x] task\n- [x] done"
    assert written(text).startswith("wo|rds")
    click(20)
    assert text.exact_text() == "words\n- [x] task\n- [ ] done"
    click(14)
    assert text.exact_text() == "words\n- [x] task\n- [ ] done"
    text.undo()
    text.undo()
    assert text.exact_text() == "words\n- [ ] task\n- [x] done"


def test_a_box_of_a_page_that_cannot_be_written_stays(qtbot: QtBot, page: JournalPage) -> None:
    text = page.editor.text
    text.load("- [ ] task")
    page.editor.set_read_only()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place(text, 3))
    qtbot.keyClick(text, K.Key_Return, CONTROL)
    assert text.exact_text() == "- [ ] task"


def test_a_list_goes_on_inside_what_is_selected_to_be_replaced(qtbot: QtBot, text: PageText) -> None:
    text.load("- one two")
    cursor = text.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    qtbot.keyClick(text, K.Key_Return)
    assert text.exact_text() == "- one\n- "
