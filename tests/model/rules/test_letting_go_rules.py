"""When what was shared is to go, and whether the clock can be believed about it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peerbuddy.model.rules.letting_go import day_is_believed, earlier, goes_now, is_past

TODAY = date(2026, 6, 2)


@pytest.mark.parametrize(
    ("days", "believed"), [(-400, False), (-2, False), (-1, True), (0, True), (40, True), (41, False)]
)
def test_the_clock_is_believed_a_day_back_and_forty_on(days: int, believed: bool) -> None:
    assert day_is_believed(TODAY, TODAY + timedelta(days=days)) is believed


def test_the_first_day_of_all_is_believed() -> None:
    assert day_is_believed(None, TODAY)


def test_its_own_day_is_not_past_and_what_is_kept_never_is() -> None:
    day = timedelta(days=1)
    assert not is_past(TODAY, None, TODAY)
    assert is_past(TODAY - day, None, TODAY)
    assert not is_past(TODAY - day, TODAY, TODAY)
    assert not is_past(None, None, TODAY)


def test_it_goes_seven_days_after_it_was_first_listed() -> None:
    assert not goes_now(None, TODAY)
    assert not goes_now(TODAY - timedelta(days=6), TODAY)
    assert goes_now(TODAY - timedelta(days=7), TODAY)


def test_no_day_is_later_than_any() -> None:
    assert earlier(None, None) is None
    assert earlier(TODAY, None) == earlier(None, TODAY) == TODAY
    assert earlier(TODAY, date.max) == TODAY
