"""Whatever a person does with goals, in whatever order: states go along the table, no total ever falls."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    rule,
    run_state_machine_as_test,
)

from peerbuddy.actions import check_ins, goal_plans, goals, journal, keeping, page_links, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet
from peerbuddy.model.errors import BadField, StateNotAllowed, UnknownGoal
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState
from peerbuddy.model.plan import Met, Plan
from peerbuddy.model.rules.goal_states import TRANSITIONS
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from tests.conftest import Clock, MadeVault

STATES = st.sampled_from(GoalState)


@dataclass
class Known:
    """What the model knows of a goal."""

    state: GoalState
    plans: list[str]
    looks: int = 0
    lived: int = 0


class GoalMachine(RuleBasedStateMachine):
    """Goals beside the simplest model of them."""

    ids = Bundle("ids")

    def __init__(self, made: MadeVault, home: Path) -> None:
        super().__init__()
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(made.folder, home / "vault")
        places = Places(home / "config", home / "state", home / "run", home)
        numbers = count(1)
        self.clock = Clock()
        computer = Computer(places, kdf=FLOOR, now=self.clock, new_id=lambda: f"{next(numbers):032x}")
        self.session = unlocking.unlock_with_recovery_code(computer, home / "vault", made.code)
        self.known: dict[str, Known] = {}

    def new_id(self) -> str:
        return self.session.computer.new_id()

    @rule(target=ids, active=st.booleans(), kind=st.sampled_from(GoalKind))
    def make(self, active: bool, kind: GoalKind) -> str:
        state = GoalState.ACTIVE if active else GoalState.IDEA
        id = goals.make_goal(self.session, self.new_id(), GoalFields(wish="sing", kind=kind), state=state).id
        self.known[id] = Known(state, [])
        return id

    @rule(id=ids, state=STATES)
    def change_state(self, id: str, state: GoalState) -> None:
        known = self.known[id]
        if state not in TRANSITIONS[known.state]:
            with pytest.raises(StateNotAllowed):
                goals.change_state(self.session, id, state)
            return
        changed = goals.change_state(self.session, id, state)
        known.state = state
        if changed.successor and state is GoalState.RESHAPED:
            self.known[changed.successor] = Known(GoalState.ACTIVE, [])

    @rule(id=ids)
    def plan(self, id: str) -> None:
        plan = Plan(self.new_id(), "the door is shut", "sing", goal=id)
        if len(self.known[id].plans) == 3:
            with pytest.raises(BadField):
                goal_plans.save_plan(self.session, plan)
            return
        goal_plans.save_plan(self.session, plan)
        self.known[id].plans.append(plan.id)

    @rule(id=ids, moved=st.sampled_from(Moved), met=st.sampled_from(Met), rest=st.booleans())
    def look(self, id: str, moved: Moved, met: Met, rest: bool) -> None:
        known = self.known[id]
        plans = tuple(PlanMet(plan, met) for plan in known.plans)
        decision = Decision.REST if rest else None
        look = CheckIn(self.new_id(), id, moved, plans=plans, decision=decision)
        check_ins.check_in(self.session, look)
        known.looks += 1
        if rest and known.state is GoalState.ACTIVE:
            known.state = GoalState.RESTING

    @rule(id=ids)
    def write_a_page_about_it(self, id: str) -> None:
        page = self.new_id()
        journal.save_entry(self.session, page, self.session.today(), "I sang.")
        page_links.set_goals(self.session, page, (id,))

    @rule(id=consumes(ids))
    def delete(self, id: str) -> None:
        goals.delete_goal(self.session, id)
        del self.known[id]
        with pytest.raises(UnknownGoal):
            goals.read_goal(self.session, id)

    @rule(days=st.integers(-30, 60))
    def time_passes(self, days: int) -> None:
        self.clock.value += timedelta(days)

    @invariant()
    def goals_are_what_the_model_says(self) -> None:
        lines = {line.id: line for line in goals.list_goals(self.session)}
        assert set(lines) == set(self.known)
        lived = {total.goal: total.days for total in check_ins.lived_totals(self.session)}
        for id, known in self.known.items():
            assert lines[id].state is known.state
            assert len(check_ins.check_ins(self.session, id)) == known.looks
            assert [plan.id for plan in goals.read_goal(self.session, id).plans] == known.plans
            assert lived.get(id, 0) >= known.lived
            known.lived = lived.get(id, 0)

    def teardown(self) -> None:
        try:
            assert keeping.check(self.session) == ()
            assert all(line.state in TRANSITIONS for line in goals.list_goals(self.session))
        finally:
            unlocking.lock(self.session)


def test_goals_stay_true_whatever_is_done(made: MadeVault, tmp_path: Path) -> None:
    run_state_machine_as_test(
        lambda: GoalMachine(made, tmp_path / "machine"),  # pyright: ignore[reportArgumentType]  # Hypothesis takes whatever makes one
        settings=settings(max_examples=12, stateful_step_count=20, deadline=None),
    )


@pytest.mark.long
def test_goals_stay_true_whatever_is_done_for_long(made: MadeVault, tmp_path: Path) -> None:
    run_state_machine_as_test(
        lambda: GoalMachine(made, tmp_path / "machine"),  # pyright: ignore[reportArgumentType]  # Hypothesis takes whatever makes one
        settings=settings(max_examples=300, stateful_step_count=60, deadline=None),
    )
