"""Opening an insight gives all that its card shows, of a goal that can be chosen."""

from __future__ import annotations

import pytest

from peerbuddy.actions import check_ins, goals, insights
from peerbuddy.actions.seeing import see
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState, Link, LinkKind
from peerbuddy.model.insight import GoalPath, LivedMyWay, NoticedByWhom, PlanMoments, Seen, StrengthsInLife
from peerbuddy.session import Session

SING, WALK, GARDEN = "a" * 32, "b" * 32, "c" * 32


def make(session: Session, id: str, wish: str, state: GoalState = GoalState.ACTIVE, **more: object) -> None:
    fields = GoalFields(wish=wish, **more)  # pyright: ignore[reportArgumentType]
    goals.make_goal(session, id, fields, state=state)


@pytest.mark.parametrize("id", ["IN-6", "IN-8"])
def test_without_a_goal_there_is_nothing_to_ask(session: Session, id: str) -> None:
    assert see(session, id) == Seen(id, None)


def test_each_of_the_five_gives_its_own(session: Session) -> None:
    make(session, SING, "sing")
    kinds = [type(see(session, id).insight) for id in insights.SHOWN]
    assert kinds == [StrengthsInLife, NoticedByWhom, GoalPath, PlanMoments, LivedMyWay]


def test_goals_come_by_their_wish_and_the_first_is_asked_unless_another_was_chosen(session: Session) -> None:
    make(session, WALK, "walk")
    make(session, SING, "Sing")
    seen = see(session, "IN-6")
    assert [line.wish for line in seen.goals] == ["Sing", "walk"]
    assert isinstance(seen.insight, GoalPath)
    assert seen.insight.goal == SING
    chosen = see(session, "IN-6", goal=WALK).insight
    assert isinstance(chosen, GoalPath)
    assert chosen.goal == WALK


def test_a_goal_that_is_gone_meanwhile_gives_the_first(session: Session) -> None:
    make(session, SING, "sing")
    seen = see(session, "IN-8", goal=GARDEN)
    assert isinstance(seen.insight, LivedMyWay)
    assert seen.insight.goal == SING


def test_ideas_have_no_path_and_only_deeds_and_keeping_are_lived(session: Session) -> None:
    make(session, WALK, "walk", GoalState.IDEA)
    make(session, SING, "sing", kind=GoalKind.LEARN)
    make(session, GARDEN, "garden", kind=GoalKind.KEEP)
    assert [line.wish for line in see(session, "IN-6").goals] == ["garden", "sing"]
    assert [line.wish for line in see(session, "IN-8").goals] == ["garden", "walk"]


def test_what_helped_has_its_name_and_nothing_else_has(session: Session) -> None:
    make(session, SING, "sing")
    hope = Link(LinkKind.STRENGTH, "hope")
    gone = Link(LinkKind.RESOURCE, GARDEN)
    check_ins.check_in(session, CheckIn("1" * 32, SING, Moved.LITTLE, helped=(hope, gone)))
    assert see(session, "IN-6").names == {hope: "Hope"}
    assert see(session, "IN-8").names == {}
