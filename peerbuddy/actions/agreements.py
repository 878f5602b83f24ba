"""What two people agreed on, as it stands today: what may be shared, what is off limits, what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from peerbuddy.actions import agreement_steps, me
from peerbuddy.actions.agreement_ends import from_before_the_end
from peerbuddy.actions.agreement_holding import crossed, pair_keys, read
from peerbuddy.actions.agreement_signings import is_held_by_them
from peerbuddy.actions.agreement_steps import kept_of
from peerbuddy.model.agreement import USUALLY_WELCOME, Agreement, Keep, OffLimit, Side
from peerbuddy.model.agreement_kept import InShort, Kept, Present, RenewalAnswers, Signed, Version
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import Packet, ReplyKind
from peerbuddy.model.rules.agreement_states import (
    MAY_SHARE,
    AgreementState,
    due_on,
    state_on,
)
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.sealing import agreed
from peerbuddy.session import Session

USUALLY_KEPT = Keep.DAYS_90


def present(session: Session, buddy_id: str) -> Present:
    """Where the two stand today. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    mine = me.identity(session).signing_key()
    kept = session.vault.agreements.kept(buddy.uid)
    if kept is None:
        return Present(mine)
    in_force = _signed(session, buddy, kept.in_force)
    over = from_before_the_end(session, buddy, kept)
    due = due_on(in_force.agreement) if in_force else None
    return Present(
        mine,
        state_on(session.today(), kept.state, due),
        kept.since,
        kept.by_me,
        kept.note,
        in_force,
        _signed(session, buddy, kept.offered),
        due,
        draft_of(session, buddy, kept),
        kept.looked,
        kept.offered_by_me,
        _signed(session, buddy, crossed(session, buddy)),
        _read(session, buddy, over) if over else None,
        is_held_by_them(session, buddy, kept.offered),
    )


def draft_of(session: Session, buddy: Buddy, kept: Kept) -> Agreement | None:
    try:
        return agreed.from_bytes(kept.draft, pair_keys(session, buddy)) if kept.draft else None
    except agreed.BadAgreement:
        return None


def versions(session: Session, buddy_id: str) -> tuple[Signed, ...]:
    """Every one that came up, in that order, also those that were never signed. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    kept = session.vault.agreements.versions(buddy.uid)
    return tuple(one for version in kept if (one := _read(session, buddy, version)))


def _signed(session: Session, buddy: Buddy, text_hash: bytes | None) -> Signed | None:
    version = session.vault.agreements.version(buddy.uid, text_hash) if text_hash else None
    return _read(session, buddy, version) if version else None


def _read(session: Session, buddy: Buddy, version: Version) -> Signed | None:
    agreement = read(session, buddy, version.hash)
    if agreement is None:
        return None
    return Signed(
        agreement,
        version.hash.hex(),
        version.step,
        version.by_me,
        version.day,
        bool(version.my_signature),
        bool(version.their_signature),
        version.note,
    )


# --- what holds --------------------------------------------------------------------------------------


def holding(session: Session, buddy: Buddy) -> Agreement | None:
    """The words that hold, also while it rests; None before there are any, and after an end."""
    kept = kept_of(session, buddy)
    return None if kept.state is AgreementState.ENDED else read(session, buddy, kept.in_force)


def may_share(session: Session, buddy: Buddy) -> bool:
    """Whether an agreement is active or due, and the buddy is compared and neither ended nor blocked."""
    if not buddy.is_going_on:
        return False
    kept = kept_of(session, buddy)
    return agreement_steps.state_today(session, buddy, kept) in MAY_SHARE and bool(holding(session, buddy))


def off_limits(session: Session, buddy: Buddy) -> tuple[OffLimit, ...]:
    """What is not to be brought to this buddy, as they last said; for what I share."""
    side = _side(session, buddy, mine=False)
    return side.off_limits if side else ()


def my_off_limits(session: Session, buddy: Buddy) -> tuple[OffLimit, ...]:
    """What this buddy is not to bring to me; for what comes. Mine hold from the moment I say so."""
    side = _side(session, buddy, mine=True)
    return side.off_limits if side else ()


def welcome(session: Session, buddy: Buddy) -> tuple[ReplyKind, ...]:
    """Replies that do this buddy good."""
    side = _side(session, buddy, mine=False)
    return side.welcome if side else USUALLY_WELCOME


def their_side(session: Session, buddy_id: str) -> Side | None:
    """All that this buddy says for themselves. Raises UnknownBuddy."""
    return _side(session, session.vault.buddies.get(buddy_id), mine=False)


def _side(session: Session, buddy: Buddy, *, mine: bool) -> Side | None:
    agreement = holding(session, buddy)
    if agreement is None:
        return None
    return agreement.other(buddy.signing_key) if mine else agreement.side(buddy.signing_key)


def keep_until(session: Session, buddy: Buddy, made: date | None = None) -> date | None:
    """The day by which something made on that day (today) is to be let go; None stands for the end of it all.
    After an end that is at most as many days away as the two agreed on for it."""
    kept = kept_of(session, buddy)
    agreement = read(session, buddy, kept.in_force)
    keep = agreement.keep if agreement else USUALLY_KEPT
    days = keep.days
    last = None if days is None else (made or session.today()) + timedelta(days=days)
    if kept.state is not AgreementState.ENDED or agreement is None:
        return last
    ends = kept.since + timedelta(days=agreement.after_end_days)
    return ends if last is None else min(last, ends)


def may_keep_single(session: Session, buddy: Buddy) -> bool:
    """Whether single items may stay after their day."""
    agreement = holding(session, buddy)
    return agreement is not None and agreement.keep_single


def in_short(session: Session, buddy_id: str) -> InShort | None:
    """None where nothing holds. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    agreement, kept = holding(session, buddy), kept_of(session, buddy)
    if agreement is None:
        return None
    mine, theirs = agreement.other(buddy.signing_key), agreement.side(buddy.signing_key)
    return InShort(
        agreement_steps.state_today(session, buddy, kept),
        clean_name(theirs.name),
        _safe_to_see(mine.off_limits),
        _safe_to_see(theirs.off_limits),
        theirs.welcome,
        agreement.sign_days,
        agreement.keep,
        due_on(agreement),
    )


def _safe_to_see(topics: tuple[OffLimit, ...]) -> tuple[OffLimit, ...]:
    return tuple(replace(one, topic=clean_name(one.topic)) for one in topics)


def renewals(session: Session, buddy_id: str) -> tuple[RenewalAnswers, ...]:
    """What I answered when it was due, the latest first. Raises UnknownBuddy."""
    return session.vault.agreements.answers(session.vault.buddies.get(buddy_id).uid)


# --- what comes ----------------------------------------------------------------------------------------


def take_step(session: Session, buddy: Buddy, packet: Packet, sequence: int) -> Outcome:
    """A packet of a kind agreement_…, inside the transaction that takes it in: taken, or refused because its
    words are not an agreement of these two, or not signed by its sender. `sequence`: that of the packet; an
    older step never undoes a newer one."""
    return agreement_steps.taken(session, buddy, packet, sequence)
