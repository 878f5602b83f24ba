"""What went both ways between two people, in the order of the days, and a stretch of it at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerbuddy.model.packet import Packet
from peerbuddy.model.received import Received

NO_END = 1 << 62  # above the number of any row
AT_ONCE = 30  # rows of a thread; earlier ones when they are asked for
Spot = tuple[date, int, int]  # the later one is the greater


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
    """One of the two, and the day on which it was made or came here. `answered`: I made something for what is
    theirs."""

    day: date
    mine: Made | None = None
    theirs: Received | None = None
    answered: bool = False


class Whose(StrEnum):
    """What of a thread is asked for."""

    ALL = "all"
    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Between two rows of a thread: what is asked for next stands below it.

    `card`: which of their cards, 0 for the one that holds now. `mine`, `theirs`: everything from these
    numbers on was read. `together`: numbers of what came with the last one read, and is still to come.
    `answered`: the packets of theirs that all of mine from the number `looked` on are about.
    """

    card: int = 0
    mine: int = NO_END
    theirs: int = NO_END
    together: tuple[int, ...] = ()
    answered: frozenset[str] = frozenset()
    looked: int = NO_END


@dataclass(frozen=True, slots=True)
class Stretch:
    """The latest first. `rest`: where to go on, None at the end."""

    rows: tuple[ThreadRow, ...]
    rest: Bookmark | None


def spot_of_mine(made: date, before: int) -> Spot:
    """`before`: how many I had made for them before it."""
    return made, before, 1


def spot_of_theirs(arrived: date, behind: int) -> Spot:
    """By day; within one, what came stands between what I had made before it and what I made after it."""
    return arrived, behind, 0
