"""The ids of all packets that ever came: the same one is never taken in twice."""

from __future__ import annotations

from datetime import date

from peerbuddy.vault.sql import Connection


class SeenPackets:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def has(self, buddy: bytes, packet_id: bytes) -> bool:
        query = "SELECT 1 FROM seen_packet WHERE buddy = ? AND packet_id = ?"
        return self._db.execute(query, (buddy, packet_id)).fetchone() is not None

    def note(self, buddy: bytes, packet_id: bytes, sequence: int, day: date) -> None:
        self._db.execute(
            "INSERT INTO seen_packet (buddy, packet_id, sequence, day) VALUES (?, ?, ?, ?)",
            (buddy, packet_id, sequence, day.toordinal()),
        )

    def counts_anew(self, buddy: bytes, newest: int, made: date) -> bool:
        """Whether a packet of that day was made after the one with the sequence `newest` had come: if its own
        is lower all the same, its sender went back to a backup from before a clock that was far ahead. Their
        clock may be a day ahead of mine."""
        query = "SELECT day FROM seen_packet WHERE buddy = ? AND sequence = ?"
        row = self._db.execute(query, (buddy, newest)).fetchone()
        return row is not None and made.toordinal() > row[0] + 1

    def newest_sequence(self, buddy: bytes) -> int:
        """Of all that came from them, 0 before the first."""
        query = "SELECT max(sequence) FROM seen_packet WHERE buddy = ?"
        return self._db.execute(query, (buddy,)).fetchone()[0] or 0
