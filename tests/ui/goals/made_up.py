"""A made-up person's goals, for pictures and for the walk through another language."""

from __future__ import annotations

from datetime import timedelta

from peerbuddy.actions import assets, check_ins, goal_page, goal_plans, goals, journal, page_links, strengths
from peerbuddy.model.asset import Asset, AssetKind
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet
from peerbuddy.model.goal import GoalFields, GoalState, Link, LinkKind, Reach, Whose
from peerbuddy.model.plan import Met, Milestone, Obstacle, Plan, PlanKind
from peerbuddy.session import Session

CHAPTER = "a" * 32
FRONT = frozenset(("curiosity", "humor", "kindness", "hope", "love_of_learning"))
LINKS = tuple(Link(LinkKind.STRENGTH, id) for id in ("curiosity", "love_of_learning", "humor"))
OWN = (
    "Explain one chapter a week", "Cook for the flat on Fridays", "Walk home without the phone",
    "Learn to swim", "I want to understand it well enough to make someone else curious.",
    "Waiting until I feel ready.", "it is Thursday after the seminar and Tomasz is at the coffee table",
    "ask him for ten minutes and draw one idea on paper", "Tomasz’s questions", "Chapter one", "Chapter two",
    "He asked what happens if one cable is longer.", "The first seminar",
)  # fmt: skip


def fill(session: Session) -> None:
    """One goal with everything that can belong to it, two more that are active, an idea."""
    today = session.today()
    strengths.choose_front(session, FRONT)
    asset = assets.save_asset(session, Asset("9" * 32, AssetKind.RESOURCE, "Tomasz’s questions"))
    links = (*LINKS, Link(LinkKind.RESOURCE, asset.id))
    fields = GoalFields(
        OWN[0], why=OWN[4], whose=Whose.SHARED, areas=("learning",), stretch=Reach.FAIR, links=links
    )
    goal_page.keep_goal(
        session, CHAPTER, fields, obstacles=(Obstacle("b" * 32, OWN[5]),),
        milestones=(Milestone("c" * 32, "Chapter one", done=today), Milestone("d" * 32, "Chapter two")),
    )  # fmt: skip
    goals.change_state(session, CHAPTER, GoalState.ACTIVE)
    _plan_and_look(session)
    entry = "8" * 32
    journal.save_entry(session, entry, today - timedelta(3), "# The first seminar\n\nHe drew it on a napkin.")
    page_links.set_goals(session, entry, (CHAPTER,))
    more = (("6" * 32, OWN[1], "friends"), ("5" * 32, OWN[2], "mind"), ("4" * 32, OWN[3], "body"))
    for id, wish, area in more:
        goals.make_goal(session, id, GoalFields(wish, areas=(area,)))
    for id in ("6" * 32, "5" * 32):
        goals.change_state(session, id, GoalState.ACTIVE)


def _plan_and_look(session: Session) -> None:
    plan = Plan("e" * 32, OWN[6], OWN[7], PlanKind.START, CHAPTER, "b" * 32, "curiosity")
    goal_plans.save_plan(session, plan)
    goal_plans.rehearse_plan(session, plan.id)
    look = CheckIn(
        "f" * 32, CHAPTER, Moved.LITTLE, day=session.today() - timedelta(7), helped=LINKS[:2],
        plans=(PlanMet(plan.id, Met.DID),), line=OWN[11], decision=Decision.KEEP,
    )  # fmt: skip
    check_ins.check_in(session, look)
