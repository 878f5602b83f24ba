"""Files that come to the open window: dropped, handed over, or lying in the folder of a pair."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, cards, inbox, receiving, unlocking
from peerbuddy.model.packet import LightBody
from peerbuddy.ui import keys
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.inbox.folder_watch import FolderWatch
from peerbuddy.ui.inbox.page import ItemRoom
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.main_window import MainWindow
from tests.exchange import sealed
from tests.junk import lay_junk
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inbox.conftest import Open
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle


def drop(window: MainWindow, *paths: Path) -> bool:
    """As a file manager does → whether the window wanted it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 400), copy, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(600, 400), copy, data, left, none))
        settle()
    return enter.isAccepted()


def notice(window: MainWindow) -> str:
    return window.rooms.notice_bar().text()


# --- dropped ------------------------------------------------------------------------------------------


def test_a_sealed_file_that_is_dropped_is_taken_in_and_shown_closed(two: Two, unlock: Open) -> None:
    window = unlock()
    assert drop(window, sealed(two.ana))
    room = window.rooms.in_sight()
    assert isinstance(room, ItemRoom)
    assert room.envelope.isVisible()
    assert window.rooms._pages.rail_page == "buddies"


def test_several_are_told_of_together(two: Two, unlock: Open) -> None:
    window = unlock()
    junk = two.ana.folder / "junk.pbuddy"
    junk.write_bytes(b"no packet")
    assert drop(window, sealed(two.ana), sealed(two.ana), junk)
    assert "pages came from" in notice(window)
    assert "Ana" in notice(window)
    assert "not whole, or no sealed file" in notice(window)


def test_what_cannot_be_opened_is_told_kindly_and_turns_no_page(two: Two, unlock: Open) -> None:
    window = unlock()
    before = window.rooms.in_sight()
    assert drop(window, changed_on_its_way(two))
    assert "cannot be opened here" in notice(window)
    assert window.rooms.in_sight() is before


def changed_on_its_way(two: Two) -> Path:
    path = sealed(two.ana)
    data = bytearray(path.read_bytes())
    data[40] ^= 1
    path.write_bytes(bytes(data))
    return path


def test_other_files_are_no_concern_of_the_window(two: Two, unlock: Open) -> None:
    other = two.ana.folder / "notes.txt"
    other.write_text("words")
    assert not drop(unlock(), other)


def test_what_is_dropped_on_a_locked_window_waits(two: Two, bens: OpenedWindow, unlock: Open) -> None:
    assert drop(bens.window, sealed(two.ana))
    window = unlock()
    assert "was handed over" in notice(window)
    assert not isinstance(window.rooms.in_sight(), ItemRoom)
    window.rooms.notice_bar()._ways[0].click()
    settle()
    assert isinstance(window.rooms.in_sight(), ItemRoom)


# --- copied, or chosen --------------------------------------------------------------------------------


def test_a_file_that_was_copied_is_taken_in_by_the_usual_key(qtbot: QtBot, two: Two, unlock: Open) -> None:
    window = unlock()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sealed(two.ana)))])
    QApplication.clipboard().setMimeData(data)
    window.rooms._pages.rail.pages["today"].setFocus()
    qtbot.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert isinstance(window.rooms.in_sight(), ItemRoom)
    QApplication.clipboard().clear()


def test_the_text_of_a_card_leads_to_whose_it_is(two: Two, unlock: Open) -> None:
    window = unlock()
    QApplication.clipboard().setText("Hello,\n" + cards.my_card_text(two.ana.session))
    window.arrivals.paste()
    settle()
    assert window.rooms._pages.rail_page == "buddies"
    QApplication.clipboard().clear()


def test_words_that_were_copied_are_neither(unlock: Open) -> None:
    window = unlock()
    QApplication.clipboard().setText("a few words")
    window.arrivals.paste()
    assert notice(window) == "What was copied is no sealed file and no card."
    QApplication.clipboard().clear()


def test_a_file_is_chosen_from_the_list_of_actions(two: Two, unlock: Open, ask: AskFromList) -> None:
    window = unlock()
    ask.answers = [sealed(two.ana)]
    next(b for b in keys.bound(window) if b.action.id == "open-file").do()
    settle()
    assert isinstance(window.rooms.in_sight(), ItemRoom)


# --- the folder of a pair -----------------------------------------------------------------------------


