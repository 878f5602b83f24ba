"""The same day in other years, 29 February among them."""

from __future__ import annotations

from calendar import isleap
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules.same_day import same_days

DAYS = st.dates(date(2, 1, 1), date(9998, 12, 31))
YEARS = st.integers(1, 9999)


def test_a_plain_day_is_the_same_day() -> None:
    assert same_days(date(2026, 5, 3), 1664) == (date(1664, 5, 3),)


def test_the_leap_day_has_only_other_leap_days() -> None:
    assert same_days(date(2024, 2, 29), 2020) == (date(2020, 2, 29),)
    assert same_days(date(2024, 2, 29), 2023) == ()


def test_in_a_year_without_it_the_leap_day_comes_on_the_28th() -> None:
    assert same_days(date(2026, 2, 28), 2024) == (date(2024, 2, 28), date(2024, 2, 29))
    assert same_days(date(2024, 2, 28), 2020) == (date(2020, 2, 28),)
    assert same_days(date(2026, 2, 28), 2025) == (date(2025, 2, 28),)


@given(st.integers(1, 9998), YEARS)
def test_over_a_year_every_day_of_another_year_comes_up_once(this_year: int, other: int) -> None:
    first = date(this_year, 1, 1)
    days = [first + timedelta(n) for n in range(366 if isleap(this_year) else 365)]
    found = [day for today in days for day in same_days(today, other)]
    assert found == sorted(set(found))
    assert len(found) == (366 if isleap(other) else 365)
