"""What the page of a goal shows, in one answer; its form kept whole, again and again."""

from __future__ import annotations

from peerbuddy.actions import assets, check_ins, goals
from peerbuddy.actions.goal_plans import what_helped
from peerbuddy.actions.strengths import strengths
from peerbuddy.model import limited
from peerbuddy.model import plan as plans
from peerbuddy.model.goal import Goal, GoalFields, GoalState, checked
from peerbuddy.model.goal_page import Around, GoalPage, GoalShelf, HelpedBefore
from peerbuddy.model.plan import Milestone, Obstacle
from peerbuddy.session import Session

LOOKS_SHOWN, PAGES_SHOWN = 5, 20


def read_shelf(session: Session) -> GoalShelf:
    """Every goal in one line, for the list. Raises ContentDamaged."""
    return GoalShelf(goals.list_goals(session), assets.area_names(session))


def around(session: Session) -> Around:
    """What a goal can lean on and belong to. Raises ContentDamaged."""
    front = session.vault.strengths.front_set()
    return Around(
        strengths(session),
        front.strengths if front else frozenset(),
        {one.id: one for one in session.vault.assets.all()},
        assets.list_areas(session, retired=True),
    )


def open_goal(session: Session, id: str, *, looks: int = LOOKS_SHOWN) -> GoalPage:
    """`looks`: how many check-ins, newest first; below 0 all. Raises UnknownGoal, ContentDamaged."""
    goal = goals.read_goal(session, id)
    found = check_ins.check_ins(session, id, limit=looks + 1 if looks >= 0 else looks)
    return GoalPage(
        goal,
        around(session),
        looks=found[:looks] if looks >= 0 else found,
        has_more=0 <= looks < len(found),
        after_gap=check_ins.comes_after_a_gap(session, id),
        pages=goals.pages_of_goal(session, id, limit=PAGES_SHOWN),
        earlier=goals.lines_of(session, session.vault.goals.reshaped_into(id)),
        later=goals.lines_of(session, (goal.successor,) if goal.successor else ()),
        possible=goals.possible_states(session, id),
    )


def helped_before(session: Session, id: str) -> HelpedBefore:
    """What helped against obstacles like those of this goal. Raises UnknownGoal."""
    goal = goals.read_goal(session, id)
    return HelpedBefore(id, {one.id: what_helped(session, one.text) for one in goal.obstacles})


def keep_goal(
    session: Session,
    id: str,
    fields: GoalFields,
    *,
    obstacles: tuple[Obstacle, ...] = (),
    milestones: tuple[Milestone, ...] = (),
) -> Goal:
    """As the form has it now: a new one begins as an idea. What is not among them any more goes.

    Raises BadField; nothing is changed then.
    """
    kept = checked(fields, session.today())
    ways = limited.at_most("obstacles", tuple(map(plans.checked_obstacle, obstacles)), plans.MAX_OBSTACLES)
    steps = limited.at_most(
        "milestones", tuple(map(plans.checked_milestone, milestones)), plans.MAX_MILESTONES
    )
    with session.vault.transaction():
        if session.vault.goals.is_here(id):
            session.vault.goals.change(id, kept, session.now())
        else:
            session.vault.goals.add(id, kept, GoalState.IDEA, session.now())
        _keep_parts(session, id, ways, steps)
    return session.vault.goals.get(id)


def _keep_parts(
    session: Session, id: str, obstacles: tuple[Obstacle, ...], milestones: tuple[Milestone, ...]
) -> None:
    before, below = session.vault.goals.get(id), session.vault.goals.plans
    for table, there, wanted in (
        ("obstacle", before.obstacles, obstacles),
        ("milestone", before.milestones, milestones),
    ):
        staying = {one.id for one in wanted}
        for one in there:
            if one.id not in staying:
                below.remove(table, one.id)
    for obstacle in obstacles:
        below.save_obstacle(id, obstacle)
    for milestone in milestones:
        below.save_milestone(id, milestone)
