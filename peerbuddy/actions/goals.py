"""What a person can do with goals: make, change, bring into another state, rest, let go, reshape."""

from __future__ import annotations

from datetime import date

from peerbuddy.model import limited
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import MAX_GAVE, Goal, GoalFields, GoalLine, GoalState, checked
from peerbuddy.model.rules.goal_states import check_change, possible_from
from peerbuddy.session import Session
from peerbuddy.vault.stretch import Stretch

# --- reading ----------------------------------------------------------------------------------------


def list_goals(session: Session, *, states: tuple[GoalState, ...] = tuple(GoalState)) -> tuple[GoalLine, ...]:
    """Those in these states, in the order in which they were made."""
    return session.vault.goals.lines(states)


def lines_of(session: Session, ids: tuple[str, ...]) -> tuple[GoalLine, ...]:
    """Those of `ids` that there are, in that order."""
    return session.vault.goals.lines_of(ids)


def read_goal(session: Session, id: str) -> Goal:
    """With its obstacles, plans and milestones. Raises UnknownGoal."""
    return session.vault.goals.get(id)


def find_goal(session: Session, beginning: str) -> Goal:
    """By a unique beginning of its id. Raises UnknownGoal, AmbiguousGoal."""
    return session.vault.goals.get(session.vault.goals.id_beginning(beginning))


def possible_states(session: Session, id: str) -> tuple[GoalState, ...]:
    """What this goal can become now. Raises UnknownGoal."""
    return possible_from(session.vault.goals.get(id).state)


def pages_of_goal(session: Session, id: str, *, limit: int = 50) -> tuple[EntryLine, ...]:
    """Pages of the journal that belong to it, newest first. Raises UnknownGoal."""
    session.vault.goals.get(id)
    return session.vault.entries.page(Stretch(goal=id, limit=limit)).lines


# --- making and changing ----------------------------------------------------------------------------


def make_goal(session: Session, id: str, fields: GoalFields, *, state: GoalState = GoalState.IDEA) -> Goal:
    """`state`: an idea, or active at once. Raises BadField with the field that does not fit."""
    if state not in (GoalState.IDEA, GoalState.ACTIVE):
        raise BadField("state", "not-one-of")
    kept = checked(fields, session.today())
    with session.vault.transaction():
        session.vault.goals.add(id, kept, state, session.now())
    return session.vault.goals.get(id)


def change_state(
    session: Session, id: str, state: GoalState, *, wake: date | None = None, gave: str = ""
) -> Goal:
    """`wake`: for resting, when to offer it again. `gave`: for letting go, what it gave, or "".

    Reshaped without other fields: its successor begins with the same ones. Raises UnknownGoal,
    StateNotAllowed (which names what is possible), BadField.
    """
    goal = session.vault.goals.get(id)
    check_change(goal.state, state)
    if state is GoalState.RESHAPED:
        reshape(session, id, session.computer.new_id(), goal.fields)
        return session.vault.goals.get(id)
    line = limited.lines("gave", gave, MAX_GAVE) if state is GoalState.LET_GO else ""
    with session.vault.transaction():
        wakes = wake if state is GoalState.RESTING else None
        session.vault.goals.set_state(id, state, session.now(), wake=wakes, gave=line)
    return session.vault.goals.get(id)


def reshape(session: Session, id: str, successor: str, fields: GoalFields) -> Goal:
    """Make the goal that takes its place, active, with the id `successor`; the old one stays and leads there.

    Pages and check-ins stay with the old one. Raises UnknownGoal, StateNotAllowed, BadField.
    """
    goal = session.vault.goals.get(id)
    check_change(goal.state, GoalState.RESHAPED)
    kept = checked(fields, session.today())
    with session.vault.transaction():
        session.vault.goals.add(successor, kept, GoalState.ACTIVE, session.now())
        session.vault.goals.set_state(id, GoalState.RESHAPED, session.now())
        session.vault.goals.set_successor(id, successor)
    return session.vault.goals.get(successor)


def delete_goal(session: Session, id: str) -> None:
    """For good, with its plans and check-ins; pages that belonged to it stay. Raises UnknownGoal."""
    with session.vault.transaction():
        session.vault.goals.delete(id)
