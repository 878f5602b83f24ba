"""The box to write in: an entry of today like any other, which no change of room and no locking can lose."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, uses
from peerbuddy.actions import today as verbs
from peerbuddy.computer import Computer
from peerbuddy.model.mention import Person
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.today.page import TodayPage
from tests.conftest import Clock, MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import every_text, lines_in
from tests.vault.full_disk import full_at

CONTROL = Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., OpenedWindow]


def headings(session: Session) -> list[str]:
    return [line.heading for line in journal.list_entries(session).lines]


# --- saving -----------------------------------------------------------------------------------------


def test_it_saves_itself_after_the_last_key_and_says_so(
    qtbot: QtBot, today: TodayPage, session: Session
) -> None:
    qtbot.keyClicks(today.quick.text, "on the back step")
    assert today.quick.state.text() == "Not saved yet"
    today.quick.saving.pauses.due.emit()
    assert today.quick.state.text() == "Saved 12:00"
    assert headings(session) == ["on the back step"]


def test_saved_is_told_to_a_screen_reader(qtbot: QtBot, today: TodayPage) -> None:
    qtbot.keyClicks(today.quick.text, "tea")
    qtbot.keyClick(today, Qt.Key.Key_S, CONTROL)
    today.quick.state._soon.timeout.emit()
    assert today.quick.state.announced == "Saved 12:00"


def test_typing_goes_into_the_page_wherever_the_focus_is(qtbot: QtBot, today: TodayPage) -> None:
    today.question.another.setFocus()
    question = today.question.text.text()
    qtbot.keyClicks(today.question.another, "Tea")
    assert today.quick.text.exact_text() == "Tea"
    assert today.quick.text.hasFocus()
    assert today.question.text.text() == question
    today.question.another.setFocus()
    qtbot.keyClick(today.question.another, Qt.Key.Key_S, CONTROL)
    assert today.quick.text.exact_text() == "Tea"


def test_an_empty_page_is_no_page(qtbot: QtBot, today: TodayPage, session: Session) -> None:
    assert not today.quick.open.isEnabled()
    assert not today.quick.strengths.add.isEnabled()
    qtbot.keyClicks(today.quick.text, "  ")
    today.leave()
    assert today.unsaved() == ()
    assert headings(session) == []
    assert not today.quick.open.isEnabled()


def test_a_full_disk_is_told_and_the_words_stay_until_they_are_saved(
    qtbot: QtBot, today: TodayPage, session: Session
) -> None:
    with full_at(0):
        qtbot.keyClicks(today.quick.text, "must not be lost")
        today.leave()
        assert today.quick.saving.state is SaveState.FAILED
        assert "Your words are kept here" in today.notice.text()
        assert [words.as_page.text for words in today.unsaved()] == ["must not be lost"]
        assert today.quick.open.isEnabled()
        QTest.mouseClick(today.quick.open, Qt.MouseButton.LeftButton)
    today.quick.saving.pauses.due.emit()
    assert headings(session) == ["must not be lost"]
    assert today.notice.text() == ""


# --- one page a day ---------------------------------------------------------------------------------


def test_coming_back_on_the_same_day_shows_it_with_the_caret_where_it_was(
    qtbot: QtBot, today: TodayPage, session: Session
) -> None:
    qtbot.keyClicks(today.quick.text, "one")
    today.leave()
    today.hide()
    today.show()
    today.enter()
    qtbot.keyClicks(today.quick.text, ", two")
    today.leave()
    assert today.quick.text.exact_text() == "one, two"
    assert headings(session) == ["one, two"]


def test_the_next_day_has_a_page_of_its_own(
    qtbot: QtBot, today: TodayPage, session: Session, clock: Clock
) -> None:
    qtbot.keyClicks(today.quick.text, "Sunday")
    clock.move(days=1)
    today.enter()
    assert today.quick.text.exact_text() == ""
    qtbot.keyClicks(today.quick.text, "Monday")
    today.leave()
    assert headings(session) == ["Monday", "Sunday"]
    days = [line.day for line in journal.list_entries(session).lines]
    assert days[0] - days[1] == timedelta(1)


def test_what_cannot_be_saved_at_midnight_stays_where_it_was_written(
    qtbot: QtBot, today: TodayPage, session: Session, clock: Clock
) -> None:
    with full_at(0):
        qtbot.keyClicks(today.quick.text, "Sunday")
        clock.move(days=1)
        today.enter()
        assert today.quick.text.exact_text() == "Sunday"
    today.enter()
    assert today.quick.text.exact_text() == ""
    assert [line.day.day for line in journal.list_entries(session).lines] == [22]


def test_one_that_was_put_into_the_trash_is_left_alone(
    qtbot: QtBot, today: TodayPage, session: Session
) -> None:
    qtbot.keyClicks(today.quick.text, "to the trash")
    today.leave()
    today.hide()
    journal.trash_entry(session, today.quick.id())
    today.show()
    today.enter()
    assert today.quick.text.exact_text() == ""
    qtbot.keyClicks(today.quick.text, "another")
    today.leave()
    assert headings(session) == ["another"]


def test_what_was_said_of_it_in_the_journal_stays(qtbot: QtBot, today: TodayPage, session: Session) -> None:
    qtbot.keyClicks(today.quick.text, "with Dele")
    today.leave()
    today.hide()
    dele = Person("Dele")
    id, day = today.quick.id(), session.today()
    journal.save_entry(
        session,
        id,
        day,
        "with Dele",
        time=540,
        title="Swim",
        tags=("water",),
        people=(dele,),
        topics=("sea",),
    )
    today.show()
    today.enter()
    today.quick.text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(today.quick.text, " again")
    today.leave()
    entry = journal.read_entry(session, id)
    assert (entry.text, entry.time, entry.title, entry.tags) == ("with Dele again", 540, "Swim", ("water",))
    assert [person.name for person in entry.people] == ["Dele"]
    assert entry.topics == ("sea",)


# --- strengths below it -----------------------------------------------------------------------------


def test_a_strength_is_put_under_it_with_its_sentence(
    qtbot: QtBot, today: TodayPage, session: Session
) -> None:
    qtbot.keyClicks(today.quick.text, "the pill boxes")
    today.quick.strengths.add_strength("kindness")
    qtbot.keyClicks(today.quick.strengths.rows[0].line, "I labelled them for Dele.")
    today.leave()
    (evidence,) = uses.strengths_of_page(session, today.quick.id())
    assert (evidence.strength, evidence.what) == ("kindness", "I labelled them for Dele.")
    assert today.quick.strengths.isVisible()


# --- in the whole window ----------------------------------------------------------------------------


@pytest.fixture
def first(qtbot: QtBot, computer: Computer, open_window: OpenWindow, made: MadeVault) -> OpenedWindow:
    """Unlocked, and left where that leads."""
    opened = open_window(InlineJobs(computer), AskFromList(), made.folder, room=None)
    unlock_to_today(qtbot, opened, made)
    return opened


def unlock_to_today(qtbot: QtBot, opened: OpenedWindow, made: MadeVault) -> TodayPage:
    form = opened.window.unlock_page.door.form
    opened.window.unlock_page.door._way.click()
    qtbot.keyClicks(form.code, made.code)
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.today is not None)
    return page_of(opened)


def page_of(opened: OpenedWindow) -> TodayPage:
    assert opened.window.today is not None
    return opened.window.today


def journal_of(opened: OpenedWindow) -> JournalPage:
    assert opened.window.journal is not None
    return opened.window.journal


def test_unlocking_leads_to_today_with_the_caret_in_the_page(first: OpenedWindow) -> None:
    assert first.window.rooms.in_sight() is page_of(first)
    assert first.window._pages.rail.pages["today"].isChecked()
    assert first.window.focusWidget() is page_of(first).quick.text
    assert first.window.journal is None


def test_it_is_opened_as_a_page_with_text_and_caret_and_comes_back_as_it_was_left(
    qtbot: QtBot, first: OpenedWindow, computer: Computer, made: MadeVault
) -> None:
    text = page_of(first).quick.text
    qtbot.keyClicks(text, "one two")
    text.moveCursor(QTextCursor.MoveOperation.WordLeft)
    qtbot.keyClick(text, Qt.Key.Key_Return, CONTROL)
    editor = journal_of(first).editor
    assert first.window.rooms.in_sight() is journal_of(first)
    assert first.window.focusWidget() is editor.text
    qtbot.keyClicks(editor.text, "and ")
    qtbot.keyClick(first.window, Qt.Key.Key_1, CONTROL)
    assert page_of(first).quick.text.exact_text() == "one and two"
    qtbot.keyClicks(page_of(first).quick.text, ", three")
    qtbot.keyClick(first.window, Qt.Key.Key_2, CONTROL)
    assert editor.text.exact_text() == "one and two, three"
    qtbot.keyClicks(editor.text, ", four")
    first.window.lock()
    assert [line.heading for line in lines_in(made, computer)] == ["one and two, three, four"]


def test_what_no_disk_takes_goes_along_from_room_to_room_and_is_saved_once(
    qtbot: QtBot, first: OpenedWindow, computer: Computer, made: MadeVault
) -> None:
    qtbot.keyClicks(page_of(first).quick.text, "one")
    page_of(first).quick.open.click()
    qtbot.keyClick(first.window, Qt.Key.Key_1, CONTROL)
    with full_at(0):
        qtbot.keyClicks(page_of(first).quick.text, " two")
        qtbot.keyClick(first.window, Qt.Key.Key_Comma, CONTROL)
        qtbot.keyClick(first.window, Qt.Key.Key_2, CONTROL)
        assert journal_of(first).editor.text.exact_text() == "one two"
        assert not journal_of(first).editor.saving.is_saved()
        qtbot.keyClicks(journal_of(first).editor.text, " three")
        assert page_of(first).unsaved() == ()
    first.window.lock()
    assert [line.heading for line in lines_in(made, computer)] == ["one two three"]


def test_new_page_and_find_lead_to_the_journal_from_here(qtbot: QtBot, first: OpenedWindow) -> None:
    qtbot.keyClick(first.window, Qt.Key.Key_F, CONTROL)
    assert first.window.focusWidget() is journal_of(first).pane.finder
    qtbot.keyClick(first.window, Qt.Key.Key_1, CONTROL)
    qtbot.keyClick(first.window, Qt.Key.Key_N, CONTROL)
    assert first.window.focusWidget() is journal_of(first).editor.text


def test_locking_keeps_the_last_words_and_the_day_goes_on_with_them(
    qtbot: QtBot, real_jobs: Jobs, open_window: OpenWindow, made: MadeVault, computer: Computer
) -> None:
    opened = open_window(real_jobs, AskFromList(), made.folder, room=None)
    page = unlock_to_today(qtbot, opened, made)
    qtbot.keyClicks(page.quick.text, "the very last words")
    qtbot.keyClick(page.quick.text, Qt.Key.Key_L, CONTROL)
    qtbot.waitUntil(lambda: bool(opened.resumed))
    again = open_window(InlineJobs(computer), AskFromList(), made.folder, room=None)
    assert unlock_to_today(qtbot, again, made).quick.text.exact_text() == "the very last words"


def test_words_that_cannot_be_saved_while_locking_are_kept_and_not_shown(
    qtbot: QtBot, first: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(first).quick.text, "must not be lost")
    with full_at(0):
        first.window.lock()
        assert first.resumed == []
        assert "must not be lost" not in every_text(first.window)
    first.window.locking._timer.timeout.emit()
    assert len(first.resumed) == 1
    assert [line.heading for line in lines_in(made, computer)] == ["must not be lost"]


def test_left_alone_holds_after_locking(qtbot: QtBot, first: OpenedWindow) -> None:
    first.jobs.run(verbs.leave_me_be)
    settle()
    assert not page_of(first).question.isVisible()


def test_a_picture_is_told_where_it_can_be_kept(today: TodayPage) -> None:
    offered = QMimeData()
    offered.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    today.quick.text.insertFromMimeData(offered)
    assert "Open as a page" in today.notice.text()
    assert today.quick.text.exact_text() == ""
