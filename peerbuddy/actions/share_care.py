"""After something was shared: a correction of it, or asking the buddy to let go of it."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import share_drafts
from peerbuddy.actions.buddies import buddy as find_buddy
from peerbuddy.actions.buddies import earlier_cards
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.actions.share_drafts import CORRECTION
from peerbuddy.model import limited
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.packet import CorrectBody, Packet, PleaseDeleteBody
from peerbuddy.model.sharing import Written
from peerbuddy.sealing.payload import from_bytes, to_bytes
from peerbuddy.session import Session

MAX_LINE, MAX_CORRECTION, MOST_AT_ONCE = 280, 1200, 100


def please_delete(session: Session, buddy: str, packets: tuple[str, ...], line: str = "") -> Packet:
    """Ask for these to be let go. `packets`: ids of what was shared with them. Whether they do is theirs.

    Raises UnknownBuddy, UnknownId, BadField.
    """
    if not packets:
        raise BadField("items", "empty")
    items = tuple(_shared_id(session, buddy, id) for id in limited.at_most("items", packets, MOST_AT_ONCE))
    body = PleaseDeleteBody(items, limited.lines("text", line, MAX_LINE))
    return packet_for(session, find_buddy(session, buddy), "please_delete", body)


def correction(session: Session, buddy: str, packet: str, text: str) -> Packet:
    """What is right about one that was shared, read from the bytes that are sealed of it.

    Raises UnknownBuddy, UnknownId, BadField.
    """
    body = CorrectBody(
        _shared_id(session, buddy, packet), limited.lines("text", text, MAX_CORRECTION, required=True)
    )
    return from_bytes(to_bytes(packet_for(session, find_buddy(session, buddy), CORRECTION, body)))


def seal_care(session: Session, buddy: str, packet: Packet, folder: Path) -> SealedFile:
    """It needs no agreement: what was shared before stays one's own business. Raises as `seal_packet`."""
    made = seal_packet(session, find_buddy(session, buddy), packet, folder)
    if isinstance(packet.body, CorrectBody):
        share_drafts.keep(session, Written(buddy, CORRECTION, {packet.body.item.hex(): ""}))
    return made


def _shared_id(session: Session, buddy: str, packet: str) -> bytes:
    row = session.vault.outbox.get(packet)
    known = {one.uid for one in (find_buddy(session, buddy), *earlier_cards(session, buddy))}
    if row.buddy not in known:
        raise UnknownId
    return row.packet_id
