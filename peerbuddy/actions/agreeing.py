"""Steps that need both people: propose, counter, renew, accept; each is a file for the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peerbuddy.actions import agreement_holding as holding
from peerbuddy.actions import agreement_signings as signings
from peerbuddy.actions import agreements
from peerbuddy.actions.agreement_files import seal_version, signed_by_me
from peerbuddy.actions.agreement_steps import kept_of
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement import Agreement, checked
from peerbuddy.model.agreement_kept import Kept, Signed, Version
from peerbuddy.model.pair_errors import FromBeforeTheEnd, NotAgreed, NothingProposed
from peerbuddy.model.rules.agreement_states import IN_FORCE, UNSIGNED, AgreementState
from peerbuddy.session import Session


def propose(
    session: Session, buddy_id: str, agreement: Agreement, folder: Path, *, note: str = ""
) -> SealedFile:
    """A first agreement, or a change of the one that holds, which goes on until both have signed.

    Raises UnknownBuddy, BadField and what `seal_packet` raises; then nothing was proposed.
    """
    return _offer(session, buddy_id, "propose", (agreement, note), folder)


def counter(
    session: Session, buddy_id: str, agreement: Agreement, folder: Path, *, note: str = ""
) -> SealedFile:
    """Answer an offer with other words. Raises NothingProposed and what `propose` raises."""
    if agreements.present(session, buddy_id).offered is None:
        raise NothingProposed
    return _offer(session, buddy_id, "counter", (agreement, note), folder)


def renew(
    session: Session, buddy_id: str, agreement: Agreement, folder: Path, *, note: str = ""
) -> SealedFile:
    """For another while, or out of a rest: counted from today, once both have signed.

    Raises NotAgreed where nothing holds, and what `propose` raises.
    """
    if agreements.holding(session, session.vault.buddies.get(buddy_id)) is None:
        raise NotAgreed
    return _offer(session, buddy_id, "renew", (replace(agreement, made_on=session.today()), note), folder)


def _offer(
    session: Session, buddy_id: str, step: str, words: tuple[Agreement, str], folder: Path
) -> SealedFile:
    agreement, note = words
    buddy = session.vault.buddies.get(buddy_id)
    version = signed_by_me(session, buddy, step, checked(agreement), note)
    sealed = seal_version(session, buddy, version, step, folder)
    with session.vault.transaction():
        version = session.vault.agreements.keep_version(buddy.uid, version)
        kept = replace(kept_of(session, buddy), draft=None, looked=())
        signing = signings.offered(session, buddy, version.hash)
        if signing.is_agreed:  # the very words they offered
            kept = holding.comes_to_hold(session, buddy, kept, signing)
        else:
            kept = _offered(session, kept, version)
        session.vault.agreements.keep(buddy.uid, kept)
    return sealed


def _offered(session: Session, kept: Kept, version: Version) -> Kept:
    kept = replace(kept, offered=version.hash, offered_by_me=True)
    if kept.state in IN_FORCE:
        return kept
    first = kept.state in (AgreementState.DRAFT, AgreementState.ENDED)
    state = AgreementState.PROPOSED if first else AgreementState.COUNTERED
    return replace(kept, state=state, since=session.today(), by_me=True, note="", in_force=None)


def accept(session: Session, buddy_id: str, folder: Path) -> SealedFile:
    """Sign the words that the other offered, or what they tightened. From here on they hold; where I told
    them of something tighter meanwhile they are offered anew instead.

    Raises NothingProposed, FromBeforeTheEnd, and what `propose` raises.
    """
    buddy = session.vault.buddies.get(buddy_id)
    now = agreements.present(session, buddy_id)
    waiting = now.unsigned_by_me
    if waiting is None:
        raise FromBeforeTheEnd if now.from_before_the_end else NothingProposed
    if signings.is_to_be_offered_anew(session, buddy, bytes.fromhex(waiting.hash)):
        return _offer(session, buddy_id, "counter", (waiting.agreement, ""), folder)
    version = signed_by_me(session, buddy, waiting.step, waiting.agreement, "")
    sealed = seal_version(session, buddy, version, "accept", folder)
    with session.vault.transaction():
        version = session.vault.agreements.keep_version(buddy.uid, version)
        signing = signings.accepted(session, buddy, version.hash)
        kept = kept_of(session, buddy)
        if kept.offered == version.hash:
            kept = holding.comes_to_hold(session, buddy, kept, signing)
        else:  # what they tightened holds already, and a rest goes on
            kept = holding.held(session, buddy, kept)
        session.vault.agreements.keep(buddy.uid, kept)
    return sealed


def take_back(session: Session, buddy_id: str) -> None:
    """Of an offer: mine is no longer on the table, one of theirs is left lying. What holds goes on.

    Raises UnknownBuddy, NothingProposed.
    """
    buddy = session.vault.buddies.get(buddy_id)
    kept = kept_of(session, buddy)
    if kept.offered is None:
        raise NothingProposed
    ended = replace(kept, state=AgreementState.ENDED, since=session.today(), by_me=True)
    with session.vault.transaction():
        if kept.offered_by_me:
            signings.took_back(session, buddy, kept.offered)
        session.vault.agreements.keep(
            buddy.uid, replace(ended if kept.state in UNSIGNED else kept, offered=None)
        )


def told_again(session: Session, buddy_id: str, signed: Signed, folder: Path) -> SealedFile:
    """The file of a version that I signed, made once more: files get lost. Raises NothingProposed if I did
    not sign it, and what `propose` raises."""
    buddy = session.vault.buddies.get(buddy_id)
    version = session.vault.agreements.version(buddy.uid, bytes.fromhex(signed.hash))
    if version is None or not version.my_signature:
        raise NothingProposed
    kept = kept_of(session, buddy)
    is_offer = kept.offered == version.hash and kept.offered_by_me
    step = "accept" if version.their_signature and not is_offer else version.step
    sealed = seal_version(session, buddy, version, step, folder)
    if step == "narrow":
        with session.vault.transaction():
            signings.told_tighter(session, buddy, version.hash)
    return sealed
