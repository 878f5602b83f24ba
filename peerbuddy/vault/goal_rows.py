"""How a goal stands in its row."""

from __future__ import annotations

from datetime import date
from typing import Any

from peerbuddy.model.goal import (
    Goal,
    GoalFields,
    GoalKind,
    GoalLine,
    GoalState,
    Link,
    LinkKind,
    Measure,
    Reach,
    Rhythm,
    ShareLevel,
    Whose,
)
from peerbuddy.vault.moments import from_ms

FIELDS = (
    "wish, kind, why, whose, sign, measure, unit, scale, stretch, keep_well, look_again, real_date, rhythm,"
    " weekdays, buddy_line, share"
)
STATE = "uid, state, since, created, modified, wake, gave, successor"
LINE = "uid, wish, state, kind, rhythm, look_again, since, wake, weekdays"
AREA = "area"


def field_values(fields: GoalFields) -> tuple[Any, ...]:
    """In the order of FIELDS. Only what `checked` gave: with a measure and a day to look again."""
    return (
        fields.wish,
        fields.kind.value,
        fields.why,
        fields.whose.value if fields.whose else "",
        fields.sign,
        fields.measure.value if fields.measure else "none",
        fields.unit,
        "\n".join(fields.scale),
        fields.stretch.value if fields.stretch else "",
        fields.keep_well,
        ordinal(fields.look_again),
        ordinal(fields.real_date),
        fields.rhythm.value,
        sum(1 << day for day in fields.weekdays),
        fields.buddy_line,
        fields.share.value,
    )


def link_rows(fields: GoalFields) -> list[tuple[str, str]]:
    areas = [(AREA, area) for area in fields.areas]
    return areas + [(link.kind.value, link.target) for link in fields.links]


def fields_of(row: Any, links: list[tuple[str, str]]) -> GoalFields:
    wish, kind, why, whose, sign, measure, unit, scale, stretch, *rest = row
    keep_well, look_again, real_date, rhythm, weekdays, buddy_line, share = rest
    return GoalFields(
        wish=wish,
        kind=GoalKind(kind),
        why=why,
        whose=Whose(whose) if whose else None,
        sign=sign,
        measure=Measure(measure),
        unit=unit,
        scale=tuple(scale.split("\n")) if scale else (),
        stretch=Reach(stretch) if stretch else None,
        keep_well=keep_well,
        look_again=date.fromordinal(look_again),
        real_date=day_of(real_date),
        rhythm=Rhythm(rhythm),
        weekdays=_weekdays(weekdays),
        buddy_line=buddy_line,
        share=ShareLevel(share),
        areas=tuple(target for kind, target in links if kind == AREA),
        links=tuple(Link(LinkKind(kind), target) for kind, target in links if kind != AREA),
    )


def goal_of(state_row: Any, fields: GoalFields, last_look: int | None) -> Goal:
    """Without obstacles, plans and milestones."""
    uid, state, since, created, modified, wake, gave, successor = state_row
    return Goal(
        id=uid.hex(),
        fields=fields,
        state=GoalState(state),
        since=date.fromordinal(since),
        created=from_ms(created),
        modified=from_ms(modified),
        wake=day_of(wake),
        gave=gave,
        successor=successor.hex() if successor else None,
        last_look=day_of(last_look),
    )


def line_of(row: Any, last_look: int | None, links: list[tuple[str, str]]) -> GoalLine:
    uid, wish, state, kind, rhythm, look_again, since, wake, weekdays = row
    return GoalLine(
        id=uid.hex(),
        wish=wish,
        state=GoalState(state),
        kind=GoalKind(kind),
        rhythm=Rhythm(rhythm),
        look_again=date.fromordinal(look_again),
        since=date.fromordinal(since),
        wake=day_of(wake),
        weekdays=_weekdays(weekdays),
        last_look=day_of(last_look),
        strengths=tuple(target for kind, target in links if kind == LinkKind.STRENGTH),
        areas=tuple(target for kind, target in links if kind == AREA),
    )


def ordinal(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def day_of(value: int | None) -> date | None:
    return None if value is None else date.fromordinal(value)


def _weekdays(mask: int) -> tuple[int, ...]:
    return tuple(day for day in range(7) if mask >> day & 1)
