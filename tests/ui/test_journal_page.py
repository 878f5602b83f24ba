"""Writing, finding and going back, by real keys on a real vault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.entry import Entry
from peerbuddy.model.mention import Kind, Mention
from peerbuddy.session import Session
from peerbuddy.ui.journal.entry_list_model import CaptionRole, IdRole, OpeningRole
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

Write = Callable[..., str]
WriteMany = Callable[[Iterable[tuple[str, str]]], None]


def rows(page: JournalPage) -> list[str]:
    model = page.pane.timeline
    return [model.index(n).data() for n in range(model.rowCount())]


def choose(page: JournalPage, row: int) -> None:
    view = page.pane.list
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().setCurrentIndex(page.pane.timeline.index(row), flags)


def entry_of(session: Session, page: JournalPage) -> Entry:
    return journal.read_entry(session, page.editor.id())


def undo_button(page: JournalPage) -> QPushButton:
    return next(b for b in page.notice.findChildren(QPushButton) if b.text() == "Undo")


# --- writing ------------------------------------------------------------------------------------------


def test_typing_and_saving_fills_the_list(qtbot: QtBot, page: JournalPage) -> None:
    qtbot.keyClicks(page.editor.text, "Slept well")
    page.editor.saving.save()
    settle()
    assert rows(page) == ["Slept well"]
    assert page.pane.list.currentIndex().data(IdRole) == page.editor.id()


def test_a_page_saves_itself_a_moment_after_the_last_key(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(page.editor.text, "by itself")
    assert page.editor.state.text() == "Not saved yet"
    qtbot.waitUntil(lambda: page.editor.state.text().startswith("Saved 12:00"))
    assert entry_of(session, page).text == "by itself"


def test_two_saves_of_a_page_make_one_entry(qtbot: QtBot, page: JournalPage, session: Session) -> None:
    qtbot.keyClicks(page.editor.text, "one")
    page.editor.saving.save()
    qtbot.keyClicks(page.editor.text, " two")
    page.editor.saving.save()
    assert [line.heading for line in journal.list_entries(session).lines] == ["one two"]


def test_day_time_title_and_tags_are_saved_with_the_text(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    editor = page.editor
    qtbot.keyClicks(editor.text, "text")
    editor.add_title.click()
    qtbot.keyClicks(editor.title, "A title")
    editor.has_time.click()
    for name in ("sea", "Work", "SEA"):
        editor.marks.add_mark(Mention(Kind.TAG, name))
    editor.day.setDate(QDate(1660, 1, 1))
    editor.saving.save()
    entry = entry_of(session, page)
    assert (entry.day, entry.time, entry.title, entry.tags) == (
        date(1660, 1, 1),
        12 * 60,
        "A title",
        ("sea", "Work"),
    )


def test_an_emptied_page_is_neither_deleted_nor_overwritten(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(page.editor.text, "kept")
    page.editor.saving.save()
    id = page.editor.id()
    page.editor.text.selectAll()
    qtbot.keyClick(page.editor.text, Qt.Key.Key_Delete)
    page.editor.saving.save()
    assert page.editor.state.text() == "An empty page is not saved"
    page.new_page()
    assert journal.read_entry(session, id).text == "kept"


def test_a_day_that_is_still_being_typed_counts_when_the_page_is_left(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(page.editor.text, "long ago")
    page.editor.saving.save()
    id = page.editor.id()
    page.editor.day.setSelectedSection(page.editor.day.Section.YearSection)
    qtbot.keyClicks(page.editor.day, "1664")
    assert page.editor.draft().day.year == 2026
    page.new_page()
    assert journal.read_entry(session, id).day.year == 1664


def test_an_untouched_new_page_saves_nothing(page: JournalPage, session: Session) -> None:
    page.new_page()
    page.editor.saving.save()
    assert journal.list_entries(session).lines == ()


def test_leaving_a_page_saves_it_first(
    qtbot: QtBot, page: JournalPage, session: Session, write: Write
) -> None:
    other = write("2026-11-20", "earlier")
    page.pane.timeline.start_at(None)
    qtbot.keyClicks(page.editor.text, "unsaved words")
    left = page.editor.id()
    choose(page, 0)
    assert page.editor.id() == other
    assert journal.read_entry(session, left).text == "unsaved words"


def test_a_failing_save_keeps_the_words_says_so_and_works_later(
    qtbot: QtBot, page: JournalPage, session: Session, write: Write, made: object
) -> None:
    write("2026-11-20", "earlier")
    page.pane.timeline.start_at(None)
    qtbot.keyClicks(page.editor.text, "must not be lost")
    with full_at(0):
        choose(page, 0)
        assert page.editor.text.exact_text() == "must not be lost"
        assert page.editor.state.text() == "Not saved yet, trying again"
        assert "Your words are kept here" in page.notice.text()
        assert page.editor.saving.pauses.is_awaited()
    page.editor.saving.pauses.due.emit()
    assert entry_of(session, page).text == "must not be lost"
    assert page.editor.state.text().startswith("Saved")
    assert page.notice.text() == ""


def test_the_open_page_is_the_truth_of_its_entry(qtbot: QtBot, page: JournalPage, session: Session) -> None:
    qtbot.keyClicks(page.editor.text, "first")
    page.editor.saving.save()
    qtbot.keyClicks(page.editor.text, " and more")
    page._jobs.run(journal.save_entry, page.editor.id(), date(2026, 11, 22), "from elsewhere")
    settle()
    assert page.editor.text.exact_text() == "first and more"


def test_undo_never_brings_back_the_page_before(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    write("2026-11-20", "earlier")
    page.pane.timeline.start_at(None)
    qtbot.keyClicks(page.editor.text, "mine")
    choose(page, 0)
    page.editor.text.undo()
    assert page.editor.text.exact_text() == "earlier"


# --- the trash ----------------------------------------------------------------------------------------


def test_a_page_in_the_trash_comes_back_with_undo(
    qtbot: QtBot, page: JournalPage, session: Session, write: Write
) -> None:
    id = write("2026-11-20", "to and fro")
    page.pane.timeline.start_at(None)
    choose(page, 0)
    page.editor.trash.click()
    settle()
    assert rows(page) == []
    assert page.editor.text.exact_text() == ""
    undo_button(page).click()
    settle()
    assert rows(page) == ["to and fro"]
    assert page.editor.id() == id


def test_the_trash_keeps_the_last_words_too(qtbot: QtBot, page: JournalPage, session: Session) -> None:
    qtbot.keyClicks(page.editor.text, "first")
    page.editor.saving.save()
    id = page.editor.id()
    qtbot.keyClicks(page.editor.text, " and last")
    page.editor.trash.click()
    assert journal.read_entry(session, id).text == "first and last"
    assert journal.read_entry(session, id).trashed is not None


# --- the timeline -------------------------------------------------------------------------------------


def test_the_timeline_pages_and_the_oldest_day_of_all_is_reached(
    qtbot: QtBot, page: JournalPage, write_many: WriteMany
) -> None:
    days = [(date.fromordinal(738000 + n).isoformat(), f"day {n}") for n in range(448)]
    write_many([("0001-01-01", "the first day there is"), *days, ("9999-12-31", "the last one")])
    model = page.pane.timeline
    model.start_at(None)
    assert model.rowCount() == 200
    assert rows(page)[0] == "the last one"
    model.fetchMore()
    model.fetchMore()
    assert model.rowCount() == 450
    assert not model.canFetchMore()
    assert rows(page)[-1] == "the first day there is"
    page.pane.day_button.click()
    qtbot.keyClicks(page.pane.days.line, "0001-06")
    qtbot.keyClick(page.pane.days.line, Qt.Key.Key_Return)
    assert rows(page) == ["the first day there is"]
    assert "up to" in page.pane.remark.text()
    choose(page, 0)
    assert page.editor.draft().day == date(1, 1, 1)
    page.pane.days.newest.click()
    assert rows(page)[0] == "the last one"


def test_a_day_that_is_none_is_said(qtbot: QtBot, page: JournalPage) -> None:
    qtbot.keyClicks(page.pane.days.line, "soon")
    page.pane.days.go.click()
    assert "2026-05-03" in page.pane.remark.text()


def test_an_empty_list_says_why(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    settle()
    assert page.pane.remark.text() == "Pages will stand here, newest first."
    write("2026-11-20", "one")
    qtbot.keyClicks(page.pane.days.line, "1999")
    page.pane.days.go.click()
    assert page.pane.remark.text().startswith("No page up to")


def test_rows_tell_day_time_and_opening_in_words(page: JournalPage, write: Write) -> None:
    write("1664-05-03", "# Up betimes\n\nand to the *office*", time=7 * 60 + 5)
    page.pane.timeline.start_at(None)
    index = page.pane.timeline.index(0)
    assert index.data() == "Up betimes"
    assert index.data(OpeningRole) == "and to the office"
    assert index.data(CaptionRole) == "Sat 3 May 1664 · 07:05"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Saturday, 3 May 1664, Up betimes"


# --- the keyboard -------------------------------------------------------------------------------------


def test_the_main_things_have_keys(qtbot: QtBot, page: JournalPage, session: Session) -> None:
    page.activateWindow()
    qtbot.waitActive(page)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClicks(page.editor.text, "words")
    qtbot.keyClick(page.editor.text, Qt.Key.Key_S, control)
    first = page.editor.id()
    assert journal.read_entry(session, first).text == "words"
    qtbot.keyClick(page.editor.text, Qt.Key.Key_N, control)
    assert page.editor.id() != first
    qtbot.keyClick(page.editor.text, Qt.Key.Key_F, control)
    assert page.pane.finder.hasFocus()
