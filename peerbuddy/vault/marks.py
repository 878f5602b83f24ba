"""Marks outside the vault (R24): this computer remembers what it saved last, so that an older copy shows.

The vault holds one row a computer, the state folder one file a vault. At every unlock a fresh mark goes
first outside (with the one before), then into the vault; so after a crash in between they still agree.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
import struct
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from peerbuddy.files import write_whole
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.vault_state import OlderCopy
from peerbuddy.vault.sql import Connection

MAGIC = b"PBMARK1\n"
# Stands for the earlier mark while the vault may hold none of this computer.
NONE_BEFORE = bytes(16)

_LAYOUT = struct.Struct(">16s16s16sQI")
_MAC_BYTES = 32


@dataclass(frozen=True, slots=True)
class OutsideMark:
    computer: bytes
    mark: bytes
    earlier: bytes
    counter: int
    day: int


def mark_file(state: Path, vault_id: bytes) -> Path:
    return state / "vaults" / vault_id.hex()


def encode(mark: OutsideMark, key: bytes) -> bytes:
    body = MAGIC + _LAYOUT.pack(mark.computer, mark.mark, mark.earlier, mark.counter, mark.day)
    return body + hmac.digest(key, body, hashlib.sha256)


def decode(data: bytes, key: bytes) -> OutsideMark | None:
    """None for a lost, damaged or foreign file: then this computer has not seen the vault."""
    body, mac = data[:-_MAC_BYTES], data[-_MAC_BYTES:]
    if len(data) != len(MAGIC) + _LAYOUT.size + _MAC_BYTES or not body.startswith(MAGIC):
        return None
    if not hmac.compare_digest(mac, hmac.digest(key, body, hashlib.sha256)):
        return None
    return OutsideMark(*_LAYOUT.unpack(body[len(MAGIC) :]))


class Marks:
    """The two sides of one open vault."""

    def __init__(self, file: Path, key: bytes, db: Connection) -> None:
        self._file, self._key, self._db = file, key, db
        self._outside = self._read()

    def _read(self) -> OutsideMark | None:
        try:
            return decode(self._file.read_bytes(), self._key)
        except OSError:
            return None

    def mismatch(self, counter: int) -> OlderCopy | None:
        """What this computer saved last and this vault does not hold, if so."""
        outside = self._outside
        if outside is None:
            return None
        known = (outside.mark, outside.earlier)
        inside = self._inside(outside) or NONE_BEFORE
        if inside in known and counter >= outside.counter:
            return None
        return OlderCopy(date.fromordinal(max(1, min(outside.day, date.max.toordinal()))))

    def renew_outside(self, counter: int, today: date) -> bool:
        """First half of marking; `renew_inside` follows in a transaction of the vault.

        False if nothing can be noted outside now: then the vault must keep the mark that it has.
        """
        before = self._outside
        self._outside = OutsideMark(
            computer=before.computer if before else secrets.token_bytes(16),
            mark=secrets.token_bytes(16),
            earlier=(before and self._inside(before)) or NONE_BEFORE,
            counter=counter,
            day=today.toordinal(),
        )
        try:
            self._write()
        except (OSError, PeerBuddyError):
            self._outside = before
            return False
        return True

    def _inside(self, outside: OutsideMark) -> bytes | None:
        """The mark that the vault holds now of this computer: either of the two may have reached it."""
        query = "SELECT mark FROM computer WHERE computer = ?"
        row = self._db.execute(query, (outside.computer,)).fetchone()
        return row[0] if row else None

    def renew_inside(self) -> None:
        outside = self._outside
        if outside:
            self._db.execute(
                "INSERT INTO computer (computer, mark, day) VALUES (?, ?, ?)"
                " ON CONFLICT (computer) DO UPDATE SET mark = excluded.mark, day = excluded.day",
                (outside.computer, outside.mark, outside.day),
            )

    def note_counter(self, counter: int, today: date) -> None:
        """On locking: how far the vault had come."""
        before = self._outside
        if before:
            earlier = before.earlier
            if earlier == NONE_BEFORE:  # from here on a vault without a mark of this computer is an older one
                earlier = self._inside(before) or NONE_BEFORE
            self._outside = replace(before, earlier=earlier, counter=counter, day=today.toordinal())
            self._write()

    def _write(self) -> None:
        if self._outside:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._file, encode(self._outside, self._key), may_replace=True)
