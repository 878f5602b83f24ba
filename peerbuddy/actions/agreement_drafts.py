"""What is being written of an agreement, and what a person notes for themselves about it."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import agreements, me, told_of_me
from peerbuddy.actions.agreement_steps import kept_of
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model import limited
from peerbuddy.model.agreement import MOST_TOGETHER, Agreement, Side, between, checked
from peerbuddy.model.agreement_kept import RenewalAnswers
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.sealing import agreed
from peerbuddy.session import Session

MAX_ANSWER = 1200


# --- where writing begins --------------------------------------------------------------------------------


def beginning(session: Session, buddy_id: str) -> Agreement:
    """What was being written, else the offer that lies there, else `usual`. Raises what that raises."""
    now = agreements.present(session, buddy_id)
    if now.draft:
        return now.draft
    if now.offered:
        return replace(now.offered.agreement, made_on=session.today())
    return usual(session, buddy_id)


def usual(session: Session, buddy_id: str) -> Agreement:
    """What holds or held, also with the same person on an earlier computer, else one as it usually is,
    that begins with what both have in common. Counted from today.

    Raises UnknownBuddy, ContentDamaged.
    """
    buddy = session.vault.buddies.get(buddy_id)
    held = agreements.present(session, buddy_id).in_force
    if held:
        return replace(held.agreement, made_on=session.today())
    return _held_before(session, buddy) or _first(session, buddy)


def _first(session: Session, buddy: Buddy) -> Agreement:
    book = words_of_the_program(session.computer.language).agreement
    my_name = me.name_between(session, buddy) or book.unnamed
    mine = Side(me.identity(session).signing_key(), name=my_name)
    theirs = Side(buddy.signing_key, name=clean_name(buddy.card_name) or book.unnamed)
    return replace(
        between(mine, theirs, session.today()),
        together=told_of_me.shared_ground(session, buddy.id)[:MOST_TOGETHER],
        not_part=book.part("not_part", "text").default,
        badly=book.part("badly", "text").default,
    )


def _held_before(session: Session, buddy: Buddy) -> Agreement | None:
    """The words with the same person on their earlier computer, for the new key to sign."""
    if not buddy.earlier:
        return None
    before = session.vault.buddies.get(buddy.earlier)
    held = agreements.present(session, before.id).in_force
    if held is None:
        return None
    mine, theirs = held.agreement.other(before.signing_key), held.agreement.side(before.signing_key)
    sides = sorted((mine, replace(theirs, signing_key=buddy.signing_key)), key=lambda side: side.signing_key)
    return replace(held.agreement, made_on=session.today(), sides=tuple(sides))


# --- words that are not offered yet ----------------------------------------------------------------------


def save_draft(session: Session, buddy_id: str, agreement: Agreement) -> None:
    """Raises UnknownBuddy, BadField."""
    buddy = session.vault.buddies.get(buddy_id)
    text = agreed.to_bytes(checked(agreement))
    with session.vault.transaction():
        session.vault.agreements.keep(buddy.uid, replace(kept_of(session, buddy), draft=text))


def drop_draft(session: Session, buddy_id: str) -> None:
    """Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    with session.vault.transaction():
        session.vault.agreements.keep(buddy.uid, replace(kept_of(session, buddy), draft=None))


def note_looked(session: Session, buddy_id: str, pages: tuple[str, ...]) -> None:
    """Which pages of an offer were looked at and are fine. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    with session.vault.transaction():
        session.vault.agreements.keep(buddy.uid, replace(kept_of(session, buddy), looked=pages))


def keep_answers(session: Session, buddy_id: str, well: str, change: str) -> RenewalAnswers:
    """What went well and what to change, of today. They stay in this vault. Raises UnknownBuddy, BadField."""
    buddy = session.vault.buddies.get(buddy_id)
    answers = RenewalAnswers(
        session.today(), limited.lines("well", well, MAX_ANSWER), limited.lines("change", change, MAX_ANSWER)
    )
    with session.vault.transaction():
        session.vault.agreements.keep_answers(buddy.uid, answers)
    return answers
