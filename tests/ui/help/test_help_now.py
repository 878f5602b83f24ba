"""Help now opens from anywhere with one key, and leads back to exactly where one was (K-1)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.help.cards import PersonCard
from peerbuddy.ui.help.plan_page import PlanPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.lock_page import LockPage
from peerbuddy.ui.strengths.quick_note import QuickNote
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.help.conftest import leave, press_f1, up
from tests.ui.opened_window import OpenedWindow, enter, settle
from tests.ui.test_locking import every_text
from tests.ui.test_rail import Shown
from tests.vault.full_disk import full_at

OpenWindow = Callable[..., OpenedWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_one_key_opens_it_over_a_locked_journal_and_one_closes_it(qtbot: QtBot, locked: OpenedWindow) -> None:
    line = locked.window.unlock_page.door.form.passphrase.line
    qtbot.keyClicks(line, "half a pass")
    press_f1(locked.window)
    assert up(locked).back.hasFocus()
    assert not locked.window.unlock_page.isVisible()
    leave(locked)
    assert line.hasFocus()
    assert line.text() == "half a pass"


def test_over_an_open_journal_it_covers_the_rail_and_gives_everything_back(
    qtbot: QtBot, opened: OpenedWindow
) -> None:
    page = opened.window.journal
    assert page is not None
    qtbot.keyClicks(page.editor.text, "in the midst of")
    page.editor.text.moveCursor(page.editor.text.textCursor().MoveOperation.Left)
    place = page.editor.text.textCursor().position()
    press_f1(opened.window)
    assert up(opened).isVisible()
    assert not opened.window._pages.rail.isVisible()
    leave(opened)
    assert opened.window._pages.rail.isVisible()
    assert page.editor.text.hasFocus()
    assert page.editor.text.textCursor().position() == place
    qtbot.keyClicks(page.editor.text, " x")
    assert page.editor.text.exact_text() == "in the midst o xf"


@pytest.mark.parametrize("room", ["journal", "settings"])
def test_it_opens_from_every_room_and_goes_back_to_it(opened: OpenedWindow, room: str) -> None:
    opened.window.rooms.go(room)
    press_f1(opened.window)
    up(opened)
    leave(opened)
    assert opened.window._pages.currentWidget() is opened.window.rooms.made[room]
    assert opened.window._pages.rail.pages[room].isChecked()


def test_in_focus_mode_nothing_but_the_page_comes_back(qtbot: QtBot, opened: OpenedWindow) -> None:
    assert opened.window.journal is not None
    opened.window.journal.editor.focus.click()
    press_f1(opened.window)
    leave(opened)
    pages = opened.window._pages
    assert pages.rail.width() == 0
    assert not pages._edge.isVisible()


def test_during_the_first_run_each_step_is_as_it_was(qtbot: QtBot, locked: OpenedWindow) -> None:
    locked.window.unlock_page.create_wanted.emit()
    page = locked.window.create_page
    assert page is not None
    for step in range(len(page._in_order())):
        page._show_step(step)
        press_f1(locked.window)
        up(locked)
        leave(locked)
        assert page.isVisible()
        assert page.step() == step


class Stuck(Executor):
    """A vault thread that never comes to anything."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        return Future()


