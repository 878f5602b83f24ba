"""After a restored backup: ask a buddy to seal again what came meanwhile, and do that for one who asks.

What is sealed again is the same packet under the same id: whoever has it already is told so, and every answer
to it still fits.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from peerbuddy.actions import buddies
from peerbuddy.actions.sealing_packets import SealedFile, items_of, packet_for, seal_packet, write_sealed
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import PleaseDeleteBody, ResealBody
from peerbuddy.sealing.payload import from_bytes
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow

KIND = "reseal"


def to_be_asked(session: Session) -> tuple[Buddy, ...]:
    """Whose packets this vault may have held before it was restored."""
    return tuple(
        buddy
        for buddy in buddies.buddies(session)
        if buddy.is_going_on and _since(session, buddy) is not None
    )


def ask(session: Session, id: str, folder: Path) -> SealedFile:
    """Please seal again what you made since. Once is enough, but it can be asked at any time.

    Raises UnknownBuddy and what `seal_packet` raises.
    """
    buddy = buddies.buddy(session, id)
    since = _since(session, buddy)
    body = ResealBody(None if since in (None, date.min) else since)
    sealed = seal_packet(session, buddy, packet_for(session, buddy, KIND, body), folder)
    leave_unasked(session, id)
    return sealed


def leave_unasked(session: Session, id: str) -> None:
    """Raises UnknownBuddy."""
    uid = buddies.buddy(session, id).uid
    state = session.vault.pairs.of(uid)
    if state.since is not None:
        with session.vault.transaction():
            session.vault.pairs.keep(uid, replace(state, since=None))
            session.vault.changes.note("buddies", id)


def asked_by(session: Session, id: str) -> ResealBody | None:
    """The last time they asked me, None if they never did. Raises UnknownBuddy."""
    asked = session.vault.inbox.of_kind(buddies.buddy(session, id).id, KIND)
    body = from_bytes(asked[0].body).body if asked else None
    return body if isinstance(body, ResealBody) else None


def sealed_since(session: Session, id: str, since: date | None) -> tuple[OutboxRow, ...]:
    """What I made for them on that day or later, oldest first, as far as it is still meant: without what was
    to be let go by now, and what I asked them to let go of.

    Raises UnknownBuddy.
    """
    outbox, uid = session.vault.outbox, buddies.buddy(session, id).uid
    no_more = {item for row in outbox.of(uid) for item in _asked_away(row)}
    return tuple(
        row
        for row in outbox.of(uid, since=since or date.min)
        if row.kind != KIND and row.packet_id not in no_more and _may_be_kept(row, session.today())
    )


def seal_again(session: Session, packet_id: str, folder: Path) -> SealedFile:
    """The very bytes of before, to the key that holds now. Raises UnknownId and what `seal_packet` raises."""
    before = session.vault.outbox.get(packet_id)
    buddy = buddies.buddy(session, before.buddy.hex())
    path, row = write_sealed(
        session,
        buddy,
        (before.packet_id, before.kind, before.body),
        folder,
        session.vault.outbox.renew,
        lambda _: session.vault.outbox.renew(before),
    )
    return SealedFile(path, row.id, row.kind, items_of(from_bytes(row.body).body))


def _since(session: Session, buddy: Buddy) -> date | None:
    return session.vault.pairs.of(buddy.uid).since


def _asked_away(row: OutboxRow) -> tuple[bytes, ...]:
    body = from_bytes(row.body).body if row.kind == "please_delete" else None
    return body.items if isinstance(body, PleaseDeleteBody) else ()


def _may_be_kept(row: OutboxRow, today: date) -> bool:
    keep_until = from_bytes(row.body).head.keep_until
    return keep_until is None or keep_until >= today
