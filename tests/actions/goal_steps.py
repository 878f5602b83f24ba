"""Goals for tests: one with every field, and a quick way to make another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peerbuddy.actions import goals
from peerbuddy.model.goal import (
    Goal,
    GoalFields,
    GoalKind,
    GoalState,
    Link,
    LinkKind,
    Measure,
    Reach,
    Rhythm,
    ShareLevel,
    Whose,
)
from peerbuddy.session import Session

TODAY = date(2026, 11, 22)
FULL = GoalFields(
    wish="sing again",
    kind=GoalKind.KEEP,
    why="It makes me breathe.\nMy own.",
    whose=Whose.MINE,
    sign="a song a week",
    measure=Measure.WORDS,
    scale=("silent", "humming", "singing"),
    stretch=Reach.BRAVE,
    keep_well="sleep",
    look_again=date(2027, 1, 1),
    real_date=date(2027, 3, 5),
    rhythm=Rhythm.WEEKDAYS,
    weekdays=(0, 6),
    buddy_line="I told Rosa I would sing",
    share=ShareLevel.PROGRESS,
    areas=("play", "mind"),
    links=(Link(LinkKind.STRENGTH, "zest"), Link(LinkKind.ASPIRATION, "f" * 32)),
)


def new(session: Session, wish: str = "sing", state: GoalState = GoalState.ACTIVE, **fields: object) -> Goal:
    kept = replace(GoalFields(wish=wish), **fields)
    return goals.make_goal(session, session.computer.new_id(), kept, state=state)
