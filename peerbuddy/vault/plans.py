"""Obstacles, if–then plans and milestones: the tables below a goal."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.plan import Milestone, Obstacle, Plan, PlanKind
from peerbuddy.vault.goal_rows import day_of, ordinal
from peerbuddy.vault.moments import from_ms, to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of

_PLAN = "uid, cue, action, kind, goal, obstacle, strength, rehearsed"
_TABLES = ("obstacle", "plan", "milestone")
# The library looks through as many, newest first: years of three for each goal.
OBSTACLES_LOOKED_AT = 2_000


class Plans:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- reading ------------------------------------------------------------------------------------

    def obstacles_of(self, goal: bytes) -> tuple[Obstacle, ...]:
        rows = self._db.execute("SELECT uid, text FROM obstacle WHERE goal = ? ORDER BY id", (goal,))
        return tuple(Obstacle(uid.hex(), text) for uid, text in rows)

    def plans_of(self, goal: bytes) -> tuple[Plan, ...]:
        rows = self._db.execute(f"SELECT {_PLAN} FROM plan WHERE goal = ? ORDER BY id", (goal,))
        return tuple(map(_plan, rows))

    def milestones_of(self, goal: bytes) -> tuple[Milestone, ...]:
        query = "SELECT uid, title, day, done FROM milestone WHERE goal = ? ORDER BY id"
        rows = self._db.execute(query, (goal,))
        return tuple(Milestone(uid.hex(), title, day_of(day), day_of(done)) for uid, title, day, done in rows)

    def loose(self) -> tuple[Plan, ...]:
        """Plans that belong to no goal, newest first."""
        rows = self._db.execute(f"SELECT {_PLAN} FROM plan WHERE goal IS NULL ORDER BY id DESC")
        return tuple(map(_plan, rows))

    def get(self, id: str) -> Plan:
        """Raises UnknownId."""
        row = self._db.execute(f"SELECT {_PLAN} FROM plan WHERE uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return _plan(row)

    def goal_of(self, table: str, id: str) -> str | None:
        """Raises UnknownId."""
        assert table in _TABLES
        row = self._db.execute(f"SELECT goal FROM {table} WHERE uid = ?", (uid_of(id),)).fetchone()
        if row is None:
            raise UnknownId
        return row[0].hex() if row[0] else None

    def is_here(self, table: str, id: str) -> bool:
        assert table in _TABLES
        return self._db.execute(f"SELECT 1 FROM {table} WHERE uid = ?", (uid_of(id),)).fetchone() is not None

    def known_obstacles(self) -> list[tuple[Obstacle, str, str]]:
        """(obstacle, id of its goal, its wish), newest first."""
        query = (
            "SELECT o.uid, o.text, o.goal, goal.wish FROM obstacle o JOIN goal ON goal.uid = o.goal"
            " ORDER BY o.id DESC LIMIT ?"
        )
        rows = self._db.execute(query, (OBSTACLES_LOOKED_AT,))
        return [(Obstacle(uid.hex(), text), goal.hex(), wish) for uid, text, goal, wish in rows]

    def that_worked(self, obstacle: str, goal: str) -> tuple[Plan, ...]:
        """Plans for this obstacle, or for no certain one of its goal, whose moment came and was met."""
        query = (
            f"SELECT {_PLAN} FROM plan WHERE goal = ? AND (obstacle = ? OR obstacle IS NULL)"
            " AND EXISTS (SELECT 1 FROM check_in_plan m WHERE m.plan = plan.uid AND m.met = 'did')"
            " ORDER BY obstacle IS NULL, id DESC"
        )
        return tuple(map(_plan, self._db.execute(query, (uid_of(goal), uid_of(obstacle)))))

    # --- writing ------------------------------------------------------------------------------------

    def save_obstacle(self, goal: str, obstacle: Obstacle) -> None:
        self._db.execute(
            "INSERT INTO obstacle (uid, goal, text) VALUES (?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET text = excluded.text",
            (uid_of(obstacle.id), uid_of(goal), obstacle.text),
        )
        self._changes.note("goals", goal)

    def save_plan(self, plan: Plan, now: datetime) -> None:
        """A changed sentence has to be rehearsed anew, so `rehearsed` is what the plan says."""
        self._db.execute(
            f"INSERT INTO plan ({_PLAN}, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET cue = excluded.cue, action = excluded.action,"
            " kind = excluded.kind, obstacle = excluded.obstacle, strength = excluded.strength,"
            " rehearsed = excluded.rehearsed",
            (
                uid_of(plan.id),
                plan.cue,
                plan.action,
                plan.kind.value,
                uid_of(plan.goal) if plan.goal else None,
                uid_of(plan.obstacle) if plan.obstacle else None,
                plan.strength,
                to_ms(plan.rehearsed) if plan.rehearsed else None,
                to_ms(now),
            ),
        )
        self._changes.note("goals", plan.goal or plan.id)

    def save_milestone(self, goal: str, milestone: Milestone) -> None:
        self._db.execute(
            "INSERT INTO milestone (uid, goal, title, day, done) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET title = excluded.title, day = excluded.day,"
            " done = excluded.done",
            (
                uid_of(milestone.id),
                uid_of(goal),
                milestone.title,
                ordinal(milestone.day),
                ordinal(milestone.done),
            ),
        )
        self._changes.note("goals", goal)

    def finish_milestone(self, id: str, day: date | None) -> None:
        """`day` None: not reached after all. Raises UnknownId."""
        goal = self.goal_of("milestone", id)
        self._db.execute("UPDATE milestone SET done = ? WHERE uid = ?", (ordinal(day), uid_of(id)))
        self._changes.note("goals", goal or id)

    def remove(self, table: str, id: str) -> None:
        """One obstacle, plan or milestone. Raises UnknownId."""
        goal = self.goal_of(table, id)
        self._db.execute(f"DELETE FROM {table} WHERE uid = ?", (uid_of(id),))
        self._changes.note("goals", goal or id)


def _plan(row: Any) -> Plan:
    uid, cue, action, kind, goal, obstacle, strength, rehearsed = row
    return Plan(
        uid.hex(),
        cue,
        action,
        PlanKind(kind),
        goal.hex() if goal else None,
        obstacle.hex() if obstacle else None,
        strength,
        None if rehearsed is None else from_ms(rehearsed),
    )
