"""Which state a goal can come into from which, and when to say softly that there are many."""

from __future__ import annotations

from peerbuddy.model.errors import StateNotAllowed
from peerbuddy.model.goal import GoalState

ACTIVE_NOTE_AT = 4

TRANSITIONS: dict[GoalState, tuple[GoalState, ...]] = {
    GoalState.IDEA: (GoalState.ACTIVE, GoalState.LET_GO),
    GoalState.ACTIVE: (GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO, GoalState.RESHAPED),
    GoalState.RESTING: (GoalState.ACTIVE, GoalState.LET_GO, GoalState.RESHAPED),
    GoalState.REACHED: (GoalState.ACTIVE,),
    GoalState.LET_GO: (GoalState.IDEA,),
    GoalState.RESHAPED: (),
}


def possible_from(state: GoalState) -> tuple[GoalState, ...]:
    return TRANSITIONS[state]


def check_change(now: GoalState, wanted: GoalState) -> None:
    """Raises StateNotAllowed, which names what is possible."""
    if wanted not in TRANSITIONS[now]:
        raise StateNotAllowed(now.value, tuple(state.value for state in TRANSITIONS[now]))


def are_many(active: int) -> bool:
    """From the fourth active goal on a note may offer to rest one. It never keeps anybody from anything."""
    return active >= ACTIVE_NOTE_AT
