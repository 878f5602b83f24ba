"""The strengths room over a real vault, and moments in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import strengths, uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Moment
from peerbuddy.session import Session
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

FRONT = frozenset({"kindness", "bravery", "gratitude", "honesty", "humor", "perseverance"})


@pytest.fixture
def room(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> StrengthsRoom:
    made = StrengthsRoom(computer, inline)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    made.enter()
    settle()
    return made


@pytest.fixture
def with_front(session: Session) -> None:
    """Before the room is entered."""
    strengths.choose_front(session, FRONT)


@pytest.fixture
def note(session: Session) -> Callable[..., Moment]:
    def noted(strength: str, what: str, day: str = "2026-11-20", **more: object) -> Moment:
        return uses.note_use(session, strength, what, day=date.fromisoformat(day), **more)  # type: ignore[arg-type]

    return noted
