"""The lists pages are marked from: tags, topics, people. Two names that differ only in case are one."""

from __future__ import annotations

from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import NameTaken, UnknownName
from peerbuddy.model.mention import Kind, Mention, Role, Undoing, name_key
from peerbuddy.vault.sql import Connection


class NameList:
    """One of them. A tag that no page has is forgotten; people and topics stay until they are taken out."""

    def __init__(self, db: Connection, changes: ChangeLog, kind: Kind) -> None:
        self._db, self._changes, self.kind = db, changes, kind
        self._table, self._link = kind.value, f"entry_{kind.value}"
        self._order = "l.place, l.id" if kind is Kind.PERSON else "l.id"
        self._more = ", t.role, t.other_names" if kind is Kind.PERSON else ""

    # --- reading ------------------------------------------------------------------------------------

    def find(self, name: str) -> int | None:
        query = f"SELECT id FROM {self._table} WHERE key = ?"
        row = self._db.execute(query, (name_key(name),)).fetchone()
        return row[0] if row else None

    def names(self) -> tuple[str, ...]:
        return tuple(name for (name,) in self._db.execute(f"SELECT name FROM {self._table} ORDER BY key"))

    def mentions(self) -> tuple[Mention, ...]:
        return tuple(map(self._mention, self._db.execute(f"{self._select()} ORDER BY t.key").fetchall()))

    def is_common(self, id: int, limit: int) -> bool:
        query = f"SELECT count(*) FROM (SELECT 1 FROM {self._link} WHERE {self._table} = ? LIMIT ?)"
        return self._db.execute(query, (id, limit)).fetchone()[0] >= limit

    def of_many(self, uids: list[bytes]) -> dict[bytes, tuple[str, ...]]:
        found: dict[bytes, tuple[str, ...]] = {}
        query = (
            f"SELECT t.name FROM {self._link} l JOIN {self._table} t ON t.id = l.{self._table}"
            f" WHERE l.uid = ? ORDER BY {self._order}"
        )
        for uid in uids:
            names = tuple(name for (name,) in self._db.execute(query, (uid,)))
            if names:
                found[uid] = names
        return found

    def _select(self) -> str:
        count = f"(SELECT count(*) FROM {self._link} l WHERE l.{self._table} = t.id)"
        return f"SELECT t.name, {count}{self._more} FROM {self._table} t"

    def _mention(self, row: Any) -> Mention:
        name, pages, *more = row
        if not more:
            return Mention(self.kind, name, pages)
        return Mention(self.kind, name, pages, role_of(more[0]), tuple(more[1].splitlines()))

    # --- the marks of a page ------------------------------------------------------------------------

    def set(self, uid: bytes, names: tuple[str, ...]) -> None:
        """Give an entry exactly these. The first spelling of a name stays."""
        wanted = [self.add(name) for name in names]
        query = f"SELECT {self._table} FROM {self._link} l WHERE uid = ? ORDER BY {self._order}"
        before = [id for (id,) in self._db.execute(query, (uid,))]
        if before == wanted:
            return
        self._db.execute(f"DELETE FROM {self._link} WHERE uid = ?", (uid,))
        for place, id in enumerate(wanted):
            self._give(id, uid, place)
        for id in set(before) - set(wanted):
            self._forget_if_unused(id)

    def add(self, name: str, role: Role = Role.OTHER, other_names: tuple[str, ...] = ()) -> int:
        """One that is there already stays as it is."""
        known = self.find(name)
        if known is not None:
            return known
        columns, values = "key, name", "?, ?"
        arguments: tuple[str, ...] = (name_key(name), name)
        if self.kind is not Kind.TAG:
            columns, values = f"uid, {columns}", f"randomblob(16), {values}"
        if self.kind is Kind.PERSON:
            columns, values = f"{columns}, role, other_names", f"{values}, ?, ?"
            arguments += (role.value, "\n".join(other_names))
        self._db.execute(f"INSERT INTO {self._table} ({columns}) VALUES ({values})", arguments)
        return self._db.execute("SELECT last_insert_rowid()").fetchone()[0]

    def _give(self, id: int, uid: bytes, place: int) -> None:
        if self.kind is Kind.PERSON:
            query = "INSERT INTO entry_person (person, uid, place) VALUES (?, ?, ?)"
            self._db.execute(query, (id, uid, place))
        else:
            self._db.execute(f"INSERT INTO {self._link} ({self._table}, uid) VALUES (?, ?)", (id, uid))

    def _forget_if_unused(self, id: int) -> None:
        if self.kind is Kind.TAG:
            query = "DELETE FROM tag WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM entry_tag WHERE tag = ?1)"
            self._db.execute(query, (id,))

    def forget_unused(self) -> None:
        if self.kind is Kind.TAG:
            self._db.execute("DELETE FROM tag WHERE id NOT IN (SELECT tag FROM entry_tag)")

    # --- the list itself ----------------------------------------------------------------------------

    def rename(self, name: str, to: str) -> None:
        """On all pages. Raises UnknownName, and NameTaken if `to` is another entry of the list."""
        id = self._known(name)
        if self.find(to) not in (None, id):
            raise NameTaken
        query = f"UPDATE {self._table} SET key = ?, name = ? WHERE id = ?"
        self._db.execute(query, (name_key(to), to, id))
        self._note()

    def join(self, name: str, into: str) -> Undoing:
        """Every page with `name` has `into` instead. Raises UnknownName; NameTaken if both are one."""
        old, new = self._known(name), self._known(into)
        if old == new:
            raise NameTaken
        both = f"SELECT uid FROM {self._link} WHERE {self._table} = ?"
        shared = self._db.execute(f"{both} INTERSECT {both}", (old, new)).fetchall()
        undoing = self._undoing(old, joined_with=into, shared=frozenset(uid for (uid,) in shared))
        move = f"UPDATE {self._link} SET {self._table} = ? WHERE {self._table} = ? AND uid NOT IN ({both})"
        self._db.execute(move, (new, old, new))
        self._drop(old)
        return undoing

    def remove(self, name: str) -> Undoing:
        """The pages stay, without it. Raises UnknownName."""
        id = self._known(name)
        undoing = self._undoing(id)
        self._drop(id)
        return undoing

    def put_back(self, undoing: Undoing) -> None:
        """Undo `join` or `remove` for the pages that are still there. Raises NameTaken if it came again."""
        before = undoing.before
        if self.find(before.name) is not None:
            raise NameTaken
        id = self.add(before.name, before.role, before.other_names)
        if undoing.uid:
            self._db.execute(f"UPDATE {self._table} SET uid = ? WHERE id = ?", (undoing.uid, id))
        joined = self.find(undoing.joined_with) if undoing.joined_with else None
        for uid in undoing.pages:
            if not self._db.execute("SELECT 1 FROM entry WHERE uid = ?", (uid,)).fetchone():
                continue
            if joined is not None and uid not in undoing.shared:
                query = f"DELETE FROM {self._link} WHERE uid = ? AND {self._table} = ?"
                self._db.execute(query, (uid, joined))
            count = self._db.execute(f"SELECT count(*) FROM {self._link} WHERE uid = ?", (uid,))
            self._give(id, uid, count.fetchone()[0])
        self._forget_if_unused(id)
        self._note()

    def _known(self, name: str) -> int:
        id = self.find(name)
        if id is None:
            raise UnknownName
        return id

    def _undoing(self, id: int, *, joined_with: str = "", shared: frozenset[bytes] = frozenset()) -> Undoing:
        before = self._mention(self._db.execute(f"{self._select()} WHERE t.id = ?", (id,)).fetchone())
        rows = self._db.execute(f"SELECT uid FROM {self._link} WHERE {self._table} = ?", (id,)).fetchall()
        pages = tuple(uid for (uid,) in rows)
        uid = b""
        if self.kind is not Kind.TAG:
            uid = self._db.execute(f"SELECT uid FROM {self._table} WHERE id = ?", (id,)).fetchone()[0]
        return Undoing(before, pages, joined_with, shared, uid)

    def _drop(self, id: int) -> None:
        self._db.execute(f"DELETE FROM {self._link} WHERE {self._table} = ?", (id,))
        self._db.execute(f"DELETE FROM {self._table} WHERE id = ?", (id,))
        self._note()

    def _note(self) -> None:
        self._changes.note("mentions", self.kind.value)


def role_of(text: str) -> Role:
    """A newer version may know roles that this one does not."""
    return Role(text) if text in set(Role) else Role.OTHER
