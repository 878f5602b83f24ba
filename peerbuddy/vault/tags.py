"""Tags stand beside the text; two that differ only in case are one."""

from __future__ import annotations

from peerbuddy.model.entry import tag_key
from peerbuddy.vault.sql import Connection


class Tags:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(self, name: str) -> int | None:
        row = self._db.execute("SELECT id FROM tag WHERE key = ?", (tag_key(name),)).fetchone()
        return row[0] if row else None

    def names(self) -> tuple[str, ...]:
        return tuple(name for (name,) in self._db.execute("SELECT name FROM tag ORDER BY key"))

    def is_common(self, tag: int, limit: int) -> bool:
        query = "SELECT count(*) FROM (SELECT 1 FROM entry_tag WHERE tag = ? LIMIT ?)"
        return self._db.execute(query, (tag, limit)).fetchone()[0] >= limit

    def of_many(self, uids: list[bytes]) -> dict[bytes, tuple[str, ...]]:
        found: dict[bytes, tuple[str, ...]] = {}
        query = "SELECT tag.name FROM entry_tag t JOIN tag ON tag.id = t.tag WHERE t.uid = ? ORDER BY t.id"
        for uid in uids:
            names = tuple(name for (name,) in self._db.execute(query, (uid,)))
            if names:
                found[uid] = names
        return found

    def set(self, uid: bytes, names: tuple[str, ...]) -> None:
        """Give an entry exactly these tags. The first spelling of a tag stays."""
        wanted = [self._id_of(name) for name in names]
        query = "SELECT tag FROM entry_tag WHERE uid = ? ORDER BY id"
        before = [tag for (tag,) in self._db.execute(query, (uid,))]
        if before == wanted:
            return
        self._db.execute("DELETE FROM entry_tag WHERE uid = ?", (uid,))
        for tag in wanted:
            self._db.execute("INSERT INTO entry_tag (uid, tag) VALUES (?, ?)", (uid, tag))
        for tag in set(before) - set(wanted):
            self._forget_if_unused(tag)

    def _id_of(self, name: str) -> int:
        known = self.find(name)
        if known is not None:
            return known
        self._db.execute("INSERT INTO tag (key, name) VALUES (?, ?)", (tag_key(name), name))
        return self._db.execute("SELECT last_insert_rowid()").fetchone()[0]

    def _forget_if_unused(self, tag: int) -> None:
        query = "DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entry_tag WHERE tag = ?1)"
        self._db.execute(query, (tag,))

    def forget_unused(self) -> None:
        self._db.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM entry_tag)")
