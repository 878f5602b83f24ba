"""Unknown words are underlined while nobody types, and each can be put right, kept or passed over."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from peerbuddy.actions import spelling
from peerbuddy.session import Session
from peerbuddy.ui import keys
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.text import spelling_marks
from tests.ui.opened_window import settle
from tests.ui.small_shelf import SmallShelf
from tests.ui.spelled_page import choose, menu_at, opened, put_cursor, texts, underlined, write_in

ENGLISH = "the gate garden was open we sat and heard it isn't so far away hello world"


@pytest.fixture
def shelf() -> SmallShelf:
    return SmallShelf(en_GB=ENGLISH, de_DE="der garten war offen")


@pytest.fixture
def checked(qtbot: QtBot, page: JournalPage, session: Session, shelf: SmallShelf) -> JournalPage:
    """The journal with the spell check on."""
    spelling.choose_dictionaries(session, ("en_GB",))
    page.editor.spelling.shelf = shelf
    page.editor.spelling.begin()
    page.activateWindow()
    qtbot.waitActive(page)
    return page


# --- what is underlined -----------------------------------------------------------------------------


def test_words_that_nobody_knows_are_underlined(checked: JournalPage) -> None:
    write_in(checked, "\nThe gaate was opn. We SAT, isn’t it 😀 so farr?")
    assert underlined(checked) == ["gaate", "opn", "farr"]


def test_what_is_no_prose_is_passed_over(checked: JournalPage) -> None:
    write_in(
        checked,
        "\n`cdoe` [labl](https://exmaple.org/pth) https://exmaple.org #tagg me@hoem.org notez.txt x2yz NHSX"
        " **wrnog**\n```\ncdoe\n```\n# Hedding\n> qoute",
    )
    assert underlined(checked) == ["wrnog", "Hedding", "qoute"]


def test_scripts_without_blanks_are_let_be_and_signs_belong_to_their_letters(checked: JournalPage) -> None:
    write_in(checked, "\n日本語 ภาษาไทย cafe\u0301 नमस्ते")
    assert underlined(checked) == ["cafe\u0301", "नमस्ते"]


def test_the_word_being_typed_is_left_alone_until_the_cursor_leaves_it(
    qtbot: QtBot, checked: JournalPage
) -> None:
    text = checked.editor.text
    text.setFocus()
    qtbot.keyClicks(text, "the gaat")
    assert underlined(checked) == []
    qtbot.keyClicks(text, " was")
    assert underlined(checked) == ["gaat"]


def test_it_comes_by_itself_a_moment_after_the_last_key(qtbot: QtBot, checked: JournalPage) -> None:
    text = checked.editor.text
    qtbot.keyClicks(text, "gaat was ")
    assert text.extraSelections() == []
    qtbot.waitUntil(lambda: len(text.extraSelections()) == 1)


def test_only_lines_in_sight_are_looked_up_and_each_word_once(
    checked: JournalPage, shelf: SmallShelf
) -> None:
    write_in(checked, "\n".join(f"gate word{'abcdefghij'[n % 10]}x{'y' * (n // 10)}" for n in range(900)))
    assert 10 < len(underlined(checked)) < 100
    asked = list(shelf.dictionary.asked)
    assert len(asked) == len(set(asked)) < 100
    underlined(checked)
    assert shelf.dictionary.asked == asked


def test_a_slow_machine_looks_at_one_line_at_a_time_and_at_all_of_them(
    checked: JournalPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_in(checked, "\ngaate\nthe opn\n> qoute")
    monkeypatch.setattr(spelling_marks, "SLICE_MS", 0)
    assert underlined(checked) == ["gaate", "opn", "qoute"]


def test_underlining_is_no_change_to_the_text(checked: JournalPage) -> None:
    checked.editor.text.insertPlainText("gaate")
    checked.editor.saving.save()
    settle()
    can_undo = checked.editor.text.document().availableUndoSteps()
    put_cursor(checked, 0)
    checked.editor.title.setFocus()
    underlined(checked)
    assert checked.editor.saving.is_saved()
    assert checked.editor.text.document().availableUndoSteps() == can_undo
    assert checked.editor.text.exact_text() == "gaate"


def test_what_find_marks_stays_beside_it(checked: JournalPage) -> None:
    write_in(checked, "\ngaate and gate")
    checked.editor.open_finder()
    checked.editor.finder.line.setText("ga")
    assert underlined(checked) == ["gaate"]
    assert len(checked.editor.text.extraSelections()) == 3
    checked.editor.finder.close_up()
    put_cursor(checked, 0)
    assert underlined(checked) == ["gaate"]
    assert len(checked.editor.text.extraSelections()) == 1


# --- putting one right ------------------------------------------------------------------------------


def test_a_suggestion_of_the_menu_takes_the_place_of_the_word_in_one_step(checked: JournalPage) -> None:
    write_in(checked, "\nthe gaate was open")
    menu = menu_at(checked, 7)
    assert texts(menu)[:4] == ["gate", "garden", "Add to my words", "Ignore in this page"]
    choose(menu, "gate")
    assert checked.editor.text.exact_text() == "\nthe gate was open"
    assert checked.editor.text.textCursor().position() == len("\nthe gate")
    checked.editor.text.undo()
    assert checked.editor.text.exact_text() == "\nthe gaate was open"


def test_the_usual_menu_is_there_for_every_word(checked: JournalPage) -> None:
    write_in(checked, "\nthe gaate was open")
    plain = texts(menu_at(checked, 2))
    checked.editor.spelling_marks.menu.close()  # type: ignore[union-attr]
    assert texts(menu_at(checked, 7))[4:] == plain
    assert any("Select All" in one.replace("&", "") for one in plain)
    checked.editor.spelling_marks.menu.close()  # type: ignore[union-attr]


def test_the_keyboard_has_suggestions_and_goes_to_the_next_unknown_word(
    qtbot: QtBot, checked: JournalPage
) -> None:
    write_in(checked, "the gate was opn and gaate")
    text = checked.editor.text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = opened(checked)
    assert text.textCursor().selectedText() == "opn"
    assert menu.accessibleName() == "Suggestions for opn"
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert text.exact_text() == "the gate was open and gaate"
    qtbot.keyClick(text, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert text.textCursor().selectedText() == "gaate"
    opened(checked).close()


def test_after_the_last_word_it_begins_at_the_first_again(checked: JournalPage) -> None:
    write_in(checked, "gaate\nthe gate")
    put_cursor(checked, len("gaate\nthe"))
    checked.editor.spelling_marks.suggest()
    assert checked.editor.text.textCursor().selectedText() == "gaate"
    opened(checked).close()


def test_with_nothing_unknown_it_says_so(checked: JournalPage) -> None:
    write_in(checked, "the gate")
    checked.editor.spelling_marks.suggest()
    assert texts(opened(checked)) == ["Every word here is known."]
    opened(checked).close()


def test_the_palette_has_it(checked: JournalPage) -> None:
    bound = {one.action.id: one for one in keys.bound(checked.window())}
    assert bound["suggest"].action.shown_keys() == "Ctrl+."


# --- own words --------------------------------------------------------------------------------------


def test_a_word_added_is_known_on_every_page_and_lies_in_the_vault(
    checked: JournalPage, session: Session
) -> None:
    write_in(checked, "\nNgozi heard it. Ngozi was open")
    choose(menu_at(checked, 3), "Add to my words")
    assert spelling.spelling(session).words == ("Ngozi",)
    assert underlined(checked) == []
    spelling.remove_word(session, "Ngozi")
    checked.editor.spelling.begin()
    assert underlined(checked) == ["Ngozi", "Ngozi"]


def test_a_word_ignored_is_passed_over_until_another_page_is_opened(
    checked: JournalPage, session: Session
) -> None:
    write_in(checked, "\ngaate gaate farr")
    choose(menu_at(checked, 3), "Ignore in this page")
    assert underlined(checked) == ["farr"]
    checked.new_page()
    write_in(checked, "\ngaate")
    assert underlined(checked) == ["gaate"]
    assert spelling.spelling(session).words == ()


# --- on and off -------------------------------------------------------------------------------------


def test_switched_off_nothing_is_underlined_or_looked_up(
    checked: JournalPage, inline_change: Callable[..., None], shelf: SmallShelf
) -> None:
    write_in(checked, "\ngaate")
    assert underlined(checked) == ["gaate"]
    inline_change(spelling.check_spelling, is_on=False)
    asked = len(shelf.dictionary.asked)
    assert checked.editor.text.extraSelections() == []
    write_in(checked, " farr ")
    assert underlined(checked) == []
    assert len(shelf.dictionary.asked) == asked
    checked.editor.spelling_marks.suggest()
    assert "off" in texts(opened(checked))[0]
    opened(checked).close()


def test_another_dictionary_is_opened_and_two_count_together(
    checked: JournalPage, inline_change: Callable[..., None], shelf: SmallShelf
) -> None:
    write_in(checked, "\nthe gate war offen")
    assert underlined(checked) == ["war", "offen"]
    inline_change(spelling.choose_dictionaries, ("en_GB", "de_DE"))
    assert underlined(checked) == []
    inline_change(spelling.add_word, "tansy")
    assert shelf.opened == [("en_GB",), ("en_GB", "de_DE")]


def test_without_a_dictionary_for_the_language_nothing_is_checked(
    page: JournalPage, shelf: SmallShelf
) -> None:
    page.editor.spelling.shelf = shelf
    page.editor.spelling.begin()  # the language of the tests has none
    assert not page.editor.spelling.is_on()
    assert shelf.opened == []


def test_a_page_that_cannot_be_written_is_not_checked(checked: JournalPage) -> None:
    write_in(checked, "\ngaate")
    checked.editor.set_read_only()
    assert underlined(checked) == []


@pytest.fixture
def inline_change(page: JournalPage) -> Callable[..., None]:
    """A verb asked for elsewhere in the window."""
    return page._jobs.run


def test_actions_of_a_menu_that_is_gone_hold_no_words(checked: JournalPage) -> None:
    write_in(checked, "\ngaate farr")
    first = menu_at(checked, 3)
    first.close()
    checked.editor.spelling_marks.suggest()
    settle()
    named = [action.text() for action in checked.editor.text.findChildren(QAction)]
    assert named.count("Add to my words") == 1
    opened(checked).close()
