"""Seal and unseal: the only two verbs. Nothing of a body is looked at before it is known whose it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto

from cryptography.exceptions import InvalidTag

from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.envelope import HEADER, BadEnvelope, Envelope, padded, padme, split, to_be_signed
from peerbuddy.sealing.identity import SUITE, Identity, KemKey, has_signed, hash_of, kem_public


class Refusal(Enum):
    """Why a packet was not opened, as far as can be told without anybody's data."""

    DAMAGED = auto()
    NEWER = auto()
    NOT_FOR_ME = auto()
    UNKNOWN_SENDER = auto()


class NotOpened(Exception):
    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.name)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Opened:
    """`key`: which of mine it was sealed to."""

    envelope: Envelope
    key: KemKey


def seal(envelope: Envelope, sender: Identity, recipient_kem: bytes) -> bytes:
    """The whole file. The envelope names the recipient inside the signature, so that it cannot be sealed anew
    for somebody else (R67). Raises ValueError for a key that nothing can be sealed to."""
    inner = _signed_and_padded(envelope, sender)
    sealed = SUITE.encrypt(inner, kem_public(recipient_kem), info=_info(envelope.recipient, recipient_kem))
    del inner  # a large one is never held more often than it must be
    return HEADER + sealed


def unseal(data: bytes, me: Identity, my_keys: Iterable[KemKey], known: frozenset[bytes]) -> Opened:
    """`my_keys`: every one that packets may have been sealed to. `known`: signing keys of senders. Checks, in
    this order: size, header, decryption, lengths, that I am meant, the sender, the signature (R68).

    Raises NotOpened.
    """
    if len(data) > labels.MAX_FILE_BYTES or not data.startswith(labels.PACKET_MAGIC):
        raise NotOpened(Refusal.DAMAGED)
    if len(data) <= len(HEADER) or data[: len(HEADER)] != HEADER:
        is_newer = len(data) >= len(HEADER) and data[len(HEADER) - 1] > labels.VERSION
        raise NotOpened(Refusal.NEWER if is_newer else Refusal.DAMAGED)
    length = len(data) - len(HEADER) - labels.ENC_BYTES - labels.TAG_BYTES
    if length < labels.LEAST_INNER_BYTES or padme(length) != length:  # cut short on its way
        raise NotOpened(Refusal.DAMAGED)
    key, inner = _decrypted(memoryview(data)[len(HEADER) :], me, my_keys)
    try:
        envelope, signed, signature = split(inner)
    except BadEnvelope as error:
        raise NotOpened(Refusal.NEWER if error.newer else Refusal.DAMAGED) from error
    if (envelope.recipient, envelope.recipient_kem_hash) != (me.signing_key(), hash_of(key.public())):
        raise NotOpened(Refusal.NOT_FOR_ME)
    if envelope.sender not in known:
        raise NotOpened(Refusal.UNKNOWN_SENDER)
    if not has_signed(envelope.sender, _signature_input(signed), signature):
        raise NotOpened(Refusal.DAMAGED)
    _check_next_key(envelope)
    return Opened(replace(envelope, body=bytes(envelope.body)), key)


def _signed_and_padded(envelope: Envelope, sender: Identity) -> bytes:
    signed = to_be_signed(envelope)
    return padded(signed, sender.sign(_signature_input(signed)))


def _decrypted(sealed: memoryview, me: Identity, my_keys: Iterable[KemKey]) -> tuple[KemKey, bytes]:
    """Whether it is damaged or for somebody else cannot be told apart: no key of mine opens it either way."""
    signing_key = me.signing_key()
    for key in my_keys:
        private, public = key.pair()
        try:
            return key, SUITE.decrypt(sealed, private, info=_info(signing_key, public))
        except (InvalidTag, ValueError):
            continue
    raise NotOpened(Refusal.NOT_FOR_ME)


def _check_next_key(envelope: Envelope) -> None:
    try:
        kem_public(envelope.next_kem_key)
    except ValueError as error:
        raise NotOpened(Refusal.DAMAGED) from error


def _info(recipient: bytes, recipient_kem: bytes) -> bytes:
    return labels.PACKET + b"\0" + HEADER + recipient + hash_of(recipient_kem)


def _signature_input(signed: bytes | memoryview) -> bytes:
    return b"".join((labels.PACKET_SIGNATURE, b"\0", HEADER, signed))
