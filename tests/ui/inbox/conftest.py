"""Ben's window, into which comes what Ana made."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import unlocking
from peerbuddy.model.packet import Body
from peerbuddy.ui.inbox.page import ItemRoom
from peerbuddy.ui.main_window import MainWindow
from tests.exchange import given
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inbox.item_hands import ASK, Comes
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle

Open = Callable[[], MainWindow]


@pytest.fixture
def bens(qtbot: QtBot, two: Two, ask: AskFromList) -> Iterator[OpenedWindow]:
    """Ben's whole window, still locked."""
    unlocking.lock(two.ben.session)
    jobs = InlineJobs(two.ben.computer)
    made = OpenedWindow(two.ben.computer, jobs, ask, two.ben.made.folder, room=None)
    yield made
    made.take_away()


@pytest.fixture
def unlock(qtbot: QtBot, two: Two, bens: OpenedWindow) -> Open:
    def unlocked() -> MainWindow:
        form = bens.window.unlock_page.door
        form._way.click()  # by the recovery code: no key is derived
        qtbot.keyClicks(form.form.code, two.ben.made.code)
        qtbot.keyClick(form.form.code, Qt.Key.Key_Return)
        settle()
        return bens.window

    return unlocked


@pytest.fixture
def jobs(two: Two) -> InlineJobs:
    return InlineJobs(two.ben.computer, two.ben.session)


@pytest.fixture
def room(qtbot: QtBot, two: Two, jobs: InlineJobs, ask: AskFromList) -> Iterator[ItemRoom]:
    made = ItemRoom(two.ben.computer, jobs, ask)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    yield made
    made.hide()


@pytest.fixture
def comes(two: Two, room: ItemRoom) -> Comes:
    """An item comes from Ana and is entered; its id."""

    def come(kind: str = "ask", body: Body = ASK, **head: object) -> str:
        id = given(two.ana, two.ben, kind, body, **head).item.id
        room.enter(id)
        settle()
        return id

    return come
