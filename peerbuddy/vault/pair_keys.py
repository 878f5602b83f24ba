"""My sealing keys, each for one buddy, and which of them packets came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from peerbuddy.vault.sql import Connection

_ROW = "id, seed, made, used, outdated"


@dataclass(frozen=True, slots=True, repr=False)
class PairKey:
    """`used`: when the first packet sealed to it came. `outdated`: when the first one sealed to a newer key
    came."""

    id: int
    seed: bytes
    made: date
    used: date | None
    outdated: date | None


class PairKeys:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def of(self, buddy: bytes) -> tuple[PairKey, ...]:
        """Newest first."""
        query = f"SELECT {_ROW} FROM pair_key WHERE buddy = ? ORDER BY id DESC"
        return tuple(_key_of(row) for row in self._db.execute(query, (buddy,)))

    def all_seeds(self) -> tuple[bytes, ...]:
        """Of every buddy, newest first: from outside a packet does not show who made it."""
        return tuple(seed for (seed,) in self._db.execute("SELECT seed FROM pair_key ORDER BY id DESC"))

    def add(self, buddy: bytes, seed: bytes, day: date) -> None:
        self._db.execute(
            "INSERT INTO pair_key (buddy, seed, made) VALUES (?, ?, ?)", (buddy, seed, day.toordinal())
        )

    def note_used(self, buddy: bytes, seed: bytes, day: date) -> None:
        """A packet sealed to it came: those before it begin to fade. A key of another one is left alone."""
        found = self._db.execute(
            "SELECT id FROM pair_key WHERE buddy = ? AND seed = ?", (buddy, seed)
        ).fetchone()
        if found is None:
            return
        self._db.execute(
            "UPDATE pair_key SET used = ? WHERE id = ? AND used IS NULL", (day.toordinal(), found[0])
        )
        self._db.execute(
            "UPDATE pair_key SET outdated = ? WHERE buddy = ? AND id < ? AND outdated IS NULL",
            (day.toordinal(), buddy, found[0]),
        )

    def has_faded(self, last: date) -> bool:
        query = "SELECT 1 FROM pair_key WHERE outdated < ? LIMIT 1"
        return self._db.execute(query, (last.toordinal(),)).fetchone() is not None

    def drop_faded(self, last: date) -> None:
        """Those that were outdated before this day."""
        self._db.execute("DELETE FROM pair_key WHERE outdated < ?", (last.toordinal(),))


def _key_of(row: Any) -> PairKey:
    id, seed, made, used, outdated = row
    return PairKey(id, seed, date.fromordinal(made), _day(used), _day(outdated))


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)
