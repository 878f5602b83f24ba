"""What went both ways between two people, in the order of the days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.packet import Packet
from peerbuddy.model.received import Received


@dataclass(frozen=True, slots=True)
class Made:
    """A packet that I sealed. Whether it was handed over, and when, nobody can know. `answers`: the packet of
    theirs that it answers, "" for none. `came_back`: the ids of the items that answer it."""

    packet_id: str
    buddy: str
    made: date
    packet: Packet
    file: str
    answers: str = ""
    came_back: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """One of the two, and the day on which it was made or came here."""

    day: date
    mine: Made | None = None
    theirs: Received | None = None


def in_order(mine: tuple[Made, ...], theirs: tuple[Received, ...]) -> tuple[ThreadRow, ...]:
    """By day; within one, what came stands between what I had made before it and what I made after it. `mine`
    comes in the order in which it was made, all of it."""
    rows = [((one.made, n, 1, 0), ThreadRow(one.made, mine=one)) for n, one in enumerate(mine)]
    for n, one in enumerate(theirs):
        day = one.item.arrived
        rows.append(((day, one.item.behind, 0, n), ThreadRow(day, theirs=one)))
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))
