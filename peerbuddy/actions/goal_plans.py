"""If–then plans, obstacles and milestones of a goal, and what helped against an obstacle before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from peerbuddy.model import plan as plans
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.errors import BadField
from peerbuddy.model.plan import Milestone, Obstacle, Plan, WhatHelped
from peerbuddy.model.rules.obstacles import are_alike
from peerbuddy.session import Session

HELPED_SHOWN = 5
_LOOKED_AT = 50


def save_plan(session: Session, plan: Plan) -> Plan:
    """Make or change. A goal has three at most; a plan may stand by itself. A changed sentence is not
    rehearsed any more. Raises BadField, UnknownGoal."""
    kept = plans.checked_plan(plan)
    before = ()
    if plan.goal is not None:
        before = session.vault.goals.get(plan.goal).plans
        _room("plans", [one.id for one in before], plan.id, plans.MAX_PLANS)
    else:
        before = session.vault.goals.plans.loose()
    said = next(((one.cue, one.action) for one in before if one.id == plan.id), None)
    if said is not None and said != (kept.cue, kept.action):
        kept = replace(kept, rehearsed=None)
    with session.vault.transaction():
        session.vault.goals.plans.save_plan(kept, session.now())
    return session.vault.goals.plans.get(plan.id)


def rehearse_plan(session: Session, id: str) -> Plan:
    """The person pictured the moment and said the sentence. Raises UnknownId."""
    plan = replace(session.vault.goals.plans.get(id), rehearsed=session.now())
    with session.vault.transaction():
        session.vault.goals.plans.save_plan(plan, session.now())
    return plan


def remove_plan(session: Session, id: str) -> None:
    """Check-ins stay; what they said of this plan goes. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.goals.plans.remove("plan", id)


def loose_plans(session: Session) -> tuple[Plan, ...]:
    """Plans that belong to no goal, newest first."""
    return session.vault.goals.plans.loose()


def save_milestone(session: Session, goal: str, milestone: Milestone) -> Milestone:
    """Make or change. Raises BadField, UnknownGoal."""
    kept = plans.checked_milestone(milestone)
    before = session.vault.goals.get(goal).milestones
    _room("milestones", [one.id for one in before], milestone.id, plans.MAX_MILESTONES)
    with session.vault.transaction():
        session.vault.goals.plans.save_milestone(goal, kept)
    return kept


def finish_milestone(session: Session, id: str, day: date | None) -> None:
    """The day it was reached; None: not reached after all. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.goals.plans.finish_milestone(id, day)


def what_helped(session: Session, obstacle: str) -> tuple[WhatHelped, ...]:
    """The last times an obstacle like this came, and what helped; newest first, five at most.

    Alike are two that share a word of four letters or more, without regard to case and accents. An obstacle
    without anything that helped is left out.
    """
    found: list[WhatHelped] = []
    for known, goal, wish in session.vault.goals.plans.known_obstacles():
        if are_alike(obstacle, known.text):
            helped = _helped(session, known, goal, wish)
            if helped.plans or helped.helped or helped.lines:
                found.append(helped)
        if len(found) == HELPED_SHOWN:
            break
    return tuple(found)


def _helped(session: Session, obstacle: Obstacle, goal: str, wish: str) -> WhatHelped:
    looks = session.vault.goals.check_ins.of(goal, limit=_LOOKED_AT)
    forward = [look for look in looks if look.moved in (Moved.LOT, Moved.LITTLE)]
    links = dict.fromkeys((link.kind.value, link.target) for look in forward for link in look.helped)
    return WhatHelped(
        obstacle,
        goal,
        wish,
        plans=session.vault.goals.plans.that_worked(obstacle.id, goal),
        helped=tuple(links)[:HELPED_SHOWN],
        lines=_lines(forward),
    )


def _lines(looks: list[CheckIn]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(look.line for look in looks if look.line))[:HELPED_SHOWN]


def _room(field: str, before: list[str], id: str, most: int) -> None:
    if id not in before and len(before) >= most:
        raise BadField(field, "too-many", most)
