"""Insights show what was noted, never less than before, and the same in their table."""

from __future__ import annotations

import inspect
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.actions import (
    check_ins,
    goal_plans,
    goals,
    guides,
    insights,
    journal,
    page_links,
    strengths,
    uses,
)
from peerbuddy.model import insight as values
from peerbuddy.model.check_in import CheckIn, Moved, PlanMet
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState
from peerbuddy.model.guide import Answer
from peerbuddy.model.insight import NoticedBy, points_of, size_of
from peerbuddy.model.plan import Met, Plan
from peerbuddy.model.strength import UseSource
from peerbuddy.session import Session
from tests.conftest import Clock

TODAY = date(2026, 11, 22)
GOAL = "a" * 32


def goal(session: Session, **fields: object) -> str:
    kept = GoalFields(wish="sing", **fields)  # pyright: ignore[reportArgumentType]
    return goals.make_goal(session, GOAL, kept, state=GoalState.ACTIVE).id


def look(session: Session, n: int, moved: Moved, **more: object) -> None:
    day = TODAY - timedelta(60 - n)
    check_ins.check_in(session, CheckIn(f"{n:032}", GOAL, moved, day=day, **more))  # pyright: ignore[reportArgumentType]


# --- IN-1 -----------------------------------------------------------------------------------------------


def test_strengths_show_in_the_areas_named_with_them_or_with_their_page(session: Session) -> None:
    journal.save_entry(session, "1" * 32, TODAY, "A page.")
    page_links.set_areas(session, "1" * 32, ("play", "body"))
    uses.put_strength(session, "1" * 32, "zest", "I danced.")
    uses.note_use(session, "zest", "I laughed.", area="work & vocation")
    uses.note_use(session, "hope", "I waited.")
    seen = insights.strengths_in_life(session)
    assert {(dot.strength, dot.area) for dot in seen.dots} == {
        ("zest", "play & creativity"),
        ("zest", "body & health"),
        ("zest", "work & vocation"),
        ("hope", ""),
    }
    assert seen.is_list
    assert seen.said == values.Said("strengths_in_areas", (("strengths", 2), ("areas", 3)))


def test_what_lies_outside_the_window_is_not_shown(session: Session) -> None:
    uses.note_use(session, "zest", "Long ago.", day=TODAY - timedelta(56))
    assert insights.strengths_in_life(session).dots == ()
    assert insights.strengths_in_life(session).said.key == "nothing_noted"
    uses.note_use(session, "zest", "Lately.", day=TODAY - timedelta(55))
    assert len(insights.strengths_in_life(session).dots) == 1


def test_a_dot_has_one_of_three_sizes() -> None:
    assert [size_of(n) for n in (1, 2, 3, 4, 400)] == [1, 2, 2, 3, 3]


def test_five_moments_make_a_plot_and_fewer_a_list(session: Session) -> None:
    for n in range(5):
        assert insights.strengths_in_life(session).is_list
        uses.note_use(session, "zest", f"Moment {n}.")
    assert not insights.strengths_in_life(session).is_list


# --- IN-2 -----------------------------------------------------------------------------------------------


def test_two_lists_overlap_where_others_noticed_what_i_noticed(session: Session) -> None:
    strengths.choose_front(session, frozenset({"zest", "hope", "love", "fairness", "prudence"}))
    uses.note_use(session, "kindness", "I rang her.")
    uses.note_use(session, "kindness", "You rang her.", source=UseSource.BUDDY)
    uses.note_use(session, "zest", "You danced.", source=UseSource.BUDDY)
    uses.note_use(session, "humor", "You made us laugh.", source=UseSource.BUDDY)
    seen = insights.noticed_by_whom(session)
    by = {one.strength: one.by for one in seen.strengths}
    assert by["kindness"] is by["zest"] is NoticedBy.BOTH
    assert by["humor"] is NoticedBy.OTHERS
    assert by["hope"] is NoticedBy.ME
    assert [one.label for one in seen.strengths] == sorted(one.label for one in seen.strengths)
    marks = {one.strength: (one.is_chosen, one.shows, one.is_told) for one in seen.strengths}
    assert marks["zest"] == (True, False, True)
    assert marks["kindness"] == (False, True, True)
    assert len(seen.table().rows) == 4
    assert seen.said.key == "others_notice"
    assert seen.is_list


def test_without_a_word_of_others_there_is_nothing_to_compare(session: Session) -> None:
    uses.note_use(session, "kindness", "I rang her.")
    uses.note_use(session, "hope", "Long ago.", source=UseSource.BUDDY, day=TODAY - timedelta(56))
    assert insights.noticed_by_whom(session).said.key == "nobody_told"
    assert insights.noticed_by_whom(session, weeks=9).said.key == "others_notice"


# --- IN-6 -----------------------------------------------------------------------------------------------


