"""Where the packets of a pair stand: my last one for them, and whether this vault was restored since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.vault.sql import Connection

_NO_PACKET = bytes(16)
_ROW = "sequence, packet_id, jumps, restored, since"


@dataclass(frozen=True, slots=True)
class PairState:
    """`sequence`, `packet_id`: of my last one, zeros before the first. `jumps`: the next sequence begins in
    the upper half of its day. `restored`: the day on which a restored backup was opened first, until a packet
    comes that they made since. `since`: from which day on they are to be asked to seal again, `date.min` for
    all of it, None where there is nothing to ask."""

    sequence: int = 0
    packet_id: bytes = _NO_PACKET
    jumps: bool = False
    restored: date | None = None
    since: date | None = None


class Pairs:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, buddy: bytes) -> PairState:
        query = f"SELECT {_ROW} FROM pair WHERE buddy = ?"
        row = self._db.execute(query, (buddy,)).fetchone()
        if row is None:
            return PairState()
        sequence, packet_id, jumps, *days = row
        return PairState(sequence, packet_id, bool(jumps), *map(_day, days))

    def keep(self, buddy: bytes, state: PairState) -> None:
        self._db.execute(
            f"INSERT INTO pair (buddy, {_ROW}) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (buddy) DO UPDATE SET sequence = excluded.sequence, packet_id = excluded.packet_id,"
            " jumps = excluded.jumps, restored = excluded.restored, since = excluded.since",
            (
                buddy,
                state.sequence,
                state.packet_id,
                int(state.jumps),
                *(day.toordinal() if day else None for day in (state.restored, state.since)),
            ),
        )


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
