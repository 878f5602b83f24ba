"""Check-ins: looks at a goal, in the order of their days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet, show_value
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.goal import Link, LinkKind
from peerbuddy.model.plan import Met
from peerbuddy.vault.goal_rows import ordinal
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_ROW = "uid, goal, moved, day, value, word, line, decision, made"


class CheckIns:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def of(
        self, goal: str, *, first: date = date.min, last: date = date.max, limit: int = -1
    ) -> tuple[CheckIn, ...]:
        """Newest day first; `limit` below 0 is all."""
        query = (
            f"SELECT {_ROW} FROM check_in WHERE goal = ? AND day BETWEEN ? AND ?"
            " ORDER BY day DESC, id DESC LIMIT ?"
        )
        values = (uid_of(goal), first.toordinal(), last.toordinal(), limit)
        return tuple(self._check_in(row) for row in self._db.execute(query, values).fetchall())

    def is_here(self, id: str) -> bool:
        return self._db.execute("SELECT 1 FROM check_in WHERE uid = ?", (uid_of(id),)).fetchone() is not None

    def get(self, id: str) -> CheckIn:
        """Raises UnknownId."""
        row = self._db.execute(f"SELECT {_ROW} FROM check_in WHERE uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return self._check_in(row)

    def _check_in(self, row: Any) -> CheckIn:
        uid, goal, moved, day, value, word, line, decision, made = row
        helped = self._db.execute(
            "SELECT kind, target FROM check_in_help WHERE check_in = ? ORDER BY id", (uid,)
        )
        plans = self._db.execute("SELECT plan, met FROM check_in_plan WHERE check_in = ? ORDER BY id", (uid,))
        return CheckIn(
            id=uid.hex(),
            goal=goal.hex(),
            moved=Moved(moved) if moved else None,
            day=date.fromordinal(day),
            value=Decimal(value) if value else None,
            word=word,
            helped=tuple(Link(LinkKind(kind), target) for kind, target in helped),
            plans=tuple(PlanMet(plan.hex(), Met(met)) for plan, met in plans),
            line=line,
            decision=Decision(decision) if decision else None,
            made=from_ms(made),
        )

    def save(self, check_in: CheckIn) -> None:
        """Insert or change. `day` and `made` are set."""
        assert check_in.made is not None
        uid = uid_of(check_in.id)
        self._db.execute(
            f"INSERT INTO check_in ({_ROW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET moved = excluded.moved, day = excluded.day,"
            " value = excluded.value, word = excluded.word, line = excluded.line,"
            " decision = excluded.decision",
            (
                uid,
                uid_of(check_in.goal),
                check_in.moved.value if check_in.moved else "",
                ordinal(check_in.day),
                "" if check_in.value is None else show_value(check_in.value),
                check_in.word,
                check_in.line,
                check_in.decision.value if check_in.decision else "",
                to_ms(check_in.made),
            ),
        )
        self._set_parts(uid, check_in)
        self._changes.note("goals", check_in.goal)

    def _set_parts(self, uid: bytes, check_in: CheckIn) -> None:
        self._db.execute("DELETE FROM check_in_help WHERE check_in = ?", (uid,))
        self._db.execute("DELETE FROM check_in_plan WHERE check_in = ?", (uid,))
        for link in check_in.helped:
            self._db.execute(
                "INSERT INTO check_in_help (check_in, kind, target) VALUES (?, ?, ?)",
                (uid, link.kind.value, link.target),
            )
        for met in check_in.plans:
            self._db.execute(
                "INSERT INTO check_in_plan (check_in, plan, met) VALUES (?, ?, ?)",
                (uid, uid_of(met.plan), met.met.value),
            )

    def remove(self, id: str) -> None:
        """Raises UnknownId."""
        goal = self.get(id).goal
        self._db.execute("DELETE FROM check_in WHERE uid = ?", (uid_of(id),))
        self._changes.note("goals", goal)

    def of_plan(self, plan: str, first: date, last: date) -> tuple[tuple[date, Met, str], ...]:
        """(day, how its moment was met, the line of that check-in), oldest first."""
        query = (
            "SELECT c.day, m.met, c.line FROM check_in_plan m JOIN check_in c ON c.uid = m.check_in"
            " WHERE m.plan = ? AND c.day BETWEEN ? AND ? ORDER BY c.day, c.id"
        )
        rows = self._db.execute(query, (uid_of(plan), first.toordinal(), last.toordinal()))
        return tuple((date.fromordinal(day), Met(met), line) for day, met, line in rows)

    def forward_days(self, goal: str, *, with_stayed: bool) -> tuple[date, ...]:
        """Each day on which it moved forward, or for one that is kept: held, oldest first."""
        moved = "('lot', 'little', 'stayed')" if with_stayed else "('lot', 'little')"
        query = f"SELECT DISTINCT day FROM check_in WHERE goal = ? AND moved IN {moved} ORDER BY day"
        return tuple(date.fromordinal(day) for (day,) in self._db.execute(query, (uid_of(goal),)))

    def count_forward_days(self, goal: str, *, with_stayed: bool) -> int:
        moved = "('lot', 'little', 'stayed')" if with_stayed else "('lot', 'little')"
        query = f"SELECT count(DISTINCT day) FROM check_in WHERE goal = ? AND moved IN {moved}"
        return self._db.execute(query, (uid_of(goal),)).fetchone()[0]
