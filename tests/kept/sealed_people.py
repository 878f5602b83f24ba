"""The made-up people of the kept packets, and how a packet of theirs is put together piece by piece.

Their secrets count upwards, so that anybody can make them again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cryptography.hazmat.primitives import hpke

from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.envelope import HEADER, NO_PACKET, Envelope, padded, to_be_signed
from peerbuddy.sealing.identity import SUITE, Identity, KemKey, hash_of, kem_public
from tests.kept.sealed_bodies import FULL, packed

TODAY = date(2026, 11, 22)
DAY = TODAY.toordinal()


def counting(first: int) -> bytes:
    return bytes(range(first, first + 32))


AMARA = Identity(counting(0x00), KemKey(counting(0x20)))  # the buddy of Jonas, who writes to him
JONAS = Identity(counting(0x40), KemKey(counting(0x60)))  # he collects
TOMASZ = Identity(counting(0x80), KemKey(counting(0xA0)))  # blocked by Jonas
ROSA = Identity(bytes([1] * 32), KemKey(bytes([2] * 32)))  # a buddy with whom he has not compared yet
MEI_LIN = Identity(bytes([3] * 32), KemKey(bytes([4] * 32)))  # nobody he knows
JONAS_FOR_AMARA = KemKey(bytes([5] * 32))  # a sealing key that he made for her
JONAS_GONE = KemKey(bytes([6] * 32))  # one that he no longer has
AMARA_NEXT = KemKey(bytes([7] * 32))

LIGHT = packed("light", FULL["light"])


@dataclass(frozen=True)
class Case:
    """A file, and what becomes of it when Jonas collects it `today`, after the cases named in `after`."""

    name: str
    data: bytes
    outcome: str
    after: tuple[str, ...] = ()
    today: date = TODAY


def envelope(number: int, body: bytes = LIGHT) -> Envelope:
    """From Amara to Jonas, to the key on his card."""
    return Envelope(
        AMARA.signing_key(),
        JONAS.signing_key(),
        hash_of(JONAS.kem.public()),
        number.to_bytes(16),
        (DAY << 16) + number,
        NO_PACKET,
        DAY,
        DAY + labels.USUAL_DAYS_KEPT,
        AMARA_NEXT.public(),
        body,
    )


def signature_input(envelope: Envelope) -> bytes:
    return b"peerbuddy v1 packet signature\0" + HEADER + to_be_signed(envelope)


def inner(envelope: Envelope, sender: Identity = AMARA) -> bytes:
    return padded(to_be_signed(envelope) + sender.sign(signature_input(envelope)))


def info_for(to: Identity = JONAS, kem: KemKey | None = None) -> bytes:
    return b"peerbuddy v1 packet\0" + HEADER + to.signing_key() + hash_of((kem or to.kem).public())


def wrapped(
    inner: bytes, to: KemKey = JONAS.kem, info: bytes | None = None, suite: hpke.Suite = SUITE
) -> bytes:
    """Sealed as it is, whatever is in it."""
    return HEADER + suite.encrypt(
        inner, kem_public(to.public()), info=info_for(kem=to) if info is None else info
    )


def sealed_to(envelope: Envelope, kem: KemKey) -> bytes:
    """For a key of Jonas that is not the one on his card."""
    return wrapped(inner(replace(envelope, recipient_kem_hash=hash_of(kem.public()))), kem)


def whole(envelope: Envelope, sender: Identity = AMARA) -> bytes:
    return wrapped(inner(envelope, sender))
