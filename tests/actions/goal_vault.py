"""A vault with something in every table of goals, guided pages and help."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

from peerbuddy.actions import (
    assets,
    check_ins,
    goal_plans,
    goals,
    guides,
    helping,
    page_links,
    wording,
)
from peerbuddy.model.asset import Asset, AssetKind, Help, LifeArea
from peerbuddy.model.check_in import CheckIn, Moved, PlanMet
from peerbuddy.model.goal import GoalFields, GoalState, Link, LinkKind
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.model.help_plan import CardPart, HelpPerson, MapEntry, OwnHelpCard, PlanLine, Ring
from peerbuddy.model.plan import Met, Milestone, Obstacle, Plan
from peerbuddy.session import Session
from peerbuddy.vault import migrations, named_rows
from tests.obstacles import add_obstacle

DAY = date(2026, 11, 22)


def fill(session: Session) -> str:
    """The id of a page that all of it is linked to."""
    new = session.computer.new_id
    choir = assets.save_asset(session, Asset(new(), AssetKind.RESOURCE, "the choir"))
    links = (Link(LinkKind.STRENGTH, "zest"), Link(LinkKind.RESOURCE, choir.id))
    goal = goals.make_goal(
        session, new(), GoalFields(wish="sing", areas=("play",), links=links), state=GoalState.ACTIVE
    )
    obstacle = add_obstacle(session, goal.id, Obstacle(new(), "shy"))
    plan = goal_plans.save_plan(
        session, Plan(new(), "the door is shut", "sing", goal=goal.id, obstacle=obstacle.id)
    )
    goal_plans.save_milestone(session, goal.id, Milestone(new(), "a song", DAY))
    look = CheckIn(new(), goal.id, Moved.LOT, value=Decimal("1.5"), helped=links)
    check_ins.check_in(session, replace(look, plans=(PlanMet(plan.id, Met.DID),), line="In the kitchen."))
    goals.reshape(session, goal.id, new(), GoalFields(wish="sing louder"))
    assets.save_help(session, Help(new(), "a slow walk"))
    assets.save_area(session, LifeArea("play", "music"))
    wording.set_own_word(session, "slip", "detour")
    helping.save_card(session, OwnHelpCard(new(), CardPart.LINES, "A line", number="116 123"))
    helping.save_person(session, HelpPerson(new(), "Rosa"))
    helping.save_map_entry(session, MapEntry(new(), Ring.PEERS, "the choir"))
    rough = helping.blank_plan(session)
    first = replace(rough.sections[0], lines=(PlanLine("I stop singing"),))
    helping.save_plan(session, replace(rough, sections=(first, *rough.sections[1:])))
    helping.used_plan(session, rough.id)
    guides.keep(session, guides.begin(session, "weekly").answered("heavy", Answer(text="Rain.")))
    run = guides.begin(session, "monthly").answered("letter", Answer(text="Dear me"))
    finished = guides.finish(session, run.answered("goals", Answer(picks=(Pick(goal.id, "sing"),))))
    assert finished.entry
    page_links.set_areas(session, finished.entry.id, ("play",))
    page_links.set_feelings(session, finished.entry.id, ("calm",))
    page_links.mark_overcame(session, finished.entry.id)
    return finished.entry.id


def everything(session: Session) -> tuple[object, ...]:
    """All that the verbs give of it."""
    lines = goals.list_goals(session)
    return (
        [goals.read_goal(session, line.id) for line in lines],
        [check_ins.check_ins(session, line.id) for line in lines],
        [goals.pages_of_goal(session, line.id) for line in lines],
        assets.list_assets(session, AssetKind.RESOURCE),
        assets.helps(session),
        assets.list_areas(session),
        wording.changed_words(session),
        helping.own_cards(session),
        helping.my_people(session),
        helping.support_map(session),
        [(plan, helping.uses_of_plan(session, plan.id)) for plan in helping.list_plans(session)],
        guides.under_way(session),
        session.vault.guides.letters_that_open(date.max),
        page_links.proof_page(session),
    )


def empty_tables(session: Session) -> set[str]:
    """Tables of schema 4 without a row."""
    db = session.vault.database
    ours = set(named_rows.tables_of(db)) & _tables_of_the_first(4)
    return {table for table in ours if not any(True for _ in db.execute(_FIRST.format(table)))}


def _tables_of_the_first(number: int) -> set[str]:
    """Those that the first schema files make."""
    scripts = (script for n, script in migrations.steps() if n <= number)
    return {name for script in scripts for name in re.findall(r"^CREATE TABLE (\w+)", script, re.MULTILINE)}


_FIRST = "SELECT 1 FROM {} LIMIT 1"