def test_a_path_never_goes_down_and_keeps_the_loops(session: Session) -> None:
    goal(session, kind=GoalKind.DO, real_date=date(2027, 3, 1))
    for n, moved in enumerate((Moved.LOT, Moved.BACK, Moved.LITTLE, Moved.STAYED, Moved.ELSE), 10):
        look(session, n, moved, value=Decimal("1.5"), line=f"Line {n}.")
    path = insights.goal_path(session, GOAL)
    assert [step.height for step in path.steps] == [2, 2, 3, 3, 3]
    assert [step.amount for step in path.steps] == [Decimal("1.5") * n for n in range(1, 6)]
    assert path.steps[1].moved is Moved.BACK
    assert (path.real_date, path.is_list) == (date(2027, 3, 1), False)
    assert path.said == values.Said("goal_moved", (("forward", 2), ("looks", 5)))


# --- IN-7 -----------------------------------------------------------------------------------------------


def test_a_plan_has_three_tiles_of_moments(session: Session) -> None:
    goal(session)
    goal_plans.save_plan(session, Plan("b" * 32, "the door is shut", "sing one line", goal=GOAL))
    goal_plans.save_plan(session, Plan("c" * 32, "it is noon", "hum", goal=GOAL))
    for n, met in enumerate((Met.DID, Met.DID, Met.DID_ELSE, Met.NOT_YET, Met.NOT_YET), 10):
        look(session, n, Moved.STAYED, plans=(PlanMet("b" * 32, met),), line=met.value)
    shown = insights.plan_moments(session)
    (tiles,) = shown.plans
    assert [len(tile) for tile in (tiles.did, tiles.did_else, tiles.not_yet)] == [2, 1, 2]
    assert not shown.is_list
    assert shown.said == values.Said("plans_met", (("plans", 1), ("did", 2)))


# --- IN-8 -----------------------------------------------------------------------------------------------


def test_a_slip_or_a_gap_takes_nothing_away(session: Session) -> None:
    """M-2, and W-4 up to here: after the page of a slip IN-8 is what it was."""
    goal(session, kind=GoalKind.KEEP)
    look(session, 10, Moved.LITTLE)
    look(session, 40, Moved.STAYED)
    before = insights.lived_my_way(session, GOAL)
    assert [point.total for point in before.points] == [1, 2]
    look(session, 41, Moved.BACK)
    slip = guides.begin(session, "T-6").answered("facts", Answer(text="At the station."))
    guides.finish(session, slip)
    assert insights.lived_my_way(session, GOAL) == before


def test_a_goal_that_is_reached_or_become_has_no_lived_days(session: Session) -> None:
    goal(session, kind=GoalKind.BECOME)
    assert insights.goals_that_are_lived(session) == ()
    with pytest.raises(BadField):
        insights.lived_my_way(session, GOAL)


@given(st.lists(st.dates()), st.lists(st.dates()))
def test_more_days_never_make_a_total_smaller(days: list[date], more: list[date]) -> None:
    before, after = points_of(tuple(days)), points_of((*days, *more))
    totals = [point.total for point in after]
    assert totals == sorted(totals)
    at = {point.day: point.total for point in after}
    assert all(at[point.day] >= point.total for point in before)


# --- all of them ----------------------------------------------------------------------------------------


def test_every_plot_has_a_table_with_the_same_moments(session: Session) -> None:
    """M-3."""
    goal(session)
    goal_plans.save_plan(session, Plan("b" * 32, "the door is shut", "sing one line", goal=GOAL))
    for n in range(10, 16):
        look(session, n, Moved.LITTLE, plans=(PlanMet("b" * 32, Met.DID),))
        uses.note_use(session, "zest", f"Moment {n}.", area="play")
    for shown in (
        insights.strengths_in_life(session),
        insights.goal_path(session, GOAL),
        insights.plan_moments(session),
        insights.lived_my_way(session, GOAL),
    ):
        table = shown.table()
        assert not shown.is_list
        assert len(table.rows) == 6
        assert {len(row) for row in table.rows} == {len(table.columns)}


def test_no_insight_averages_ranks_or_compares() -> None:
    """M-1: nothing of that kind is even named."""
    source = inspect.getsource(values) + inspect.getsource(insights)
    code = "\n".join(line for line in source.splitlines() if '"""' not in line and "There is no" not in line)
    assert not any(word in code for word in ("mean", "average", "median", "rank", "trend", "min(", "max("))


def test_an_insight_can_be_hidden_for_good(session: Session) -> None:
    assert insights.shown(session) == ("IN-1", "IN-2", "IN-6", "IN-7", "IN-8")
    insights.hide(session, "IN-7")
    assert insights.shown(session) == ("IN-1", "IN-2", "IN-6", "IN-8")
    insights.show_again(session, "IN-7")
    assert "IN-7" in insights.shown(session)


def test_nothing_noted_is_said_so(session: Session, clock: Clock) -> None:
    goal(session)
    clock.move(days=1)
    for shown in (
        insights.strengths_in_life(session),
        insights.goal_path(session, GOAL),
        insights.plan_moments(session),
        insights.lived_my_way(session, GOAL),
    ):
        assert (shown.said.key, shown.is_list, shown.table().rows) == ("nothing_noted", True, ())
