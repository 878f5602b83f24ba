"""The insights room over a real vault, with or without something noted in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.insights.twins import Twins
from tests.ui.inline_jobs import InlineJobs
from tests.ui.insights.noted import note_all
from tests.ui.opened_window import settle


class HeardJobs(InlineJobs):
    """Tells which verbs were asked for."""

    def __init__(self, computer: Computer, session: Session) -> None:
        super().__init__(computer, session)
        self.asked: list[str] = []

    def run(self, verb: Callable[..., object], *arguments: object, **named: object) -> None:  # type: ignore[override]
        self.asked.append(verb.__name__)
        super().run(verb, *arguments, **named)  # type: ignore[arg-type]


@pytest.fixture
def jobs(computer: Computer, session: Session) -> HeardJobs:
    return HeardJobs(computer, session)


@pytest.fixture
def noted(session: Session) -> None:
    """Before the room is entered."""
    note_all(session)


@pytest.fixture
def room(qtbot: QtBot, computer: Computer, jobs: HeardJobs) -> InsightsRoom:
    made = InsightsRoom(computer, jobs)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    made.enter()
    settle()
    return made


@pytest.fixture
def opened(noted: None, room: InsightsRoom) -> Callable[[str], Twins]:
    """Opens an insight that has a drawing."""

    def open_it(id: str) -> Twins:
        room.open(id)
        settle()
        settle()  # the layout of what is new inside of it comes one turn later
        assert isinstance(room.page.body, Twins)
        return room.page.body

    return open_it
