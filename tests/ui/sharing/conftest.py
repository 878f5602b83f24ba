"""The share bench over the vault of one of two people with an agreement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.ui.sharing.bench import BenchPage
from peerbuddy.ui.sharing.room import ShareRoom
from peerbuddy.ui.sharing.tick_line import TickLine
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests.pairs import Person, Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle


@dataclass
class Sharing:
    """Hands in the room of one person."""

    qtbot: QtBot
    who: Person
    room: ShareRoom
    jobs: InlineJobs
    ask: AskFromList
    went: list[tuple[str, object]]

    @property
    def session(self) -> Session:
        return self.who.session

    @property
    def bench(self) -> BenchPage:
        assert self.room.bench is not None
        return self.room.bench

    def open(self, kind: str = "", **wanted: Any) -> None:
        self.room.enter(ShareWanted(self.who.buddy_id, kind, **wanted))
        settle()

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        settle()

    def line(self, key: str) -> TickLine:
        return self.bench.side.lines.lines[key]

    def tick(self, key: str, words: str = "") -> None:
        """By Space on its box; `words` are typed into it."""
        line = self.line(key)
        line.box.setFocus()
        self.qtbot.keyClick(line.box, Qt.Key.Key_Space)
        if words:
            assert line.words is not None
            self.qtbot.keyClicks(line.words, words)
        self.qtbot.waitUntil(lambda: self.bench.preview is not None and self.bench.is_settled())
        settle()

    def type_topic(self, topic: str) -> None:
        self.qtbot.keyClicks(self.bench.side.topics.new, topic)
        self.qtbot.keyClick(self.bench.side.topics.new, Qt.Key.Key_Return)
        self.qtbot.waitUntil(self.bench.is_settled)
        settle()

    def press_way(self, key: str) -> None:
        """One that a note of the checks offers."""
        self.click(self.bench.side.checks.ways[key])
        self.qtbot.waitUntil(self.bench.is_settled)
        settle()

    def write_entry(self, text: str, title: str = "", **marks: Any) -> str:
        id = self.session.computer.new_id()
        journal.save_entry(self.session, id, self.session.today(), text, title=title, **marks)
        return id

    def notes(self) -> str:
        """What the checks say."""
        return words_on(self.bench.side.checks)


def words_on(widget: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def sharing_of(qtbot: QtBot, who: Person) -> Sharing:
    jobs = InlineJobs(who.computer, who.session)
    ask = AskFromList()
    room = ShareRoom(who.computer, jobs, ask)
    jobs.failed.connect(room.tell)
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    went: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda name, what: went.append((name, what)))
    return Sharing(qtbot, who, room, jobs, ask, went)


@pytest.fixture
def ana(qtbot: QtBot, agreed: Two) -> Sharing:
    return sharing_of(qtbot, agreed.ana)
