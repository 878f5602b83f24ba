"""What belongs to the person and to no page, as the JSON export writes it: goals, help, what they lean on."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast

from peerbuddy.actions.agreement_holding import read
from peerbuddy.model.asset import LifeArea
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.goal import GoalState
from peerbuddy.model.goal_record import goal_record, plan_record
from peerbuddy.model.guide import Run
from peerbuddy.model.record import moment
from peerbuddy.model.told_of_me import ToldOfMe
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
        "buddies": [_buddy(one) for one in vault.buddies.all()],
        "agreements": [said for one in vault.buddies.all() if (said := _agreement(session, one))],
        "lessons": _records(vault.lessons.all()),
        "half_replies": [
            {"item": item, "parts": _records(parts)} for item, parts in vault.replies.under_way().items()
        ],
    }
    return {key: said for key, said in things.items() if said}


def own_things_pieces(session: Session) -> str:
    """Ready to stand behind the entries of the one JSON object."""
    things = own_things(session).items()
    return "".join(f",\n{json.dumps(key)}: {json.dumps(said, ensure_ascii=False)}" for key, said in things)


def _buddy(buddy: Buddy) -> dict[str, Any]:
    """What I noted of somebody. No key is in a readable copy, and nothing they said of themselves."""
    said = ("id", "name", "my_name", "reach", "added", "compared", "how", "standing")
    return {name: _plain(getattr(buddy, name)) for name in said}


def _agreement(session: Session, buddy: Buddy) -> dict[str, Any]:
    """My side of what was agreed with somebody, what I told them of myself, what I noted when it was due."""
    kept = session.vault.agreements.kept(buddy.uid)
    agreement = read(session, buddy, kept.in_force) if kept else None
    said: dict[str, Any] = {}
    if agreement is not None:
        side = _record(agreement.other(buddy.signing_key))
        said["mine"] = {name: part for name, part in side.items() if name != "signing_key"}
    told = session.vault.told_of_me.of(buddy.uid)
    if told != ToldOfMe():
        said |= {"common_ground": _record(told.ground), "about_me": _record(told.about)}
    if renewals := _records(session.vault.agreements.answers(buddy.uid)):
        said["renewals"] = renewals
    return {"buddy": buddy.id, **said} if said else {}


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
