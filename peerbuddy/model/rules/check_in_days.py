"""On which days a goal asks for a look. A day that passed asks for nothing: there is no backlog."""

from __future__ import annotations

import calendar
from datetime import date

from peerbuddy.model.goal import GoalLine, GoalState, Rhythm

ABSENCE_DAYS = 30


def asks_for_a_look(goal: GoalLine, today: date) -> bool:
    """Whether an active goal has its check-in day or its day to look again today, and no look yet."""
    if goal.state is not GoalState.ACTIVE or goal.last_look == today:
        return False
    return goal.look_again == today or is_check_in_day(goal, today)


def is_check_in_day(goal: GoalLine, today: date) -> bool:
    """Weekly and monthly count from the day on which the goal became active, which itself is not one."""
    match goal.rhythm:
        case Rhythm.OFF:
            return False
        case Rhythm.DAILY:
            return True
        case Rhythm.WEEKDAYS:
            return today.weekday() in goal.weekdays
        case Rhythm.WEEKLY:
            return today > goal.since and today.weekday() == goal.since.weekday()
        case Rhythm.MONTHLY:
            last = calendar.monthrange(today.year, today.month)[1]
            return today > goal.since and today.day == min(goal.since.day, last)


def wakes(goal: GoalLine, today: date) -> bool:
    """Whether the day has come on which a resting goal was to be offered again."""
    return goal.state is GoalState.RESTING and goal.wake is not None and goal.wake <= today


def was_long_away(last: date | None, today: date) -> bool:
    """A clock that was set back is no absence."""
    return last is not None and (today - last).days >= ABSENCE_DAYS
