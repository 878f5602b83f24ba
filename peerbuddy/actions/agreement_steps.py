"""What a step of the other one does to an agreement: an offer, an acceptance, a tightening, a rest, an end.

Nothing becomes wider without my signature; what makes it tighter holds at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from peerbuddy.actions import me
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Kept, Version
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import AgreementBody, Packet
from peerbuddy.model.rules.agreement_changes import tightened, touches_more
from peerbuddy.model.rules.agreement_states import (
    IN_FORCE,
    UNSIGNED,
    AgreementState,
    due_on,
    state_on,
)
from peerbuddy.sealing import agreed
from peerbuddy.sealing.identity import hash_of
from peerbuddy.session import Session

PREFIX = "agreement_"
_A_DAY = timedelta(days=1)  # their clock may be that far ahead


@dataclass(frozen=True, slots=True)
class _Came:
    """A step with words. `was_agreed`: both had signed them before it came. `is_old`: a newer step of theirs
    was taken already."""

    step: str
    version: Version
    was_agreed: bool
    is_old: bool
    sequence: int


def pair_keys(session: Session, buddy: Buddy) -> frozenset[bytes]:
    """The signing keys of the two."""
    return frozenset((me.identity(session).signing_key(), buddy.signing_key))


def kept_of(session: Session, buddy: Buddy) -> Kept:
    return session.vault.agreements.kept(buddy.uid) or Kept(AgreementState.DRAFT, session.today())


def read(session: Session, buddy: Buddy, text_hash: bytes | None) -> Agreement | None:
    """A kept version; one that does not read any more is none."""
    version = session.vault.agreements.version(buddy.uid, text_hash) if text_hash else None
    try:
        return agreed.from_bytes(version.text, pair_keys(session, buddy)) if version else None
    except agreed.BadAgreement:
        return None


def state_today(session: Session, buddy: Buddy, kept: Kept) -> AgreementState:
    in_force = read(session, buddy, kept.in_force)
    return state_on(session.today(), kept.state, due_on(in_force) if in_force else None)


def taken(session: Session, buddy: Buddy, packet: Packet, sequence: int) -> Outcome:
    """Inside the transaction that takes the packet in. `sequence`: that of the packet, 0 for the newest."""
    body, step = packet.body, packet.kind.removeprefix(PREFIX)
    if not isinstance(body, AgreementBody):
        return Outcome.REFUSED
    kept = kept_of(session, buddy)
    is_old = bool(sequence) and sequence <= kept.taken
    kept = replace(kept, taken=max(sequence, kept.taken))
    if step in ("pause", "end"):
        if not is_old:
            kept = _stopped(session, buddy, kept, step, body.note)
        session.vault.agreements.keep(buddy.uid, kept)
        return Outcome.TAKEN
    version = _version(session, buddy, step, body)
    if version is None:
        return Outcome.REFUSED
    known = session.vault.agreements.version(buddy.uid, version.hash)
    was_agreed = known is not None and bool(known.my_signature and known.their_signature)
    version = session.vault.agreements.keep_version(buddy.uid, version)
    came = _Came(step, version, was_agreed, is_old, sequence)
    session.vault.agreements.keep(buddy.uid, _after(session, buddy, kept, came))
    return Outcome.TAKEN


def _version(session: Session, buddy: Buddy, step: str, body: AgreementBody) -> Version | None:
    try:
        words = agreed.from_bytes(body.agreement, pair_keys(session, buddy))
    except agreed.BadAgreement:
        return None
    if words.made_on > session.today() + _A_DAY:  # its length counts from there
        return None
    if not agreed.is_signed(body.agreement, buddy.signing_key, body.signature):
        return None
    return Version(
        hash_of(body.agreement),
        body.agreement,
        step,
        by_me=False,
        day=session.today(),
        their_signature=body.signature,
        note=body.note,
    )


def _after(session: Session, buddy: Buddy, kept: Kept, came: _Came) -> Kept:
    version, step = came.version, came.step
    if buddy.standing is not Standing.OPEN:
        return kept
    stands = _still_stands(session, buddy, kept, came)
    if came.is_old and not (kept.state in UNSIGNED and stands):
        return kept
    if step == "narrow" and kept.state in IN_FORCE:
        return _tightened(session, buddy, kept, version)
    if not version.my_signature or kept.state is AgreementState.ENDED:
        return _offered(session, kept, version, step)
    if version.hash == kept.in_force and version.hash != kept.offered:
        # They signed what I had tightened, or it came again; or they would go on with it after a rest.
        return _offered(session, kept, version, step) if _wakes(session, buddy, kept, step) else kept
    if not stands:
        is_repeated = step == "accept" and came.was_agreed
        return kept if is_repeated else _offered(session, kept, version, step)
    return _rested_since(session, buddy, signed_by_both(session, buddy, kept, version), came.sequence)


def _still_stands(session: Session, buddy: Buddy, kept: Kept, came: _Came) -> bool:
    """Whether my signature under these words still counts. It is used up once they held, and nothing that I
    said otherwise since is undone by it: else an old file could bring back what was made tighter."""
    version = came.version
    if kept.offered == version.hash and kept.offered_by_me:
        return True
    if kept.state not in UNSIGNED or came.was_agreed:
        return False
    mine = [one.hash for one in session.vault.agreements.versions(buddy.uid) if one.by_me]
    return mine[-1:] == [version.hash]  # what I offered last, although they offered other words meanwhile


def _wakes(session: Session, buddy: Buddy, kept: Kept, step: str) -> bool:
    return step == "renew" and state_today(session, buddy, kept) is AgreementState.PAUSED


def _offered(session: Session, kept: Kept, version: Version, step: str) -> Kept:
    """Also an acceptance of words that I did not sign: they are an offer, nothing more (D-5)."""
    kept = replace(kept, offered=version.hash, offered_by_me=False, looked=())
    if kept.state in IN_FORCE:
        return kept
    if kept.state is AgreementState.ENDED and step not in ("propose", "renew"):
        return replace(kept, offered=None)
    begins = kept.state in (AgreementState.DRAFT, AgreementState.ENDED)
    state = AgreementState.PROPOSED if begins else AgreementState.COUNTERED
    return replace(kept, state=state, since=session.today(), by_me=False, note="", in_force=None)


def signed_by_both(session: Session, buddy: Buddy, kept: Kept, version: Version) -> Kept:
    """From here on it holds. What was tightened before it was signed by both holds as well."""
    if kept.state is AgreementState.ENDED:
        return kept
    offered = None if kept.offered == version.hash else kept.offered
    kept = replace(
        kept, state=AgreementState.ACTIVE, since=session.today(), note="", in_force=version.hash, looked=()
    )
    waiting = session.vault.agreements.version(buddy.uid, offered) if offered else None
    if waiting and waiting.step == "narrow" and not waiting.by_me:
        return _tightened(session, buddy, replace(kept, offered=None), waiting)
    return replace(kept, offered=offered)


def _tightened(session: Session, buddy: Buddy, kept: Kept, version: Version) -> Kept:
    """At once, as far as one person can do it alone; all else that is new in it needs both (D-4)."""
    mine, theirs = read(session, buddy, kept.in_force), read(session, buddy, version.hash)
    if mine is None or theirs is None:
        return kept
    if mine.made_on != theirs.made_on or touches_more(mine, theirs):
        return replace(kept, offered=version.hash, offered_by_me=False, looked=())
    text = agreed.to_bytes(tightened(mine, theirs, buddy.signing_key))
    if hash_of(text) != kept.in_force:
        holds = Version(hash_of(text), text, "narrow", by_me=False, day=session.today())
        session.vault.agreements.keep_version(buddy.uid, holds)
    return replace(kept, in_force=hash_of(text), looked=())


def _stopped(session: Session, buddy: Buddy, kept: Kept, step: str, note: str) -> Kept:
    now = state_today(session, buddy, kept)
    if step == "end" and now is not AgreementState.ENDED:
        return replace(
            kept, state=AgreementState.ENDED, since=session.today(), by_me=False, note=note, offered=None
        )
    if step == "pause" and now in IN_FORCE and not (now is AgreementState.PAUSED and kept.by_me):
        return replace(kept, state=AgreementState.PAUSED, since=session.today(), by_me=False, note=note)
    return kept


def _rested_since(session: Session, buddy: Buddy, kept: Kept, sequence: int) -> Kept:
    """Files come in any order: a rest that was made later and came earlier holds."""
    pauses = session.vault.inbox.of_kind(buddy.id, f"{PREFIX}pause")
    if kept.state is AgreementState.ACTIVE and sequence and pauses and pauses[0].sequence > sequence:
        return replace(kept, state=AgreementState.PAUSED, by_me=False)
    return kept
