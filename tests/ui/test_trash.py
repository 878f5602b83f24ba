"""The trash: what lies there is read, comes back, and goes for good only by hand and in two steps."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.computer import Computer
from peerbuddy.model.entry import Entry
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.page import JournalPage
from tests.conftest import Clock
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import settle

Write = Callable[..., str]
Throw = Callable[..., list[str]]


@pytest.fixture
def throw(session: Session, write: Write, clock: Clock) -> Throw:
    """Pages in the trash, one a minute; returns their ids."""

    def thrown(*texts: str) -> list[str]:
        ids = [write("2026-11-20", text) for text in texts]
        for id in ids:
            clock.move(minutes=1)
            journal.trash_entry(session, id)
        return ids

    return thrown


def rows(page: JournalPage) -> list[str]:
    model = page.bin.model
    return [model.index(n).data() for n in range(model.rowCount())]


def open_trash(page: JournalPage) -> None:
    page.pane.trash.click()
    settle()


def test_the_trash_shows_what_was_thrown_away_last_first_and_the_text_of_it(
    page: JournalPage, throw: Throw
) -> None:
    throw("older", "newer\n\nand its text")
    open_trash(page)
    assert rows(page) == ["newer", "older"]
    assert page.bin.preview.text.exact_text() == "newer\n\nand its text"
    assert page.bin.preview.text.isReadOnly()
    page.bin.list.setCurrentIndex(page.bin.model.index(1))
    assert page.bin.preview.text.exact_text() == "older"
    assert not page.pane.isVisible()
    page.bin.back.click()
    assert page.pane.isVisible()
    assert page.editor.isVisible()


def test_a_restored_page_is_in_the_journal_again_and_can_be_opened(
    page: JournalPage, throw: Throw, session: Session
) -> None:
    (id,) = throw("back again")
    open_trash(page)
    page.bin.preview.restore.click()
    settle()
    assert rows(page) == []
    assert "The trash is empty" in page.bin.remark.text()
    assert journal.read_entry(session, id).trashed is None
    next(b for b in page.notice.findChildren(QPushButton) if b.text() == "Open it").click()
    assert page.editor.id() == id
    assert page.editor.isVisible()


def test_emptying_says_what_it_does_and_needs_a_second_step(
    page: JournalPage, throw: Throw, session: Session
) -> None:
    throw("one", "two")
    open_trash(page)
    page.bin.empty.click()
    step = page.bin.second_step
    assert "deleted for good (pages: 2)" in step.words.text()
    assert "cannot be undone" in step.words.text()
    assert len(journal.list_trash(session)) == 2
    step.no.click()
    assert len(journal.list_trash(session)) == 2
    page.bin.empty.click()
    step.yes.click()
    settle()
    assert journal.list_trash(session) == ()
    assert rows(page) == []
    assert not page.bin.empty.isEnabled()
    assert page.bin.preview.text.exact_text() == ""


def test_above_fifty_pages_the_number_is_typed(
    qtbot: QtBot, page: JournalPage, throw: Throw, session: Session
) -> None:
    throw(*(f"page {n}" for n in range(51)))
    open_trash(page)
    page.bin.empty.click()
    step = page.bin.second_step
    assert not step.yes.isEnabled()
    qtbot.keyClicks(step.typed, "50")
    qtbot.keyClick(step.typed, Qt.Key.Key_Return)
    assert len(journal.list_trash(session)) == 51
    step.typed.clear()
    qtbot.keyClicks(step.typed, "51")
    qtbot.keyClick(step.typed, Qt.Key.Key_Return)
    settle()
    assert journal.list_trash(session) == ()


def test_what_a_second_step_said_is_asked_anew_when_more_is_thrown_away(
    page: JournalPage, throw: Throw, session: Session, write: Write
) -> None:
    throw("one")
    open_trash(page)
    page.bin.empty.click()
    page._jobs.run(journal.trash_entry, write("2026-11-20", "another"))
    settle()
    assert page.bin.second_step.isHidden()
    assert len(rows(page)) == 2


def test_escape_leaves_the_second_step(qtbot: QtBot, page: JournalPage, throw: Throw) -> None:
    throw("one")
    open_trash(page)
    page.bin.empty.click()
    qtbot.keyClick(page.bin.second_step.no, Qt.Key.Key_Escape)
    assert page.bin.second_step.isHidden()
    assert page.bin.empty.isVisible()


def test_the_open_page_is_saved_before_the_trash_is_shown_and_is_there_afterwards(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(page.editor.text, "half a sentence")
    open_trash(page)
    assert journal.read_entry(session, page.editor.id()).text == "half a sentence"
    page.bin.back.click()
    assert page.editor.text.exact_text() == "half a sentence"


def test_a_new_page_and_finding_lead_out_of_the_trash(page: JournalPage, throw: Throw) -> None:
    throw("one")
    open_trash(page)
    page.new_page()
    assert page.editor.isVisible()
    open_trash(page)
    page._find()
    assert page.pane.isVisible()
    assert page.bin.model.rowCount() == 0  # nothing of it stays behind


def test_in_a_journal_opened_to_read_nothing_can_be_emptied_or_restored(
    page: JournalPage, throw: Throw
) -> None:
    throw("one")
    page.begin(Opened(read_only=True, older_copy=None))
    open_trash(page)
    assert not page.bin.empty.isEnabled()
    assert not page.bin.preview.restore.isEnabled()


def test_words_typed_while_a_page_goes_to_the_trash_go_with_it(
    qtbot: QtBot, computer: Computer, unlocked_jobs: Jobs, ask: AskFromList
) -> None:
    page = JournalPage(computer, unlocked_jobs, ask)
    qtbot.addWidget(page)
    page.begin(Opened(read_only=False, older_copy=None))
    page.show()
    qtbot.keyClicks(page.editor.text, "saved")
    page.editor.saving.save()
    qtbot.waitUntil(page.editor.saving.is_saved)
    id, go_on = page.editor.id(), Event()
    unlocked_jobs.call(go_on.wait)
    page.editor.trash.click()
    qtbot.keyClicks(page.editor.text, " and more")
    go_on.set()
    qtbot.waitUntil(lambda: page.editor.id() != id)
    read: list[Entry] = []
    unlocked_jobs.run(journal.read_entry, id, then=read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert read[0].trashed is not None
    assert read[0].text == "saved and more"
