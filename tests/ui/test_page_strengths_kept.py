"""Strengths under a page: no word of them is lost, and they have their room and their names."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, uses
from peerbuddy.model.strength import Evidence
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.page import JournalPage
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.page_with_strengths import Write, front, kept, pick, rows, written
from tests.ui.test_locking import unlock
from tests.vault.full_disk import full_at

__all__ = ["front", "written"]  # fixtures


# --- no word is lost --------------------------------------------------------------------------------


def test_going_to_another_page_takes_the_last_words_along(
    qtbot: QtBot, written: JournalPage, session: Session, write: Write
) -> None:
    first, other = written.editor.id(), write("2026-11-20", "other")
    row = written.editor.strengths.rows[0]
    row.line.setFocus()
    qtbot.keyClicks(row.line, " and the kitchen quiet")
    written.open_page(other)
    assert rows(written) == []
    assert uses.strengths_of_page(session, first)[0].what == "Let her sleep and the kitchen quiet"


def test_on_a_full_disk_the_words_are_told_of_tried_again_and_handed_over(
    qtbot: QtBot, written: JournalPage, session: Session
) -> None:
    row = written.editor.strengths.rows[0]
    row.line.setFocus()
    with full_at(0):
        qtbot.keyClicks(row.line, " again")
        qtbot.keyClick(row.line, Qt.Key.Key_Tab)
        assert written.notice.text() != ""
        (unsaved,) = written.unsaved()
        assert unsaved.as_page.as_new_entry().text == "Kindness: Let her sleep again"
    assert kept(session, written)[0].what == "Let her sleep"
    written.editor.under.save()
    assert kept(session, written)[0].what == "Let her sleep again"
    assert written.unsaved() == ()


def test_locking_saves_the_page_and_then_the_sentence_under_it(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, reopen: Callable[[], Session]
) -> None:
    unlock(qtbot, locked, made)
    page = locked.window.journal
    assert page is not None
    qtbot.keyClicks(page.editor.text, "By the gate")
    page.editor.strengths.open_picker()
    row = pick(qtbot, page, "zest")
    qtbot.keyClicks(row.line, "Whistled")
    id = page.editor.id()
    locked.window.lock()
    session = reopen()
    assert journal.read_entry(session, id).text == "By the gate"
    assert uses.strengths_of_page(session, id) == (Evidence("zest", "Whistled"),)


# --- room and reading -------------------------------------------------------------------------------


def test_a_narrow_window_gives_the_sentence_a_line_of_its_own_and_many_rows_scroll(
    written: JournalPage, session: Session
) -> None:
    for id in ("zest", "hope", "love", "humor", "bravery"):
        written._jobs.run(uses.put_strength, written.editor.id(), id, "so it was")
    row = written.editor.strengths.rows[0]
    settle()
    assert row.line.geometry().center().y() == pytest.approx(row.name.geometry().center().y(), abs=3)
    assert written.editor.strengths.height() < written.editor.text.height()
    written.resize(480, 800)
    written.two_sides.show_page()
    settle()
    written.resize(480, 800)
    settle()
    assert row.line.geometry().top() >= row.dial.geometry().bottom()
    assert row.line.width() > 0.6 * row.width()
    assert written.editor.strengths._area.height() >= 96


def test_every_part_of_a_row_has_a_name_that_says_of_which_strength(written: JournalPage) -> None:
    row = written.editor.strengths.rows[0]
    parts = (row.line, row.dial, row.more, row.take)
    assert [part.accessibleName() for part in parts] == [
        "What did you do? Kindness",
        "Kindness, the amount: about right",
        "More about Kindness",
        "Take Kindness off",
    ]


def test_in_a_journal_opened_to_read_nothing_of_it_can_be_changed(
    written: JournalPage,
) -> None:
    id = written.editor.id()
    written.begin(Opened(read_only=True, older_copy=None))
    written.open_page(id)
    row = written.editor.strengths.rows[0]
    assert written.editor.strengths.add.isHidden()
    assert row.line.isReadOnly()
    assert not row.dial.isEnabled()
    assert not row.take.isEnabled()


def test_tab_goes_through_the_rows_in_reading_order_and_then_to_the_people(
    qtbot: QtBot, written: JournalPage
) -> None:
    written.editor.strengths.add_strength("zest")
    rows_shown = written.editor.strengths.rows
    order = [written.editor.strengths.add, *(part for row in rows_shown for part in row.stops())]
    order.append(written.editor.marks.add)
    order[0].setFocus()
    for after in order[1:]:
        qtbot.keyClick(written.window().focusWidget(), Qt.Key.Key_Tab)
        assert after.hasFocus()
