"""Steps of my side of an agreement as files: what is signed, and what is sealed for the other one."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import me
from peerbuddy.actions.agreement_holding import pair_keys
from peerbuddy.actions.agreement_steps import PREFIX
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model import limited
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Version
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import AgreementBody
from peerbuddy.sealing import agreed
from peerbuddy.sealing.identity import hash_of
from peerbuddy.session import Session

MAX_NOTE = 500


def signed_by_me(session: Session, buddy: Buddy, step: str, agreement: Agreement, note: str) -> Version:
    """`agreement` as `checked` gave it. Raises BadField; ValueError if it is one of other people."""
    text = agreed.to_bytes(agreement)
    try:
        agreed.from_bytes(text, pair_keys(session, buddy))
    except agreed.BadAgreement as error:
        raise ValueError("an agreement of two other people") from error
    return Version(
        hash_of(text),
        text,
        step,
        by_me=True,
        day=session.today(),
        my_signature=agreed.signature(text, me.identity(session)),
        note=limited.lines("note", note, MAX_NOTE),
    )


def seal_version(session: Session, buddy: Buddy, version: Version, step: str, folder: Path) -> SealedFile:
    """Raises what `seal_packet` raises."""
    body = AgreementBody(version.text, version.my_signature, version.note)
    return seal_packet(session, buddy, packet_for(session, buddy, PREFIX + step, body), folder)


def seal_note(session: Session, buddy: Buddy, step: str, note: str, folder: Path) -> SealedFile:
    """A rest or an end: no text is signed for it. Raises what `seal_packet` raises."""
    packet = packet_for(session, buddy, PREFIX + step, AgreementBody(note=note))
    return seal_packet(session, buddy, packet, folder)
