"""A goal asks for a look on its own days, and for nothing on the days that passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.model.goal import GoalKind, GoalLine, GoalState, Rhythm
from peerbuddy.model.rules.check_in_days import asks_for_a_look, is_check_in_day, wakes, was_long_away

MONDAY = date(2026, 11, 23)
LINE = GoalLine(
    "a" * 32, "sing", GoalState.ACTIVE, GoalKind.DO, Rhythm.WEEKLY, date(2030, 1, 1), since=MONDAY
)


def days_asked(line: GoalLine, count: int) -> list[int]:
    """How many days after it became active."""
    return [n for n in range(count) if is_check_in_day(line, line.since + timedelta(n))]


@pytest.mark.parametrize(
    ("rhythm", "weekdays", "expected"),
    [
        (Rhythm.OFF, (), []),
        (Rhythm.DAILY, (), list(range(15))),
        (Rhythm.WEEKDAYS, (1, 4), [1, 4, 8, 11]),
        (Rhythm.WEEKLY, (), [7, 14]),
        (Rhythm.MONTHLY, (), []),
    ],
)
def test_each_rhythm_has_its_days(rhythm: Rhythm, weekdays: tuple[int, ...], expected: list[int]) -> None:
    assert days_asked(replace(LINE, rhythm=rhythm, weekdays=weekdays), 15) == expected


def test_a_month_that_is_too_short_asks_on_its_last_day() -> None:
    line = replace(LINE, rhythm=Rhythm.MONTHLY, since=date(2026, 12, 31))
    asked = [line.since + timedelta(n) for n in days_asked(line, 100)]
    assert asked == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31)]


def test_a_look_today_is_enough() -> None:
    daily = replace(LINE, rhythm=Rhythm.DAILY)
    assert asks_for_a_look(daily, MONDAY)
    assert not asks_for_a_look(replace(daily, last_look=MONDAY), MONDAY)


def test_the_day_to_look_again_asks_on_that_day_alone() -> None:
    line = replace(LINE, rhythm=Rhythm.OFF, look_again=MONDAY + timedelta(3))
    assert [n for n in range(10) if asks_for_a_look(line, MONDAY + timedelta(n))] == [3]


@pytest.mark.parametrize("state", [state for state in GoalState if state is not GoalState.ACTIVE])
def test_only_an_active_goal_asks(state: GoalState) -> None:
    line = replace(LINE, rhythm=Rhythm.DAILY, look_again=MONDAY, state=state)
    assert not asks_for_a_look(line, MONDAY)


def test_after_a_year_away_one_day_asks_for_no_more_than_one_day() -> None:
    later = MONDAY + timedelta(365)
    weekly = [replace(LINE, since=MONDAY + timedelta(n)) for n in range(7)]
    assert sum(asks_for_a_look(line, later) for line in weekly) == 1


def test_a_resting_goal_wakes_on_its_day_and_not_without_one() -> None:
    resting = replace(LINE, state=GoalState.RESTING, wake=MONDAY)
    assert [wakes(resting, MONDAY + timedelta(n)) for n in (-1, 0, 9)] == [False, True, True]
    assert not wakes(replace(resting, wake=None), MONDAY)
    assert not wakes(replace(resting, state=GoalState.ACTIVE), MONDAY)


def test_only_a_long_time_is_an_absence_and_a_clock_set_back_is_none() -> None:
    assert not was_long_away(None, MONDAY)
    assert [was_long_away(MONDAY, MONDAY + timedelta(n)) for n in (-400, 0, 29, 30, 365)] == [
        False, False, False, True, True,
    ]  # fmt: skip
