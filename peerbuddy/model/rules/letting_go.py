"""When what a buddy shared is to be let go, and when the clock of a computer can be believed about it."""

from __future__ import annotations

from datetime import date, timedelta

DAYS_LISTED = 7
DAYS_BACK, DAYS_ON = 1, 40


def day_is_believed(last: date | None, today: date) -> bool:
    """Whether the clock goes on from the last day that was believed: a wrong one must not cost anybody a
    page. None before there was one."""
    return last is None or -DAYS_BACK <= (today - last).days <= DAYS_ON


def is_past(keep_until: date | None, kept: date | None, today: date) -> bool:
    return keep_until is not None and kept is None and keep_until < today


def goes_now(listed: date | None, today: date) -> bool:
    """Seven days after the person was first shown that it is to go."""
    return listed is not None and today >= listed + timedelta(days=DAYS_LISTED)


def earlier(a: date | None, b: date | None) -> date | None:
    """The earlier of two days; None stands for no day at all."""
    days = [day for day in (a, b) if day is not None]
    return min(days) if days else None
