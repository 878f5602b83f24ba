"""What a person keeps of strengths: their own ones, changed words, front sets, and ways to find them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.strength import Family, FrontSet, Mark, NewWay, Pattern, Route, Strength
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_KEPT = "uid, is_own, label, in_short, family, too_little, too_much, hue, pattern, marks, retired"
_WAY = "uid, strength, cue, act, begun, look_again, looked"


@dataclass(frozen=True, slots=True)
class KeptStrength:
    """A strength of one's own, or what was changed of a built-in one: "" and None where nothing was."""

    id: str
    is_own: bool
    label: str = ""
    in_short: str = ""
    family: str = ""
    too_little: str = ""
    too_much: str = ""
    hue: int | None = None
    pattern: str = ""
    marks: frozenset[Mark] = frozenset()
    retired: datetime | None = None

    def upon(self, shipped: Strength | None) -> Strength:
        """The strength as the person sees it; `shipped` is the built-in one with this id, if there is."""
        under = shipped or Strength(self.id, self.label, Family.OWN, is_own=self.is_own)
        return Strength(
            id=self.id,
            label=self.label or under.label,
            family=Family(self.family) if self.family else under.family,
            in_short=self.in_short or under.in_short,
            also=under.also,
            scene=under.scene,
            too_little=self.too_little or under.too_little,
            too_much=self.too_much or under.too_much,
            new_way=under.new_way,
            leaving_note=under.leaving_note,
            hue=under.hue if self.hue is None else self.hue,
            pattern=Pattern(self.pattern) if self.pattern else under.pattern,
            is_own=self.is_own,
            is_retired=self.retired is not None,
            marks=self.marks,
        )


class Strengths:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- own ones, and what was changed -------------------------------------------------------------

    def kept(self) -> Mapping[str, KeptStrength]:
        """By id, in the order in which they were made."""
        rows = self._db.execute(f"SELECT {_KEPT} FROM strength ORDER BY id").fetchall()
        return {row[0]: _kept(row) for row in rows}

    def find(self, id: str) -> KeptStrength | None:
        row = self._db.execute(f"SELECT {_KEPT} FROM strength WHERE uid = ?", (id,)).fetchone()
        return _kept(row) if row else None

    def keep(self, one: KeptStrength) -> None:
        """Make or change the row."""
        names = _KEPT.split(", ")
        values = (
            one.id,
            int(one.is_own),
            one.label,
            one.in_short,
            one.family,
            one.too_little,
            one.too_much,
            one.hue,
            one.pattern,
            " ".join(sorted(one.marks)),
            None if one.retired is None else to_ms(one.retired),
        )
        changed = ", ".join(f"{name} = excluded.{name}" for name in names[1:])
        self._db.execute(
            f"INSERT INTO strength ({_KEPT}) VALUES ({', '.join('?' * len(names))})"
            f" ON CONFLICT (uid) DO UPDATE SET {changed}",
            values,
        )
        self._changes.note("strengths", one.id)

    # --- front sets ---------------------------------------------------------------------------------

    def front_sets(self) -> tuple[FrontSet, ...]:
        """The one of today first, then earlier ones."""
        rows = self._db.execute("SELECT day, route, strengths FROM front_set ORDER BY id DESC").fetchall()
        return tuple(_front_set(row) for row in rows)

    def front_set(self) -> FrontSet | None:
        query = "SELECT day, route, strengths FROM front_set ORDER BY id DESC LIMIT 1"
        row = self._db.execute(query).fetchone()
        return _front_set(row) if row else None

    def choose_front(self, front: FrontSet) -> None:
        """A second one on the same day takes the place of the first."""
        before = self.front_set()
        if before and before.day == front.day:
            self._db.execute("DELETE FROM front_set WHERE id = (SELECT max(id) FROM front_set)")
        self._db.execute(
            "INSERT INTO front_set (day, route, strengths) VALUES (?, ?, ?)",
            (front.day.toordinal(), front.route.value, "\n".join(sorted(front.strengths))),
        )
        for id in front.strengths.union(before.strengths if before else ()):
            self._changes.note("strengths", id)

    # --- ways to find them --------------------------------------------------------------------------

    def discovery(self, route: Route) -> str | None:
        """How far it has come, as it was kept; None if it was not begun."""
        query = "SELECT state FROM discovery WHERE route = ?"
        row = self._db.execute(query, (route.value,)).fetchone()
        return row[0] if row else None

    def keep_discovery(self, route: Route, state: str, now: datetime) -> None:
        self._db.execute(
            "INSERT INTO discovery (route, state, changed) VALUES (?, ?, ?)"
            " ON CONFLICT (route) DO UPDATE SET state = excluded.state, changed = excluded.changed",
            (route.value, state, to_ms(now)),
        )

    def forget_discovery(self, route: Route) -> None:
        self._db.execute("DELETE FROM discovery WHERE route = ?", (route.value,))

    # --- new ways -----------------------------------------------------------------------------------

    def open_ways(self) -> tuple[NewWay, ...]:
        """Those under way, the one to look at first before the others."""
        query = f"SELECT {_WAY} FROM new_way WHERE looked IS NULL ORDER BY look_again, id"
        return tuple(_way(row) for row in self._db.execute(query).fetchall())

    def way(self, id: str) -> NewWay:
        """Raises UnknownId."""
        row = self._db.execute(f"SELECT {_WAY} FROM new_way WHERE uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return _way(row)

    def add_way(self, way: NewWay) -> None:
        self._db.execute(
            f"INSERT INTO new_way ({_WAY}) VALUES (?, ?, ?, ?, ?, ?, NULL)",
            (
                uid_of(way.id),
                way.strength,
                way.cue,
                way.act,
                way.begun.toordinal(),
                way.look_again.toordinal(),
            ),
        )
        self._changes.note("strengths", way.strength)

    def end_way(self, id: str, looked: date | None) -> None:
        """Looked at on that day; None: it is left, and nothing of it stays. Raises UnknownId."""
        way = self.way(id)
        if looked is None:
            self._db.execute("DELETE FROM new_way WHERE uid = ?", (uid_of(id),))
        else:
            query = "UPDATE new_way SET looked = ? WHERE uid = ?"
            self._db.execute(query, (looked.toordinal(), uid_of(id)))
        self._changes.note("strengths", way.strength)


def _kept(row: Any) -> KeptStrength:
    id, is_own, label, in_short, family, too_little, too_much, hue, pattern, marks, retired = row
    return KeptStrength(
        id,
        bool(is_own),
        label,
        in_short,
        family,
        too_little,
        too_much,
        hue,
        pattern,
        frozenset(Mark(mark) for mark in marks.split() if mark in set(Mark)),
        None if retired is None else from_ms(retired),
    )


def _front_set(row: Any) -> FrontSet:
    day, route, strengths = row
    known = Route(route) if route in set(Route) else Route.BY_HAND
    return FrontSet(date.fromordinal(day), frozenset(strengths.splitlines()), known)


def _way(row: Any) -> NewWay:
    uid, strength, cue, act, begun, look_again, looked = row
    return NewWay(
        uid.hex(),
        strength,
        cue,
        act,
        date.fromordinal(begun),
        date.fromordinal(look_again),
        None if looked is None else date.fromordinal(looked),
    )
