"""The goals of our own JSON export, one at a time, and back: a record that does not read is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, cast

from peerbuddy.formats import json_array, jsonl
from peerbuddy.formats.own import id_of
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet, checked_check_in, parse_value
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.goal import (
    MAX_GAVE,
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
    checked,
)
from peerbuddy.model.imported import FoundGoal
from peerbuddy.model.plan import (
    MAX_OBSTACLES,
    MAX_PLANS,
    Met,
    Milestone,
    Obstacle,
    Plan,
    PlanKind,
    checked_milestone,
    checked_obstacle,
    checked_plan,
)

Choice = TypeVar("Choice", bound=StrEnum)
Fields = dict[str, Any]

# What a record that is none raises on its way into a value.
_UNREADABLE = (PeerBuddyError, KeyError, TypeError, ValueError, AttributeError, OverflowError)


def read(path: Path) -> Iterator[FoundGoal]:
    """Raises StorageFailed."""
    with reading(path) as file:
        for data in json_array.objects(file, jsonl.LONGEST_OBJECT, b"goals"):
            record = jsonl.record_of(data or b"")
            found = goal_in(record) if isinstance(record, dict) else None
            if found:
                yield found


def goal_in(record: Fields) -> FoundGoal | None:
    try:
        return _goal(record)
    except _UNREADABLE:
        return None


def _goal(record: Fields) -> FoundGoal:
    id, created = _id(record), _moment(record["created"])
    fields = checked(_fields(record), created.date())
    obstacles = tuple(Obstacle(_id(one), one["text"]) for one in record["obstacles"][:MAX_OBSTACLES])
    known = {one.id for one in obstacles}
    plans = tuple(checked_plan(_plan(one, id, known)) for one in record["plans"][:MAX_PLANS])
    goal = Goal(
        id,
        fields,
        GoalState(record["state"]),
        date.fromisoformat(record["since"]),
        created,
        _moment(record["modified"]),
        wake=_day(record.get("wake")),
        gave=str(record["gave"])[:MAX_GAVE],
        successor=id_of(record.get("successor")) or None,
        obstacles=tuple(map(checked_obstacle, obstacles)),
        plans=plans,
        milestones=tuple(map(_milestone, record["milestones"])),
    )
    looks = (_look(one, goal) for one in reversed(record["check_ins"]))
    return FoundGoal(goal, tuple(look for look in looks if look))


def _fields(record: Fields) -> GoalFields:
    return GoalFields(
        wish=record["wish"],
        kind=GoalKind(record["kind"]),
        why=record["why"],
        whose=_choice(record["whose"], Whose),
        sign=record["sign"],
        measure=_choice(record["measure"], Measure),
        unit=record["unit"],
        scale=tuple(record["scale"]),
        stretch=_choice(record["stretch"], Reach),
        keep_well=record["keep_well"],
        look_again=_day(record["look_again"]),
        real_date=_day(record["real_date"]),
        rhythm=Rhythm(record["rhythm"]),
        weekdays=tuple(record["weekdays"]),
        buddy_line=record["buddy_line"],
        share=ShareLevel(record["share_level"]),
        areas=tuple(map(_key, record["areas"])),
        links=_links(record["links"]),
    )


def _plan(one: Fields, goal: str, obstacles: set[str]) -> Plan:
    answers = one["obstacle"] if one["obstacle"] in obstacles else None
    rehearsed = _moment(one["rehearsed"]) if one["rehearsed"] else None
    kind = PlanKind(one["kind"])
    return Plan(_id(one), one["cue"], one["action"], kind, goal, answers, one["strength"], rehearsed)


def _milestone(one: Fields) -> Milestone:
    return checked_milestone(Milestone(_id(one), one["title"], _day(one["day"]), _day(one["done"])))


def _look(one: Fields, goal: Goal) -> CheckIn | None:
    """None for one that does not read; the goal is taken without it."""
    known = {plan.id for plan in goal.plans}
    try:
        look = CheckIn(
            _id(one),
            goal.id,
            None if one["moved"] is None else Moved(one["moved"]),
            day=date.fromisoformat(one["day"]),
            value=None if one["value"] is None else parse_value(one["value"]),
            word=one["word"],
            helped=_links(one["helped"]),
            plans=tuple(PlanMet(met["id"], Met(met["met"])) for met in one["plans"] if met["id"] in known),
            line=one["line"],
            decision=_choice(one["decision"], Decision),
            made=_moment(one["made"]),
        )
        return replace(checked_check_in(look, goal.fields, goal.since))
    except _UNREADABLE:
        return None


def _links(listed: list[Fields]) -> tuple[Link, ...]:
    return tuple(Link(LinkKind(one["kind"]), _key(one["id"])) for one in listed)


def _key(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 64:
        raise ValueError("no key")
    return value


def _id(record: Fields) -> str:
    id = id_of(record["id"])
    if not id:
        raise ValueError("no id")
    return id


def _choice(value: object, kind: type[Choice]) -> Choice | None:
    return kind(cast("str", value)) if value else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _moment(value: str) -> datetime:
    return datetime.fromisoformat(value).astimezone(UTC)
