"""Pictures kept with an entry, as rows of 64 KiB in the same database."""

from __future__ import annotations

from datetime import datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.entry import AttachmentLine
from peerbuddy.model.errors import BadPicture, UnknownId
from peerbuddy.model.picture import RemovedPicture
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection

PIECE_BYTES = 64 * 1024
MAX_BYTES = 16 * 1024 * 1024
MAX_NAME = 120
_ASKED_AT_ONCE = 500


class Attachments:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def add(self, entry: str, id: str, *, name: str, kind: str, data: bytes, now: datetime) -> AttachmentLine:
        """`data` is clean already: re-encoded and without metadata. Raises BadPicture, UnknownId."""
        if not data or len(data) > MAX_BYTES:
            raise BadPicture
        uid = self._entry(entry)
        line = AttachmentLine(id, label(name), kind, len(data))
        self._insert(uid, line, data, to_ms(now))
        self._changes.note("entries", entry)
        return line

    def _insert(self, uid: bytes, line: AttachmentLine, data: bytes, created: int) -> None:
        self._db.execute(
            "INSERT INTO attachment (uid, entry, name, kind, size, created) VALUES (?, ?, ?, ?, ?, ?)",
            (bytes.fromhex(line.id), uid, line.name, line.kind, line.size, created),
        )
        number = self._db.execute("SELECT last_insert_rowid()").fetchone()[0]
        for n, start in enumerate(range(0, len(data), PIECE_BYTES)):
            self._db.execute(
                "INSERT INTO attachment_piece (attachment, n, bytes) VALUES (?, ?, ?)",
                (number, n, data[start : start + PIECE_BYTES]),
            )

    def has_entry(self, id: str) -> bool:
        """Whether a picture can be kept with it: also with one in the trash."""
        query = "SELECT 1 FROM entry WHERE uid = ?"
        return self._db.execute(query, (bytes.fromhex(id),)).fetchone() is not None

    def _entry(self, id: str) -> bytes:
        if not self.has_entry(id):
            raise UnknownId
        return bytes.fromhex(id)

    def of(self, uid: bytes) -> tuple[AttachmentLine, ...]:
        query = "SELECT uid, name, kind, size FROM attachment WHERE entry = ? ORDER BY id"
        rows = self._db.execute(query, (uid,))
        return tuple(AttachmentLine(id.hex(), name, kind, size) for id, name, kind, size in rows)

    def among(self, uids: list[bytes]) -> set[bytes]:
        """Those of many entries that have a picture."""
        query, values = "SELECT DISTINCT entry FROM attachment", list[bytes]()
        if len(uids) <= _ASKED_AT_ONCE:
            query += f" WHERE entry IN ({', '.join('?' * len(uids))})"
            values = uids
        return {uid for (uid,) in self._db.execute(query, values)}

    def read(self, id: str) -> bytes:
        """Raises UnknownId."""
        query = "SELECT id FROM attachment WHERE uid = ?"
        row = self._db.execute(query, (bytes.fromhex(id),)).fetchone()
        if row is None:
            raise UnknownId
        pieces = self._db.execute("SELECT bytes FROM attachment_piece WHERE attachment = ? ORDER BY n", row)
        return b"".join(piece for (piece,) in pieces)

    def remove(self, id: str) -> None:
        query = "SELECT entry FROM attachment WHERE uid = ?"
        row = self._db.execute(query, (bytes.fromhex(id),)).fetchone()
        if row is None:
            raise UnknownId
        self._db.execute("DELETE FROM attachment WHERE uid = ?", (bytes.fromhex(id),))
        self._changes.note("entries", row[0].hex())

    def take_out(self, id: str) -> RemovedPicture:
        """Remove it, and give all of it to who may want it back. Raises UnknownId."""
        data = self.read(id)
        query = "SELECT entry, name, kind, size, created FROM attachment WHERE uid = ?"
        uid, name, kind, size, created = self._db.execute(query, (bytes.fromhex(id),)).fetchone()
        self.remove(id)
        return RemovedPicture(uid.hex(), AttachmentLine(id, name, kind, size), from_ms(created), data)

    def put_back(self, removed: RemovedPicture) -> None:
        """Raises UnknownId if its entry is gone."""
        self._insert(self._entry(removed.entry), removed.line, removed.data, to_ms(removed.created))
        self._changes.note("entries", removed.entry)


def label(name: str) -> str:
    """A name is only a label: no folder, no control characters, at most 120 characters (R84)."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    return "".join(c for c in last if c.isprintable())[:MAX_NAME].strip()
