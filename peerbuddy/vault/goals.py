"""The goal table: lists by state, reading, saving, and the states a goal comes into."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import AmbiguousGoal, UnknownGoal, UnknownId
from peerbuddy.model.goal import Goal, GoalFields, GoalLine, GoalState
from peerbuddy.vault.check_ins import CheckIns
from peerbuddy.vault.goal_rows import (
    FIELDS,
    LINE,
    STATE,
    field_values,
    fields_of,
    goal_of,
    line_of,
    link_rows,
    ordinal,
)
from peerbuddy.vault.moments import to_ms
from peerbuddy.vault.plans import Plans
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_LAST_LOOK = "(SELECT max(day) FROM check_in c WHERE c.goal = goal.uid)"


class Goals:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes
        self.plans = Plans(db, changes)
        self.check_ins = CheckIns(db, changes)

    # --- reading ------------------------------------------------------------------------------------

    def lines(self, states: tuple[GoalState, ...]) -> tuple[GoalLine, ...]:
        """Those in these states, in the order in which they were made."""
        marks = ", ".join("?" * len(states))
        query = f"SELECT {_LAST_LOOK}, {LINE} FROM goal WHERE state IN ({marks}) ORDER BY id"
        rows = self._db.execute(query, tuple(state.value for state in states)).fetchall()
        return tuple(line_of(row, last_look, self._links(row[0])) for last_look, *row in rows)

    def lines_of(self, ids: tuple[str, ...]) -> tuple[GoalLine, ...]:
        """Those of `ids` that there are, in that order."""
        query = f"SELECT {_LAST_LOOK}, {LINE} FROM goal WHERE uid = ?"
        rows = [row for id in ids for row in self._db.execute(query, (uid_of(id),))]
        return tuple(line_of(row, last_look, self._links(row[0])) for last_look, *row in rows)

    def get(self, id: str) -> Goal:
        """With what belongs to it. Raises UnknownGoal."""
        uid = _uid(id)
        state = self._db.execute(f"SELECT {STATE} FROM goal WHERE uid = ?", (uid,)).fetchone()
        if state is None:
            raise UnknownGoal
        row = self._db.execute(f"SELECT {FIELDS} FROM goal WHERE uid = ?", (uid,)).fetchone()
        last_look = self._db.execute("SELECT max(day) FROM check_in WHERE goal = ?", (uid,)).fetchone()[0]
        goal = goal_of(state, fields_of(row, self._links(uid)), last_look)
        plans = self.plans
        return replace(
            goal,
            obstacles=plans.obstacles_of(uid),
            plans=plans.plans_of(uid),
            milestones=plans.milestones_of(uid),
        )

    def id_beginning(self, beginning: str) -> str:
        """The one id that begins so. Raises UnknownGoal or AmbiguousGoal."""
        beginning = beginning.strip().lower()
        if not beginning or len(beginning) > 32 or set(beginning) - set("0123456789abcdef"):
            raise UnknownGoal
        bounds = tuple(bytes.fromhex(beginning.ljust(32, filler)) for filler in "0f")
        rows = self._db.execute("SELECT uid FROM goal WHERE uid BETWEEN ? AND ? LIMIT 2", bounds).fetchall()
        if not rows:
            raise UnknownGoal
        if len(rows) > 1:
            raise AmbiguousGoal
        return rows[0][0].hex()

    def _links(self, uid: bytes) -> list[tuple[str, str]]:
        query = "SELECT kind, target FROM goal_link WHERE goal = ? ORDER BY id"
        return self._db.execute(query, (uid,)).fetchall()

    def reshaped_into(self, successor: str) -> tuple[str, ...]:
        """Ids of the goals that were reshaped into this one, the first made first."""
        query = "SELECT uid FROM goal WHERE successor = ? ORDER BY id"
        return tuple(uid.hex() for (uid,) in self._db.execute(query, (_uid(successor),)))

    def is_here(self, id: str) -> bool:
        return self._db.execute("SELECT 1 FROM goal WHERE uid = ?", (_uid(id),)).fetchone() is not None

    # --- writing ------------------------------------------------------------------------------------

    def add(self, id: str, fields: GoalFields, state: GoalState, now: datetime) -> None:
        """`fields` as `checked` gave them."""
        columns = f"uid, state, since, created, modified, gave, {FIELDS}"
        values = (uid_of(id), state.value, now.date().toordinal(), to_ms(now), to_ms(now), "")
        values += field_values(fields)
        marks = ", ".join("?" * len(values))
        self._db.execute(f"INSERT INTO goal ({columns}) VALUES ({marks})", values)
        self._link(uid_of(id), fields)
        self._changes.note("goals", id)

    def put_back(self, goal: Goal) -> None:
        """As an export of ours told of it, with what belongs to it; its successor comes later."""
        self.add(goal.id, goal.fields, goal.state, goal.created)
        query = "UPDATE goal SET since = ?, modified = ?, wake = ?, gave = ? WHERE uid = ?"
        values = (goal.since.toordinal(), to_ms(goal.modified), ordinal(goal.wake), goal.gave)
        self._db.execute(query, (*values, _uid(goal.id)))
        for obstacle in goal.obstacles:
            self.plans.save_obstacle(goal.id, obstacle)
        for plan in goal.plans:
            self.plans.save_plan(plan, goal.created)
        for milestone in goal.milestones:
            self.plans.save_milestone(goal.id, milestone)

    def change(self, id: str, fields: GoalFields, now: datetime) -> None:
        """Raises UnknownGoal."""
        names = ", ".join(f"{name.strip()} = ?" for name in FIELDS.split(","))
        values = (*field_values(fields), to_ms(now), _uid(id))
        if not self._db.execute(f"UPDATE goal SET {names}, modified = ? WHERE uid = ?", values).rowcount:
            raise UnknownGoal
        self._link(_uid(id), fields)
        self._changes.note("goals", id)

    def _link(self, uid: bytes, fields: GoalFields) -> None:
        rows = link_rows(fields)
        if self._links(uid) == rows:
            return
        self._db.execute("DELETE FROM goal_link WHERE goal = ?", (uid,))
        for kind, target in rows:
            self._db.execute(
                "INSERT INTO goal_link (goal, kind, target) VALUES (?, ?, ?)", (uid, kind, target)
            )

    def set_state(
        self, id: str, state: GoalState, now: datetime, *, wake: date | None = None, gave: str = ""
    ) -> None:
        """The line of what it gave stays once it was written, unless a new one comes. Raises UnknownGoal."""
        query = (
            "UPDATE goal SET state = ?, since = ?, modified = ?, wake = ?,"
            " gave = CASE WHEN ? = '' THEN gave ELSE ? END WHERE uid = ?"
        )
        values = (state.value, now.date().toordinal(), to_ms(now), ordinal(wake), gave, gave, _uid(id))
        if not self._db.execute(query, values).rowcount:
            raise UnknownGoal
        self._changes.note("goals", id)

    def set_successor(self, id: str, successor: str) -> None:
        self._db.execute("UPDATE goal SET successor = ? WHERE uid = ?", (_uid(successor), _uid(id)))
        self._changes.note("goals", id)

    def look_again(self, id: str, day: date) -> None:
        self._db.execute("UPDATE goal SET look_again = ? WHERE uid = ?", (day.toordinal(), _uid(id)))
        self._changes.note("goals", id)

    def delete(self, id: str) -> None:
        """With all that belongs to it; pages that were linked stay. Raises UnknownGoal."""
        query = "SELECT uid FROM entry_goal WHERE goal = ?"
        linked = self._db.execute(query, (_uid(id),)).fetchall()
        if not self._db.execute("DELETE FROM goal WHERE uid = ?", (_uid(id),)).rowcount:
            raise UnknownGoal
        for (uid,) in linked:
            self._changes.note("entries", uid.hex())
        self._changes.note("goals", id)


def _uid(id: str) -> bytes:
    try:
        return uid_of(id)
    except UnknownId:
        raise UnknownGoal from None
