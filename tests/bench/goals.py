"""What the verbs behind Today, Goals and Insights cost in a vault of years.

`python -m tests.bench.goals --entries 10000 --goals 200` prints CPU milliseconds, median of five calls.
Nothing here is asserted by the test run.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from peerbuddy.actions import (
    check_ins,
    goal_plans,
    goals,
    insights,
    journal,
    reviews,
    templates,
    today,
    unlocking,
)
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn, Moved, PlanMet
from peerbuddy.model.entry import new_entry
from peerbuddy.model.goal import GoalFields, GoalState, Link, LinkKind, Rhythm, checked
from peerbuddy.model.ids import new_id
from peerbuddy.model.plan import Met, Obstacle, Plan
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session

LOOKS = 50
DAY = date(2026, 11, 22)


def fill(session: Session, entries: int, count: int) -> str:
    """The id of a goal that has a fifth of all pages."""
    ids = [_goal(session, number) for number in range(count)]
    sitting = journal.sitting_of(session)
    with session.vault.transaction():
        for number in range(entries):
            page = new_entry(new_id(), DAY - timedelta(number), f"Page {number}")
            session.vault.entries.save(page, sitting)
            session.vault.page_links.set_goals(page.id, (ids[number % 5],))
    return ids[0]


def _goal(session: Session, number: int) -> str:
    id, vault = new_id(), session.vault
    fields = GoalFields(f"Wish {number}", rhythm=Rhythm.DAILY, links=(Link(LinkKind.STRENGTH, "zest"),))
    obstacle = Obstacle(new_id(), f"tired evenings {number}")
    plan = Plan(new_id(), "the door is shut", "sing one line", goal=id, obstacle=obstacle.id)
    with vault.transaction():
        vault.goals.add(id, checked(fields, DAY), GoalState.ACTIVE, session.now())
        vault.goals.plans.save_obstacle(id, obstacle)
        vault.goals.plans.save_plan(plan, session.now())
        for n in range(LOOKS):
            met, day = (PlanMet(plan.id, Met.DID),), session.today() - timedelta(n + 1)
            vault.goals.check_ins.save(
                CheckIn(new_id(), id, Moved.LITTLE, day, plans=met, made=session.now())
            )
    return id


def cpu_ms(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=10_000)
    options.add_argument("--goals", type=int, default=200)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as home:
        computer = Computer(places(Path(home)), kdf=FLOOR)
        session, _ = unlocking.create(computer, Path(home) / "vault", "seven quiet herons wade")
        goal = fill(session, asked.entries, asked.goals)
        for name, work in (
            ("Today", lambda: today.today(session)),
            ("list of goals", lambda: goals.list_goals(session)),
            ("one goal", lambda: goals.read_goal(session, goal)),
            ("its pages", lambda: goals.pages_of_goal(session, goal)),
            ("goals of a look-back", lambda: reviews.goals_to_look_at(session)),
            ("guided pages", lambda: templates.list_templates(session)),
            ("what helped", lambda: goal_plans.what_helped(session, "tired")),
            ("days lived", lambda: check_ins.lived_totals(session)),
            ("IN-6", lambda: insights.goal_path(session, goal)),
            ("IN-7", lambda: insights.plan_moments(session)),
        ):
            print(f"{name:22}{statistics.median(cpu_ms(work) for _ in range(5)):8.1f} ms of CPU")
        unlocking.lock(session)


if __name__ == "__main__":
    main()
