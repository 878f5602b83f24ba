"""One look at a goal, in a minute: how it moved, what helped, which plan met its moment."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields, Link
from peerbuddy.model.plan import Met

MAX_LINE = 280
MAX_HELPED = 12
MOST_VALUE = Decimal(10) ** 9


class Moved(StrEnum):
    LOT = "lot"
    LITTLE = "little"
    STAYED = "stayed"
    BACK = "back"
    ELSE = "else"


class Decision(StrEnum):
    KEEP = "keep"
    CHANGE = "change"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class PlanMet:
    """`plan`: its id."""

    plan: str
    met: Met


@dataclass(frozen=True, slots=True)
class CheckIn:
    """`value`: how much, or 1 for done, whatever the measure. `word`: one of the goal's scale.

    `moved` None: nothing was said of it. `day` None is today. `helped`: strengths and resources. `decision`
    None: nothing was decided.
    """

    id: str
    goal: str
    moved: Moved | None = None
    day: date | None = None
    value: Decimal | None = None
    word: str = ""
    helped: tuple[Link, ...] = ()
    plans: tuple[PlanMet, ...] = ()
    line: str = ""
    decision: Decision | None = None
    made: datetime | None = None


def checked_check_in(check_in: CheckIn, fields: GoalFields, today: date) -> CheckIn:
    """Trimmed, with its day. Raises BadField for what does not fit the goal."""
    if check_in.word and check_in.word not in fields.scale:
        raise BadField("word", "not-one-of")
    if check_in.value is not None and not 0 <= check_in.value <= MOST_VALUE:
        raise BadField("value", "not-a-number")
    return replace(
        check_in,
        day=check_in.day or today,
        line=limited.line("line", check_in.line, MAX_LINE),
        helped=limited.at_most("helped", tuple(dict.fromkeys(check_in.helped)), MAX_HELPED),
        plans=tuple({met.plan: met for met in check_in.plans}.values()),
    )


def parse_value(text: str) -> Decimal:
    """A number from 0 with at most three digits behind the point or comma. Raises BadField."""
    try:
        value = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        raise BadField("value", "not-a-number") from None
    if not value.is_finite() or not 0 <= value <= MOST_VALUE or value != round(value, 3):
        raise BadField("value", "not-a-number")
    return value.normalize() + 0


def show_value(value: Decimal) -> str:
    return format(value.normalize() + 0, "f")
