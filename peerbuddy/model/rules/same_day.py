"""Which day of another year is "this day": the same one, and 29 February where a year lacks it."""

from __future__ import annotations

from calendar import isleap
from datetime import date

_LEAP_DAY = (2, 29)


def same_days(today: date, year: int) -> tuple[date, ...]:
    """None, one, or on 28 February of a year without a 29th: both."""
    if (today.month, today.day) == _LEAP_DAY:
        return (today.replace(year=year),) if isleap(year) else ()
    same = today.replace(year=year)
    if (today.month, today.day) == (2, 28) and not isleap(today.year) and isleap(year):
        return (same, date(year, *_LEAP_DAY))
    return (same,)