def test_no_job_has_to_be_done_before_it_shows(
    computer: Computer, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    jobs = Jobs(computer, vault_thread=Stuck(), second_thread=Stuck())
    opened = open_window(jobs, ask, made.folder)
    press_f1(opened.window)
    assert "Breathe out" in every_text(up(opened))


def test_it_shows_while_a_journal_is_being_opened_and_then_what_is_in_it(
    qtbot: QtBot, real_jobs: Jobs, ask: AskFromList, open_window: OpenWindow, made: MadeVault
) -> None:
    opened = open_window(real_jobs, ask, made.folder)
    enter(qtbot, opened.window.unlock_page, made.code, by_code=True)
    press_f1(opened.window)
    up(opened)
    qtbot.waitUntil(lambda: opened.window.journal is not None)
    assert up(opened).mine is not None
    leave(opened)
    assert opened.window.journal is not None
    assert opened.window.journal.isVisible()


def test_while_the_last_words_cannot_be_saved_it_opens_over_that_too(
    qtbot: QtBot, opened: OpenedWindow, made: MadeVault
) -> None:
    assert opened.window.journal is not None
    qtbot.keyClicks(opened.window.journal.editor.text, "not yet saved")
    with full_at(0):
        opened.window.lock()
        press_f1(opened.window)
        assert up(opened).mine is None
        leave(opened)
        assert isinstance(opened.window._pages.currentWidget(), LockPage)


def test_a_question_is_put_aside_and_comes_back_with_its_answers(opened: OpenedWindow) -> None:
    said: list[str] = []
    AskWithDialogs().confirm(opened.window, "Really?", "Yes", lambda: said.append("yes"))
    settle()
    box = opened.window.findChild(QMessageBox)
    assert box is not None
    press_f1(box)
    assert up(opened).isVisible()
    assert not box.isVisible()
    leave(opened)
    assert box.isVisible()
    assert box.windowModality() != Qt.WindowModality.NonModal
    next(button for button in box.buttons() if button.text() == "Yes").click()
    assert said == ["yes"]


def test_a_file_dialog_keeps_what_was_typed_in_it(opened: OpenedWindow, tmp_path: Path) -> None:
    chosen: list[Path] = []
    AskWithDialogs().new_file(opened.window, "Where?", tmp_path / "one.txt", chosen.append)
    settle()
    dialog = opened.window.findChildren(QMessageBox.__mro__[1])[0]
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText("another.txt")
    press_f1(dialog)
    leave(opened)
    assert dialog.isVisible()
    assert line.text() == "another.txt"
    dialog.accept()
    assert chosen == [tmp_path / "another.txt"]


def test_an_open_menu_gives_way(opened: OpenedWindow) -> None:
    menu = QMenu(opened.window)
    menu.addAction("Something")
    menu.popup(opened.window.mapToGlobal(opened.window.rect().center()))
    press_f1(menu)
    up(opened)
    assert not menu.isVisible()
    leave(opened)


def test_the_palette_closes_for_it(qtbot: QtBot, opened: OpenedWindow) -> None:
    qtbot.keyClick(opened.window, Qt.Key.Key_K, CONTROL)
    press_f1(opened.window)
    up(opened)
    assert opened.window._pages.finder is not None
    assert opened.window._pages.finder.isHidden()
    leave(opened)


def test_a_note_half_written_is_there_again(qtbot: QtBot, opened: OpenedWindow) -> None:
    opened.window.rooms.note_quickly()
    note = opened.window._pages.quick_note
    assert isinstance(note, QuickNote)
    qtbot.keyClicks(note.what, "I asked for")
    press_f1(opened.window)
    assert up(opened).isVisible()
    assert not note.isVisible()
    leave(opened)
    assert note.isVisible()
    assert note.what.words() == "I asked for"
    note.close_up()


def test_a_second_press_changes_nothing(opened: OpenedWindow) -> None:
    press_f1(opened.window)
    page = up(opened)
    press_f1(opened.window)
    assert up(opened) is page
    leave(opened)


def test_a_room_can_lead_to_it(opened: OpenedWindow) -> None:
    room = opened.window.rooms.in_sight()
    assert room is not None
    room.go_wanted.emit("help", None)
    up(opened)


def test_no_part_of_it_becomes_a_window_of_its_own(qapp: QApplication, filled: OpenedWindow) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    press_f1(filled.window)
    place = filled.window.help_now.place
    assert place is not None
    assert place.front.mine is not None
    for way in (
        place.front.numbers[0].change,
        place.front.findChildren(PersonCard)[0].change,
        place.front.mine.plan_doors[0],
        place.front.mine.proof,
        place.front.pocket.door,
        place.front.print,
        place.front.worried,
    ):
        way.click()
        if isinstance(place.behind, PlanPage):
            place.behind.change.click()
        place._come_back()
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_tab_goes_through_it_as_it_is_read(qtbot: QtBot, filled: OpenedWindow) -> None:
    press_f1(filled.window)
    page = up(filled)
    settle()
    reached: list[str] = []
    page.print.setFocus()
    while (now := filled.window.focusWidget()) is not None:
        name = now.accessibleName() or now.text()  # type: ignore[attr-defined]
        if name in reached and name in ("Print this page", "Back"):
            break
        reached.append(name)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    wanted = ["Print this page", "Back", "Change The ambulance", "Change Rosa", "My pocket card"]
    wanted += ["When it gets loud", "Proof page", "I’m worried about somebody"]
    assert [name for name in reached if name in wanted] == wanted
