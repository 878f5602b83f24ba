"""Opening one insight: what its card shows, in one answer. Nothing of it is worked out before."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peerbuddy.actions import insights
from peerbuddy.actions.goal_page import around
from peerbuddy.actions.goals import list_goals
from peerbuddy.model.goal import GoalLine, GoalState, Link
from peerbuddy.model.insight import WINDOW_WEEKS, GoalPath, Insight, Seen
from peerbuddy.session import Session

# An idea has no path yet, and the later goal has that of a reshaped one.
_ON_THE_WAY = (GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO)


def see(session: Session, id: str, *, goal: str = "", weeks: int = WINDOW_WEEKS) -> Seen:
    """`id`: one of `insights.SHOWN`. `goal`: of which IN-6 and IN-8 are asked; one that is not among those
    that can be chosen, or "", gives the first. `weeks`: how far back; IN-8 is of all time.

    Raises ContentDamaged.
    """
    match id:
        case "IN-1":
            return Seen(id, insights.strengths_in_life(session, weeks=weeks))
        case "IN-2":
            return Seen(id, insights.noticed_by_whom(session, weeks=weeks))
        case "IN-6":
            lines = list_goals(session, states=_ON_THE_WAY)
            return _of_goal(
                session, id, lines, goal, lambda chosen: insights.goal_path(session, chosen, weeks=weeks)
            )
        case "IN-7":
            return Seen(id, insights.plan_moments(session, weeks=weeks))
        case _:
            lines = insights.goals_that_are_lived(session)
            return _of_goal(session, id, lines, goal, lambda chosen: insights.lived_my_way(session, chosen))


def _of_goal(
    session: Session, id: str, lines: Iterable[GoalLine], goal: str, ask: Callable[[str], Insight]
) -> Seen:
    goals = tuple(sorted(lines, key=lambda line: (line.wish.casefold(), line.id)))
    if not goals:
        return Seen(id, None)
    chosen = goal if any(line.id == goal for line in goals) else goals[0].id
    insight = ask(chosen)
    return Seen(id, insight, goals, _names(session, insight))


def _names(session: Session, insight: Insight) -> dict[Link, str]:
    if not isinstance(insight, GoalPath):
        return {}
    known = around(session)
    helped = {link for step in insight.steps for link in step.helped}
    return {link: known.name(link) for link in helped if known.name(link)}
