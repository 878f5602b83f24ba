"""How goals and what belongs to them look outside the vault. Fields are added, never renamed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peerbuddy.model.check_in import CheckIn, show_value
from peerbuddy.model.goal import Goal, GoalLine
from peerbuddy.model.plan import Plan
from peerbuddy.model.record import moment


def line_record(line: GoalLine) -> dict[str, Any]:
    """A goal as `goals --json` prints it."""
    return {
        "id": line.id,
        "wish": line.wish,
        "state": line.state.value,
        "kind": line.kind.value,
        "look_again": line.look_again.isoformat(),
        "strengths": list(line.strengths),
    }


def goal_record(goal: Goal, check_ins: tuple[CheckIn, ...]) -> dict[str, Any]:
    """A whole goal as the JSON export writes it."""
    fields = goal.fields
    return {
        "id": goal.id,
        "wish": fields.wish,
        "state": goal.state.value,
        "since": goal.since.isoformat(),
        "kind": fields.kind.value,
        "why": fields.why,
        "whose": fields.whose.value if fields.whose else None,
        "sign": fields.sign,
        "measure": fields.measure.value if fields.measure else None,
        "unit": fields.unit,
        "scale": list(fields.scale),
        "stretch": fields.stretch.value if fields.stretch else None,
        "keep_well": fields.keep_well,
        "look_again": _day(fields.look_again),
        "real_date": _day(fields.real_date),
        "rhythm": fields.rhythm.value,
        "weekdays": list(fields.weekdays),
        "buddy_line": fields.buddy_line,
        "share_level": fields.share.value,
        "areas": list(fields.areas),
        "links": [{"kind": link.kind.value, "id": link.target} for link in fields.links],
        "wake": _day(goal.wake),
        "gave": goal.gave,
        "successor": goal.successor,
        "obstacles": [{"id": one.id, "text": one.text} for one in goal.obstacles],
        "plans": [plan_record(plan) for plan in goal.plans],
        "milestones": [
            {"id": one.id, "title": one.title, "day": _day(one.day), "done": _day(one.done)}
            for one in goal.milestones
        ],
        "check_ins": [check_in_record(one) for one in check_ins],
        "created": moment(goal.created),
        "modified": moment(goal.modified),
    }


def plan_record(plan: Plan) -> dict[str, Any]:
    return {
        "id": plan.id,
        "cue": plan.cue,
        "action": plan.action,
        "kind": plan.kind.value,
        "obstacle": plan.obstacle,
        "strength": plan.strength,
        "rehearsed": _moment(plan.rehearsed),
    }


def check_in_record(look: CheckIn) -> dict[str, Any]:
    return {
        "id": look.id,
        "day": _day(look.day),
        "moved": look.moved.value if look.moved else None,
        "value": None if look.value is None else show_value(look.value),
        "word": look.word,
        "helped": [{"kind": link.kind.value, "id": link.target} for link in look.helped],
        "plans": [{"id": met.plan, "met": met.met.value} for met in look.plans],
        "line": look.line,
        "decision": look.decision.value if look.decision else None,
        "made": _moment(look.made),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(value: datetime | None) -> str | None:
    return moment(value) if value else None
