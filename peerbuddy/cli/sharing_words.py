"""What the command line says around sharing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from peerbuddy.model import errors, pair_errors
from peerbuddy.model.packet_sheet import PacketSheet, SheetPart
from peerbuddy.model.sharing import FoundPerson, Treatment

ENTRIES_TWICE = "The entries come from --entry or from the field entries, not from both."


def _off_limits(error: pair_errors.OffLimits) -> str:
    topics = ", ".join(f"“{topic}”" for topic in error.topics)
    way = " Ask first; once they said yes, add --asked." if not error.never else ""
    return f"Your buddy asked to leave out {topics}.{way} Nothing was written."


def unknown_field(error: errors.UnknownField) -> str:
    return f"There is no field “{error.field}”. There are: {', '.join(error.known)}. Nothing was written."


SHARING_TOLD: dict[type[errors.PeerBuddyError], str | Callable[[Any], str]] = {
    errors.UnknownField: unknown_field,
    pair_errors.SealedPage: "This page is sealed, so it stays here. Nothing was written.",
    pair_errors.NotAgreed: (
        "There is no agreement with this buddy that holds today, so nothing is shared. The command agreement"
        " shows where the two of you stand. Nothing was written."
    ),
    pair_errors.OffLimits: _off_limits,
    pair_errors.NothingTicked: "Nothing was given that could leave. Nothing was written.",
    pair_errors.PreviewChanged: (
        "Something changed after you looked at what would leave. Look again, then share. Nothing was written."
    ),
}


def changed_name(found: FoundPerson) -> str:
    what = "is left out" if found.treatment is Treatment.REMOVE else f"becomes “{found.becomes}”"
    return f"“{found.name}” is on your people list and {what}."


def fresh(until: datetime) -> str:
    return f"These words are fresh. You could hold them until {until.astimezone():%Y-%m-%d %H:%M}."


# --- the preview --------------------------------------------------------------------------------------


def sheet_lines(sheet: PacketSheet) -> list[str]:
    """As the buddy would read it."""
    lines = [f"{sheet.title} · {sheet.beside_title}" if sheet.beside_title else sheet.title]
    between = f"From {sheet.sender} to {sheet.recipient}" if sheet.sender else f"To {sheet.recipient}"
    lines.append(f"{between}, {sheet.made_on.isoformat()}")
    lines += [sheet.header] if sheet.header else []
    for part in sheet.parts:
        lines += ["", *_part_lines(part)]
    foot = [
        f"Would do me good: {', '.join(sheet.wishes)}" if sheet.wishes else "",
        f"Topics: {', '.join(sheet.topics)}" if sheet.topics else "",
        f"To be let go by {sheet.keep_until.isoformat()}" if sheet.keep_until else "",
    ]
    said = [line for line in foot if line]
    return [*lines, "", *said] if said else lines


def _part_lines(part: SheetPart) -> list[str]:
    head = [part.day.isoformat() if part.day else "", part.heading]
    points = [f"{label}: {line}" if line else label for label, line in part.points]
    found = [part.group, " ".join(one for one in head if one), *points, part.text]
    return [line for line in found if line]
