"""Opening a sealed file: whose it is, whether it may come in, and only then what it says.

`open_packet` only reads. `remember` belongs into the transaction that takes the packet in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.actions import me, turning_keys
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import Packet
from peerbuddy.sealing.envelope import Envelope
from peerbuddy.sealing.identity import KemKey
from peerbuddy.sealing.packet_labels import MOST_DAYS_KEPT
from peerbuddy.sealing.payload import BadBody, NewerBody, from_bytes
from peerbuddy.sealing.seal import NotOpened, Opened, Refusal, unseal
from peerbuddy.session import Session

_OUTCOMES = {
    Refusal.DAMAGED: Outcome.DAMAGED,
    Refusal.NEWER: Outcome.NEWER_APP,
    Refusal.NOT_FOR_ME: Outcome.NOT_FOR_ME,
    Refusal.UNKNOWN_SENDER: Outcome.UNKNOWN_SENDER,
}
_DAYS_AHEAD = 1
_MOST_SEQUENCE = (1 << 63) - 1


@dataclass(frozen=True, slots=True, repr=False)
class OpenedPacket:
    """`body`: the very bytes that were signed. `packet`: what they say, None for a kind that only a newer
    version knows; `kind` names it then. `sealed_to`: the key of mine that opened it."""

    buddy: Buddy
    packet_id: bytes
    sequence: int
    previous_id: bytes
    made: date
    not_after: date
    kind: str
    body: bytes
    packet: Packet | None
    sealed_to: KemKey
    next_key: bytes

    @property
    def id(self) -> str:
        return self.packet_id.hex()


def open_packet(session: Session, data: bytes) -> OpenedPacket | Outcome:
    """`data`: a whole file. Never raises for what is in it; nothing is altered."""
    mine = me.identity(session)
    known = {one.signing_key: one for one in session.vault.buddies.all()}
    try:
        opened = unseal(data, mine, turning_keys.my_keys(session), frozenset((*known, mine.signing_key())))
    except NotOpened as error:
        return _OUTCOMES[error.refusal]
    sender = known.get(opened.envelope.sender)
    if sender is None:  # sealed with my own key, to me
        return Outcome.REFUSED
    return _refusal(session, sender, opened.envelope) or _read(sender, opened)


def remember(session: Session, opened: OpenedPacket) -> None:
    """That it came, and what it says of keys."""
    buddy = opened.buddy
    session.vault.seen.note(buddy.uid, opened.packet_id, opened.sequence, session.today())
    brought = (opened.next_key, opened.sequence, opened.made)
    turning_keys.note_arrival(session, buddy, opened.sealed_to, brought)


def _refusal(session: Session, sender: Buddy, envelope: Envelope) -> Outcome | None:
    """Whose it is is certain by now; whether it may come in."""
    if envelope.sequence > _MOST_SEQUENCE:
        return Outcome.DAMAGED
    if _came_before(session, sender, envelope):
        return Outcome.ALREADY_HERE
    today = session.today().toordinal()
    if not envelope.made - _DAYS_AHEAD <= today <= envelope.not_after:
        return Outcome.EXPIRED
    if not envelope.made <= envelope.not_after <= envelope.made + MOST_DAYS_KEPT:
        return Outcome.REFUSED
    return Outcome.REFUSED if sender.standing is Standing.BLOCKED else None


def _came_before(session: Session, sender: Buddy, envelope: Envelope) -> bool:
    """A salvage may have lost what was seen and kept what is here."""
    if session.vault.seen.has(sender.uid, envelope.packet_id):
        return True
    return session.vault.inbox.with_packet(sender.id, envelope.packet_id.hex()) is not None


def _read(sender: Buddy, opened: Opened) -> OpenedPacket | Outcome:
    envelope = opened.envelope
    try:
        packet = from_bytes(envelope.body)
        kind = packet.kind
    except NewerBody as error:
        packet, kind = None, error.kind
    except BadBody:
        return Outcome.DAMAGED
    return OpenedPacket(
        buddy=sender,
        packet_id=envelope.packet_id,
        sequence=envelope.sequence,
        previous_id=envelope.previous_id,
        made=date.fromordinal(envelope.made),
        not_after=date.fromordinal(envelope.not_after),
        kind=kind,
        body=envelope.body,
        packet=packet,
        sealed_to=opened.key,
        next_key=envelope.next_kem_key,
    )
