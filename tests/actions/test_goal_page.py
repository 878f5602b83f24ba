"""The page of a goal in one answer, and its form kept again and again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from peerbuddy.actions import assets, check_ins, goal_plans, goals, insights, journal, page_links, strengths
from peerbuddy.actions.goal_page import around, helped_before, keep_goal, open_goal, read_shelf
from peerbuddy.model.asset import Asset, AssetKind
from peerbuddy.model.check_in import CheckIn, Decision, Moved
from peerbuddy.model.errors import BadField, UnknownGoal
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState, Link, LinkKind, Measure
from peerbuddy.model.plan import Milestone, Obstacle, Plan
from peerbuddy.session import Session

WISH = GoalFields(wish="sing")
FRONT = ("curiosity", "humor", "kindness", "hope", "zest")


def test_a_form_kept_twice_is_one_goal_that_begins_as_an_idea(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    kept = keep_goal(session, "a" * 32, replace(WISH, wish="sing again", why="It warms me."))
    assert (kept.state, kept.fields.wish) == (GoalState.IDEA, "sing again")
    assert goals.read_goal(session, "a" * 32) == kept
    assert len(read_shelf(session).goals) == 1


def test_a_form_of_an_active_goal_leaves_its_state(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    goals.change_state(session, "a" * 32, GoalState.ACTIVE)
    assert keep_goal(session, "a" * 32, replace(WISH, why="warm")).state is GoalState.ACTIVE


def test_obstacles_and_milestones_are_exactly_those_of_the_form(session: Session) -> None:
    shy, tired = Obstacle("1" * 32, "shy"), Obstacle("2" * 32, "tired")
    verse, song = Milestone("3" * 32, "a verse"), Milestone("4" * 32, "a song")
    keep_goal(session, "a" * 32, WISH, obstacles=(shy, tired), milestones=(verse, song))
    plan = goal_plans.save_plan(
        session, Plan("5" * 32, "the door is shut", "sing", goal="a" * 32, obstacle=shy.id)
    )
    kept = keep_goal(
        session, "a" * 32, WISH, obstacles=(replace(tired, text="very tired"),), milestones=(song,)
    )
    assert [one.text for one in kept.obstacles] == ["very tired"]
    assert kept.milestones == (song,)
    assert [one.id for one in kept.plans] == [plan.id]


@pytest.mark.parametrize(
    "wrong",
    [
        {"fields": GoalFields(wish=" ")},
        {"fields": GoalFields(wish="sing", kind=GoalKind.REACH, measure=Measure.DONE)},
        {"obstacles": tuple(Obstacle(f"{n:032}", "x") for n in range(4))},
        {"obstacles": (Obstacle("1" * 32, " "),)},
        {"milestones": tuple(Milestone(f"{n:032}", "x") for n in range(51))},
    ],
)
def test_what_does_not_fit_changes_nothing(session: Session, wrong: dict[str, object]) -> None:
    before = keep_goal(session, "a" * 32, WISH, obstacles=(Obstacle("9" * 32, "shy"),))
    with pytest.raises(BadField):
        keep_goal(session, "a" * 32, **{"fields": WISH, **wrong})  # type: ignore[arg-type]
    assert goals.read_goal(session, "a" * 32) == before


def test_the_page_has_all_that_belongs_to_a_goal(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    goals.change_state(session, "a" * 32, GoalState.ACTIVE)
    entry = session.computer.new_id()
    journal.save_entry(session, entry, session.today(), "# Choir\n\nsang")
    page_links.set_goals(session, entry, ("a" * 32,))
    for n in range(3):
        check_ins.check_in(session, CheckIn(f"{n:032}", "a" * 32, Moved.LITTLE))
    shown = open_goal(session, "a" * 32, looks=2)
    assert [look.id for look in shown.looks] == [f"{n:032}" for n in (2, 1)]
    assert shown.has_more
    assert not open_goal(session, "a" * 32, looks=3).has_more
    assert len(open_goal(session, "a" * 32, looks=-1).looks) == 3
    assert [page.id for page in shown.pages] == [entry]
    assert shown.possible == goals.possible_states(session, "a" * 32)
    with pytest.raises(UnknownGoal):
        open_goal(session, "b" * 32)


def test_a_reshaped_goal_and_the_one_it_became_lead_to_each_other(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    goals.change_state(session, "a" * 32, GoalState.ACTIVE)
    goals.reshape(session, "a" * 32, "b" * 32, replace(WISH, wish="hum"))
    assert [line.id for line in open_goal(session, "a" * 32).later] == ["b" * 32]
    assert [line.id for line in open_goal(session, "b" * 32).earlier] == ["a" * 32]


def test_what_can_be_leaned_on_has_the_front_set_first_and_nothing_retired(session: Session) -> None:
    strengths.choose_front(session, frozenset(FRONT))
    strengths.retire_strength(session, "bravery")
    assets.save_asset(session, Asset("1" * 32, AssetKind.RESOURCE, "the choir"))
    assets.save_asset(session, Asset("2" * 32, AssetKind.RESOURCE, "the old choir", retired=True))
    known = around(session)
    offered = [one.id for one in known.offered_strengths()]
    assert set(offered[:5]) == set(FRONT)
    assert "bravery" not in offered
    assert [one.name for one in known.offered_assets(AssetKind.RESOURCE)] == ["the choir"]
    assert known.offered_assets(AssetKind.ASPIRATION) == ()


def test_what_is_linked_keeps_its_name_after_it_is_retired(session: Session) -> None:
    strengths.retire_strength(session, "bravery")
    assets.save_asset(session, Asset("2" * 32, AssetKind.RESOURCE, "the old choir", retired=True))
    known = around(session)
    assert known.name(Link(LinkKind.STRENGTH, "bravery")) == "Bravery"
    assert known.name(Link(LinkKind.RESOURCE, "2" * 32)) == "the old choir"
    assert known.name(Link(LinkKind.RESOURCE, "3" * 32)) == ""
    assert known.area_name("body") and known.area_name("nowhere") == ""


def test_an_obstacle_brings_what_helped_when_it_came_before(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH, obstacles=(Obstacle("7" * 32, "afraid of neighbours"),))
    check_ins.check_in(session, CheckIn("1" * 32, "a" * 32, Moved.LOT, line="I shut the window."))
    keep_goal(session, "b" * 32, WISH, obstacles=(Obstacle("8" * 32, "the neighbours"),))
    found = helped_before(session, "b" * 32).found["8" * 32]
    assert [helped.lines for helped in found] == [("I shut the window.",)]


def test_a_look_may_leave_open_how_it_moved(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    kept = check_ins.check_in(session, CheckIn("1" * 32, "a" * 32, line="I forgot it is there."))
    assert kept.moved is None
    assert check_ins.check_ins(session, "a" * 32) == (kept,)
    assert insights.goal_path(session, "a" * 32).steps == ()


def test_a_built_in_area_that_is_put_away_keeps_the_name_of_its_language(session: Session) -> None:
    shown = next(one for one in assets.list_areas(session) if one.key == "play")
    kept = assets.save_area(session, replace(shown, retired=True))
    assert (kept.name, kept.retired) == ("", True)
    assert assets.save_area(session, replace(shown, name="music")).name == "music"


def test_changing_an_earlier_look_does_not_rest_the_goal_again(session: Session) -> None:
    keep_goal(session, "a" * 32, WISH)
    goals.change_state(session, "a" * 32, GoalState.ACTIVE)
    look = check_ins.check_in(session, CheckIn("1" * 32, "a" * 32, decision=Decision.REST))
    assert goals.read_goal(session, "a" * 32).state is GoalState.RESTING
    goals.change_state(session, "a" * 32, GoalState.ACTIVE)
    check_ins.check_in(session, replace(look, line="It rained."))
    assert goals.read_goal(session, "a" * 32).state is GoalState.ACTIVE
