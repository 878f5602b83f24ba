"""People as pages name them: what their list has beside a name."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownName
from peerbuddy.model.mention import Kind, Person, Role, Undoing, clean_names, name_key
from peerbuddy.vault.name_list import NameList, role_of
from peerbuddy.vault.sql import Connection


class People:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes
        self.list = NameList(db, changes, Kind.PERSON)

    def of(self, uid: bytes) -> tuple[Person, ...]:
        rows = self._db.execute(
            "SELECT p.name, p.role, p.other_names FROM entry_person l JOIN person p ON p.id = l.person"
            " WHERE l.uid = ? ORDER BY l.place, l.id",
            (uid,),
        )
        return tuple(Person(name, role_of(role), tuple(others.splitlines())) for name, role, others in rows)

    def set(self, uid: bytes, people: tuple[Person, ...]) -> None:
        """Give an entry exactly these. Whoever is known already keeps role and names."""
        for person in people:
            self.list.add(person.name, person.role, person.other_names)
        self.list.set(uid, tuple(person.name for person in people))

    def set_role(self, name: str, role: Role) -> None:
        """Also of somebody new."""
        id = self.list.add(name, role)
        self._db.execute("UPDATE person SET role = ? WHERE id = ?", (role.value, id))
        self._changes.note("mentions", Kind.PERSON.value)

    def set_other_names(self, name: str, other_names: tuple[str, ...]) -> None:
        """Raises UnknownName."""
        query = "UPDATE person SET other_names = ? WHERE key = ?"
        if not self._db.execute(query, ("\n".join(other_names), name_key(name))).rowcount:
            raise UnknownName
        self._changes.note("mentions", Kind.PERSON.value)

    def join(self, name: str, into: str) -> Undoing:
        """The name that goes is one of the other names from then on: texts still have it."""
        others = self._other_names(into)
        undoing = self.list.join(name, into)
        gone = undoing.before
        self.set_other_names(into, clean_names((*others, gone.name, *gone.other_names)))
        return undoing

    def put_back(self, undoing: Undoing) -> None:
        """Raises NameTaken."""
        self.list.put_back(undoing)
        if self.list.find(undoing.joined_with) is not None:
            came = {name_key(name) for name in (undoing.before.name, *undoing.before.other_names)}
            kept = [n for n in self._other_names(undoing.joined_with) if name_key(n) not in came]
            self.set_other_names(undoing.joined_with, tuple(kept))

    def _other_names(self, name: str) -> tuple[str, ...]:
        row = self._db.execute("SELECT other_names FROM person WHERE key = ?", (name_key(name),)).fetchone()
        return tuple(row[0].splitlines()) if row else ()
