"""Strengths under the text of a page: each with the sentence that shows it, or not at all."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, strengths, uses
from peerbuddy.model.strength import Dial, Energy, Evidence, WentTo
from peerbuddy.session import Session
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.page_with_strengths import CTRL_SHIFT, choose, front, kept, offered, pick, rows, written

__all__ = ["front", "written"]  # fixtures


# --- saying -----------------------------------------------------------------------------------------


def test_a_strength_is_picked_by_typing_gets_its_sentence_and_is_kept_with_the_page(
    qtbot: QtBot, front: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(front.editor.text, "Mum slept until six")
    qtbot.keyClick(front.editor.text, Qt.Key.Key_S, CTRL_SHIFT)
    row = pick(qtbot, front, "kindn")
    assert (row.name.text(), row.line.hasFocus()) == ("Kindness", True)
    assert journal.read_entry(session, front.editor.id()).text == "Mum slept until six"
    assert kept(session, front) == ()
    qtbot.keyClicks(row.line, "Let her sleep")
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    assert kept(session, front) == (Evidence("kindness", "Let her sleep"),)
    pick(qtbot, front, "zest")
    assert [name for name, _, _ in rows(front)] == ["Kindness", "Zest"]


def test_the_front_set_is_offered_first_then_all_own_ones_among_them_and_none_twice(
    written: JournalPage, session: Session
) -> None:
    strengths.add_strength(session, "Patience with forms")
    five = frozenset({"zest", "hope", "humor", "love", "gratitude"})
    strengths.choose_front(session, five)
    written.editor.strengths.add.click()
    assert set(offered(written)[:4]) == {"Zest", "Hope", "Humor", "Love"}
    assert len(offered(written)) == 23
    assert "Patience with forms" in offered(written)
    picker = written.editor.strengths.picker
    assert picker is not None
    picker.line.setText("forms")
    assert offered(written) == ["Patience with forms"]
    picker.line.setText("qqq")
    assert offered(written) == []
    assert picker._none.text().startswith("No strength is called that.")


def test_a5_without_a_sentence_nothing_is_kept_and_escape_takes_the_strength_away(
    qtbot: QtBot, written: JournalPage, session: Session
) -> None:
    before = kept(session, written)
    written.editor.strengths.add.click()
    row = pick(qtbot, written, "zest")
    qtbot.keyClicks(row.line, "   ")
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    choose(row, "dial", "about right")
    assert kept(session, written) == before
    assert len(rows(written)) == 3
    qtbot.keyClick(row.line, Qt.Key.Key_Escape)
    assert len(rows(written)) == 2
    assert kept(session, written) == before


def test_nothing_can_be_put_under_a_page_that_nobody_wrote(qtbot: QtBot, front: JournalPage) -> None:
    assert not front.editor.strengths.add.isEnabled()
    qtbot.keyClicks(front.editor.text, "a")
    assert front.editor.strengths.add.isEnabled()
    qtbot.keyClick(front.editor.text, Qt.Key.Key_Backspace)
    assert not front.editor.strengths.add.isEnabled()


# --- changing ---------------------------------------------------------------------------------------


def test_what_stands_there_is_shown_and_each_word_of_it_changes_at_once(
    qtbot: QtBot, written: JournalPage, session: Session
) -> None:
    assert rows(written) == [
        ("Kindness", "Let her sleep", "about right"),
        ("Gratitude", "Said thank you", "less than I wanted"),
    ]
    row = written.editor.strengths.rows[0]
    choose(row, "dial", "more than helped")
    choose(row, "more", "It gave energy")
    choose(row, "more", "It went to others")
    row.line.setFocus()
    row.line.setText("Kept the kitchen quiet")
    row.line.textEdited.emit(row.line.text())
    qtbot.keyClick(row.line, Qt.Key.Key_Tab)
    assert kept(session, written)[0] == Evidence(
        "kindness", "Kept the kitchen quiet", Dial.MORE, "", WentTo.OTHERS, Energy.GAVE
    )
    choose(row, "dial", "more than helped")
    assert kept(session, written)[0].dial is None
    assert row.dial.text() == "how much?"


def test_a_sentence_is_saved_soon_after_the_last_key(
    qtbot: QtBot, written: JournalPage, session: Session
) -> None:
    row = written.editor.strengths.rows[1]
    row.line.setFocus()
    qtbot.keyClicks(row.line, " twice")
    assert kept(session, written)[1].what == "Said thank you"
    qtbot.waitUntil(lambda: kept(session, written)[1].what == "Said thank you twice", timeout=3_000)


@pytest.mark.parametrize("way", ["cross", "emptied"])
def test_what_is_taken_off_is_gone_and_comes_back_by_undo(
    qtbot: QtBot, written: JournalPage, session: Session, way: str
) -> None:
    before, row = kept(session, written), written.editor.strengths.rows[0]
    if way == "cross":
        row.take.click()
    else:
        row.line.setFocus()
        qtbot.keyClick(row.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(row.line, Qt.Key.Key_Delete)
        written.editor.text.setFocus()
    assert [one.strength for one in kept(session, written)] == ["gratitude"]
    assert written.notice.text() == "The strength is off this page, and its sentence with it."
    written.notice._ways[0].click()
    assert set(kept(session, written)) == set(before)
    assert ("Kindness", "Let her sleep", "about right") in rows(written)


def test_undo_finds_its_page_when_another_one_is_open(written: JournalPage, session: Session) -> None:
    first = written.editor.id()
    written.editor.strengths.rows[0].take.click()
    written.new_page()
    assert rows(written) == []
    written.notice._ways[0].click()
    assert rows(written) == []
    assert {one.strength for one in uses.strengths_of_page(session, first)} == {"kindness", "gratitude"}


def test_a_page_shows_what_was_said_of_it_elsewhere(written: JournalPage, session: Session) -> None:
    written._jobs.run(uses.put_strength, written.editor.id(), "zest", "Danced to the radio")
    assert [name for name, _, _ in rows(written)] == ["Kindness", "Gratitude", "Zest"]
    written._jobs.run(strengths.change_strength, "zest", label="Lust for life")
    assert written.editor.strengths.rows[2].name.text() == "Lust for life"
