"""Steps of an agreement that one person takes alone, at once: make it tighter, rest from it, end it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peerbuddy.actions import agreement_holding as holding
from peerbuddy.actions import agreement_signings as signings
from peerbuddy.actions import agreements, me
from peerbuddy.actions.agreement_files import MAX_NOTE, seal_note, seal_version, signed_by_me
from peerbuddy.actions.agreement_steps import kept_of, state_today
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model import limited
from peerbuddy.model.agreement import Agreement, checked
from peerbuddy.model.agreement_kept import Kept
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.pair_errors import NotAgreed, NotTighter
from peerbuddy.model.rules.agreement_changes import Direction, changes, is_tightening
from peerbuddy.model.rules.agreement_states import IN_FORCE, AgreementState
from peerbuddy.session import Session


def narrow(
    session: Session, buddy_id: str, agreement: Agreement, folder: Path | None = None, *, note: str = ""
) -> SealedFile | None:
    """Make tighter what holds; at once on this side. With a folder the other is told by a file.

    Raises NotAgreed where nothing holds, NotTighter for a change that needs both, and what `propose` raises;
    if only the file fails, it holds here all the same.
    """
    buddy = session.vault.buddies.get(buddy_id)
    before, after = agreements.holding(session, buddy), checked(agreement)
    if before is None:
        raise NotAgreed
    mine = me.identity(session).signing_key()
    if before == after or not is_tightening(before, after, mine):
        raise NotTighter(tuple(dict.fromkeys(_needing_both(before, after, mine))))
    version = signed_by_me(session, buddy, "narrow", after, note)
    with session.vault.transaction():
        session.vault.agreements.keep_version(buddy.uid, version)
        signings.narrowed(session, buddy, version.hash)
        kept = replace(kept_of(session, buddy), draft=None)
        session.vault.agreements.keep(buddy.uid, holding.held(session, buddy, kept))
    if folder is None:
        return None
    sealed = seal_version(session, buddy, version, "narrow", folder)
    with session.vault.transaction():
        signings.told_tighter(session, buddy, version.hash)  # it has a packet of its own by now
    return sealed


def _needing_both(before: Agreement, after: Agreement, mine: bytes) -> list[str]:
    return [
        change.part
        for change in changes(before, after)
        if change.direction is Direction.NEEDS_BOTH or change.side not in (b"", mine)
    ]


def pause(
    session: Session, buddy_id: str, folder: Path | None = None, *, note: str = ""
) -> SealedFile | None:
    """Rest from it, at once; without a folder nobody is told. Raises NotAgreed and what `propose` raises."""
    buddy = session.vault.buddies.get(buddy_id)
    if state_today(session, buddy, kept_of(session, buddy)) not in IN_FORCE:
        raise NotAgreed
    note = limited.lines("note", note, MAX_NOTE)
    _stop(session, buddy, AgreementState.PAUSED, note)
    return seal_note(session, buddy, "pause", note, folder) if folder else None


def end(session: Session, buddy_id: str, folder: Path, *, note: str = "") -> SealedFile:
    """For good, with a file that says so. What was shared stays listed on this side.

    Raises UnknownBuddy and what `propose` raises; then nothing has ended.
    """
    buddy = session.vault.buddies.get(buddy_id)
    note = limited.lines("note", note, MAX_NOTE)
    sealed = seal_note(session, buddy, "end", note, folder)
    _end(session, buddy, note)
    return sealed


def end_quietly(session: Session, buddy_id: str) -> None:
    """The same, and no file is made: it just stops. Raises UnknownBuddy."""
    _end(session, session.vault.buddies.get(buddy_id), "")


def _end(session: Session, buddy: Buddy, note: str) -> None:
    with session.vault.transaction():
        kept = kept_of(session, buddy)
        signings.ended_by_me(session, buddy)
        if kept.state is not AgreementState.ENDED:
            session.vault.agreements.keep(buddy.uid, _stopped(session, kept, AgreementState.ENDED, note))
        if buddy.standing is Standing.OPEN:
            session.vault.buddies.change(replace(buddy, standing=Standing.ENDED))


def _stop(session: Session, buddy: Buddy, state: AgreementState, note: str) -> None:
    with session.vault.transaction():
        session.vault.agreements.keep(buddy.uid, _stopped(session, kept_of(session, buddy), state, note))


def _stopped(session: Session, kept: Kept, state: AgreementState, note: str) -> Kept:
    offered = None if state is AgreementState.ENDED else kept.offered
    return replace(kept, state=state, since=session.today(), by_me=True, note=note, offered=offered)
