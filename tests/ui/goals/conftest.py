"""The Goals room over a real vault, with made-up goals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals
from peerbuddy.computer import Computer
from peerbuddy.model.goal import Goal, GoalFields, GoalState
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs

Make = Callable[..., Goal]
Enter = Callable[..., GoalsPage]


@pytest.fixture
def make(session: Session) -> Make:
    """A goal with its fields, in the state that is wanted."""

    def made(wish: str, state: GoalState = GoalState.ACTIVE, **fields: object) -> Goal:
        goal = goals.make_goal(session, session.computer.new_id(), replace(GoalFields(wish), **fields))
        ways = {GoalState.IDEA: (), GoalState.ACTIVE: (GoalState.ACTIVE,)}
        for step in ways.get(state, (GoalState.ACTIVE, state)):
            goal = goals.change_state(session, goal.id, step)
        return goals.read_goal(session, goal.id)

    return made


@pytest.fixture
def room(qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList) -> Enter:
    """The room, entered with what another room would ask for."""

    def entered(what: object = None) -> GoalsPage:
        made = GoalsPage(computer, inline, ask)
        inline.failed.connect(made.tell)
        qtbot.addWidget(made)
        made.resize(1190, 800)
        made.show()
        with qtbot.waitActive(made):
            made.activateWindow()
        made.enter(what)
        return made

    return entered


@pytest.fixture
def today(session: Session) -> date:
    return session.today()
