"""An agreement as the bytes that both people sign, and whether somebody signed them."""

from __future__ import annotations

from peerbuddy.model.agreement import CORES, FORM, Agreement, checked
from peerbuddy.model.errors import BadField
from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.identity import Identity, has_signed, hash_of
from peerbuddy.sealing.payload import BadBody, packed, unpacked


class BadAgreement(Exception):
    """Bytes that are no agreement between these two."""


def to_bytes(agreement: Agreement) -> bytes:
    """The one encoding of a `checked` agreement. Raises BadField."""
    data = packed(agreement)
    if len(data) > labels.MAX_AGREEMENT_BYTES:
        raise BadField("agreement", "too-long", labels.MAX_AGREEMENT_BYTES)
    return data


def from_bytes(data: bytes, between: frozenset[bytes]) -> Agreement:
    """`between`: the signing keys of the two. Raises BadAgreement for anything but the one encoding of a
    checked agreement of this form between them, with all that is fixed in it."""
    if len(data) > labels.MAX_AGREEMENT_BYTES:
        raise BadAgreement
    try:
        agreement = unpacked(Agreement, data)
        keys = tuple(side.signing_key for side in agreement.sides)
        is_whole = agreement.form == FORM and agreement.cores == CORES and checked(agreement) == agreement
    except (BadBody, BadField) as error:
        raise BadAgreement from error
    if not is_whole or len(keys) != len(between) or keys != tuple(sorted(between)):
        raise BadAgreement
    return agreement


def signature(data: bytes, me: Identity) -> bytes:
    return me.sign(_to_be_signed(data))


def is_signed(data: bytes, signing_key: bytes, signature: bytes) -> bool:
    return has_signed(signing_key, _to_be_signed(data), signature)


def _to_be_signed(data: bytes) -> bytes:
    """Over the hash, so that both can name what they signed by it."""
    return labels.AGREEMENT + b"\0" + hash_of(data)
