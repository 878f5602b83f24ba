"""Insights on demand: each answers one question with what the person noted, and has its table behind it.

There is no average, no trend, no rank and no comparison in here, and no total that could fall (M-1, M-2).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from peerbuddy.model.check_in import Moved
from peerbuddy.model.goal import GoalLine, Link
from peerbuddy.model.plan import Met, Plan

LIST_BELOW = 5
WINDOW_WEEKS = 8
SIZES = (1, 2, 4)  # from how many moments on a dot has its first, second and third size


@dataclass(frozen=True, slots=True)
class Said:
    """The plain answer: the key of a sentence, and the names and figures that stand in it."""

    key: str
    figures: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """The same as the plot shows, for reading. `columns` are keys; a cell is a text, a key or a day."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class MomentSeen:
    """One moment behind a dot or a tile. `entry`: the page to open, or None."""

    day: date
    what: str
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Dot:
    """`size` 1 to 3, never a count. `area` "" where none was named."""

    strength: str
    label: str
    area: str
    size: int
    moments: tuple[MomentSeen, ...]


@dataclass(frozen=True, slots=True)
class StrengthsInLife:
    """IN-1. `is_list`: too few moments for a plot, so they are listed."""

    said: Said
    dots: tuple[Dot, ...]
    is_list: bool

    def table(self) -> Table:
        rows = tuple(
            (dot.label, dot.area, moment.day.isoformat(), moment.what)
            for dot in self.dots
            for moment in dot.moments
        )
        return Table(("strength", "area", "day", "moment"), rows)


class NoticedBy(StrEnum):
    ME = "me"
    BOTH = "both"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class StrengthByWhom:
    """`is_chosen`, `shows`, `is_told`: the markers ◆ ● ▲. One that was chosen needs no moment."""

    strength: str
    label: str
    by: NoticedBy
    is_chosen: bool
    shows: bool
    is_told: bool
    moments: tuple[MomentSeen, ...]


@dataclass(frozen=True, slots=True)
class NoticedByWhom:
    """IN-2: two lists that overlap, by the alphabet. Nothing is counted in them."""

    said: Said
    strengths: tuple[StrengthByWhom, ...]
    is_list: bool

    def table(self) -> Table:
        rows = tuple(
            (one.label, one.by.value, moment.day.isoformat(), moment.what)
            for one in self.strengths
            for moment in one.moments
        )
        return Table(("strength", "by", "day", "moment"), rows)


@dataclass(frozen=True, slots=True)
class PathStep:
    """One look at a goal. `height`: steps forward so far; it never falls, and `back` is drawn as a loop.

    `amount`: what the values add up to so far, or None where none was given.
    """

    day: date
    moved: Moved
    height: int
    amount: Decimal | None
    word: str
    line: str
    helped: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class GoalPath:
    """IN-6. `real_date`: set from outside, only then a line may stand there."""

    said: Said
    goal: str
    wish: str
    steps: tuple[PathStep, ...]
    real_date: date | None
    is_list: bool

    def table(self) -> Table:
        rows = tuple(
            (
                step.day.isoformat(),
                step.moved.value,
                "" if step.amount is None else format(step.amount, "f"),
                step.word,
                step.line,
            )
            for step in self.steps
        )
        return Table(("day", "moved", "amount", "word", "line"), rows)


@dataclass(frozen=True, slots=True)
class PlanTiles:
    """Three tiles of one plan: the moments in which it was done, something else was done, or none came."""

    plan: Plan
    did: tuple[MomentSeen, ...]
    did_else: tuple[MomentSeen, ...]
    not_yet: tuple[MomentSeen, ...]


@dataclass(frozen=True, slots=True)
class PlanMoments:
    """IN-7."""

    said: Said
    plans: tuple[PlanTiles, ...]
    is_list: bool

    def table(self) -> Table:
        rows: list[tuple[str, ...]] = []
        for tiles in self.plans:
            for met, moments in (
                (Met.DID, tiles.did),
                (Met.DID_ELSE, tiles.did_else),
                (Met.NOT_YET, tiles.not_yet),
            ):
                rows += [
                    (tiles.plan.cue, tiles.plan.action, met.value, seen.day.isoformat(), seen.what)
                    for seen in moments
                ]
        return Table(("cue", "action", "met", "day", "line"), tuple(rows))


@dataclass(frozen=True, slots=True)
class LivedPoint:
    """`total` counts the days up to this one; it never falls, and a gap is flat."""

    day: date
    total: int


@dataclass(frozen=True, slots=True)
class LivedMyWay:
    """IN-8, of one goal of a deed or of keeping."""

    said: Said
    goal: str
    wish: str
    points: tuple[LivedPoint, ...]
    is_list: bool

    def table(self) -> Table:
        rows = tuple((point.day.isoformat(), str(point.total)) for point in self.points)
        return Table(("day", "total"), rows)


Insight = StrengthsInLife | NoticedByWhom | GoalPath | PlanMoments | LivedMyWay


@dataclass(frozen=True, slots=True)
class Seen:
    """One insight as a person opens it. `insight` None: there is no goal yet that it could be asked of.

    `goals`: those it can be asked of, by their wish. `names`: of what helped on the way.
    """

    id: str
    insight: Insight | None
    goals: tuple[GoalLine, ...] = ()
    names: dict[Link, str] = field(default_factory=dict[Link, str])


def size_of(moments: int) -> int:
    return sum(moments >= size for size in SIZES)


def points_of(days: tuple[date, ...]) -> tuple[LivedPoint, ...]:
    """Each day counts once, in whatever order they come."""
    return tuple(LivedPoint(day, n) for n, day in enumerate(sorted(set(days)), 1))
