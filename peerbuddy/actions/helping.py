"""Help now, unlocked: plans for rough times, own cards, people, the support map.

Nothing here reads the journal: help is never shown because of what somebody wrote (K-5).
"""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model import help_plan as rules
from peerbuddy.model.help_plan import HelpPerson, HelpPlan, MapEntry, OwnHelpCard, PlanUse, Section
from peerbuddy.session import Session

USES_SHOWN = 20

# --- plans for rough times --------------------------------------------------------------------------


def list_plans(session: Session) -> tuple[HelpPlan, ...]:
    """Each whole, in the order in which they were made."""
    return session.vault.help.plans()


def read_plan(session: Session, id: str) -> HelpPlan:
    """Raises UnknownId."""
    return session.vault.help.plan(id)


def blank_plan(session: Session) -> HelpPlan:
    """With the headings of the content, each of which can be changed. Nothing is written.

    Raises ContentDamaged.
    """
    words = words_of_the_program(session.computer.language).help.plan
    sections = tuple(Section(section.key, section.title) for section in words.sections)
    return HelpPlan(session.computer.new_id(), words.title, sections)


def save_plan(session: Session, plan: HelpPlan) -> HelpPlan:
    """Make or change, with its sections in their order; empty lines go. Raises BadField."""
    kept = rules.checked_plan(plan)
    with session.vault.transaction():
        session.vault.help.save_plan(kept, session.now())
    return session.vault.help.plan(plan.id)


def delete_plan(session: Session, id: str) -> None:
    """For good. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.help.remove("help_plan", id)


def used_plan(session: Session, plan: str) -> PlanUse:
    """Note that it was used today. Raises UnknownId."""
    use = PlanUse(session.computer.new_id(), plan, session.today())
    with session.vault.transaction():
        session.vault.help.save_use(use)
    return use


def note_use(session: Session, use: PlanUse) -> PlanUse:
    """What helped and what to change, whenever there is room for it. Raises UnknownId, BadField."""
    kept = rules.checked_use(use)
    with session.vault.transaction():
        session.vault.help.save_use(kept)
    return kept


def uses_of_plan(session: Session, plan: str) -> tuple[PlanUse, ...]:
    """Newest first."""
    return session.vault.help.uses_of(plan, limit=USES_SHOWN)


# --- cards, people, map -----------------------------------------------------------------------------


def own_cards(session: Session) -> tuple[OwnHelpCard, ...]:
    """Emergency first, then lines, each in the order in which it was made."""
    return session.vault.help.cards()


def save_card(session: Session, card: OwnHelpCard) -> OwnHelpCard:
    """Raises BadField."""
    kept = rules.checked_card(card)
    with session.vault.transaction():
        session.vault.help.save_card(kept)
    return kept


def checked_today(session: Session, card: OwnHelpCard) -> OwnHelpCard:
    """The person made sure that it is right."""
    return save_card(session, replace(card, checked=session.today()))


def delete_card(session: Session, id: str) -> None:
    """Raises UnknownId."""
    with session.vault.transaction():
        session.vault.help.remove("help_card", id)


def my_people(session: Session) -> tuple[HelpPerson, ...]:
    """In the order in which they were put there."""
    return session.vault.help.people()


def save_person(session: Session, person: HelpPerson) -> HelpPerson:
    """Raises BadField."""
    kept = rules.checked_person(person)
    with session.vault.transaction():
        session.vault.help.save_person(kept)
    return kept


def delete_person(session: Session, id: str) -> None:
    """Raises UnknownId."""
    with session.vault.transaction():
        session.vault.help.remove("help_person", id)


def support_map(session: Session) -> tuple[MapEntry, ...]:
    """In the order in which they were put there; the rings group them."""
    return session.vault.help.map_entries()


def save_map_entry(session: Session, entry: MapEntry) -> MapEntry:
    """Raises BadField."""
    kept = rules.checked_map_entry(entry)
    with session.vault.transaction():
        session.vault.help.save_map_entry(kept)
    return kept


def delete_map_entry(session: Session, id: str) -> None:
    """Raises UnknownId."""
    with session.vault.transaction():
        session.vault.help.remove("map_entry", id)
