"""Every change of a goal's state through the verbs that are offered, and no other change."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals
from peerbuddy.model.goal import GoalState, Link, LinkKind
from peerbuddy.model.rules.goal_states import TRANSITIONS
from peerbuddy.session import Session
from peerbuddy.ui.goals.list_pane import STATES
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.ask_from_list import AskFromList
from tests.ui.goals.conftest import Enter, Make

PRESS = Qt.MouseButton.LeftButton


def offered(page: GoalsPage) -> list[str]:
    return [
        one.text() for one in page.open.view.head.menu.actions() if isinstance(one, QAction) and one.text()
    ]


def do(page: GoalsPage, state: GoalState) -> None:
    """The verb, and yes to what is asked before it."""
    page.open.view.head.verbs[state].trigger()
    if page.open.view.step is not None:
        page.open.view.step.pair.take.click()
    if page.forms.form is not None:  # a reshaped goal is there to be changed
        page.forms.form.done.click()


@pytest.mark.parametrize(
    ("state", "verbs"),
    [
        (GoalState.IDEA, ["Begin with it", "Let it go"]),
        (GoalState.ACTIVE, ["Rest", "Reached", "Let it go", "Reshape it"]),
        (GoalState.RESTING, ["Take it up again", "Let it go", "Reshape it"]),
        (GoalState.REACHED, ["Take it up again"]),
        (GoalState.LET_GO, ["Back among the ideas"]),
    ],
)
def test_exactly_the_allowed_changes_are_offered_as_verbs(
    room: Enter, make: Make, state: GoalState, verbs: list[str]
) -> None:
    page = room(make("sing", state).id)
    assert offered(page) == [*verbs, "Delete it for good"]
    assert page.open.view.head.first.text() == verbs[0]


@given(steps=st.lists(st.integers(0, 3), max_size=8))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_walk_over_the_offered_verbs_goes_only_where_the_table_leads(
    room: Enter, make: Make, session: Session, steps: list[int]
) -> None:
    goal = make("sing", GoalState.IDEA)
    page = room(goal.id)
    id, now = goal.id, GoalState.IDEA
    for step in steps:
        head = page.open.view.head
        assert tuple(head.verbs) == TRANSITIONS[now]
        if not head.verbs:
            break
        wanted = list(head.verbs)[step % len(head.verbs)]
        do(page, wanted)
        kept = goals.read_goal(session, id)
        assert kept.state is wanted
        if wanted is GoalState.RESHAPED:
            assert kept.successor is not None
            id, wanted = kept.successor, GoalState.ACTIVE
        now = wanted
        assert page.open.goal_id() == id
        assert now in STATES[page.pane.states.key()]
    page.hide()


def test_letting_go_asks_one_line_that_may_stay_empty(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal = make("sing")
    page = room(goal.id)
    page.open.view.head.verbs[GoalState.LET_GO].trigger()
    step = page.open.view.step
    assert step is not None and step.gave.accessibleName() == "What did it give you?"
    assert step.gave.hasFocus()
    qtbot.keyClicks(step.gave, "Mornings by the river.")
    qtbot.mouseClick(step.pair.take, PRESS)
    assert goals.read_goal(session, goal.id).gave == "Mornings by the river."


def test_leaving_it_as_it_is_changes_nothing(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    goal = make("sing")
    page = room(goal.id)
    for state in (GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO, GoalState.RESHAPED):
        page.open.view.head.verbs[state].trigger()
        assert page.open.view.step is not None
        assert page.open.view.step.pair.take.width() == page.open.view.step.pair.refuse.width()
        qtbot.mouseClick(page.open.view.step.pair.refuse, PRESS)
        assert page.open.view.step is None
    assert goals.read_goal(session, goal.id) == goal


@pytest.mark.parametrize("wakes", [True, False])
def test_a_goal_rests_with_or_without_a_day(
    qtbot: QtBot, room: Enter, make: Make, session: Session, today: date, wakes: bool
) -> None:
    goal = make("sing")
    page = room(goal.id)
    qtbot.mouseClick(page.open.view.head.first, PRESS)
    step = page.open.view.step
    assert step is not None
    if wakes:
        qtbot.keyClick(step.wakes, Qt.Key.Key_Space)
    qtbot.mouseClick(step.pair.take, PRESS)
    kept = goals.read_goal(session, goal.id)
    assert (kept.state, kept.wake) == (GoalState.RESTING, today + timedelta(14) if wakes else None)


def test_reached_thanks_what_helped(room: Enter, make: Make) -> None:
    page = room(make("sing", links=(Link(LinkKind.STRENGTH, "curiosity"),)).id)
    page.open.view.head.verbs[GoalState.REACHED].trigger()
    step = page.open.view.step
    assert step is not None
    from PySide6.QtWidgets import QLabel

    assert "With thanks to Curiosity." in [label.text() for label in step.findChildren(QLabel)]


def test_a_reshaped_goal_opens_to_be_changed_and_the_two_lead_to_each_other(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal = make("sing", why="It warms me.")
    page = room(goal.id)
    page.open.view.head.verbs[GoalState.RESHAPED].trigger()
    assert page.open.view.step is not None
    qtbot.mouseClick(page.open.view.step.pair.take, PRESS)
    form = page.forms.form
    assert form is not None and not form.is_new
    form.wish.selectAll()
    qtbot.keyClicks(form.wish, "hum")
    qtbot.mouseClick(form.done, PRESS)
    successor = goals.read_goal(session, goal.id).successor
    assert successor is not None
    assert successor == page.open.goal_id()
    assert goals.read_goal(session, successor).fields.wish == "hum"
    [door] = page.open.view.pages.doors
    assert door.accessibleName() == "sing"
    qtbot.mouseClick(door, PRESS)
    assert page.open.goal_id() == goal.id
    [back] = page.open.view.pages.doors
    assert back.accessibleName() == "hum"


def test_the_fourth_active_goal_brings_a_soft_note_that_blocks_nothing(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    for n in range(3):
        make(f"goal {n}")
    fourth = make("sing", GoalState.IDEA)
    page = room(fourth.id)
    qtbot.mouseClick(page.open.view.head.first, PRESS)
    assert goals.read_goal(session, fourth.id).state is GoalState.ACTIVE
    note = page.open.view.note
    assert note is not None
    assert note.pair.take.width() == note.pair.refuse.width()
    qtbot.mouseClick(note.pair.refuse, PRESS)
    assert page.open.view.note is None
    assert len(goals.list_goals(session, states=(GoalState.ACTIVE,))) == 4


def test_one_of_many_can_rest_from_the_note(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    others = [make(f"goal {n}") for n in range(3)]
    page = room(make("sing", GoalState.IDEA).id)
    qtbot.mouseClick(page.open.view.head.first, PRESS)
    note = page.open.view.note
    assert note is not None
    qtbot.mouseClick(note.pair.take, PRESS)
    qtbot.mouseClick(note.which.buttons[others[1].id], PRESS)
    assert goals.read_goal(session, others[1].id).state is GoalState.RESTING
    assert page.open.view.note is None


def test_three_active_goals_bring_no_note(qtbot: QtBot, room: Enter, make: Make) -> None:
    make("a")
    make("b")
    page = room(make("sing", GoalState.IDEA).id)
    qtbot.mouseClick(page.open.view.head.first, PRESS)
    assert page.open.view.note is None


@pytest.mark.parametrize("agrees", [True, False])
def test_a_goal_is_deleted_only_after_a_question(
    room: Enter, make: Make, session: Session, ask: AskFromList, agrees: bool
) -> None:
    goal = make("sing")
    ask.answers = [agrees]
    page = room(goal.id)
    page.open.view.head.delete.trigger()
    assert "Pages of the journal stay" in ask.asked[0]
    assert len(goals.list_goals(session)) == (0 if agrees else 1)
    assert page.open.goal_id() == ("" if agrees else goal.id)
