"""A goal: what a person would like to move towards, in their own words, and how they look at it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField
from peerbuddy.model.plan import Milestone, Obstacle, Plan

LOOK_AGAIN_DAYS = 14
MAX_WISH, MAX_WHY, MAX_SIGN, MAX_KEEP_WELL, MAX_BUDDY_LINE = 140, 500, 200, 140, 280
MAX_UNIT, MAX_SCALE_WORD, MIN_SCALE, MAX_SCALE = 40, 40, 3, 5
MAX_AREAS, MAX_LINKS, MAX_GAVE = 2, 24, 500


class GoalKind(StrEnum):
    DO = "do"
    REACH = "reach"
    LEARN = "learn"
    KEEP = "keep"
    BECOME = "become"


class Measure(StrEnum):
    DONE = "done"
    AMOUNT = "amount"
    MILESTONES = "milestones"
    WORDS = "words"
    NONE = "none"


class Whose(StrEnum):
    MINE = "mine"
    SHARED = "shared"
    OTHER = "other"


class Reach(StrEnum):
    """How far the person stretches for it."""

    EASY = "easy"
    FAIR = "fair"
    BRAVE = "brave"


class Rhythm(StrEnum):
    OFF = "off"
    DAILY = "daily"
    WEEKDAYS = "weekdays"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


class ShareLevel(StrEnum):
    NONE = "none"
    TITLE = "title"
    PROGRESS = "progress"
    MOST = "most"


class GoalState(StrEnum):
    IDEA = "idea"
    ACTIVE = "active"
    RESTING = "resting"
    REACHED = "reached"
    LET_GO = "let_go"
    RESHAPED = "reshaped"


class LinkKind(StrEnum):
    STRENGTH = "strength"
    RESOURCE = "resource"
    ASPIRATION = "aspiration"


@dataclass(frozen=True, slots=True)
class Link:
    """What a goal leans on: `target` is the id of a strength, a resource or an aspiration."""

    kind: LinkKind
    target: str


@dataclass(frozen=True, slots=True)
class GoalFields:
    """All a person fills in. Only the wish is needed; `look_again` None is in two weeks.

    `scale`: up to five words of their own, for the measure `words`; three or more make a scale. `unit` goes
    with `amount`. `weekdays`: 0 is Monday, for the rhythm `weekdays`. `real_date`: only where the world sets
    one. `areas`: keys of one or two life areas.
    """

    wish: str
    kind: GoalKind = GoalKind.DO
    why: str = ""
    whose: Whose | None = None
    sign: str = ""
    measure: Measure | None = None
    unit: str = ""
    scale: tuple[str, ...] = ()
    stretch: Reach | None = None
    keep_well: str = ""
    look_again: date | None = None
    real_date: date | None = None
    rhythm: Rhythm = Rhythm.WEEKLY
    weekdays: tuple[int, ...] = ()
    buddy_line: str = ""
    share: ShareLevel = ShareLevel.NONE
    areas: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()

    def linked(self, kind: LinkKind) -> tuple[str, ...]:
        return tuple(link.target for link in self.links if link.kind is kind)


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal as it is kept, with what belongs to it.

    `since`: the day it came into its state. `wake`: for a resting one, when to offer it again. `gave`: the
    line written when it was let go. `successor`: the goal it was reshaped into. `last_look`: the day of the
    last check-in.
    """

    id: str
    fields: GoalFields
    state: GoalState
    since: date
    created: datetime
    modified: datetime
    wake: date | None = None
    gave: str = ""
    successor: str | None = None
    last_look: date | None = None
    obstacles: tuple[Obstacle, ...] = ()
    plans: tuple[Plan, ...] = ()
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class GoalLine:
    """What a list shows of a goal. `strengths`: ids. `last_look`: the day of the last check-in, or None."""

    id: str
    wish: str
    state: GoalState
    kind: GoalKind
    rhythm: Rhythm
    look_again: date
    since: date
    wake: date | None = None
    weekdays: tuple[int, ...] = ()
    last_look: date | None = None
    strengths: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()


# What a person wants to change is what is looked at: a deed is done or counted, an outcome measured.
MEASURES: dict[GoalKind, tuple[Measure, ...]] = {
    GoalKind.DO: (Measure.DONE, Measure.AMOUNT),
    GoalKind.REACH: (Measure.AMOUNT, Measure.MILESTONES, Measure.WORDS),
    GoalKind.LEARN: tuple(Measure),
    GoalKind.KEEP: tuple(Measure),
    GoalKind.BECOME: tuple(Measure),
}


def measure_for(kind: GoalKind, measure: Measure | None) -> Measure:
    """What was chosen; where nothing was, the first that fits. Raises BadField for one that does not."""
    if measure is None:
        return MEASURES[kind][0] if kind in (GoalKind.DO, GoalKind.REACH) else Measure.NONE
    if measure not in MEASURES[kind]:
        raise BadField("measure", "does-not-fit")
    return measure


def checked(fields: GoalFields, today: date) -> GoalFields:
    """The same, trimmed, with its defaults filled in. Raises BadField with the field that does not fit."""
    measure = measure_for(fields.kind, fields.measure)
    return replace(
        fields,
        wish=limited.line("wish", fields.wish, MAX_WISH, required=True),
        why=limited.lines("why", fields.why, MAX_WHY),
        sign=limited.lines("sign", fields.sign, MAX_SIGN),
        measure=measure,
        unit=limited.line("unit", fields.unit, MAX_UNIT) if measure is Measure.AMOUNT else "",
        scale=_scale(fields.scale) if measure is Measure.WORDS else (),
        keep_well=limited.line("keep_well", fields.keep_well, MAX_KEEP_WELL),
        look_again=fields.look_again or default_look_again(today),
        weekdays=_weekdays(fields) if fields.rhythm is Rhythm.WEEKDAYS else (),
        buddy_line=limited.line("buddy_line", fields.buddy_line, MAX_BUDDY_LINE),
        areas=limited.at_most("areas", tuple(dict.fromkeys(fields.areas)), MAX_AREAS),
        links=limited.at_most("links", tuple(dict.fromkeys(fields.links)), MAX_LINKS),
    )


def default_look_again(today: date) -> date:
    return today + timedelta(LOOK_AGAIN_DAYS) if today <= date.max - timedelta(LOOK_AGAIN_DAYS) else date.max


def _scale(words: tuple[str, ...]) -> tuple[str, ...]:
    """Also while fewer than three are written: a form saves itself, and loses no word."""
    kept = tuple(limited.line("scale", word, MAX_SCALE_WORD, required=True) for word in words)
    if len(set(kept)) < len(kept):
        raise BadField("scale", "does-not-fit")
    return limited.at_most("scale", kept, MAX_SCALE)


def _weekdays(fields: GoalFields) -> tuple[int, ...]:
    days = tuple(sorted(set(fields.weekdays)))
    if not days or not set(days) <= set(range(7)):
        raise BadField("weekdays", "does-not-fit" if days else "empty")
    return days
