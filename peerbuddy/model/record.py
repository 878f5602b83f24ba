"""The contract of `--json`: how an entry looks outside the vault. Fields are added, never renamed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peerbuddy.model.entry import Entry, EntryLine, SearchHit, show_time
from peerbuddy.model.mention import Person
from peerbuddy.model.strength import Evidence


def moment(value: datetime) -> str:
    return value.isoformat(timespec="milliseconds")


def entry_record(entry: Entry) -> dict[str, Any]:
    """An entry as `show --json` and the JSON export print it."""
    return {
        "id": entry.id,
        "day": entry.day.isoformat(),
        "time": show_time(entry.time),
        "title": entry.title,
        "heading": entry.heading,
        "text": entry.text,
        "tags": list(entry.tags),
        "strengths": [strength_record(one) for one in entry.strengths],
        "goals": list(entry.goals),
        "people": [person_record(person) for person in entry.people],
        "topics": list(entry.topics),
        "areas": list(entry.areas),
        "feelings": list(entry.feelings),
        "template": entry.template,
        "overcame": entry.overcame,
        "privacy": entry.privacy.value,
        "created": moment(entry.created),
        "modified": moment(entry.modified),
        "versions": entry.versions,
        "attachments": [
            {"id": a.id, "name": a.name, "kind": a.kind, "size": a.size} for a in entry.attachments
        ],
    }


def person_record(person: Person) -> dict[str, Any]:
    return {"name": person.name, "role": person.role.value, "other_names": list(person.other_names)}


def strength_record(one: Evidence) -> dict[str, Any]:
    """`label` only for a strength of one's own, so that another vault knows its name."""
    record: dict[str, Any] = {"id": one.strength, "what": one.what, "dial": one.dial, "area": one.area}
    record |= {"went_to": one.went_to, "energy": one.energy}
    return record | ({"label": one.own_label} if one.own_label else {})


def line_record(line: EntryLine) -> dict[str, Any]:
    return {
        "id": line.id,
        "day": line.day.isoformat(),
        "time": show_time(line.time),
        "title": line.title,
        "heading": line.heading,
        "tags": list(line.tags),
        "words": line.words,
    }


def hit_record(hit: SearchHit) -> dict[str, Any]:
    return {"id": hit.id, "day": hit.day.isoformat(), "heading": hit.heading, "snippet": hit.snippet}
