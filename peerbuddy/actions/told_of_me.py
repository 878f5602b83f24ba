"""The common ground card and About me: what one buddy is told of oneself, and what they told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.errors import NothingToWrite
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.told_of_me import ToldOfMe, checked, in_common
from peerbuddy.sealing.payload import BadBody, NewerBody, from_bytes
from peerbuddy.session import Session

GROUND, ABOUT = "common_ground", "about"


def mine(session: Session, buddy_id: str) -> ToldOfMe:
    """As it stands here, whether or not it was sealed for them. Raises UnknownBuddy."""
    return session.vault.told_of_me.of(session.vault.buddies.get(buddy_id).uid)


def save(session: Session, buddy_id: str, told: ToldOfMe) -> ToldOfMe:
    """Nothing leaves by it. Raises UnknownBuddy, BadField."""
    buddy, kept = session.vault.buddies.get(buddy_id), checked(told)
    with session.vault.transaction():
        session.vault.told_of_me.keep(buddy.uid, kept)
    return kept


def theirs(session: Session, buddy_id: str) -> ToldOfMe:
    """What they told last, as long as it is kept; empty where nothing is. Raises UnknownBuddy."""
    buddy = session.vault.buddies.get(buddy_id)
    told = ToldOfMe()
    for kind in (GROUND, ABOUT):
        for item in session.vault.inbox.of_kind(buddy.id, kind)[:1]:
            told = _with(told, item.body)
    return told


def _with(told: ToldOfMe, body: bytes) -> ToldOfMe:
    try:
        said = from_bytes(body).body
    except (BadBody, NewerBody):
        return told
    if isinstance(said, GroundBody):
        return replace(told, ground=said)
    return replace(told, about=said) if isinstance(said, AboutBody) else told


def shared_ground(session: Session, buddy_id: str) -> tuple[str, ...]:
    """What both wrote on their cards, in my words. Raises UnknownBuddy."""
    return in_common(mine(session, buddy_id).ground, theirs(session, buddy_id).ground)


def seal_ground(session: Session, buddy_id: str, folder: Path) -> SealedFile:
    """My common ground card for them. Raises NothingToWrite, and what `seal_packet` raises."""
    return _seal(session, buddy_id, GROUND, mine(session, buddy_id).ground, folder)


def seal_about(session: Session, buddy_id: str, folder: Path) -> SealedFile:
    """About me, for them alone. Raises NothingToWrite, and what `seal_packet` raises."""
    return _seal(session, buddy_id, ABOUT, mine(session, buddy_id).about, folder)


def _seal(
    session: Session, buddy_id: str, kind: str, body: GroundBody | AboutBody, folder: Path
) -> SealedFile:
    if body in (GroundBody(), AboutBody()):
        raise NothingToWrite
    buddy = session.vault.buddies.get(buddy_id)
    return seal_packet(session, buddy, packet_for(session, buddy, kind, body), folder)
