"""If–then plans, what gets in the way, and steps on the road to a goal."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from peerbuddy.model import limited

MAX_PLANS = MAX_OBSTACLES = 3
MAX_MILESTONES = 50
MAX_CUE, MAX_ACTION, MAX_OBSTACLE, MAX_MILESTONE = 200, 200, 140, 140


class PlanKind(StrEnum):
    START = "start"
    SHIELD = "shield"
    URGE = "urge"
    AFTER_SLIP = "after_slip"
    ASK_HELP = "ask_help"
    STRENGTH = "strength"


class Met(StrEnum):
    """Whether the moment of a plan came, and what was done in it."""

    DID = "did"
    DID_ELSE = "did_else"
    NOT_YET = "not_yet"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Something in the person that gets in the way: inner, likely, workable."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """If `cue` then I will `action`. `goal` None: a plan by itself, such as a new way to use a strength.

    `obstacle`: id of the one it answers. `strength`: id of the one it uses, else "". `rehearsed`: when the
    person pictured the moment and said the sentence.
    """

    id: str
    cue: str
    action: str
    kind: PlanKind = PlanKind.START
    goal: str | None = None
    obstacle: str | None = None
    strength: str = ""
    rehearsed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Milestone:
    """`day`: by when, if the person wants one. `done`: the day it was reached."""

    id: str
    title: str
    day: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class WhatHelped:
    """An obstacle that was met before, and what worked: the plans that met their moment, and the links and
    lines of check-ins in which the goal moved forward. Newest first."""

    obstacle: Obstacle
    goal: str
    wish: str
    plans: tuple[Plan, ...] = ()
    helped: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()


def checked_plan(plan: Plan) -> Plan:
    """Raises BadField."""
    return replace(
        plan,
        cue=limited.line("cue", plan.cue, MAX_CUE, required=True),
        action=limited.line("action", plan.action, MAX_ACTION, required=True),
        strength=limited.line("strength", plan.strength, 64),
    )


def checked_obstacle(obstacle: Obstacle) -> Obstacle:
    """Raises BadField."""
    return replace(obstacle, text=limited.line("obstacle", obstacle.text, MAX_OBSTACLE, required=True))


def checked_milestone(milestone: Milestone) -> Milestone:
    """Raises BadField."""
    return replace(milestone, title=limited.line("milestone", milestone.title, MAX_MILESTONE, required=True))
