"""What came from a buddy and was taken in: a lane of its own, from which nothing reaches one's own things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerbuddy.model.buddy import Buddy
    from peerbuddy.model.packet import Packet

# Stands for the kind of a body that only a later version of the program reads.
NEWER = "newer"


class Place(StrEnum):
    """Where the person put it. `new`: nothing but its kind and its labels were looked at so far."""

    NEW = "new"
    OPEN = "open"
    LATER = "later"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Item:
    """One sealed file that was taken in. Days are all there is: a packet tells nothing finer.

    `answers`: the id of the packet of mine that it answers or is about, "". `previous`: the id of the packet
    its sender made before, "" for the first. `kept`: when it was decided to keep it after its date. `listed`:
    when it was first shown as one to be let go. `held`: its labels that touch what I asked to leave out.
    `behind`: how many packets of mine there were for its sender when it came.
    """

    id: str
    packet_id: str
    buddy: str
    kind: str
    made: date
    arrived: date
    sequence: int
    previous: str
    body: bytes
    answers: str = ""
    keep_until: date | None = None
    kept: date | None = None
    listed: date | None = None
    place: Place = Place.NEW
    held: tuple[str, ...] = ()
    behind: int = 0


@dataclass(frozen=True, slots=True)
class Received:
    """An item as it is shown. `packet` is None where only a later version can read it. `one_missing`: a
    packet that its sender made before this one never came here."""

    item: Item
    buddy: Buddy
    packet: Packet | None
    one_missing: bool = False

    @property
    def is_held(self) -> bool:
        """Its labels touch a boundary of mine, and nobody has opened it all the same."""
        return bool(self.item.held) and self.item.place is not Place.OPEN


@dataclass(frozen=True, slots=True)
class PastItems:
    """Items of one buddy whose day is over. `by`: the last of the days. `may_keep`: those that can be kept
    all the same. `ended`: not a day is the reason, but that it ended between the two."""

    buddy: Buddy
    by: date
    items: tuple[Received, ...]
    may_keep: frozenset[str]
    ended: bool = False


@dataclass(frozen=True, slots=True)
class LettingGo:
    """`clock_asked`: nothing is listed, because the day of this computer may be wrong; it was last sure on
    `last_sure`. None where all is well."""

    past: tuple[PastItems, ...] = ()
    last_sure: date | None = None
    clock_asked: bool = False
