"""If–then plans, obstacles and milestones, and what helped before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerbuddy.actions import check_ins, goal_plans, goals
from peerbuddy.model.check_in import CheckIn, Moved, PlanMet
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import (
    Link,
    LinkKind,
)
from peerbuddy.model.plan import Met, Milestone, Obstacle, Plan, PlanKind
from peerbuddy.session import Session
from tests.actions.goal_steps import TODAY, new
from tests.obstacles import add_obstacle


def test_a_goal_holds_three_plans_and_three_obstacles(session: Session) -> None:
    goal = new(session)
    for n in range(3):
        goal_plans.save_plan(session, Plan(f"{n:032}", "I close the door", "sing", goal=goal.id))
        add_obstacle(session, goal.id, Obstacle(f"{n:032}", "tired"))
    with pytest.raises(BadField):
        goal_plans.save_plan(session, Plan("9" * 32, "I close the door", "sing", goal=goal.id))
    with pytest.raises(BadField):
        add_obstacle(session, goal.id, Obstacle("9" * 32, "tired"))
    add_obstacle(session, goal.id, Obstacle(f"{0:032}", "very tired"))
    assert goals.read_goal(session, goal.id).obstacles[0].text == "very tired"


def test_a_changed_sentence_wants_to_be_rehearsed_anew(session: Session) -> None:
    goal = new(session)
    plan = Plan("1" * 32, "I close the door", "sing", goal=goal.id)
    goal_plans.save_plan(session, plan)
    rehearsed = goal_plans.rehearse_plan(session, plan.id)
    assert rehearsed.rehearsed is not None
    assert goal_plans.save_plan(session, replace(rehearsed, kind=PlanKind.URGE)).rehearsed is not None
    assert goal_plans.save_plan(session, replace(rehearsed, action="hum")).rehearsed is None


def test_a_plan_may_stand_by_itself(session: Session) -> None:
    plan = Plan("1" * 32, "I wake up", "name one thing I hear", PlanKind.STRENGTH, strength="curiosity")
    assert goal_plans.save_plan(session, plan) == plan
    assert goal_plans.loose_plans(session) == (plan,)
    goal_plans.remove_plan(session, plan.id)
    assert goal_plans.loose_plans(session) == ()


def test_a_milestone_is_reached_and_taken_back(session: Session) -> None:
    goal = new(session)
    goal_plans.save_milestone(session, goal.id, Milestone("1" * 32, "a whole song"))
    goal_plans.finish_milestone(session, "1" * 32, TODAY)
    assert goals.read_goal(session, goal.id).milestones[0].done == TODAY
    goal_plans.finish_milestone(session, "1" * 32, None)
    assert goals.read_goal(session, goal.id).milestones[0].done is None


def test_an_obstacle_that_comes_again_finds_what_helped_last_time(session: Session) -> None:
    goal = new(session)
    add_obstacle(session, goal.id, Obstacle("1" * 32, "the neighbours could hear me"))
    add_obstacle(session, goal.id, Obstacle("2" * 32, "no time"))
    plan = goal_plans.save_plan(
        session, Plan("3" * 32, "the radio is on", "sing with it", goal=goal.id, obstacle="1" * 32)
    )
    assert goal_plans.what_helped(session, "Neighbours") == ()
    check_ins.check_in(
        session,
        CheckIn(
            "4" * 32,
            goal.id,
            Moved.LOT,
            helped=(Link(LinkKind.STRENGTH, "bravery"),),
            plans=(PlanMet(plan.id, Met.DID),),
            line="Nobody minded.",
        ),
    )
    (helped,) = goal_plans.what_helped(session, "Neighbours!")
    assert (helped.obstacle.id, helped.wish, helped.plans) == ("1" * 32, "sing", (plan,))
    assert (helped.helped, helped.lines) == ((("strength", "bravery"),), ("Nobody minded.",))
    assert goal_plans.what_helped(session, "something else entirely") == ()
