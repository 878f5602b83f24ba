"""The text of a page is kept exactly as typed, and nothing but text comes in or goes out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.text import normalised
from peerbuddy.session import Session
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.page_text import PageText

EXACT = [
    "no\u00a0break\u00a0space",
    "tab\there, trailing spaces   \n   leading",
    "line\u2028separator",
    "שלום עולם, مرحبا بالعالم",
    "漢字かな交じり文 한국어",
    "emoji 👩\u200d👩\u200d👧 and flags 🇸🇪",
    "combining e\u0301 a\u030a",
    "\n\n\nonly at the end\n\n",
    "bidi \u202eesrever\u202c and zero\u200bwidth",
    "object \ufffc replacement \ufffd soft\u00adhyphen",
    "form\x0cfeed, vertical\x0btab, escape\x1b[31m, bell\x07",
    "# marks *stay* as `they` are [x](y)",
]


@pytest.fixture
def text(qtbot: QtBot) -> PageText:
    made = PageText()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("words", EXACT)
def test_what_is_loaded_is_what_is_read(text: PageText, words: str) -> None:
    text.load(words)
    assert text.exact_text() == words


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(st.characters(exclude_categories=["Cs"])).map(normalised))
def test_any_text_of_the_vault_survives_the_editor(text: PageText, words: str) -> None:
    text.load(words)
    assert text.exact_text() == words


@pytest.mark.parametrize("words", EXACT)
def test_typed_and_saved_is_the_same(page: JournalPage, session: Session, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(page.editor.text, event)
    page.editor.saving.save()
    assert journal.read_entry(session, page.editor.id()).text == words


def test_pasted_text_is_plain_and_normalised(text: PageText) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b><img src='file:///etc/hostname'>")
    pasted.setText("bold\r\nand\u00a0plain")
    text.insertFromMimeData(pasted)
    assert text.exact_text() == "bold\nand\u00a0plain"


def test_a_picture_is_offered_to_the_page_and_not_put_into_the_text(qtbot: QtBot, text: PageText) -> None:
    pasted = QMimeData()
    pasted.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert text.canInsertFromMimeData(pasted)
    with qtbot.waitSignal(text.pictures_offered):
        text.insertFromMimeData(pasted)
    assert text.exact_text() == ""


def test_ten_thousand_lines_are_pasted_exactly(text: PageText) -> None:
    lines = "\n".join(f"line {n}" for n in range(10_000))
    pasted = QMimeData()
    pasted.setText(lines)
    text.insertFromMimeData(pasted)
    assert text.exact_text() == lines


def test_enter_on_an_empty_line_is_a_line_too(text: PageText, qtbot: QtBot) -> None:
    text.load("")
    qtbot.keyClicks(text, "One")
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    qtbot.keyClicks(text, "two")
    assert text.exact_text() == "One\n\n\ntwo"
    last = text.document().lastBlock()
    assert last.blockFormat().lineHeight() == text.document().begin().blockFormat().lineHeight() > 100


def test_enter_puts_a_line_in_place_of_what_is_chosen(text: PageText, qtbot: QtBot) -> None:
    text.load("")
    qtbot.keyClicks(text, "gone")
    text.selectAll()
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.exact_text() == "\n"
    text.undo()
    assert text.exact_text() == "gone"


def test_copied_text_is_exact_and_plain(text: PageText) -> None:
    text.load("no\u00a0break\nand a second line")
    text.selectAll()
    copied = text.createMimeDataFromSelection()
    assert copied.text() == "no\u00a0break\nand a second line"
    assert copied.formats() == ["text/plain"]


def test_nothing_is_loaded_from_the_disk(text: PageText) -> None:
    assert text.loadResource(2, QUrl("file:///etc/hostname")).size().width() == 1


def test_a_huge_page_opens_and_is_saved_byte_for_byte(page: JournalPage, session: Session) -> None:
    words = ("word " * 15 + "line\n") * (10 * 1024 * 1024 // 80)
    id = "d" * 32
    journal.save_entry(session, id, date(2026, 11, 22), words)
    page.open_page(id)
    page.editor.text.insertPlainText("first ")
    page.editor.saving.save()
    assert journal.read_entry(session, id).text == "first " + words


def test_a_paragraph_without_a_space_does_not_hang_the_window(text: PageText, qtbot: QtBot) -> None:
    """At word boundaries Qt needs minutes for this; the test would not end."""
    text.resize(700, 500)
    text.show()
    words = "x" * 400_000
    text.load(words)
    assert text.exact_text() == words


def test_what_is_typed_is_not_learnt_by_an_input_method(page: JournalPage) -> None:
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QTextEdit)]
    wanted = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    own = [field for field in fields if not field.objectName().startswith("qt_")]
    assert len(own) >= 4
    for field in own:
        assert field.inputMethodHints() & wanted == wanted, field.accessibleName()


def test_the_column_is_never_wider_than_it_can_be_read(
    text: PageText, qtbot: QtBot, look: Callable[..., object]
) -> None:
    text.show()
    for width in (400, 900, 1600, 2400):
        text.resize(width, 500)
        assert text.viewport().width() <= 701
