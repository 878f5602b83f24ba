"""The contract of `--json`: how an entry looks outside the vault. Fields are added, never renamed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from peerbuddy.model.entry import Entry, EntryLine, SearchHit, show_time


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
        "strengths": [],
        "goals": [],
        "people": [],
        "topics": [],
        "privacy": entry.privacy.value,
        "created": moment(entry.created),
        "modified": moment(entry.modified),
        "versions": entry.versions,
        "attachments": [
            {"id": a.id, "name": a.name, "kind": a.kind, "size": a.size} for a in entry.attachments
        ],
    }


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
