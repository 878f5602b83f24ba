"""What a page of the journal belongs to: goals, life areas, feelings; and its marks: overcame, raw."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peerbuddy.actions import assets, goals, switches
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model import limited
from peerbuddy.model.asset import MAX_AREA, LifeArea
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.model.page_mark import PageMark, checked_feelings
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session

MAX_GOALS, MAX_AREAS = 12, 5
PROOF_SHOWN = 200
_BELONGED_TO = (GoalState.ACTIVE, GoalState.RESTING)


@dataclass(frozen=True, slots=True)
class Offered:
    """What a page can belong to. Feelings: none while they are switched off."""

    goals: tuple[GoalLine, ...] = ()
    areas: tuple[LifeArea, ...] = ()
    feelings: tuple[str, ...] = ()


def offered(session: Session) -> Offered:
    """Goals that are active or rest, life areas in use, words for feelings. Raises ContentDamaged."""
    words: dict[str, None] = {}
    if switches.is_on(session, Switch.FEELINGS):
        groups = words_of_the_program(session.computer.language).words.feelings.groups
        words = dict.fromkeys(word for group in groups for word in group.words)
        words |= dict.fromkeys(feelings_used(session))
    return Offered(goals.list_goals(session, states=_BELONGED_TO), assets.list_areas(session), tuple(words))


def belongings(session: Session, entry: str) -> Offered:
    """What a page belongs to, with its names, whatever has become of that since. Raises UnknownId."""
    page = session.vault.entries.get(entry)
    names = assets.area_names(session)
    areas = tuple(LifeArea(key, names.get(key, key)) for key in page.areas)
    return Offered(goals.lines_of(session, page.goals), areas, page.feelings)


def set_goals(session: Session, entry: str, goals: tuple[str, ...]) -> None:
    """A page belongs to exactly these goals. Raises UnknownId, UnknownGoal, BadField."""
    limited.at_most("goals", goals, MAX_GOALS)
    with session.vault.transaction():
        session.vault.page_links.set_goals(entry, goals)


def set_areas(session: Session, entry: str, areas: tuple[str, ...]) -> None:
    """A page belongs to exactly these life areas, by their keys. Raises UnknownId, BadField."""
    kept = tuple(limited.line("areas", area, MAX_AREA, required=True) for area in areas)
    with session.vault.transaction():
        session.vault.page_links.set_areas(entry, limited.at_most("areas", kept, MAX_AREAS))


def set_feelings(session: Session, entry: str, words: tuple[str, ...]) -> None:
    """Five words at most, from the list or one's own. Raises UnknownId, BadField."""
    with session.vault.transaction():
        session.vault.page_links.set_feelings(entry, checked_feelings(words))


def feelings_used(session: Session) -> tuple[str, ...]:
    """Every word that stands beside a page, in the order of the alphabet."""
    return session.vault.page_links.feelings_used()


def mark_overcame(session: Session, entry: str) -> None:
    """Put a page on the proof page. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.page_links.mark(entry, PageMark.OVERCAME, session.now())


def take_off_proof_page(session: Session, entry: str) -> None:
    with session.vault.transaction():
        session.vault.page_links.unmark(entry, PageMark.OVERCAME)


def is_on_proof_page(session: Session, entry: str) -> bool:
    return session.vault.page_links.has_mark(entry, PageMark.OVERCAME)


def proof_page(session: Session) -> tuple[EntryLine, ...]:
    """Pages marked as got through, last marked first."""
    ids = session.vault.page_links.marked(PageMark.OVERCAME, limit=PROOF_SHOWN)
    lines = {line.id: line for line in session.vault.entries.lines_of(ids)}
    return tuple(lines[id] for id in ids if id in lines)


def raw_until(session: Session, entry: str) -> datetime | None:
    """Until when a page is raw; None where it is not, or not any more."""
    until = session.vault.page_links.held_until(entry, PageMark.RAW)
    return until if until is not None and session.now() < until else None
