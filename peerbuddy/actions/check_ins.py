"""Looks at a goal: made, changed, taken back, and what the days add up to. One left out leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from peerbuddy.actions.check_in_evidence import evidence_of, put_evidence, take_evidence
from peerbuddy.model.check_in import CheckIn, Decision, checked_check_in
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import Goal, GoalKind, GoalState, default_look_again
from peerbuddy.model.lived import LivedTotal
from peerbuddy.session import Session

# After so long without a look the next one opens with a welcome. A rhythm says nothing: no gap is counted.
GAP = timedelta(days=30)


def check_in(session: Session, look: CheckIn) -> CheckIn:
    """Make or change a look at a goal; a day to look again that has come moves on.

    Where it was decided to rest the goal, it rests from then on; a look that is only changed decides nothing
    anew. With a line, each strength that helped has a moment of its own. Raises ContentDamaged.

    Raises UnknownGoal, BadField.
    """
    goal = session.vault.goals.get(look.goal)
    kept = checked_check_in(look, goal.fields, session.today())
    known = {plan.id for plan in goal.plans}
    if any(met.plan not in known for met in kept.plans):
        raise BadField("plans", "not-one-of")
    kept = replace(kept, made=look.made or session.now())
    shown = evidence_of(session, goal, kept)
    decided = _decision_before(session, kept.id) != kept.decision
    with session.vault.transaction():
        put_evidence(session, kept, shown)
        session.vault.goals.check_ins.save(kept)
        if decided:
            _decided(session, goal, kept.decision)
        _look_again_later(session, goal)
    return kept


def _decided(session: Session, goal: Goal, decision: Decision | None) -> None:
    goals = session.vault.goals
    if decision is Decision.REST and goal.state is GoalState.ACTIVE:
        goals.set_state(goal.id, GoalState.RESTING, session.now())


def _look_again_later(session: Session, goal: Goal) -> None:
    today = session.today()
    if goal.fields.look_again is not None and goal.fields.look_again <= today:
        session.vault.goals.look_again(goal.id, default_look_again(today))


def _decision_before(session: Session, look: str) -> Decision | None:
    """Of a look that is changed; None for a new one."""
    if not session.vault.goals.check_ins.is_here(look):
        return None
    return session.vault.goals.check_ins.get(look).decision


def check_ins(session: Session, goal: str, *, limit: int = -1) -> tuple[CheckIn, ...]:
    """Newest day first; `limit` below 0 is all."""
    return session.vault.goals.check_ins.of(goal, limit=limit)


def remove_check_in(session: Session, id: str) -> None:
    """With the moments of strengths that it told of. Raises UnknownId."""
    with session.vault.transaction():
        take_evidence(session, id, keep=set())
        session.vault.goals.check_ins.remove(id)


def comes_after_a_gap(session: Session, goal: str) -> bool:
    """Whether the next look opens with the words of welcome. Raises UnknownGoal."""
    last = session.vault.goals.get(goal).last_look
    return last is not None and session.today() - last >= GAP


def lived_totals(session: Session) -> tuple[LivedTotal, ...]:
    """For each goal of a deed or of keeping, on how many days it was lived. No total ever falls."""
    totals: list[LivedTotal] = []
    for line in session.vault.goals.lines(tuple(GoalState)):
        if line.kind in (GoalKind.DO, GoalKind.KEEP):
            with_stayed = line.kind is GoalKind.KEEP
            days = session.vault.goals.check_ins.count_forward_days(line.id, with_stayed=with_stayed)
            if days:
                totals.append(LivedTotal(line.id, line.wish, days))
    return tuple(totals)
