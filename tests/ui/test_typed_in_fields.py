"""What a person types or pastes into a field is what the field keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.one_line_words import OneLineWords
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    yield made


def shown(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def test_an_emoji_beyond_the_limit_goes_whole(window: QWidget) -> None:
    words = WordsEdit("What I did", limit=4)
    shown(window, words)
    words.textCursor().insertText("soup")
    words.textCursor().insertText("\N{POT OF FOOD}")
    assert words.words() == "soup"
    words.set_words("so\N{POT OF FOOD}")
    words.moveCursor(QTextCursor.MoveOperation.End)
    words.textCursor().insertText("a\N{POT OF FOOD}")
    assert words.words() == "so\N{POT OF FOOD}a"


def test_shift_and_enter_begin_a_line_like_enter(qtbot: QtBot, window: QWidget) -> None:
    words = WordsEdit("What I did")
    shown(window, words)
    qtbot.keyClicks(words, "a")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(words, "b")
    assert words.words() == "a\nb"


def test_a_field_whose_words_are_kept_on_one_line_shows_them_on_one(qtbot: QtBot, window: QWidget) -> None:
    words, after = OneLineWords("If"), line_edit("Then")
    shown(window, words, after)
    words.setFocus()
    qtbot.keyClicks(words, "it rains")
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert words.words() == "it rains"
    assert after.hasFocus()
    pasted = QMimeData()
    pasted.setText("\r\n and is dark \r\n\r\n- or cold\n")
    words.insertFromMimeData(pasted)
    assert words.words() == "it rains and is dark - or cold"


def test_what_is_copied_is_plain_and_exact(window: QWidget) -> None:
    words = WordsEdit("What I did")
    shown(window, words)
    words.set_words("5\N{NO-BREAK SPACE}km\nhome")
    words.selectAll()
    copied = words.createMimeDataFromSelection()
    assert copied.text() == "5\N{NO-BREAK SPACE}km\nhome"
    assert not copied.hasHtml()


def test_a_day_is_typed_and_shown_with_its_weekday_when_it_stands(qtbot: QtBot, window: QWidget) -> None:
    day, after = DayField("Look again on"), line_edit("Why")
    day.setDate(QDate(2026, 11, 26))
    shown(window, after, day)
    assert "Thu" in day.text()
    wide = day.sizeHint().width()
    day.setFocus()
    day.setSelectedSection(DayField.Section.DaySection)
    qtbot.keyClicks(day, "03")
    day.setSelectedSection(DayField.Section.YearSection)
    qtbot.keyClicks(day, "2019")
    assert day.sizeHint().width() == wide
    after.setFocus()
    assert day.date() == QDate(2019, 11, 3)
    assert "Sun" in day.text()
