"""The room of guided pages alone, and hands to walk it with; the whole window where that is what counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui import keys
from peerbuddy.ui.guides.face import Face
from peerbuddy.ui.guides.flow import GuideFlow
from peerbuddy.ui.guides.in_palette import PREFIX
from peerbuddy.ui.guides.page_made import PageMade
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.jobs import Opened
from tests.conftest import MadeVault
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock


class Hands:
    """At one room of guided pages."""

    def __init__(self, qtbot: QtBot, room: GuideRoom) -> None:
        self.qtbot, self.room = qtbot, room
        self.made: list[PageMade] = []
        self.left = 0
        self.went: list[tuple[str, object]] = []
        room.page_made.connect(self.made.append)
        room.left.connect(self._note_left)
        room.go_wanted.connect(lambda name, what: self.went.append((name, what)))

    def _note_left(self) -> None:
        self.left += 1

    def open(self, id: str) -> GuideFlow:
        self.room.enter(id)
        return self.flow

    @property
    def flow(self) -> GuideFlow:
        assert self.room.flow is not None
        return self.room.flow

    @property
    def face(self) -> Face:
        assert self.flow.face is not None
        return self.flow.face

    def go_to(self, key: str) -> Face:
        """By the path."""
        keys = [card.key for card in self.flow.guide.cards]
        self.flow.path.setCurrentRow(keys.index(key))
        assert self.flow.card.key == key
        return self.face

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Without `into`: where the card begins."""
        field = into or self.face.first
        assert field is not None
        self.qtbot.keyClicks(field, text)

    def finish(self) -> PageMade | None:
        self.flow.path.setCurrentRow(len(self.flow.guide.cards) - 1)
        self.click(self.flow.next)
        return self.made[-1] if self.made else None


@pytest.fixture
def hands(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> Hands:
    room = GuideRoom(computer, inline, Opened(read_only=False, older_copy=None))
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    return Hands(qtbot, room)


@pytest.fixture
def window(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> OpenedWindow:
    """Unlocked, the guided pages among the actions."""
    unlock(qtbot, locked, made)
    qtbot.waitUntil(lambda: any(one.action.id.startswith(PREFIX) for one in keys.bound(locked.window)))
    return locked


@pytest.fixture
def in_window(qtbot: QtBot, window: OpenedWindow) -> Hands:
    window.window.rooms.go("guide")
    room = window.window.rooms.made["guide"]
    assert isinstance(room, GuideRoom)
    return Hands(qtbot, room)


def session_of(opened: OpenedWindow) -> Session:
    session = opened.jobs._session
    assert isinstance(session, Session)
    return session
