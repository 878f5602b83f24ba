"""Several pages at once: chosen by keys and mouse, moved to the trash with care, brought back together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

Write = Callable[..., str]
WriteMany = Callable[[Iterable[tuple[str, str]]], None]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def twenty(page: JournalPage, write: Write) -> list[str]:
    """Newest first, as they stand in the list."""
    ids = [write(f"2026-10-{day:02}", f"page {day}") for day in range(1, 21)][::-1]
    page.pane.timeline.start_at(None)
    settle()
    return ids


def click(view: QListView, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view.scrollTo(view.model().index(row, 0))
    place = view.visualRect(view.model().index(row, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def rows(page: JournalPage) -> int:
    return page.pane.timeline.rowCount()


def in_trash(session: Session) -> int:
    return len(journal.list_trash(session))


def undo(page: JournalPage) -> None:
    next(b for b in page.notice.findChildren(QPushButton) if b.text() == "Undo").click()
    settle()


def test_chosen_pages_go_to_the_trash_together_and_come_back_together(
    page: JournalPage, twenty: list[str], session: Session
) -> None:
    view = page.pane.list
    click(view, 0)
    assert page.editor.id() == twenty[0]
    click(view, 2, SHIFT)
    assert page.pane.selection.count.text() == "Pages chosen: 3"
    assert page.editor.id() == twenty[0]  # choosing several opens none
    click(view, 1, CONTROL)
    assert page.pane.selection.count.text() == "Pages chosen: 2"
    page.pane.selection.trash.click()
    settle()
    assert {line.id for line in journal.list_trash(session)} == {twenty[0], twenty[2]}
    assert rows(page) == 18
    assert page.pane.selection.isHidden()
    assert page.editor.text.exact_text() == ""  # the page that was open is not: a new one is
    undo(page)
    assert in_trash(session) == 0
    assert rows(page) == 20


def test_delete_in_the_list_moves_the_open_page_to_the_trash_and_undo_brings_it_back(
    qtbot: QtBot, page: JournalPage, session: Session, twenty: list[str]
) -> None:
    page.open_page(twenty[3])
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    settle()
    assert [line.id for line in journal.list_trash(session)] == [twenty[3]]
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)  # a page nobody wrote on yet: there is nothing to move
    settle()
    assert in_trash(session) == 1
    undo(page)
    assert in_trash(session) == 0


def test_delete_asks_for_several_as_their_button_does(
    qtbot: QtBot, page: JournalPage, session: Session, twenty: list[str]
) -> None:
    page.pane.list.selectAll()
    settle()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_Delete)
    settle()
    assert page.pane.selection.second_step.isVisible()
    assert in_trash(session) == 0


def test_more_than_a_fifth_of_the_journal_has_to_be_typed(
    qtbot: QtBot, page: JournalPage, twenty: list[str], session: Session
) -> None:
    click(page.pane.list, 0)
    click(page.pane.list, 4, SHIFT)
    page.pane.selection.trash.click()
    step = page.pane.selection.second_step
    assert step.isVisible()
    assert "5 of 20" in step.words.text()
    assert not step.yes.isEnabled()
    assert in_trash(session) == 0
    qtbot.keyClicks(step.typed, "5")
    step.yes.click()
    settle()
    assert in_trash(session) == 5


def test_all_pages_are_chosen_also_those_not_loaded_yet(
    qtbot: QtBot, page: JournalPage, write_many: WriteMany, session: Session
) -> None:
    write_many((f"{2000 + n // 12}-{n % 12 + 1:02}-01", f"page {n}") for n in range(450))
    page.pane.timeline.start_at(None)
    settle()
    qtbot.keyClick(page.pane.list, Qt.Key.Key_A, CONTROL)
    assert page.pane.selection.count.text() == "Pages chosen: 450"
    page.pane.selection.trash.click()
    qtbot.keyClicks(page.pane.selection.second_step.typed, "450")
    page.pane.selection.second_step.yes.click()
    settle()
    assert in_trash(session) == 450
    assert rows(page) == 0
    undo(page)
    assert in_trash(session) == 0


def test_all_hits_of_a_search_are_chosen(qtbot: QtBot, page: JournalPage, write_many: WriteMany) -> None:
    write_many((f"{2000 + n // 12}-{n % 12 + 1:02}-01", f"river {n}") for n in range(120))
    page.pane.finder.setText("river")
    page.pane._find()
    qtbot.keyClick(page.pane.found, Qt.Key.Key_A, CONTROL)
    assert page.pane.selection.count.text() == "Pages chosen: 120"


def test_unsaved_words_are_saved_before_their_page_goes(
    qtbot: QtBot, page: JournalPage, twenty: list[str], session: Session
) -> None:
    click(page.pane.list, 0)
    qtbot.keyClicks(page.editor.text, "Last words, ")
    click(page.pane.list, 1, CONTROL)
    page.pane.selection.trash.click()
    assert journal.read_entry(session, twenty[0]).text == "Last words, page 20"
    assert in_trash(session) == 2


def test_a_choice_stays_while_the_open_page_saves_itself(
    qtbot: QtBot, page: JournalPage, twenty: list[str]
) -> None:
    click(page.pane.list, 0)
    qtbot.keyClicks(page.editor.text, "words ")
    click(page.pane.list, 3, SHIFT)
    page.editor.saving.save()
    settle()
    assert page.pane.selection.count.text() == "Pages chosen: 4"


def test_choosing_none_leads_back_to_the_open_page(
    qtbot: QtBot, page: JournalPage, twenty: list[str]
) -> None:
    click(page.pane.list, 1)
    qtbot.keyClick(page.pane.list, Qt.Key.Key_A, CONTROL)
    page.pane.selection.leave.click()
    assert page.pane.selection.isHidden()
    assert [i.row() for i in page.pane.list.selectionModel().selectedRows()] == [1]
    assert page.editor.id() == twenty[1]


def test_a_full_disk_moves_nothing_and_says_so(
    page: JournalPage, twenty: list[str], session: Session
) -> None:
    told: list[Exception] = []
    page._jobs.failed.connect(told.append)
    click(page.pane.list, 0)
    click(page.pane.list, 1, SHIFT)
    with full_at(0):
        page.pane.selection.trash.click()
    assert len(told) == 1
    assert in_trash(session) == 0
    assert page.notice.text() == ""


def test_nothing_can_be_moved_in_a_journal_opened_to_read(page: JournalPage, twenty: list[str]) -> None:
    page.begin(Opened(read_only=True, older_copy=None))
    view = page.pane.list
    for row in (0, 1):
        view.selectionModel().select(page.pane.timeline.index(row), QItemSelectionModel.SelectionFlag.Select)
    assert page.pane.selection.isVisible()
    assert not page.pane.selection.trash.isEnabled()
