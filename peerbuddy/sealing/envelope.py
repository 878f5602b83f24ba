"""The bytes inside a packet before they are sealed and after they were opened: one encoding for each."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.sealing import packet_labels as labels

HEADER = labels.PACKET_MAGIC + bytes((labels.VERSION,))
_FIXED = (
    ("version", 1),
    ("sender", labels.SIGNING_KEY_BYTES),
    ("recipient", labels.SIGNING_KEY_BYTES),
    ("recipient_kem_hash", labels.HASH_BYTES),
    ("packet_id", labels.PACKET_ID_BYTES),
    ("sequence", 8),
    ("previous_id", labels.PACKET_ID_BYTES),
    ("made", 4),
    ("not_after", 4),
    ("next_kem_key", labels.KEM_KEY_BYTES),
    ("body_length", 4),
)
_BODY_AT = sum(length for _, length in _FIXED)
NO_PACKET = bytes(labels.PACKET_ID_BYTES)


class BadEnvelope(Exception):
    """Bytes that no envelope has. `newer`: made by a version after this one."""

    def __init__(self, *, newer: bool = False) -> None:
        super().__init__("newer" if newer else "malformed")
        self.newer = newer


@dataclass(frozen=True, slots=True)
class Envelope:
    """Days are `date.toordinal()`, and nothing finer is told. `previous_id`: NO_PACKET for the first."""

    sender: bytes
    recipient: bytes
    recipient_kem_hash: bytes
    packet_id: bytes
    sequence: int
    previous_id: bytes
    made: int
    not_after: int
    next_kem_key: bytes
    body: bytes


def to_be_signed(envelope: Envelope) -> bytes:
    """Inner bytes up to the end of the body."""
    return b"".join(
        (
            bytes((labels.VERSION,)),
            envelope.sender,
            envelope.recipient,
            envelope.recipient_kem_hash,
            envelope.packet_id,
            envelope.sequence.to_bytes(8),
            envelope.previous_id,
            envelope.made.to_bytes(4),
            envelope.not_after.to_bytes(4),
            envelope.next_kem_key,
            len(envelope.body).to_bytes(4),
            envelope.body,
        )
    )


def padded(*parts: bytes) -> bytes:
    """All of it, with zeros up to Padmé(max(length, 4096)): the size tells little of what is inside."""
    length = sum(map(len, parts))
    return b"".join((*parts, bytes(_padded_length(length) - length)))


def _padded_length(length: int) -> int:
    return padme(max(length, labels.LEAST_INNER_BYTES))


def padme(length: int) -> int:
    """Nikitin and others, "Reducing Metadata Leakage from Encrypted Files", 2019, algorithm 1."""
    exponent = length.bit_length() - 1
    last_bits = exponent - exponent.bit_length()
    mask = (1 << last_bits) - 1
    return (length + mask) & ~mask


def split(inner: bytes) -> tuple[Envelope, memoryview, bytes]:
    """What was decrypted → the envelope, the bytes that were signed, the signature. The body is not looked
    at, and not even copied: it is a view until somebody asks for its bytes. Raises BadEnvelope."""
    if len(inner) < _BODY_AT + labels.SIGNATURE_BYTES:
        raise BadEnvelope
    if inner[0] != labels.VERSION:
        raise BadEnvelope(newer=inner[0] > labels.VERSION)
    fields = _fields(inner)
    body_end = _BODY_AT + int.from_bytes(fields["body_length"])
    end = body_end + labels.SIGNATURE_BYTES
    if len(inner) != _padded_length(end) or inner.count(0, end) != len(inner) - end:
        raise BadEnvelope
    view = memoryview(inner)
    envelope = Envelope(
        fields["sender"],
        fields["recipient"],
        fields["recipient_kem_hash"],
        fields["packet_id"],
        int.from_bytes(fields["sequence"]),
        fields["previous_id"],
        int.from_bytes(fields["made"]),
        int.from_bytes(fields["not_after"]),
        fields["next_kem_key"],
        view[_BODY_AT:body_end],
    )
    return envelope, view[:body_end], inner[body_end:end]


def _fields(inner: bytes) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    at = 0
    for name, length in _FIXED:
        found[name] = inner[at : at + length]
        at += length
    return found
