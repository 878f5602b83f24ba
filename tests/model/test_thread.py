"""The order in which what went both ways is shown."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import Head, LightBody, Packet
from peerbuddy.model.received import Item, Received
from peerbuddy.model.thread import Made, in_order

MAY, JUNE = date(2026, 5, 3), date(2026, 6, 2)
PACKET = Packet("light", Head(MAY), LightBody("thinking of you"))
BUDDY = Buddy(bytes(16), "Ben", "Ben", "Ana", bytes(32), bytes(1216), MAY)


def mine(id: str, day: date) -> Made:
    return Made(id, "ben", day, PACKET, str(Path("x.pbuddy")))


def theirs(id: str, day: date, *, behind: int = 0) -> Received:
    """`behind`: what of mine there was when it came."""
    item = Item(id, f"{id} of theirs", "ben", "light", MAY, day, 1, "", b"", behind=behind)
    return Received(item, BUDDY, PACKET)


def order(*rows: Made | Received) -> list[str]:
    made = tuple(row for row in rows if isinstance(row, Made))
    came = tuple(row for row in rows if isinstance(row, Received))
    found = in_order(made, came)
    return [row.mine.packet_id if row.mine else row.theirs.item.id if row.theirs else "" for row in found]


def test_days_come_one_after_the_other() -> None:
    assert order(mine("b", JUNE), theirs("a", MAY), mine("0", MAY)) == ["a", "0", "b"]


def test_what_came_stands_between_what_i_had_made_and_what_i_made_then() -> None:
    rows = (theirs("a", MAY), mine("b", MAY), theirs("c", MAY, behind=1), mine("d", MAY))
    assert order(*rows, theirs("e", MAY, behind=2), theirs("f", MAY, behind=2)) == [*"abcdef"]


def test_what_is_of_another_day_stands_at_its_own() -> None:
    assert order(mine("a", MAY), mine("c", JUNE), theirs("b", JUNE, behind=1)) == ["a", "b", "c"]