@pytest.fixture
def watch(two: Two, jobs: InlineJobs) -> Iterator[FolderWatch]:
    buddies.set_folder(two.ben.session, two.ben.buddy_id, two.ana.folder)
    made = FolderWatch(jobs, jobs)
    made.begin()
    yield made
    made.stop()


def test_a_file_is_taken_in_once_it_stands_still(qtbot: QtBot, two: Two, watch: FolderWatch) -> None:
    heard: list[object] = []
    watch.came.connect(heard.append)
    path = sealed(two.ana)
    whole = path.read_bytes()
    path.write_bytes(whole[:500])
    watch.look()
    path.write_bytes(whole)
    watch.look()
    assert heard == []
    watch.look()
    assert len(inbox.items(two.ben.session)) == len(heard) == 1
    watch.look()
    assert len(heard) == 1


def test_it_looks_by_itself_when_something_changes(qtbot: QtBot, two: Two, watch: FolderWatch) -> None:
    with qtbot.waitSignal(watch.came, timeout=10_000):
        sealed(two.ana)


def test_another_folder_is_watched_as_soon_as_it_is_chosen(
    two: Two, watch: FolderWatch, tmp_path: Path
) -> None:
    assert watch.folders() == (two.ana.folder,)
    watch._jobs.run(buddies.set_folder, two.ben.buddy_id, tmp_path)
    assert watch.folders() == (tmp_path,)
    watch._jobs.run(buddies.end, two.ben.buddy_id)
    assert watch.folders() == ()


def test_a_folder_that_is_not_there_now_is_looked_at_again_later(two: Two, watch: FolderWatch) -> None:
    away = two.ana.folder.with_name("away")
    path = sealed(two.ana)
    two.ana.folder.rename(away)
    watch.look()
    away.rename(two.ana.folder)
    watch.look()
    watch.look()
    assert [one.item.packet_id for one in inbox.items(two.ben.session)]
    assert path.exists()


@pytest.mark.parametrize(
    ("comes", "told"),
    [(0, "This file is not whole, or no sealed file."), (1, "Something came from"), (3, "3 pages came from")],
)
def test_of_a_folder_full_of_junk_one_thing_is_said(two: Two, unlock: Open, comes: int, told: str) -> None:
    window = unlock()
    lay_junk(two.ana.folder, 400)
    for _ in range(comes):
        sealed(two.ana)
    window._jobs.run(buddies.set_folder, two.ben.buddy_id, two.ana.folder)
    window.arrivals.watch.look()
    settle()
    assert notice(window).startswith(told)
    assert len(notice(window)) < 200


def test_after_locking_nothing_is_looked_at(two: Two, watch: FolderWatch) -> None:
    watch.stop()
    sealed(two.ana)
    watch.look()
    watch.look()
    assert inbox.items(two.ben.session) == ()


def test_what_came_into_the_folder_is_told_without_turning_the_page(
    qtbot: QtBot, two: Two, ask: AskFromList
) -> None:
    buddies.set_folder(two.ben.session, two.ben.buddy_id, two.ana.folder)
    unlocking.lock(two.ben.session)
    jobs = Jobs(two.ben.computer)
    made = OpenedWindow(two.ben.computer, jobs, ask, two.ben.made.folder)
    form = made.window.unlock_page.door
    form._way.click()
    qtbot.keyClicks(form.form.code, two.ben.made.code)
    qtbot.keyClick(form.form.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.window.rooms.opened is not None)
    before = made.window.rooms.in_sight()
    sealed(two.ana)
    qtbot.waitUntil(lambda: "Something came from" in notice(made.window), timeout=15_000)
    assert made.window.rooms.in_sight() is before
    made.take_away()


def test_a_sealed_file_that_is_dropped_on_a_page_is_not_its_text(two: Two, unlock: Open) -> None:
    window = unlock()
    window.rooms.go("journal")
    settle()
    assert window.journal is not None
    text = window.journal.editor.text
    before = text.toPlainText()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sealed(two.ana)))])
    assert not text.canInsertFromMimeData(data)
    assert text.toPlainText() == before


def test_a_room_in_sight_shows_all_of_a_folder_in_the_end(qtbot: QtBot, two: Two, unlock: Open) -> None:
    window = unlock()
    window.rooms.go("buddies")
    room = window.rooms.in_sight()
    assert isinstance(room, BuddiesRoom)
    for n in range(12):
        window._jobs.run(receiving.collect_file, sealed(two.ana, body=LightBody(str(n))))
    qtbot.waitUntil(lambda: len(room.view.exchange.cards) == 12)
