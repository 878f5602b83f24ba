"""What a step of the other one does to an agreement: an offer, an acceptance, a tightening, a rest, an end.

Nothing becomes wider without my signature; what makes it tighter holds at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from peerbuddy.actions import agreement_holding as holding
from peerbuddy.actions import agreement_signings as signings
from peerbuddy.actions.agreement_holding import pair_keys, read
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Kept, Version
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import AgreementBody, Packet
from peerbuddy.model.rules.agreement_states import IN_FORCE, AgreementState, due_on, state_on
from peerbuddy.sealing import agreed
from peerbuddy.sealing.identity import hash_of
from peerbuddy.session import Session

PREFIX = "agreement_"
_A_DAY = timedelta(days=1)  # their clock may be that far ahead
_BEGINS = ("propose", "renew")  # the steps with which an agreement begins anew after an end


@dataclass(frozen=True, slots=True)
class _Came:
    """A step with words. `made`: the day of its packet. `words_made`: that of the words where it is earlier.
    `is_old`: a newer step of theirs was taken already."""

    step: str
    version: Version
    made: date
    words_made: date
    sequence: int
    is_old: bool


def kept_of(session: Session, buddy: Buddy) -> Kept:
    return session.vault.agreements.kept(buddy.uid) or Kept(AgreementState.DRAFT, session.today())


def state_today(session: Session, buddy: Buddy, kept: Kept) -> AgreementState:
    in_force = read(session, buddy, kept.in_force)
    return state_on(session.today(), kept.state, due_on(in_force) if in_force else None)


def taken(session: Session, buddy: Buddy, packet: Packet, sequence: int) -> Outcome:
    """Inside the transaction that takes the packet in. `sequence`: that of the packet."""
    body, step = packet.body, packet.kind.removeprefix(PREFIX)
    if not isinstance(body, AgreementBody):
        return Outcome.REFUSED
    kept, sequence = kept_of(session, buddy), max(sequence, 1)
    is_old = sequence <= kept.taken
    if is_old and session.vault.seen.counts_anew(buddy.uid, kept.taken, packet.head.made_on):
        signings.count_anew(session, buddy, sequence)
        kept, is_old = replace(kept, taken=sequence), False
    kept = replace(kept, taken=max(sequence, kept.taken))
    if step == "end":
        kept = _ended(session, buddy, kept, body.note, sequence)
    elif step == "pause":
        kept = kept if is_old else _paused(session, buddy, kept, body.note)
    else:
        found = _version(session, buddy, step, body)
        if found is None:
            return Outcome.REFUSED
        words, version = found
        version = session.vault.agreements.keep_version(buddy.uid, version)
        made = packet.head.made_on
        came = _Came(step, version, made, min(words.made_on, made), sequence, is_old)
        kept = _after(session, buddy, kept, came)
    session.vault.agreements.keep(buddy.uid, kept)
    return Outcome.TAKEN


def _version(
    session: Session, buddy: Buddy, step: str, body: AgreementBody
) -> tuple[Agreement, Version] | None:
    try:
        words = agreed.from_bytes(body.agreement, pair_keys(session, buddy))
    except agreed.BadAgreement:
        return None
    if words.made_on > session.today() + _A_DAY:  # its length counts from there
        return None
    if not agreed.is_signed(body.agreement, buddy.signing_key, body.signature):
        return None
    version = Version(
        hash_of(body.agreement),
        body.agreement,
        step,
        by_me=False,
        day=session.today(),
        their_signature=body.signature,
        note=body.note,
    )
    return words, version


def _after(session: Session, buddy: Buddy, kept: Kept, came: _Came) -> Kept:
    version = came.version
    if buddy.standing is not Standing.OPEN or _is_over(session, buddy, came):
        return kept
    if came.step == "narrow" and kept.state not in IN_FORCE and _may_be_over(session, buddy, came):
        signings.signed_by_them(session, buddy, version.hash, came.step, came.sequence)
        return kept  # it counts only for what they signed before it
    mine = signings.open_one(session, buddy, version.hash)
    if version.hash == kept.in_force and mine is None and not _goes_on(session, buddy, kept, came.step):
        return kept  # it came again
    signing = signings.signed_by_them(session, buddy, version.hash, came.step, came.sequence)
    if signing is None:
        return kept
    if came.step == "narrow" and kept.state in IN_FORCE:
        if holding.may_tighten(session, buddy, kept, version.hash):
            return replace(holding.held(session, buddy, kept), looked=())
    elif signing.is_agreed:
        kept = holding.comes_to_hold(session, buddy, kept, signing)
        return _rested_since(session, buddy, kept, came)
    elif signing.is_of_both:
        return holding.held(session, buddy, kept)
    return kept if came.is_old else _offered(session, kept, version, came.step)


def _is_over(session: Session, buddy: Buddy, came: _Came) -> bool:
    """Whether it is from before an end. Who signed what I offered since then had heard of the end, and what
    is only tighter brings nothing back."""
    rows = session.vault.signings.of(buddy.uid)
    is_answer = any(one.mine and one.hash == came.version.hash for one in rows)
    has_heard = any(0 < one.theirs < came.sequence for one in rows if one.is_of_both)
    if is_answer or has_heard or came.step == "narrow":
        return session.vault.signings.last_end(buddy.uid).is_before(came.sequence, date.max)
    return _may_be_over(session, buddy, came)


def _may_be_over(session: Session, buddy: Buddy, came: _Came) -> bool:
    return session.vault.signings.last_end(buddy.uid).is_before(came.sequence, came.words_made)


def _goes_on(session: Session, buddy: Buddy, kept: Kept, step: str) -> bool:
    """Whether a step with the words that hold says something new: tighter once more, or on after a rest."""
    if step == "narrow":
        return True
    return step == "renew" and state_today(session, buddy, kept) is AgreementState.PAUSED


def _offered(session: Session, kept: Kept, version: Version, step: str) -> Kept:
    """Also an acceptance of words that I did not sign: they are an offer, nothing more (D-5)."""
    kept = replace(kept, offered=version.hash, offered_by_me=False, looked=())
    if kept.state in IN_FORCE:
        return kept
    if kept.state is AgreementState.ENDED and step not in _BEGINS:
        return replace(kept, offered=None)
    begins = kept.state in (AgreementState.DRAFT, AgreementState.ENDED)
    state = AgreementState.PROPOSED if begins else AgreementState.COUNTERED
    return replace(kept, state=state, since=session.today(), by_me=False, note="", in_force=None)


def _ended(session: Session, buddy: Buddy, kept: Kept, note: str, sequence: int) -> Kept:
    """It may come later than what they began anew with: that stays."""
    now, is_late = state_today(session, buddy, kept), sequence < kept.taken
    signings.ended_by_them(session, buddy, sequence, is_late=is_late)
    if now is AgreementState.ENDED:
        return kept
    ended = replace(kept, state=AgreementState.ENDED, since=session.today(), by_me=False, note=note)
    if not is_late:
        return replace(ended, offered=None)
    if holding.hold_still(session, buddy):
        return holding.held(session, buddy, kept)
    waits = session.vault.agreements.version(buddy.uid, kept.offered) if kept.offered else None
    if waits is None or signings.open_one(session, buddy, waits.hash) is None:
        return replace(ended, offered=None)
    return replace(_offered(session, ended, waits, "propose"), offered_by_me=kept.offered_by_me)


def _paused(session: Session, buddy: Buddy, kept: Kept, note: str) -> Kept:
    now = state_today(session, buddy, kept)
    if now not in IN_FORCE or (now is AgreementState.PAUSED and kept.by_me):
        return kept
    return replace(kept, state=AgreementState.PAUSED, since=session.today(), by_me=False, note=note)


def _rested_since(session: Session, buddy: Buddy, kept: Kept, came: _Came) -> Kept:
    """Files come in any order: a rest that was made later and came earlier holds."""
    rests = (
        item.sequence > came.sequence and item.made >= came.made
        for item in session.vault.inbox.of_kind(buddy.id, f"{PREFIX}pause")
    )
    if kept.state is AgreementState.ACTIVE and any(rests):
        return replace(kept, state=AgreementState.PAUSED, by_me=False)
    return kept
