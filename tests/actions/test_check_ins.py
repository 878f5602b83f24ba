"""Looks at a goal: kept, changed, taken back; and what the days add up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from peerbuddy.actions import check_ins, goals, keeping, uses
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import (
    GoalState,
    Link,
    LinkKind,
    Measure,
)
from peerbuddy.model.plan import Met
from peerbuddy.model.strength import UseSource
from peerbuddy.session import Session
from tests.actions.goal_steps import TODAY, new
from tests.conftest import Clock


def test_a_look_is_kept_whole_and_can_be_changed(session: Session) -> None:
    goal = new(session, measure=Measure.AMOUNT, unit="songs")
    look = CheckIn(
        "1" * 32, goal.id, Moved.BACK, value=Decimal("2.5"), line=" tired ", decision=Decision.KEEP
    )
    kept = check_ins.check_in(session, look)
    assert (kept.day, kept.line) == (TODAY, "tired")
    assert check_ins.check_ins(session, goal.id) == (kept,)
    check_ins.check_in(session, replace(kept, moved=Moved.LITTLE))
    assert [one.moved for one in check_ins.check_ins(session, goal.id)] == [Moved.LITTLE]
    assert goals.read_goal(session, goal.id).last_look == TODAY


def test_a_look_can_rest_the_goal(session: Session) -> None:
    goal = new(session)
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.STAYED, decision=Decision.REST))
    assert goals.read_goal(session, goal.id).state is GoalState.RESTING


def test_a_day_to_look_again_that_has_come_moves_on(session: Session, clock: Clock) -> None:
    goal = new(session)
    clock.move(days=20)
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.STAYED))
    assert goals.read_goal(session, goal.id).fields.look_again == TODAY + timedelta(34)


def test_a_clock_set_back_between_two_looks_keeps_both(session: Session, clock: Clock) -> None:
    goal = new(session)
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LITTLE))
    clock.move(days=-400)
    check_ins.check_in(session, CheckIn("2" * 32, goal.id, Moved.LOT))
    assert [one.moved for one in check_ins.check_ins(session, goal.id)] == [Moved.LITTLE, Moved.LOT]
    assert not check_ins.comes_after_a_gap(session, goal.id)


def test_a_gap_is_met_with_a_welcome(session: Session, clock: Clock) -> None:
    goal = new(session)
    assert not check_ins.comes_after_a_gap(session, goal.id)
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LITTLE))
    clock.move(days=30)
    assert check_ins.comes_after_a_gap(session, goal.id)


@pytest.mark.parametrize(
    "change",
    [
        {"value": Decimal(-1)},
        {"word": "humming"},
        {"plans": (PlanMet("9" * 32, Met.DID),)},
        {"line": "x" * 281},
    ],
)
def test_a_look_that_does_not_fit_its_goal_is_refused(session: Session, change: dict[str, object]) -> None:
    goal = new(session)
    with pytest.raises(BadField):
        check_ins.check_in(session, replace(CheckIn("1" * 32, goal.id, Moved.LITTLE), **change))
    assert check_ins.check_ins(session, goal.id) == ()


def test_no_total_of_lived_days_ever_falls(session: Session, clock: Clock) -> None:
    goal = new(session)
    seen: list[int] = []
    for n, moved in enumerate((Moved.LOT, Moved.BACK, Moved.LITTLE, Moved.ELSE, Moved.STAYED)):
        check_ins.check_in(session, CheckIn(f"{n:032}", goal.id, moved))
        seen.append(check_ins.lived_totals(session)[0].days)
        clock.move(days=9)
    assert seen == [1, 1, 2, 2, 2]


def test_a_strength_that_helped_has_its_moment_once_there_is_a_line(session: Session) -> None:
    goal = new(session, areas=("play",))
    helped = (Link(LinkKind.STRENGTH, "zest"), Link(LinkKind.STRENGTH, "no such strength"))
    look = check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LOT, helped=helped))
    assert uses.moments(session, "zest").moments == ()
    look = check_ins.check_in(session, replace(look, line="I sang with the radio."))
    (moment,) = uses.moments(session, "zest").moments
    assert (moment.source, moment.day) == (UseSource.CHECK_IN, TODAY)
    assert (moment.evidence.what, moment.evidence.area) == ("I sang with the radio.", "play & creativity")
    other = (Link(LinkKind.STRENGTH, "hope"),)
    look = check_ins.check_in(session, replace(look, line="x" * 280, helped=(*other, *helped)))
    assert len(uses.moments(session, "zest").moments) == 1
    check_ins.check_in(session, replace(look, helped=other))
    assert uses.moments(session, "zest").moments == ()
    assert len(uses.moments(session, "hope").moments) == 1
    check_ins.remove_check_in(session, look.id)
    assert uses.moments(session, "hope").moments == ()
    assert keeping.check(session) == ()
