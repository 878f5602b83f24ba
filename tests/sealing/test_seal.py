"""A packet opens for the one it was sealed to, says who wrote it, and is refused for everything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.envelope import (
    HEADER,
    NO_PACKET,
    BadEnvelope,
    Envelope,
    padded,
    padme,
    split,
    to_be_signed,
)
from peerbuddy.sealing.identity import SUITE, Identity, KemKey, hash_of, kem_public
from peerbuddy.sealing.seal import NotOpened, Refusal, seal, unseal

AMARA = Identity(b"\1" * 32, KemKey(b"\2" * 32))
JONAS = Identity(b"\3" * 32, KemKey(b"\4" * 32))
CAROL = Identity(b"\5" * 32, KemKey(b"\6" * 32))
KNOWN = frozenset({AMARA.signing_key()})
NEXT = KemKey(b"\7" * 32).public()


def envelope(body: bytes = b"The nights are long again.", to: Identity = JONAS) -> Envelope:
    return Envelope(
        AMARA.signing_key(),
        to.signing_key(),
        hash_of(to.kem.public()),
        b"\x09" * 16,
        (740_000 << 16) + 1,
        NO_PACKET,
        740_000,
        740_060,
        NEXT,
        body,
    )


SEALED = seal(envelope(), AMARA, JONAS.kem.public())


def refusal(data: bytes, me: Identity = JONAS, known: frozenset[bytes] = KNOWN) -> Refusal:
    with pytest.raises(NotOpened) as caught:
        unseal(data, me, [me.kem], known)
    return caught.value.refusal


def wrapped(inner: bytes, to: Identity = JONAS) -> bytes:
    """Sealed as it is, whatever is in it."""
    kem = to.kem.public()
    info = b"peerbuddy v1 packet\0" + HEADER + to.signing_key() + hash_of(kem)
    return HEADER + SUITE.encrypt(inner, kem_public(kem), info=info)


def signed_by(who: Identity, what: Envelope) -> bytes:
    signed = to_be_signed(what)
    return padded(signed + who.sign(b"peerbuddy v1 packet signature\0" + HEADER + signed))


@given(st.binary(max_size=9_000))
def test_what_was_sealed_is_what_is_opened(body: bytes) -> None:
    sealed = seal(envelope(body), AMARA, JONAS.kem.public())
    opened = unseal(sealed, JONAS, [CAROL.kem, JONAS.kem], KNOWN)
    assert opened.envelope == envelope(body)
    assert opened.key == JONAS.kem


def test_the_file_shows_its_kind_and_its_rounded_size_and_nothing_else() -> None:
    assert SEALED.startswith(b"PBPACKET\x01")
    assert len(SEALED) == 9 + 1120 + 4096 + 16
    assert len(seal(envelope(b"x" * 2_500), AMARA, JONAS.kem.public())) == len(SEALED)
    assert AMARA.signing_key() not in SEALED
    assert JONAS.signing_key() not in SEALED


@given(st.integers(1, 33_000_000))
def test_rounding_adds_at_most_an_eighth_and_is_rounded_already(length: int) -> None:
    rounded = padme(length)
    assert length <= rounded <= max(length + 1, length * 1.12)
    assert padme(rounded) == rounded


@pytest.mark.parametrize("at", [*range(9, len(SEALED), 61), len(SEALED) - 1])
def test_one_changed_bit_behind_the_header_opens_for_nobody(at: int) -> None:
    altered = bytearray(SEALED)
    altered[at] ^= 1 << at % 8
    assert refusal(bytes(altered)) is Refusal.NOT_FOR_ME


@pytest.mark.parametrize("length", [0, 1, 8, 9, 100, 1129, 5000, len(SEALED) - 1])
def test_a_file_cut_short_is_damaged(length: int) -> None:
    assert refusal(SEALED[:length]) is Refusal.DAMAGED


def test_a_file_with_something_behind_it_or_of_absurd_size_is_damaged() -> None:
    assert refusal(SEALED + b"\0") is Refusal.DAMAGED
    assert refusal(SEALED + bytes(labels.MAX_FILE_BYTES)) is Refusal.DAMAGED
    assert refusal(b"PBPARCEL\1" + SEALED[9:]) is Refusal.DAMAGED
    assert refusal(b"PBPACKET\0" + SEALED[9:]) is Refusal.DAMAGED


def test_a_newer_version_is_named_outside_and_inside() -> None:
    assert refusal(b"PBPACKET\2" + SEALED[9:]) is Refusal.NEWER
    assert refusal(wrapped(b"\2" + signed_by(AMARA, envelope())[1:])) is Refusal.NEWER
    assert refusal(wrapped(b"\0" + signed_by(AMARA, envelope())[1:])) is Refusal.DAMAGED


def test_it_opens_for_no_other_person() -> None:
    assert refusal(SEALED, me=CAROL) is Refusal.NOT_FOR_ME


def test_a_packet_sealed_anew_for_somebody_else_is_refused_by_them() -> None:
    inner = signed_by(AMARA, envelope(to=JONAS))
    assert refusal(wrapped(inner, to=CAROL), me=CAROL) is Refusal.NOT_FOR_ME
    readdressed = replace(
        envelope(), recipient=CAROL.signing_key(), recipient_kem_hash=hash_of(CAROL.kem.public())
    )
    forged = padded(to_be_signed(readdressed) + inner[len(to_be_signed(envelope())) :][:64])
    assert refusal(wrapped(forged, to=CAROL), me=CAROL) is Refusal.DAMAGED


def test_a_sender_nobody_knows_is_named_as_that_before_anything_of_theirs_is_believed() -> None:
    stranger = replace(envelope(), sender=CAROL.signing_key())
    assert refusal(wrapped(signed_by(CAROL, stranger))) is Refusal.UNKNOWN_SENDER
    assert refusal(SEALED, known=frozenset()) is Refusal.UNKNOWN_SENDER


def test_nobody_can_write_in_the_name_of_another() -> None:
    both = frozenset({AMARA.signing_key(), CAROL.signing_key()})
    assert refusal(wrapped(signed_by(CAROL, envelope())), known=both) is Refusal.DAMAGED


@pytest.mark.parametrize(
    "field", ["packet_id", "sequence", "previous_id", "made", "not_after", "next_kem_key", "body"]
)
def test_every_field_is_signed(field: str) -> None:
    other: dict[str, object] = {
        "packet_id": b"\x0a" * 16, "sequence": 7, "previous_id": b"\1" * 16, "made": 1, "not_after": 2,
        "next_kem_key": CAROL.kem.public(), "body": b"The nights are short again.",
    }  # fmt: skip
    changed = replace(envelope(), **{field: other[field]})  # type: ignore[arg-type]
    signature = AMARA.sign(b"peerbuddy v1 packet signature\0" + HEADER + to_be_signed(envelope()))
    assert refusal(wrapped(padded(to_be_signed(changed) + signature))) is Refusal.DAMAGED


def test_a_next_key_that_nothing_can_be_sealed_to_is_refused() -> None:
    dead_end = replace(envelope(), next_kem_key=NEXT[:-32] + bytes(32))
    assert refusal(wrapped(signed_by(AMARA, dead_end))) is Refusal.DAMAGED


@pytest.mark.parametrize("length", [2**32 - 1, 2**31, 10_000, 27, 25, 0])
def test_a_body_length_that_lies_is_damaged(length: int) -> None:
    inner = bytearray(signed_by(AMARA, envelope()))
    at = len(to_be_signed(envelope())) - len(envelope().body) - 4
    inner[at : at + 4] = length.to_bytes(4)
    assert refusal(wrapped(bytes(inner))) is Refusal.DAMAGED


def test_padding_is_zeros_and_as_long_as_it_has_to_be() -> None:
    inner = signed_by(AMARA, envelope())
    for wrong in (inner[:-1] + b"\1", inner + bytes(padme(4097) - 4096)):
        with pytest.raises(BadEnvelope):
            split(wrong)
        assert refusal(wrapped(wrong)) is Refusal.DAMAGED


@given(st.binary(max_size=3_000))
def test_nothing_that_is_opened_does_more_than_be_refused(inner: bytes) -> None:
    assert refusal(wrapped(inner + bytes(4096 - len(inner)))) in Refusal
