"""B-1: a goal changes its state along the table, and along nothing else."""

from __future__ import annotations

import pytest

from peerbuddy.model.errors import StateNotAllowed
from peerbuddy.model.goal import GoalState
from peerbuddy.model.rules.goal_states import TRANSITIONS, are_many, check_change, possible_from

ALLOWED = {
    ("idea", "active"), ("idea", "let_go"),
    ("active", "resting"), ("active", "reached"), ("active", "let_go"), ("active", "reshaped"),
    ("resting", "active"), ("resting", "let_go"), ("resting", "reshaped"),
    ("reached", "active"),
    ("let_go", "idea"),
}  # fmt: skip


@pytest.mark.parametrize("now", GoalState)
@pytest.mark.parametrize("wanted", GoalState)
def test_every_change_is_allowed_or_refused_as_the_table_says(now: GoalState, wanted: GoalState) -> None:
    if (now.value, wanted.value) in ALLOWED:
        check_change(now, wanted)
        assert wanted in possible_from(now)
        return
    with pytest.raises(StateNotAllowed) as refused:
        check_change(now, wanted)
    assert refused.value.now == now
    assert set(refused.value.possible) == {after for before, after in ALLOWED if before == now}


def test_the_table_knows_every_state() -> None:
    assert set(TRANSITIONS) == set(GoalState)


def test_the_soft_note_comes_with_the_fourth_active_goal() -> None:
    assert [are_many(count) for count in (0, 3, 4, 5)] == [False, False, True, True]
