"""What belongs to the person and to no page, as the JSON export writes it: goals, help, what they lean on."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from peerbuddy.model.asset import LifeArea
from peerbuddy.model.goal import GoalState
from peerbuddy.model.goal_record import goal_record, plan_record
from peerbuddy.model.guide import Run
from peerbuddy.model.record import moment
from peerbuddy.session import Session


def own_things(session: Session) -> dict[str, Any]:
    """By the keys of the export, those that have something. Half-done guides and letters are among it."""
    vault = session.vault
    goals = vault.goals
    things: dict[str, Any] = {
        "goals": [
            goal_record(goals.get(line.id), goals.check_ins.of(line.id))
            for line in goals.lines(tuple(GoalState))
        ],
        "plans": [plan_record(plan) for plan in goals.plans.loose()],
        "assets": _records(vault.assets.all()),
        "what_helps": _records(vault.assets.helps()),
        "life_areas": _records(tuple(one for one in vault.assets.areas() if one != LifeArea(one.key))),
        "own_words": vault.assets.own_words(),
        "help_plans": [
            {**_record(plan), "uses": _records(vault.help.uses_of(plan.id, limit=-1))}
            for plan in vault.help.plans()
        ],
        "help_cards": _records(vault.help.cards()),
        "help_people": _records(vault.help.people()),
        "support_map": _records(vault.help.map_entries()),
        "half_done": [_run(run) for run in vault.guides.under_way()],
        "letters": _records(vault.guides.letters_that_open(date.max)),
    }
    return {key: said for key, said in things.items() if said}


def own_things_pieces(session: Session) -> str:
    """Ready to stand behind the entries of the one JSON object."""
    things = own_things(session).items()
    return "".join(f",\n{json.dumps(key)}: {json.dumps(said, ensure_ascii=False)}" for key, said in things)


def _run(run: Run) -> dict[str, Any]:
    return {
        "id": run.id,
        "guide": run.guide,
        "begun": moment(run.begun),
        "answers": {key: _record(answer) for key, answer in run.answers.items()},
    }


def _records(values: tuple[Any, ...]) -> list[dict[str, Any]]:
    return [_record(value) for value in values]


def _record(value: Any) -> dict[str, Any]:
    return {key: _plain(part) for key, part in asdict(value).items()}


def _plain(value: Any) -> Any:
    """Days and moments as ISO 8601, choices as their keys."""
    match value:
        case datetime():
            return moment(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value
        case dict():
            return {key: _plain(part) for key, part in cast("dict[str, Any]", value).items()}
        case list() | tuple():
            return [_plain(part) for part in cast("list[Any]", value)]
        case _:
            return value
