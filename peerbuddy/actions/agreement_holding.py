"""Which words of an agreement hold, by all that the two signed: the same for both, however files come."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import me
from peerbuddy.actions.agreement_signings import open_one
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Kept, Version
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.rules.agreement_changes import tightened, touches_more
from peerbuddy.model.rules.agreement_signings import (
    ME,
    THEM,
    Signing,
    narrowed_since,
    that_crossed,
    that_holds,
)
from peerbuddy.model.rules.agreement_states import IN_FORCE, AgreementState
from peerbuddy.sealing import agreed
from peerbuddy.sealing.identity import hash_of
from peerbuddy.session import Session

_S = AgreementState


def pair_keys(session: Session, buddy: Buddy) -> frozenset[bytes]:
    """The signing keys of the two."""
    return frozenset((me.identity(session).signing_key(), buddy.signing_key))


def read(session: Session, buddy: Buddy, text_hash: bytes | None) -> Agreement | None:
    """A kept version; one that does not read any more is none."""
    version = session.vault.agreements.version(buddy.uid, text_hash) if text_hash else None
    try:
        return agreed.from_bytes(version.text, pair_keys(session, buddy)) if version else None
    except agreed.BadAgreement:
        return None


def crossed(session: Session, buddy: Buddy) -> bytes | None:
    """The hash of words that both signed the other way round, and that do not hold for that reason alone."""
    others = that_crossed(session.vault.signings.of(buddy.uid))
    return others[0].hash if others else None


def held(session: Session, buddy: Buddy, kept: Kept) -> Kept:
    """With the words that hold by all that was signed; what lies on the table is only what is later.

    Where they hold words from which I took my signature back, mine rest, until one of us signs what the other
    one holds.
    """
    signings = session.vault.signings.of(buddy.uid)
    latest = that_holds(signings)
    holds = that_holds(one for one in signings if not one.taken_back)
    base = holds or (Signing(kept.in_force) if kept.in_force else None)
    words = read(session, buddy, base.hash) if base else None
    if base is not None and words is not None and kept.state in IN_FORCE:
        text = _tightened(session, buddy, words, narrowed_since(signings, base))
        kept = replace(kept, in_force=hash_of(text))
    if latest is not None and latest.taken_back:
        kept = _apart(session, kept, latest)
    return replace(kept, offered=None) if _is_over(session, buddy, kept, latest or base) else kept


def _apart(session: Session, kept: Kept, theirs: Signing) -> Kept:
    if kept.offered is None or kept.offered_by_me:
        kept = replace(kept, offered=theirs.hash, offered_by_me=False, looked=())
    if kept.state in IN_FORCE:
        return kept if kept.state is _S.PAUSED else _put(session, kept, _S.PAUSED)
    return _put(session, kept, _S.COUNTERED if kept.state is _S.COUNTERED else _S.PROPOSED)


def _put(session: Session, kept: Kept, state: AgreementState) -> Kept:
    return replace(kept, state=state, since=session.today(), by_me=False, note="")


def hold_still(session: Session, buddy: Buddy) -> bool:
    """Whether both signed something of the time that goes on."""
    return any(one.is_agreed for one in session.vault.signings.of(buddy.uid))


def comes_to_hold(session: Session, buddy: Buddy, kept: Kept, signing: Signing) -> Kept:
    """After both signed these words. Where others hold, all the same, that goes on as it was."""
    latest, before = that_holds(session.vault.signings.of(buddy.uid)), kept
    if latest is None or latest.id != signing.id:
        return held(session, buddy, kept)
    kept = held(session, buddy, replace(kept, state=_S.ACTIVE, since=session.today(), note="", looked=()))
    if before.state in IN_FORCE and signing.narrowed_by and kept.in_force == before.in_force:
        return replace(kept, state=before.state, since=before.since, note=before.note)
    return kept


def may_tighten(session: Session, buddy: Buddy, kept: Kept, text_hash: bytes) -> bool:
    """Whether these words are what holds, only tighter, and no proposal of others."""
    holds = that_holds(one for one in session.vault.signings.of(buddy.uid) if not one.taken_back)
    before = read(session, buddy, holds.hash if holds else kept.in_force)
    after = read(session, buddy, text_hash)
    return before is not None and after is not None and _only_tighter(before, after)


def _only_tighter(before: Agreement, after: Agreement) -> bool:
    return before.made_on == after.made_on and not touches_more(before, after)


def _tightened(session: Session, buddy: Buddy, base: Agreement, signings: tuple[Signing, ...]) -> bytes:
    """The words with all that either made tighter alone since, kept as a version."""
    words = base
    for one in signings:
        after = read(session, buddy, one.hash)
        if after is not None and _only_tighter(words, after):
            by_me = one.narrowed_by == ME
            who = me.identity(session).signing_key() if by_me else buddy.signing_key
            words = tightened(words, after, who)
    text = agreed.to_bytes(words)
    if session.vault.agreements.version(buddy.uid, hash_of(text)) is None:
        holds = Version(hash_of(text), text, "narrow", by_me=False, day=session.today())
        session.vault.agreements.keep_version(buddy.uid, holds)
    return text


def _is_over(session: Session, buddy: Buddy, kept: Kept, holds: Signing | None) -> bool:
    """Of what lies on the table: whoever offered it signed later what holds, or it holds by now."""
    if kept.offered is None or holds is None:
        return False
    waits = open_one(session, buddy, kept.offered)
    if waits is None:
        return True
    if kept.offered_by_me:
        return waits.taken_back or waits.mine < holds.mine
    if waits.narrowed_by == THEM and may_tighten(session, buddy, kept, waits.hash):
        return True
    return waits.theirs < holds.theirs
