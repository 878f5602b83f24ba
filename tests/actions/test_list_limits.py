"""What a list of pages can be limited to, with its names."""

from __future__ import annotations

from peerbuddy.actions import goals, strengths
from peerbuddy.actions.list_limits import limits_to_choose
from peerbuddy.model.goal import GoalFields
from peerbuddy.session import Session


def test_strengths_goals_and_guided_pages_are_named_also_those_that_are_offered_no_more(
    session: Session,
) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="sing"))
    own = strengths.add_strength(session, "Patience with forms")
    strengths.retire_strength(session, own.id)
    found = limits_to_choose(session)
    assert (own.id, "Patience with forms") in found.strengths
    assert len(found.strengths) == 25
    assert found.goals == (("a" * 32, "sing"),)
    ids = [id for id, _ in found.templates]
    assert ids[0] == "T-1"
    assert ids[-3:] == ["weekly", "monthly", "turning_point"]
