"""Keys and buttons put marks into the text and take them away again, each as one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.page_text import PageText

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
)  # fmt: skip
K = Qt.Key


@pytest.fixture
def text(qtbot: QtBot, page: JournalPage) -> PageText:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    return page.editor.text


def write(text: PageText, words: str) -> None:
    """`[` and `]` of ⟦ ⟧ mark what is selected, or ⟦ alone where the cursor stands."""
    start = words.find("⟦")
    end = words.find("⟧")
    text.load(words.replace("⟦", "").replace("⟧", ""))
    cursor = text.textCursor()
    cursor.setPosition(max(start, 0))
    if end >= 0:
        cursor.setPosition(end - 1, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def written(text: PageText) -> str:
    cursor, words = text.textCursor(), text.exact_text()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    marks = "⟦" + words[start:end] + "⟧" if cursor.hasSelection() else "⟦"
    return words[:start] + marks + words[end:]


@pytest.mark.parametrize(
    ("before", "key", "modifiers", "after"),
    [
        ("a ⟦word⟧ here", K.Key_B, CONTROL, "a **⟦word⟧** here"),
        ("a **⟦word⟧** here", K.Key_B, CONTROL, "a ⟦word⟧ here"),
        ("a ⟦**word**⟧ here", K.Key_B, CONTROL, "a ⟦word⟧ here"),
        ("a⟦ word ⟧here", K.Key_B, CONTROL, "a **⟦word⟧** here"),
        ("a wo⟦rd here", K.Key_B, CONTROL, "a **wo⟦rd** here"),
        ("a **two wo⟦rds** here", K.Key_B, CONTROL, "a two wo⟦rds here"),
        ("a ⟦", K.Key_B, CONTROL, "a **⟦**"),
        ("a **⟦**", K.Key_B, CONTROL, "a ⟦"),
        ("a **⟦word⟧** here", K.Key_I, CONTROL, "a ***⟦word⟧*** here"),
        ("a ***⟦word⟧*** here", K.Key_I, CONTROL, "a **⟦word⟧** here"),
        ("a ***⟦word⟧*** here", K.Key_B, CONTROL, "a *⟦word⟧* here"),
        ("⟦word⟧", K.Key_I, CONTROL, "*⟦word⟧*"),
        ("⟦word⟧", K.Key_X, CONTROL | SHIFT, "~~⟦word⟧~~"),
        ("⟦word⟧", K.Key_C, CONTROL | SHIFT, "`⟦word⟧`"),
        ("⟦one\n\ntwo⟧ x", K.Key_B, CONTROL, "**⟦one**\n\n**two⟧** x"),
        ("**⟦one**\n\n**two⟧** x", K.Key_B, CONTROL, "⟦one\n\ntwo⟧ x"),
        ("⟦words⟧", K.Key_K, CONTROL | SHIFT, "[words](⟦)"),
        ("⟦https://example.org/a⟧", K.Key_K, CONTROL | SHIFT, "[⟦](https://example.org/a)"),
        ("⟦", K.Key_K, CONTROL | SHIFT, "[⟦]()"),
        ("li⟦ne", K.Key_1, CONTROL | ALT, "# li⟦ne"),
        ("## li⟦ne", K.Key_1, CONTROL | ALT, "# li⟦ne"),
        ("### li⟦ne", K.Key_3, CONTROL | ALT, "li⟦ne"),
        ("⟦", K.Key_2, CONTROL | ALT, "## ⟦"),
        ("⟦a\n\nb⟧", K.Key_L, CONTROL | SHIFT, None),
        ("  - [ ] ⟦a", K.Key_1, CONTROL | ALT, "# ⟦a"),
        ("## ⟦a", K.Key_L, CONTROL | SHIFT, "- ⟦a"),
        ("1. ⟦a", K.Key_L, CONTROL | SHIFT, "- ⟦a"),
        ("- ⟦a", K.Key_T, CONTROL | SHIFT, "- [ ] ⟦a"),
        ("  - [x] ⟦a", K.Key_T, CONTROL | SHIFT, "  ⟦a"),
        ("sa⟦id", K.Key_B, CONTROL | SHIFT, "> sa⟦id"),
        ("> > sa⟦id", K.Key_B, CONTROL | SHIFT, "> sa⟦id"),
    ],
)
def test_a_key_marks_and_unmarks_in_one_step(
    qtbot: QtBot, text: PageText, before: str, key: K, modifiers: Qt.KeyboardModifier, after: str | None
) -> None:
    write(text, before)
    plain = text.exact_text()
    qtbot.keyClick(text, key, modifiers)
    if after is None:
        assert text.exact_text() == "- a\n\n- b"
    else:
        assert written(text) == after
    text.undo()
    assert text.exact_text() == plain
    assert not text.document().isUndoAvailable()


def test_a_link_can_be_taken_away_again(qtbot: QtBot, text: PageText) -> None:
    write(text, "see [the⟦ page](https://example.org) there")
    qtbot.keyClick(text, K.Key_K, CONTROL | SHIFT)
    assert text.exact_text() == "see the page there"
    text.undo()
    assert text.exact_text() == "see [the page](https://example.org) there"


def test_marks_stand_right_beside_an_emoji(qtbot: QtBot, text: PageText) -> None:
    text.load("😀😀 word 😀")
    text.selectAll()
    qtbot.keyClick(text, K.Key_B, CONTROL)
    assert text.exact_text() == "**😀😀 word 😀**"
    qtbot.keyClick(text, K.Key_B, CONTROL)
    assert text.exact_text() == "😀😀 word 😀"


def test_each_button_does_what_its_key_does_and_says_so(
    qtbot: QtBot, page: JournalPage, text: PageText
) -> None:
    marked = {
        "bold": "**word**", "italic": "*word*", "strike": "~~word~~", "heading-2": "## word",
        "list": "- word", "task": "- [ ] word", "quote": "> word", "link": "[word]()",
    }  # fmt: skip
    buttons = dict(page.editor.tools.buttons)
    del buttons["picture"]  # it asks for a file: test_page_pictures
    for id, button in buttons.items():
        text.load("word")
        text.selectAll()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert text.exact_text() == marked.pop(id)
        assert button.accessibleName()
        assert "Ctrl" in button.toolTip()
        assert text.hasFocus()
    assert not marked


def test_a_page_that_cannot_be_written_has_no_marks_to_put(qtbot: QtBot, page: JournalPage) -> None:
    page.editor.text.load("word")
    page.editor.set_read_only()
    qtbot.keyClick(page.editor.text, K.Key_B, CONTROL)
    assert page.editor.text.exact_text() == "word"
    assert not page.editor.tools.isEnabled()


def test_marks_can_still_be_undone_after_saving(qtbot: QtBot, page: JournalPage, text: PageText) -> None:
    qtbot.keyClicks(text, "word")
    qtbot.keyClick(text, K.Key_B, CONTROL)
    page.editor.saving.save()
    assert text.exact_text() == "**word**"
    text.undo()
    assert text.exact_text() == "word"
