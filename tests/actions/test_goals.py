"""What a person can do with a goal, on a real vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from peerbuddy.actions import check_ins, goal_plans, goals, journal, keeping, page_links, unlocking
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.errors import AmbiguousGoal, BadField, StateNotAllowed, UnknownGoal, UnknownId
from peerbuddy.model.goal import (
    GoalFields,
    GoalState,
    Link,
    LinkKind,
)
from peerbuddy.model.plan import Milestone, Obstacle, Plan, PlanKind
from peerbuddy.session import Session
from tests.actions.goal_steps import FULL, TODAY, new
from tests.obstacles import add_obstacle


def test_a_goal_with_every_field_comes_back_as_it_was(reopen: Callable[[], Session]) -> None:
    session = reopen()
    made = goals.make_goal(session, "a" * 32, FULL)
    add_obstacle(session, made.id, Obstacle("b" * 32, "my neighbours hear me"))
    goal_plans.save_plan(
        session, Plan("c" * 32, "the door is shut", "sing one line", PlanKind.SHIELD, made.id, "b" * 32)
    )
    goal_plans.save_milestone(session, made.id, Milestone("d" * 32, "a whole song", date(2026, 12, 1)))
    before = goals.read_goal(session, made.id)
    assert before.fields == FULL
    assert (before.state, before.since) == (GoalState.IDEA, TODAY)
    unlocking.lock(session)

    again = reopen()
    assert goals.read_goal(again, made.id) == before
    assert keeping.check(again) == ()


def test_a_refused_goal_leaves_nothing_behind(session: Session) -> None:
    with pytest.raises(BadField):
        new(session, "x" * 200)
    with pytest.raises(BadField):
        new(session, state=GoalState.REACHED)
    assert goals.list_goals(session) == ()


def test_lists_show_the_states_they_are_asked_for(session: Session) -> None:
    idea = new(session, "idea", GoalState.IDEA)
    active = new(session, "active", links=(Link(LinkKind.STRENGTH, "hope"),), areas=("body",))
    assert [line.id for line in goals.list_goals(session)] == [idea.id, active.id]
    (line,) = goals.list_goals(session, states=(GoalState.ACTIVE,))
    assert (line.wish, line.strengths, line.areas, line.last_look) == ("active", ("hope",), ("body",), None)
    assert [one.id for one in goals.lines_of(session, (active.id, "e" * 32, idea.id))] == [active.id, idea.id]


def test_a_change_that_is_not_allowed_changes_nothing_and_names_what_is(session: Session) -> None:
    goal = new(session, state=GoalState.IDEA)
    with pytest.raises(StateNotAllowed) as refused:
        goals.change_state(session, goal.id, GoalState.REACHED)
    assert refused.value.possible == ("active", "let_go")
    assert goals.read_goal(session, goal.id) == goal
    assert goals.possible_states(session, goal.id) == (GoalState.ACTIVE, GoalState.LET_GO)


def test_a_goal_rests_until_its_wake_day_and_comes_back(session: Session) -> None:
    goal = new(session)
    rested = goals.change_state(session, goal.id, GoalState.RESTING, wake=date(2027, 2, 1))
    assert rested.wake == date(2027, 2, 1)
    assert goals.change_state(session, goal.id, GoalState.ACTIVE).wake is None


def test_letting_go_keeps_the_line_of_what_it_gave(session: Session) -> None:
    goal = new(session)
    goals.change_state(session, goal.id, GoalState.LET_GO, gave="Two friends.")
    assert goals.change_state(session, goal.id, GoalState.IDEA).gave == "Two friends."


@pytest.mark.parametrize("state", [GoalState.ACTIVE, GoalState.RESTING])
def test_a_reshaped_goal_leads_to_the_one_that_took_its_place(session: Session, state: GoalState) -> None:
    goal = new(session)
    if state is GoalState.RESTING:
        goals.change_state(session, goal.id, state)
    after = goals.reshape(session, goal.id, "e" * 32, GoalFields(wish="hum"))
    old = goals.read_goal(session, goal.id)
    assert (old.state, old.successor, old.fields.wish) == (GoalState.RESHAPED, after.id, "sing")
    assert (after.state, after.fields.wish) == (GoalState.ACTIVE, "hum")
    with pytest.raises(StateNotAllowed):
        goals.change_state(session, goal.id, GoalState.ACTIVE)


def test_a_goal_reshaped_without_new_fields_begins_anew_with_the_same_ones(session: Session) -> None:
    goal = new(session)
    old = goals.change_state(session, goal.id, GoalState.RESHAPED)
    assert old.successor
    assert goals.read_goal(session, old.successor).fields == goal.fields


def test_a_strength_that_is_gone_stays_where_it_was_linked(session: Session) -> None:
    """B-5: links name a strength; nothing takes them away with it."""
    goal = new(session, links=(Link(LinkKind.STRENGTH, "my-own-strength"),))
    assert goals.read_goal(session, goal.id).fields.linked(LinkKind.STRENGTH) == ("my-own-strength",)


def test_deleting_a_goal_leaves_the_pages_that_belonged_to_it(session: Session) -> None:
    goal = new(session)
    look = check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LITTLE))
    journal.save_entry(session, "2" * 32, TODAY, "I sang.")
    page_links.set_goals(session, "2" * 32, (goal.id,))
    goals.delete_goal(session, goal.id)
    assert journal.read_entry(session, "2" * 32).goals == ()
    with pytest.raises(UnknownId):
        check_ins.remove_check_in(session, look.id)
    with pytest.raises(UnknownGoal):
        goals.read_goal(session, goal.id)
    assert keeping.check(session) == ()


def test_a_goal_is_found_by_the_beginning_of_its_id(session: Session) -> None:
    for id in ("ab" + "0" * 30, "ac" + "0" * 30):
        goals.make_goal(session, id, GoalFields(wish="sing"))
    assert goals.find_goal(session, " AB").id.startswith("ab")
    with pytest.raises(AmbiguousGoal):
        goals.find_goal(session, "a")
    for wrong in ("", "f", "xyz", "a" * 33):
        with pytest.raises(UnknownGoal):
            goals.find_goal(session, wrong)


def test_what_changed_is_told_so_that_views_read_again(session: Session) -> None:
    session.vault.changes.take()
    goal = new(session)
    assert session.vault.changes.take().goals == {goal.id}
    plan = goal_plans.save_plan(session, Plan("1" * 32, "I close the door", "sing", goal=goal.id))
    assert session.vault.changes.take().goals == {goal.id}
    goal_plans.remove_plan(session, plan.id)
    assert session.vault.changes.take().goals == {goal.id}
    journal.save_entry(session, "2" * 32, TODAY, "I sang.")
    session.vault.changes.take()
    page_links.set_goals(session, "2" * 32, (goal.id,))
    changes = session.vault.changes.take()
    assert (changes.goals, changes.entries) == ({goal.id}, {"2" * 32})
