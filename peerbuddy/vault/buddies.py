"""The buddy table: whose cards are here, how well each is known, and how each is called."""

from __future__ import annotations

from datetime import date
from typing import Any

from peerbuddy.model.buddy import Buddy, Compared, Standing
from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.pair_errors import UnknownBuddy
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_COLUMNS = (
    "uid, name, card_name, my_name, signing_key, kem_key, added, compared, how, standing, reach, folder,"
    " earlier"
)


class Buddies:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- reading ------------------------------------------------------------------------------------

    def all(self) -> tuple[Buddy, ...]:
        """In the order in which their cards came, also ended and blocked ones and earlier keys."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM buddy ORDER BY id")
        return tuple(_buddy_of(row) for row in rows)

    def get(self, id: str) -> Buddy:
        """Raises UnknownBuddy."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM buddy WHERE uid = ?", (_uid(id),)).fetchone()
        if row is None:
            raise UnknownBuddy
        return _buddy_of(row)

    def with_key(self, signing_key: bytes) -> Buddy | None:
        query = f"SELECT {_COLUMNS} FROM buddy WHERE signing_key = ?"
        row = self._db.execute(query, (signing_key,)).fetchone()
        return _buddy_of(row) if row else None

    def card_of(self, id: str) -> bytes:
        """The whole card as it came. Raises UnknownBuddy."""
        row = self._db.execute("SELECT card FROM buddy WHERE uid = ?", (_uid(id),)).fetchone()
        if row is None:
            raise UnknownBuddy
        return row[0]

    def next_key(self, id: str) -> tuple[bytes | None, int]:
        """The newest sealing key of theirs that a packet brought, and the sequence of that packet."""
        query = "SELECT next_key, next_sequence FROM buddy WHERE uid = ?"
        return self._db.execute(query, (_uid(id),)).fetchone() or (None, 0)

    # --- writing ------------------------------------------------------------------------------------

    def add(self, buddy: Buddy, card: bytes) -> None:
        values = (*_values(buddy), card)
        marks = ", ".join("?" * len(values))
        self._db.execute(f"INSERT INTO buddy ({_COLUMNS}, card) VALUES ({marks})", values)
        self._changes.note("buddies", buddy.id)

    def change(self, buddy: Buddy) -> None:
        """What a person can change of it; keys and card stay. Raises UnknownBuddy."""
        query = (
            "UPDATE buddy SET name = ?, my_name = ?, compared = ?, how = ?, standing = ?, reach = ?,"
            " folder = ?, earlier = ? WHERE uid = ?"
        )
        _, name, _, my_name, _, _, _, *rest = _values(buddy)
        if not self._db.execute(query, (name, my_name, *rest, buddy.uid)).rowcount:
            raise UnknownBuddy
        self._changes.note("buddies", buddy.id)

    def remove(self, id: str) -> None:
        """With all that belongs to the pair. Raises UnknownBuddy."""
        if not self._db.execute("DELETE FROM buddy WHERE uid = ?", (_uid(id),)).rowcount:
            raise UnknownBuddy
        self._changes.note("buddies", id)

    def set_next_key(self, id: str, key: bytes | None, sequence: int) -> None:
        """None: seal to the key on their card until a packet brings another."""
        query = "UPDATE buddy SET next_key = ?, next_sequence = ? WHERE uid = ?"
        self._db.execute(query, (key, sequence, _uid(id)))
        self._changes.note("buddies", id)


def _uid(id: str) -> bytes:
    try:
        return uid_of(id)
    except UnknownId:
        raise UnknownBuddy from None


def _values(buddy: Buddy) -> tuple[Any, ...]:
    """In the order of the columns."""
    return (
        buddy.uid,
        buddy.name,
        buddy.card_name,
        buddy.my_name,
        buddy.signing_key,
        buddy.kem_key,
        buddy.added.toordinal(),
        buddy.compared.toordinal() if buddy.compared else None,
        buddy.how.value if buddy.how else "",
        buddy.standing.value,
        buddy.reach,
        buddy.folder,
        uid_of(buddy.earlier) if buddy.earlier else None,
    )


def _buddy_of(row: Any) -> Buddy:
    uid, name, card_name, my_name, signing, kem, added, compared, how, standing, reach, folder, earlier = row
    return Buddy(
        uid,
        name,
        card_name,
        my_name,
        signing,
        kem,
        date.fromordinal(added),
        date.fromordinal(compared) if compared else None,
        Compared(how) if how else None,
        Standing(standing),
        reach,
        folder,
        earlier.hex() if earlier else "",
    )
