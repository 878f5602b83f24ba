"""All that the room of an agreement shows of one buddy, read at once."""

from __future__ import annotations

from peerbuddy.actions import agreement_drafts, agreements, buddies, told_of_me
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import AgreementLine, Present, Signed
from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.session import Session


def open_agreement(session: Session, buddy_id: str) -> AgreementPage:
    """Raises UnknownBuddy, ContentDamaged."""
    buddy = session.vault.buddies.get(buddy_id)
    now = agreements.present(session, buddy_id)
    waiting = now.unsigned_by_me
    return AgreementPage(
        buddy,
        now,
        _words(session, buddy_id, now, waiting),
        _signed_before(session, buddy_id, now, waiting),
        buddy.is_going_on,
        told_of_me.mine(session, buddy_id),
        told_of_me.theirs(session, buddy_id),
        agreements.renewals(session, buddy_id),
    )


def agreements_that_hold(session: Session) -> tuple[AgreementLine, ...]:
    """With everybody with whom it goes on."""
    going_on = (one for one in buddies.buddies(session) if one.is_going_on)
    short = ((one, agreements.in_short(session, one.id)) for one in going_on)
    return tuple(AgreementLine(one.id, one.name, said.look_again) for one, said in short if said is not None)


def _words(session: Session, buddy_id: str, now: Present, waiting: Signed | None) -> Agreement:
    if now.draft:
        return now.draft
    shown = waiting or now.offered or now.in_force
    return shown.agreement if shown else agreement_drafts.usual(session, buddy_id)


def _signed_before(session: Session, buddy_id: str, now: Present, waiting: Signed | None) -> Agreement | None:
    """A draft is compared with what lies there or holds; an offer with what I signed last."""
    if now.draft:
        shown = waiting or now.offered or now.in_force
        return shown.agreement if shown else None
    if waiting is None:
        return now.in_force.agreement if now.offered and now.in_force else None
    signed = [one for one in agreements.versions(session, buddy_id) if one.me and one.hash != waiting.hash]
    return signed[-1].agreement if signed else None
