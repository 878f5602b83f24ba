"""Who signed which words of an agreement: what I sign, what they sign, and that an end ends all of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from peerbuddy.model.buddy import Buddy
from peerbuddy.model.rules.agreement_signings import ME, THEM, Signing
from peerbuddy.session import Session

_ACCEPT, _NARROW = "accept", "narrow"


def open_one(session: Session, buddy: Buddy, text_hash: bytes) -> Signing | None:
    """These words, where one of the two has still to sign them."""
    found = [one for one in _of(session, buddy) if one.hash == text_hash and not one.is_agreed]
    return found[-1] if found else None


def is_held_by_them(session: Session, buddy: Buddy, text_hash: bytes | None) -> bool:
    """Whether they signed what I took back: they cannot know it, and these words hold with them."""
    waits = open_one(session, buddy, text_hash) if text_hash else None
    return waits is not None and waits.is_of_both


# --- what I sign ----------------------------------------------------------------------------------------


def offered(session: Session, buddy: Buddy, text_hash: bytes) -> Signing:
    """With my packet that was made last. Where they offered the very words, both have signed them now."""
    known = open_one(session, buddy, text_hash)
    if known is None or known.is_of_both:  # what they signed was an offer that I took back
        known = Signing(text_hash)
    mine = _last_sequence(session, buddy)
    return _keep(session, buddy, replace(known, mine=mine, taken_back=False))


def accepted(session: Session, buddy: Buddy, text_hash: bytes) -> Signing:
    """With my packet that was made last. What I had taken back counts again from when I first signed it: for
    them it was never gone."""
    known = open_one(session, buddy, text_hash)
    if known is not None and known.taken_back:
        _drop(session, buddy, lambda one: one.narrowed_by == ME and one.mine >= known.mine)
        return _keep(session, buddy, replace(known, taken_back=False))
    known = known or Signing(text_hash, theirs=1)
    return _keep(session, buddy, replace(known, mine=_last_sequence(session, buddy)))


def narrowed(session: Session, buddy: Buddy, text_hash: bytes) -> None:
    """By me alone. What I offered before counts no more: it must not undo that."""
    for one in _of(session, buddy):
        if one.mine and not one.theirs and not one.narrowed_by:
            _keep(session, buddy, replace(one, taken_back=True))
    told_tighter(session, buddy, text_hash)


def told_tighter(session: Session, buddy: Buddy, text_hash: bytes) -> None:
    """The same once more, with a packet of its own by now."""
    known = [one for one in _of(session, buddy) if one.hash == text_hash and one.narrowed_by == ME]
    before = known[-1] if known else Signing(text_hash, narrowed_by=ME)
    _keep(session, buddy, replace(before, mine=_last_sequence(session, buddy)))


def took_back(session: Session, buddy: Buddy, text_hash: bytes) -> None:
    known = open_one(session, buddy, text_hash)
    if known is not None and known.mine:
        _keep(session, buddy, replace(known, taken_back=True))


def is_to_be_offered_anew(session: Session, buddy: Buddy, text_hash: bytes) -> bool:
    """Whether they signed what I had offered, and I told them of something tighter since: then my signature
    alone does not bring it back, as they rely on that."""
    known = open_one(session, buddy, text_hash)
    if known is None or not known.taken_back:
        return False
    told = (row for row in session.vault.outbox.of(buddy.uid) if row.kind == f"agreement_{_NARROW}")
    return any(row.sequence > known.mine for row in told)


# --- what they sign -------------------------------------------------------------------------------------


def signed_by_them(
    session: Session, buddy: Buddy, text_hash: bytes, step: str, sequence: int
) -> Signing | None:
    """None for a signature that brings nothing: it was used, or is from before something they did since."""
    if step == _NARROW:
        return _narrowed_by_them(session, buddy, text_hash, sequence)
    known = open_one(session, buddy, text_hash)
    used = max(
        (one.theirs for one in _of(session, buddy) if one.hash == text_hash and one.is_agreed), default=0
    )
    if used and (sequence <= used or (known is None and step == _ACCEPT)):
        return None
    if known is None or not known.mine:
        later = (one.theirs for one in _of(session, buddy) if one.narrowed_by == THEM)
        if any(narrowing > sequence for narrowing in later):
            return None
    known = known or Signing(text_hash)
    return _keep(session, buddy, replace(known, theirs=max(known.theirs, sequence)))


def _narrowed_by_them(session: Session, buddy: Buddy, text_hash: bytes, sequence: int) -> Signing:
    rows = _of(session, buddy)
    known = next((one for one in rows if one.hash == text_hash and one.narrowed_by == THEM), None)
    _drop(session, buddy, lambda one: not one.narrowed_by and not one.mine and one.theirs < sequence)
    if known is None:
        return _keep(session, buddy, Signing(text_hash, theirs=sequence, narrowed_by=THEM))
    return _keep(session, buddy, replace(known, theirs=min(known.theirs, sequence)))


# --- an end -----------------------------------------------------------------------------------------------


def ended_by_me(session: Session, buddy: Buddy) -> None:
    """Whatever was signed until now counts no more, also what is still on its way."""
    end = session.vault.signings.last_end(buddy.uid)
    _drop(session, buddy, lambda _: True)
    session.vault.signings.keep_end(buddy.uid, replace(end, day=session.today()))


def ended_by_them(session: Session, buddy: Buddy, sequence: int, *, is_late: bool) -> None:
    """What they signed in a packet after that one counts all the same. `is_late`: such a one came already, so
    what I offered may answer it."""
    end = session.vault.signings.last_end(buddy.uid)
    _drop(session, buddy, lambda one: int(is_late) <= one.theirs <= sequence)
    session.vault.signings.keep_end(buddy.uid, replace(end, theirs=max(end.theirs, sequence)))


def count_anew(session: Session, buddy: Buddy, sequence: int) -> None:
    """Their packets have lower sequences from this one on: what they signed before stays earlier."""
    signed = sorted({one.theirs for one in _of(session, buddy) if one.theirs})
    for one in _of(session, buddy):
        if one.theirs:
            _keep(session, buddy, replace(one, theirs=signed.index(one.theirs) + 1))
    end = session.vault.signings.last_end(buddy.uid)
    session.vault.signings.keep_end(buddy.uid, replace(end, theirs=min(end.theirs, sequence - 1)))


# --- rows -------------------------------------------------------------------------------------------------


def _of(session: Session, buddy: Buddy) -> tuple[Signing, ...]:
    return session.vault.signings.of(buddy.uid)


def _keep(session: Session, buddy: Buddy, signing: Signing) -> Signing:
    session.vault.signings.keep(buddy.uid, signing)
    if signing.id:
        return signing
    return _of(session, buddy)[-1]


def _drop(session: Session, buddy: Buddy, is_meant: Callable[[Signing], bool]) -> None:
    for one in _of(session, buddy):
        if is_meant(one):
            session.vault.signings.remove(one)


def _last_sequence(session: Session, buddy: Buddy) -> int:
    return session.vault.pairs.of(buddy.uid).sequence
