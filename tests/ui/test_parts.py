"""The small parts pages are made of: one answer, several answers, a few words, a switch, a pair."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit
from peerbuddy.ui.style import Look
from tests.ui.opened_window import settle

DIAL = (("less", "less than I wanted"), ("right", "about right"), ("more", "more than helped"))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    yield made


def shown(window: QWidget, *parts: QWidget) -> None:
    layout = window.layout()
    assert layout is not None
    for part in parts:
        layout.addWidget(part)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)


def test_a_label_in_sight_takes_on_what_kind_it_is_from_now_on(look: Look, window: QWidget) -> None:
    told, title = PlainLabel("Saved", "hint"), PlainLabel("Saved", "title")
    shown(window, told, title)
    assert told.font().pixelSize() < title.font().pixelSize()
    told.set_kind("title")
    assert told.font() == title.font()


@pytest.mark.parametrize("pills", [False, True])
def test_one_answer_is_chosen_and_taken_back(qtbot: QtBot, window: QWidget, pills: bool) -> None:
    told: list[str] = []
    dial = OneOf("How the amount fit", DIAL, pills=pills)
    dial.chosen.connect(told.append)
    shown(window, dial)
    assert dial.key() == ""
    dial.buttons["right"].click()
    dial.buttons["more"].click()
    assert (dial.key(), [k for k, b in dial.buttons.items() if b.isChecked()]) == ("more", ["more"])
    dial.buttons["more"].click()
    assert (dial.key(), told) == ("", ["right", "more", ""])


def test_an_answer_that_must_be_given_stays_when_it_is_chosen_again(window: QWidget) -> None:
    dial = OneOf("Keep, change or rest", DIAL, may_be_none=False)
    shown(window, dial)
    dial.set_key("less")
    dial.buttons["less"].click()
    assert dial.key() == "less"


def test_arrows_look_at_the_answers_and_space_chooses(qtbot: QtBot, window: QWidget) -> None:
    before, dial, after = button("before"), OneOf("Dial", DIAL), button("after")
    shown(window, before, dial, after)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert dial.buttons["less"].hasFocus()
    qtbot.keyClick(dial.buttons["less"], Qt.Key.Key_Right)
    assert dial.buttons["right"].hasFocus()
    assert dial.key() == ""
    qtbot.keyClick(dial.buttons["right"], Qt.Key.Key_Space)
    assert dial.key() == "right"
    qtbot.keyClick(dial.buttons["right"], Qt.Key.Key_Tab)
    assert after.hasFocus()
    qtbot.keyClick(after, Qt.Key.Key_Backtab)
    assert dial.buttons["right"].hasFocus()


def test_the_arrow_follows_the_direction_of_reading(qtbot: QtBot, window: QWidget) -> None:
    dial = OneOf("Dial", DIAL)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(window, dial)
    dial.focus_chosen()
    qtbot.keyClick(dial.buttons["less"], Qt.Key.Key_Left)
    assert dial.buttons["right"].hasFocus()


def test_every_answer_says_what_it_answers(window: QWidget) -> None:
    dial, helped = OneOf("Dial", DIAL), SomeOf("What helped", [("humor", "Humor")])
    shown(window, dial, helped)
    assert dial.buttons["less"].accessibleName() == "Dial: less than I wanted"
    assert helped.buttons["humor"].accessibleName() == "What helped: Humor"


def test_tab_meets_pills_that_came_later_before_what_stands_below(qtbot: QtBot, window: QWidget) -> None:
    above, some, below = line_edit("A story"), SomeOf("What helped"), line_edit("Something else")
    shown(window, above, some, below)
    some.set_options([("humor", "Humor"), ("zest", "Zest")])
    some.set_options([("humor", "Humor"), ("zest", "Zest"), ("hope", "Hope")])
    above.setFocus()
    for after in (*some.buttons.values(), below):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert window.focusWidget() is after


def test_no_pill_moves_away_when_one_before_it_is_ticked(window: QWidget) -> None:
    some = SomeOf("What helped", [("humor", "Humor"), ("zest", "Zest")])
    shown(window, some)
    place = some.buttons["zest"].geometry()
    some.buttons["humor"].click()
    settle()
    assert some.buttons["zest"].geometry() == place


def test_several_are_on_up_to_a_number(window: QWidget) -> None:
    told: list[tuple[str, ...]] = []
    some = SomeOf("Pick up to two", [(n, n) for n in "abc"], at_most=2)
    some.changed.connect(told.append)
    shown(window, some)
    some.buttons["c"].click()
    some.buttons["a"].click()
    assert some.keys() == ("a", "c")
    assert not some.buttons["b"].isEnabled()
    some.buttons["a"].click()
    assert some.buttons["b"].isEnabled()
    assert told == [("c",), ("a", "c"), ("c",)]


def test_what_is_on_stays_on_when_the_choice_grows(window: QWidget) -> None:
    some = SomeOf("What helped", [("a", "A"), ("b", "B")])
    shown(window, some)
    some.set_keys(["b"])
    some.set_options([("b", "B"), ("c", "C")])
    assert some.keys() == ("b",)


def test_words_are_kept_as_typed_and_stop_at_their_limit(qtbot: QtBot, window: QWidget) -> None:
    words = WordsEdit("What I did", limit=12)
    edits: list[bool] = []
    words.edited.connect(lambda: edits.append(True))
    shown(window, words)
    qtbot.keyClicks(words, "Made soup for her")
    assert words.words() == "Made soup fo"
    assert words.room() == 0
    assert len(edits) == 12
    qtbot.keyClick(words, Qt.Key.Key_Backspace)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert words.words() == "Made soup f\n"


def test_what_is_pasted_is_plain_and_cut_at_the_limit(window: QWidget) -> None:
    words = WordsEdit("What I did", limit=9)
    shown(window, words)
    pasted = QMimeData()
    pasted.setHtml("<b>a rather</b> long line")
    pasted.setText("a rather\r\nlong line")
    words.insertFromMimeData(pasted)
    assert words.words() == "a rather\n"


def test_a_long_text_makes_the_field_grow_and_then_scroll(qtbot: QtBot, window: QWidget) -> None:
    words = WordsEdit("A letter")
    shown(window, words)
    low = words.height()
    words.set_words("\n".join("line" for _ in range(8)))
    tall = words.height()
    words.set_words("\n".join("line" for _ in range(80)))
    assert low < tall < words.height() < 12 * 30 + 40


def test_a_text_that_was_there_before_its_field_is_whole_and_has_no_bar(window: QWidget) -> None:
    window.setStyleSheet('QTextEdit[kind="words"] { font-size: 20px; padding: 6px 9px; }')
    words = WordsEdit("Something about me", lines=4)
    words.set_words("A first line\n\na third\n\n\n  and one set in")
    shown(window, words)
    settle()
    assert not words.verticalScrollBar().isVisible()
    assert words.verticalScrollBar().maximum() == 0
    words.set_words("\n".join("line" for _ in range(80)))
    settle()
    assert words.verticalScrollBar().isVisible()


def test_no_input_method_keeps_what_is_written(window: QWidget) -> None:
    sensitive = Qt.InputMethodHint.ImhSensitiveData
    for field in (WordsEdit("a"), line_edit("b")):
        assert field.inputMethodHints() & sensitive


def test_a_switch_turns_by_click_on_its_words_and_by_key(qtbot: QtBot, window: QWidget) -> None:
    switch = Switch("Feels like me")
    shown(window, switch)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert switch.isChecked()
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_a_switch_with_long_words_takes_a_second_line_and_turns_by_a_click_there(
    qtbot: QtBot, window: QWidget
) -> None:
    switch = Switch("May I tell my part in therapy, to a sponsor or to my partner, if I like")
    usual = switch.sizeHint()
    switch.set_wraps()
    shown(window, switch)
    window.resize(usual.width() // 2 + 40, 300)
    settle()
    assert switch.width() < usual.width()
    assert switch.height() > usual.height()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(80, switch.height() - 6))
    assert switch.isChecked()


def test_both_answers_to_a_suggestion_are_equal_in_size(window: QWidget) -> None:
    told: list[str] = []
    pair = Pair("Make a plan", "Not this week")
    pair.taken.connect(lambda: told.append("taken"))
    pair.refused.connect(lambda: told.append("refused"))
    shown(window, pair)
    assert abs(pair.take.width() - pair.refuse.width()) <= 1
    pair.refuse.click()
    pair.take.click()
    assert told == ["refused", "taken"]


def test_an_empty_place_says_so_in_words(window: QWidget) -> None:
    place = EmptyState("search", "No goals here yet", "Some people keep none.", button("New goal"))
    shown(window, place)
    QGuiApplication.processEvents()
    assert place.title.text() == "No goals here yet"
    assert place.line.width() > 100
