"""Today over a real vault, and where it wants to go from there."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalFields, GoalState, Rhythm
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.today.page import TodayPage
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

DAILY = GoalFields(wish="Swim on Sundays", rhythm=Rhythm.DAILY)


@pytest.fixture
def today(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> TodayPage:
    made = TodayPage(computer, inline)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.begin(Opened(read_only=False, older_copy=None))
    made.show()
    made.enter()
    settle()
    return made


@pytest.fixture
def gone(today: TodayPage) -> list[tuple[str, object]]:
    """Where it wanted to go."""
    wanted: list[tuple[str, object]] = []
    today.go_wanted.connect(lambda room, what: wanted.append((room, what)))
    return wanted


@pytest.fixture
def active(session: Session) -> Callable[..., str]:
    """An active goal with a check-in every day; returns its id."""

    def made(wish: str = DAILY.wish, **more: object) -> str:
        id = session.computer.new_id()
        fields = GoalFields(**{"wish": wish, "rhythm": Rhythm.DAILY, **more})  # type: ignore[arg-type]
        goals.make_goal(session, id, fields, state=GoalState.ACTIVE)
        return id

    return made


def texts(page: QWidget) -> str:
    """Everything that can be read on it."""
    shown = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    shown += [button.text() for button in page.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(filter(None, shown))
