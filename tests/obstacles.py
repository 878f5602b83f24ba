"""An obstacle of a goal, kept as the form of the goal keeps it."""

from __future__ import annotations

from peerbuddy.actions import goal_page, goals
from peerbuddy.model.plan import Obstacle
from peerbuddy.session import Session


def add_obstacle(session: Session, id: str, obstacle: Obstacle) -> Obstacle:
    """To the goal with this id, or changed in it. Raises BadField."""
    goal = goals.read_goal(session, id)
    others = tuple(one for one in goal.obstacles if one.id != obstacle.id)
    kept = goal_page.keep_goal(
        session, id, goal.fields, obstacles=(*others, obstacle), milestones=goal.milestones
    )
    return kept.obstacles[-1]
