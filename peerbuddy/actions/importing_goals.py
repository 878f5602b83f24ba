"""What an export of ours says of goals and of what its pages belong to, taken into this vault."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.errors import UnknownGoal
from peerbuddy.model.goal import Goal
from peerbuddy.model.guide import Run
from peerbuddy.model.imported import FoundGoal, FoundLinks
from peerbuddy.model.page_mark import PageMark
from peerbuddy.session import Session


def take_goals(session: Session, found: Iterable[FoundGoal]) -> None:
    """Each goal that is not here yet, with all that belongs to it, in one transaction for each.

    Raises StorageFailed, DiskFull, ReadOnly.
    """
    successors: dict[str, str] = {}
    for one in found:
        if _is_here(session, one.goal.id):
            continue
        goal = _without_known_parts(session, one.goal)
        with session.vault.transaction():
            session.vault.goals.put_back(goal)
            for look in one.looks:
                if not session.vault.goals.check_ins.is_here(look.id):
                    session.vault.goals.check_ins.save(_of_known_plans(look, goal))
        if one.goal.successor:
            successors[one.goal.id] = one.goal.successor
    for id, successor in successors.items():
        if _is_here(session, successor):
            with session.vault.transaction():
                session.vault.goals.set_successor(id, successor)


def _without_known_parts(session: Session, goal: Goal) -> Goal:
    """A file must not change what belongs to another goal: a part whose id is here already is left out."""
    plans = session.vault.goals.plans
    return replace(
        goal,
        obstacles=tuple(one for one in goal.obstacles if not plans.is_here("obstacle", one.id)),
        plans=tuple(
            replace(one, obstacle=None) if one.obstacle and plans.is_here("obstacle", one.obstacle) else one
            for one in goal.plans
            if not plans.is_here("plan", one.id)
        ),
        milestones=tuple(one for one in goal.milestones if not plans.is_here("milestone", one.id)),
    )


def _of_known_plans(look: CheckIn, goal: Goal) -> CheckIn:
    ids = {plan.id for plan in goal.plans}
    return replace(look, plans=tuple(met for met in look.plans if met.plan in ids))


def put_links(session: Session, entry: str, links: FoundLinks | None) -> None:
    """Inside the transaction of the import. A goal that this vault does not have is left out."""
    if links is None:
        return
    pages, now = session.vault.page_links, session.now()
    pages.set_goals(entry, tuple(id for id in links.goals if _is_here(session, id)))
    pages.set_areas(entry, links.areas)
    pages.set_feelings(entry, links.feelings)
    if links.overcame:
        pages.mark(entry, PageMark.OVERCAME, now)
    if links.template:
        run = Run(session.computer.new_id(), links.template, now, finished=now, entry=entry)
        session.vault.guides.keep(run, now)


def _is_here(session: Session, goal: str) -> bool:
    with suppress(UnknownGoal):
        return bool(session.vault.goals.get(goal))
    return False
