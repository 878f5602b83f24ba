"""What the page of one received item shows, and the list of those whose day is over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.packet import ReplyBody, ReplyKind
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.model.received import Received


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item by its name alone. `title` is "" where only a later version can read it."""

    id: str
    title: str
    made: date
    may_keep: bool = False


@dataclass(frozen=True, slots=True)
class ItemPage:
    """`sheet`: None where only a later version can read it. `corrections`: what its sender said of it later.
    `asked`: what a please-delete names and is still here. `mine`: the packet of mine that it is about.
    `corrected`: the item that a correction is about, None if it is not here. `may_answer`: whether something
    can be sealed for its sender. `answers`: what I made in answer to it."""

    received: Received
    sheet: PacketSheet | None
    may_answer: bool = True
    corrections: tuple[PacketSheet, ...] = ()
    asked: tuple[ItemLine, ...] = ()
    mine: PacketSheet | None = None
    corrected: ItemLine | None = None
    answers: tuple[PacketSheet, ...] = ()

    @property
    def is_low_on_room(self) -> bool:
        """Whoever answered has no room now: others may be beside me."""
        body = self.received.packet.body if self.received.packet else None
        return isinstance(body, ReplyBody) and any(part.kind is ReplyKind.LOW_ROOM for part in body.parts)


@dataclass(frozen=True, slots=True)
class OpenThread:
    """The outside of something that came and was not looked at yet. `title` is never ""."""

    id: str
    name: str
    title: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastLines:
    """Of one buddy. `by`: the last of their days; with `ended` that it ended is the reason. `gone_on`: the
    day on which the first of them is gone by itself. `ids`: of all, of which `lines` names the first."""

    name: str
    by: date
    ended: bool
    gone_on: date
    ids: tuple[str, ...]
    lines: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class PastPage:
    """`clock_asked`: nothing is listed, because today's date may be wrong; `last_sure`: the last that was
    not."""

    groups: tuple[PastLines, ...] = ()
    clock_asked: bool = False
    last_sure: date | None = None
