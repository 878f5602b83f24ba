"""Only points that are good for a key are taken as one (R69)."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.sealing.identity import has_signed, new_identity
from peerbuddy.sealing.signing_keys import has_small_order, is_signing_key

P = 2**255 - 19
SIGN = 1 << 255
# The eight points of small order with both signs of x, and their encodings that are not the shortest ones.
SMALL = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
]


@pytest.mark.parametrize("encoded", SMALL)
def test_no_point_of_small_order_is_a_key(encoded: str) -> None:
    assert not is_signing_key(bytes.fromhex(encoded))
    assert has_small_order(bytes.fromhex(encoded) + bytes(32))


def test_a_signature_that_fits_every_message_is_not_taken() -> None:
    identity_point = (1).to_bytes(32, "little")
    forged = identity_point + bytes(32)
    Ed25519PublicKey.from_public_bytes(identity_point).verify(
        forged, b"anything"
    )  # the library alone takes it
    assert not has_signed(identity_point, b"anything", forged)
    assert has_small_order(forged)


@given(st.integers(0, 18), st.booleans())
def test_an_encoding_that_is_not_the_shortest_is_no_key(above: int, negative: bool) -> None:
    encoded = (P + above) | (SIGN if negative else 0)
    assert not is_signing_key(encoded.to_bytes(32, "little"))


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_only_thirty_two_bytes_are_a_key(length: int) -> None:
    assert not is_signing_key(b"\5" * length)


def test_half_of_all_heights_have_no_point() -> None:
    taken = sum(is_signing_key(y.to_bytes(32, "little")) for y in range(2, 402))
    assert 150 < taken < 250


def test_every_key_we_make_is_one() -> None:
    assert all(is_signing_key(new_identity().signing_key()) for _ in range(50))


def test_what_was_signed_is_known_and_nothing_else() -> None:
    amara, jonas = new_identity(), new_identity()
    signature = amara.sign(b"the nights are long")
    assert has_signed(amara.signing_key(), b"the nights are long", signature)
    assert not has_signed(amara.signing_key(), b"the nights are Long", signature)
    assert not has_signed(jonas.signing_key(), b"the nights are long", signature)
    assert not has_signed(amara.signing_key(), b"the nights are long", signature[:-1])
