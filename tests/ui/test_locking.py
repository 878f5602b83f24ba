"""Locking loses no word, shows nothing more, and ends the process; if it cannot save, it ends nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.entry import EntryLine
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.lock_page import LockPage
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.vault.full_disk import full_at

OpenWindow = Callable[..., OpenedWindow]


def unlock(qtbot: QtBot, opened: OpenedWindow, made: MadeVault) -> JournalPage:
    form = opened.window.unlock_page.door.form
    opened.window.unlock_page.door._way.click()
    qtbot.keyClicks(form.code, made.code)
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.journal is not None)
    assert opened.window.journal is not None
    return opened.window.journal


@pytest.fixture
def real(
    qtbot: QtBot, real_jobs: object, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> OpenedWindow:
    """With its real threads, unlocked."""
    opened = open_window(real_jobs, ask, made.folder)
    unlock(qtbot, opened, made)
    return opened


@pytest.fixture
def inline_window(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> OpenedWindow:
    opened = open_window(InlineJobs(computer), ask, made.folder)
    unlock(qtbot, opened, made)
    return opened


def lines_in(made: MadeVault, computer: Computer) -> tuple[EntryLine, ...]:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    try:
        return journal.list_entries(session).lines
    finally:
        unlocking.lock(session)


def page_of(opened: OpenedWindow) -> JournalPage:
    assert opened.window.journal is not None
    return opened.window.journal


def lock_page(opened: OpenedWindow) -> LockPage:
    page = opened.window._pages.currentWidget()
    assert isinstance(page, LockPage)
    return page


def every_text(window: QWidget) -> str:
    said = [label.text() for label in window.findChildren(QLabel)]
    said += [line.text() for line in window.findChildren(QLineEdit)]
    said += [text.toPlainText() for text in window.findChildren(QTextEdit)]
    return "\n".join(said)


def test_locking_saves_the_last_words_and_starts_over_at_the_same_place(
    qtbot: QtBot, real: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(real).editor.text, "the very last words")
    qtbot.keyClick(page_of(real).editor.text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(real.resumed))
    resume = real.resumed[0]
    assert (resume.vault, resume.places) == (made.folder, computer.places)
    assert resume.window[2:] == (real.window.width(), real.window.height())
    assert [line.heading for line in lines_in(made, computer)] == ["the very last words"]


def test_locking_while_saves_wait_keeps_all_of_them(
    qtbot: QtBot, real: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    for n in range(20):
        real.jobs.run(journal.save_entry, f"{n + 100:032x}", date(2026, 11, 1), f"waiting {n}")
    qtbot.keyClicks(page_of(real).editor.text, "and this")
    real.window.lock()
    qtbot.waitUntil(lambda: bool(real.resumed))
    assert len(lines_in(made, computer)) == 21


def test_nothing_of_the_journal_is_left_on_the_screen_or_for_screen_readers(
    qtbot: QtBot, real: OpenedWindow
) -> None:
    page = page_of(real)
    qtbot.keyClicks(page.editor.text, "MARKER")
    page.editor.saving.save()
    qtbot.waitUntil(lambda: page.pane.timeline.rowCount() == 1)
    real.window.lock()
    assert "MARKER" not in every_text(lock_page(real))
    assert not page.isVisible()
    assert page.window() is not real.window or page.parent() is None
    qtbot.waitUntil(lambda: bool(real.resumed))
    tree = QAccessible.queryAccessibleInterface(real.window)
    assert tree is not None
    assert "MARKER" not in every_text(real.window)


def test_an_open_question_does_not_hold_locking_up(qtbot: QtBot, real: OpenedWindow) -> None:
    dialog = QDialog(real.window)
    dialog.open()
    real.window.lock()
    qtbot.waitUntil(lambda: bool(real.resumed))
    assert not dialog.isVisible()


def test_closing_the_window_saves_locks_and_quits(
    qtbot: QtBot, real: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(real).editor.text, "before the end")
    real.window.close()
    qtbot.waitUntil(lambda: not real.window.isVisible())
    assert real.resumed == []
    assert [line.heading for line in lines_in(made, computer)] == ["before the end"]


def test_a_locked_window_has_nothing_to_lock(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    opened = open_window(InlineJobs(computer), ask, made.folder)
    opened.window.lock()
    assert opened.resumed == []


# --- when the last save fails -------------------------------------------------------------------------


def test_words_that_cannot_be_saved_are_kept_and_locked_as_soon_as_they_can(
    qtbot: QtBot, inline_window: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(inline_window).editor.text, "must not be lost")
    with full_at(0):
        inline_window.window.lock()
        page = lock_page(inline_window)
        assert inline_window.resumed == []
        assert "could not be saved yet" in page.reason.text()
        assert "They are kept while this window is open." in page.reason.text()
        assert "must not be lost" not in every_text(inline_window.window)
        page.again.click()
        assert inline_window.resumed == []
        assert inline_window.window.locking._timer.isActive()
    inline_window.window.locking._timer.timeout.emit()
    assert len(inline_window.resumed) == 1
    assert [line.heading for line in lines_in(made, computer)] == ["must not be lost"]


def test_words_are_let_go_only_after_a_second_question(
    qtbot: QtBot,
    computer: Computer,
    open_window: OpenWindow,
    made: MadeVault,
) -> None:
    ask = AskFromList(False, True)
    opened = open_window(InlineJobs(computer), ask, made.folder)
    qtbot.keyClicks(unlock(qtbot, opened, made).editor.text, "let go")
    with full_at(0):
        opened.window.lock()
        lock_page(opened).discard.click()
        assert opened.resumed == []
        lock_page(opened).discard.click()
        assert len(opened.resumed) == 1
    assert len(ask.asked) == 2
    assert lines_in(made, computer) == ()


def test_words_can_be_kept_in_a_copy_elsewhere(
    qtbot: QtBot, computer: Computer, open_window: OpenWindow, made: MadeVault, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    opened = open_window(InlineJobs(computer), AskFromList(stick), made.folder)
    qtbot.keyClicks(unlock(qtbot, opened, made).editor.text, "kept elsewhere")
    with full_at(0):
        opened.window.lock()
    page = lock_page(opened)
    page.elsewhere.click()
    assert str(stick / "Kept words") in page.reason.text()
    assert opened.resumed == []
    page.lock.click()
    assert len(opened.resumed) == 1
    assert lines_in(made, computer) == ()
    copy = unlocking.unlock_with_recovery_code(computer, stick / "Kept words", made.code)
    assert [line.heading for line in journal.list_entries(copy).lines] == ["kept elsewhere"]
    unlocking.lock(copy)


def test_closing_the_window_does_not_drop_words_either(
    qtbot: QtBot, inline_window: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(inline_window).editor.text, "must not be lost")
    with full_at(0):
        inline_window.window.close()
        assert inline_window.window.isVisible()
        inline_window.window.close()
        assert "could not be saved yet" in lock_page(inline_window).reason.text()
    lock_page(inline_window).again.click()
    assert not inline_window.window.isVisible()
    assert [line.heading for line in lines_in(made, computer)] == ["must not be lost"]


def test_an_emptied_page_does_not_hold_locking_up(qtbot: QtBot, inline_window: OpenedWindow) -> None:
    text = page_of(inline_window).editor.text
    qtbot.keyClicks(text, "x")
    qtbot.keyClick(text, Qt.Key.Key_Backspace)
    inline_window.window.lock()
    assert len(inline_window.resumed) == 1


def test_the_idle_window_locks(qtbot: QtBot, inline_window: OpenedWindow) -> None:
    assert inline_window.window.idle is not None
    inline_window.window.idle.idle.emit()
    assert len(inline_window.resumed) == 1
