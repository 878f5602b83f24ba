"""What became of a sealed file that was to be taken in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Outcome(StrEnum):
    TAKEN = "taken"
    ALREADY_HERE = "already-here"
    NOT_FOR_ME = "not-for-me"
    UNKNOWN_SENDER = "unknown-sender"
    DAMAGED = "damaged"
    NEWER_APP = "newer-app"
    EXPIRED = "expired"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Collected:
    """`packet_id`, `sender` (an id of a buddy) and `kind` are "" where they are not known for certain.
    `item`: its id in the inbox, "" where nothing was taken in."""

    path: Path
    outcome: Outcome
    packet_id: str = ""
    sender: str = ""
    kind: str = ""
    item: str = ""
