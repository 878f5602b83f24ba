"""What went both ways between two people."""

from __future__ import annotations

from peerbuddy.actions import inbox
from peerbuddy.model.packet import GentlerBody, ReplyBody
from peerbuddy.model.thread import Made, ThreadRow, in_order
from peerbuddy.sealing import payload
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow


def thread(session: Session, buddy_id: str) -> tuple[ThreadRow, ...]:
    """Mine and theirs in the order of the days; what is to be let go is not in it. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    mine = tuple(_made(session, row) for row in session.vault.outbox.of(buddy.uid))
    return in_order(mine, inbox.of_buddy(session, buddy_id))


def made_for(session: Session, packet_id: str) -> Made:
    """One packet of mine, as it was sealed. Raises UnknownId."""
    return _made(session, session.vault.outbox.get(packet_id))


def _made(session: Session, row: OutboxRow) -> Made:
    packet = payload.from_bytes(row.body)
    about = packet.body.item.hex() if isinstance(packet.body, ReplyBody | GentlerBody) else ""
    back = session.vault.inbox.answers_to(row.id)
    return Made(row.id, row.buddy.hex(), row.made, packet, row.file, about, tuple(one.id for one in back))


def answered(session: Session, item_id: str) -> tuple[Made, ...]:
    """What I made in answer to one item, in the order in which I made it. Raises UnknownItem."""
    item = session.vault.inbox.get(item_id)
    rows = session.vault.outbox.of(bytes.fromhex(item.buddy))
    return tuple(one for one in (_made(session, row) for row in rows) if one.answers == item.packet_id)
