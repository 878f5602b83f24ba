"""The inbox table: what came from buddies, each item whole and by itself (R90)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.pair_errors import AmbiguousItem, UnknownItem
from peerbuddy.model.received import Item, Place
from peerbuddy.vault.goal_rows import day_of, ordinal
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_COLUMNS = (
    "uid, packet_id, buddy, kind, made, arrived, sequence, previous, body, to_packet, keep_until, kept,"
    " listed, place, held, behind"
)
_NO_PACKET = bytes(16)


class Inbox:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- reading ------------------------------------------------------------------------------------

    def all(self) -> tuple[Item, ...]:
        """What came last first."""
        return self._where("1 ORDER BY arrived DESC, id DESC")

    def unopened(self, limit: int) -> tuple[Item, ...]:
        """Neither opened nor put anywhere, what came last first."""
        return self._where("place = 'new' ORDER BY arrived DESC, id DESC LIMIT ?", limit)

    def looked_at(self, limit: int) -> tuple[Item, ...]:
        """Opened or put aside and not put to rest, what came last first."""
        newest = "SELECT uid FROM inbox WHERE place = ? ORDER BY arrived DESC, id DESC LIMIT ?"
        both = f"SELECT uid FROM ({newest}) UNION ALL SELECT uid FROM ({newest})"
        values = (Place.OPEN.value, limit, Place.LATER.value, limit, limit)
        return self._where(f"uid IN ({both}) ORDER BY arrived DESC, id DESC LIMIT ?", *values)

    def came_together(self, buddy: str, *, below: int, past_on: date | None) -> tuple[int, ...]:
        """Numbers of the last ones below this number that came on one day and with nothing of mine made
        between, what was made last first. What is over on the day `past_on` is left out."""
        query = (
            "SELECT id, sequence, arrived, behind FROM inbox WHERE buddy = ? AND id < ?"
            " AND (keep_until IS NULL OR kept IS NOT NULL OR keep_until >= ?) ORDER BY id DESC"
        )
        values = (uid_of(buddy), below, past_on.toordinal() if past_on else 0)
        for _, together in groupby(self._db.execute(query, values), key=lambda row: row[2:]):
            by_sequence = sorted(((sequence, number) for number, sequence, *_ in together), reverse=True)
            return tuple(number for _, number in by_sequence)
        return ()

    def numbered(self, numbers: Sequence[int]) -> dict[int, Item]:
        """By their numbers; one that is gone is left out."""
        found = ((number, self._where("id = ?", number)) for number in numbers)
        return {number: items[0] for number, items in found if items}

    def of_kind(self, buddy: str, kind: str) -> tuple[Item, ...]:
        """The newest one first."""
        return self._where("buddy = ? AND kind = ? ORDER BY sequence DESC, id DESC", uid_of(buddy), kind)

    def get(self, id: str) -> Item:
        """Raises UnknownItem."""
        try:
            uid = uid_of(id)
        except UnknownId:
            raise UnknownItem from None
        for item in self._where("uid = ?", uid):
            return item
        raise UnknownItem

    def beginning(self, start: str) -> Item:
        """The one whose id begins so. Raises UnknownItem, AmbiguousItem."""
        lowered = start.strip().lower()
        found = list(self._where("substr(lower(hex(uid)), 1, ?) = ? LIMIT 2", len(lowered), lowered))
        if not lowered or not found:
            raise UnknownItem
        if len(found) > 1:
            raise AmbiguousItem
        return found[0]

    def with_packet(self, buddy: str, packet_id: str) -> Item | None:
        found = self._where("buddy = ? AND packet_id = ?", uid_of(buddy), uid_of(packet_id))
        return found[0] if found else None

    def answers_to(self, packet_id: str) -> tuple[Item, ...]:
        """What came back for one packet of mine, in the order in which it came."""
        return self._where("to_packet = ? ORDER BY id", uid_of(packet_id))

    def past(self, today: date) -> tuple[Item, ...]:
        """Those whose day is over and that were not kept, by buddy."""
        return self._where(
            "keep_until < ? AND keep_until IS NOT NULL AND kept IS NULL ORDER BY buddy, made, id",
            today.toordinal(),
        )

    def _where(self, condition: str, *values: Any) -> tuple[Item, ...]:
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM inbox WHERE {condition}", values)
        return tuple(map(_item, rows))

    def stays_after(self, buddy: str, day: date) -> bool:
        """Whether `let_go_by` would alter anything."""
        return bool(self._longer(buddy, "?", day.toordinal()))

    def stays_longer(self, buddy: str, days: int) -> bool:
        """Whether `keep_at_most` would alter anything."""
        return bool(self._longer(buddy, "made + ?", days))

    # --- writing ------------------------------------------------------------------------------------

    def add(self, item: Item) -> None:
        marks = ", ".join("?" * len(_COLUMNS.split(",")))
        self._db.execute(f"INSERT INTO inbox ({_COLUMNS}) VALUES ({marks})", _values(item))
        self._changes.note("inbox", item.id)

    def put(self, id: str, place: Place) -> None:
        self._set(id, "place = ?", place.value)

    def keep(self, id: str, today: date) -> None:
        """Also after its day."""
        self._set(id, "kept = ?, listed = NULL", today.toordinal())

    def list_as_past(self, ids: Iterable[str], today: date) -> None:
        """Noted once: the first day on which the person was shown that it is to go."""
        for id in ids:
            self._set(id, "listed = ?", today.toordinal())

    def stay_until(self, id: str, day: date | None) -> None:
        """What was to be let go stays for longer, and is listed no more."""
        self._set(id, "keep_until = ?, listed = NULL", ordinal(day))

    def let_go_by(self, buddy: str, day: date) -> None:
        """All that was not kept is to be gone after this day at the latest."""
        self._shorten(buddy, "?", day.toordinal())

    def keep_at_most(self, buddy: str, days: int) -> None:
        """Counted from the day on which each was made."""
        self._shorten(buddy, "made + ?", days)

    def remove(self, id: str) -> None:
        """For good. That its packet once came stays known, so it is never taken in again."""
        if not self._db.execute("DELETE FROM inbox WHERE uid = ?", (uid_of(id),)).rowcount:
            raise UnknownItem
        self._changes.note("inbox", id)

    def _shorten(self, buddy: str, day: str, value: int) -> None:
        for uid in self._longer(buddy, day, value):
            self._db.execute(f"UPDATE inbox SET keep_until = {day} WHERE uid = ?", (value, uid))
            self._changes.note("inbox", uid.hex())

    def _longer(self, buddy: str, day: str, value: int) -> tuple[bytes, ...]:
        """What was not kept, and is no agreement, and would stay longer than that."""
        query = (
            "SELECT uid FROM inbox WHERE buddy = ? AND kept IS NULL AND kind NOT LIKE 'agreement_%'"
            f" AND coalesce(keep_until > {day}, 1)"
        )
        return tuple(uid for (uid,) in self._db.execute(query, (uid_of(buddy), value)))

    def _set(self, id: str, what: str, value: object) -> None:
        if not self._db.execute(f"UPDATE inbox SET {what} WHERE uid = ?", (value, uid_of(id))).rowcount:
            raise UnknownItem
        self._changes.note("inbox", id)


def _values(item: Item) -> tuple[Any, ...]:
    """In the order of the columns."""
    return (
        uid_of(item.id),
        uid_of(item.packet_id),
        uid_of(item.buddy),
        item.kind,
        item.made.toordinal(),
        item.arrived.toordinal(),
        item.sequence,
        uid_of(item.previous) if item.previous else _NO_PACKET,
        item.body,
        uid_of(item.answers) if item.answers else None,
        ordinal(item.keep_until),
        ordinal(item.kept),
        ordinal(item.listed),
        item.place.value,
        "\n".join(item.held),
        item.behind,
    )


def _item(row: Any) -> Item:
    uid, packet, buddy, kind, made, arrived, sequence, previous, body, answers, *rest = row
    *days, place, held, behind = rest
    keep_until, kept, listed = map(day_of, days)
    return Item(
        uid.hex(),
        packet.hex(),
        buddy.hex(),
        kind,
        date.fromordinal(made),
        date.fromordinal(arrived),
        sequence,
        "" if previous == _NO_PACKET else previous.hex(),
        body,
        answers.hex() if answers else "",
        keep_until,
        kept,
        listed,
        Place(place),
        tuple(held.split("\n")) if held else (),
        behind,
    )
