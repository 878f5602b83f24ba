"""If–then plans in the window: written with soft remarks, pictured once, changed, taken out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, goal_plans, goals
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalKind, Link, LinkKind, Measure
from peerbuddy.model.plan import Milestone, Obstacle, Plan, PlanKind
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from peerbuddy.ui.goals.plan_editor import PlanEditor
from tests.obstacles import add_obstacle
from tests.ui.goals.conftest import Enter, Make

PRESS = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(room: Enter, make: Make, session: Session) -> GoalsPage:
    goal = make(
        "sing", kind=GoalKind.REACH, measure=Measure.MILESTONES, links=(Link(LinkKind.STRENGTH, "zest"),)
    )
    add_obstacle(session, goal.id, Obstacle("1" * 32, "shy"))
    return room(goal.id)


@pytest.fixture
def editor(qtbot: QtBot, page: GoalsPage) -> PlanEditor:
    qtbot.mouseClick(page.open.view.plans.add_plan, PRESS)
    assert page.open.plans.editor is not None
    return page.open.plans.editor


def plans(session: Session, page: GoalsPage) -> tuple[Plan, ...]:
    return goals.read_goal(session, page.open.goal_id()).plans


def test_a_plan_is_written_kept_by_ctrl_enter_and_pictured_once(
    qtbot: QtBot, page: GoalsPage, editor: PlanEditor, session: Session
) -> None:
    assert editor.cue.hasFocus()
    assert not editor.keep.isEnabled()
    qtbot.keyClicks(editor.cue, "the door is shut")
    qtbot.keyClick(editor.cue, Qt.Key.Key_Tab)
    qtbot.keyClicks(editor.action, "sing one line")
    qtbot.mouseClick(editor.kind.buttons["urge"], PRESS)
    qtbot.mouseClick(editor.obstacle.buttons["1" * 32], PRESS)
    qtbot.mouseClick(editor.strength.buttons["zest"], PRESS)
    qtbot.keyClick(editor.action, Qt.Key.Key_Return, CONTROL)
    [plan] = plans(session, page)
    assert (plan.cue, plan.action, plan.kind) == ("the door is shut", "sing one line", PlanKind.URGE)
    assert (plan.obstacle, plan.strength, plan.rehearsed) == ("1" * 32, "zest", None)
    assert page._views.currentWidget() is page.open.view
    done = page.open.view.plans.done[plan.id]
    assert done.hasFocus()
    qtbot.keyClick(done, Qt.Key.Key_Space)
    assert plans(session, page)[0].rehearsed is not None
    assert page.open.view.plans.done == {}


@pytest.mark.parametrize(
    ("cue", "action", "told"),
    [
        ("later", "sing one line", "Which moment exactly?"),
        ("the door is shut", "stop humming", "what to do instead"),
        ("the door is shut", "sing and dance", "One action is easier to start"),
        ("the door is shut", "sing one line", ""),
    ],
)
def test_soft_remarks_come_while_it_is_written_and_hinder_nothing(
    qtbot: QtBot, editor: PlanEditor, cue: str, action: str, told: str
) -> None:
    qtbot.keyClicks(editor.cue, cue)
    qtbot.keyClicks(editor.action, action)
    assert told in editor.hints.text()
    assert editor.hints.isVisible() is bool(told)
    assert editor.keep.isEnabled()


def test_a_changed_sentence_is_to_be_pictured_anew(qtbot: QtBot, page: GoalsPage, session: Session) -> None:
    goal_plans.save_plan(session, Plan("2" * 32, "the door is shut", "sing", goal=page.open.goal_id()))
    goal_plans.rehearse_plan(session, "2" * 32)
    page._ask_for(page.open.goal_id())
    qtbot.mouseClick(page.open.view.plans.change["2" * 32], PRESS)
    editor = page.open.plans.editor
    assert editor is not None
    qtbot.keyClicks(editor.action, "softly ")
    qtbot.mouseClick(editor.keep, PRESS)
    [plan] = plans(session, page)
    assert (plan.action, plan.rehearsed) == ("softly sing", None)


def test_a_plan_is_taken_out_and_undo_brings_it_back(qtbot: QtBot, page: GoalsPage, session: Session) -> None:
    kept = goal_plans.save_plan(session, Plan("2" * 32, "the door is shut", "sing", goal=page.open.goal_id()))
    page._ask_for(page.open.goal_id())
    qtbot.mouseClick(page.open.view.plans.change["2" * 32], PRESS)
    assert page.open.plans.editor is not None
    qtbot.mouseClick(page.open.plans.editor.take_out, PRESS)
    assert plans(session, page) == ()
    page.notice._ways[0].click()
    assert plans(session, page) == (kept,)


def test_three_plans_are_enough(page: GoalsPage, session: Session) -> None:
    for n in range(3):
        goal_plans.save_plan(session, Plan(f"{n:032}", "the door is shut", "sing", goal=page.open.goal_id()))
    page._ask_for(page.open.goal_id())
    assert page.open.view.plans.add_plan.isHidden()


def test_a_half_written_plan_waits_while_another_goal_is_looked_at(
    qtbot: QtBot, page: GoalsPage, editor: PlanEditor, make: Make
) -> None:
    first = page.open.goal_id()
    qtbot.keyClicks(editor.cue, "the door is shut")
    page.open_goal(make("swim").id)
    assert page.open.plans.editor is None
    page.open_goal(first)
    again = page.open.plans.editor
    assert again is not None and again.cue.words() == "the door is shut"
    assert page._views.currentWidget() is again


def test_an_obstacle_says_what_helped_when_it_came_before(
    room: Enter, page: GoalsPage, session: Session, make: Make
) -> None:
    id = page.open.goal_id()
    check_ins.check_in(session, CheckIn("3" * 32, id, Moved.LOT, line="I shut the window."))
    other = make("swim")
    add_obstacle(session, other.id, Obstacle("4" * 32, "Shy"))
    page.open_goal(other.id)
    from PySide6.QtWidgets import QLabel

    told = [label.text() for label in page.open.view.about.findChildren(QLabel)]
    assert "Last time one like it came, this helped: “I shut the window.”" in told


def test_a_milestone_is_added_ticked_and_opened_again(
    qtbot: QtBot, page: GoalsPage, session: Session
) -> None:
    steps = page.open.view.steps
    qtbot.keyClicks(steps.title, "one song")
    qtbot.keyClick(steps.title, Qt.Key.Key_Return)
    read: Callable[[], Milestone] = lambda: goals.read_goal(session, page.open.goal_id()).milestones[0]  # noqa: E731
    assert (read().title, steps.typed()) == ("one song", "")
    for done in (session.today(), None):
        qtbot.keyClick(steps.ticks[read().id], Qt.Key.Key_Space)
        assert read().done == done
        assert steps.ticks[read().id].isChecked() is (done is not None)
