"""One key for each purpose, all from the vault key, and none tells another (R28, R44)."""

from __future__ import annotations

import hashlib
import hmac

import pytest

from peerbuddy.sealing import labels
from peerbuddy.sealing.keys import new_vault_key, stretch, subkey, subkeys

VAULT_KEY = bytearray(range(32))


def expanded(key: bytes, label: bytes, length: int) -> bytes:
    """HKDF-Expand of RFC 5869 §2.3, written out."""
    block, out = b"", b""
    for n in range(1, -(-length // 32) + 1):
        block = hmac.digest(key, block + label + bytes([n]), hashlib.sha256)
        out += block
    return out[:length]


@pytest.mark.parametrize(
    ("prk", "label", "length", "expected"),
    [
        (
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "f0f1f2f3f4f5f6f7f8f9",
            32,
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf",
        ),
        (
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "",
            32,
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d",
        ),
    ],
)
def test_a_subkey_is_the_published_answer(prk: str, label: str, length: int, expected: str) -> None:
    """The first 32 bytes of OKM in RFC 5869, A.1 and A.3: the first block does not depend on the length."""
    assert subkey(bytes.fromhex(prk), bytes.fromhex(label)).hex() == expected
    assert expanded(bytes.fromhex(prk), bytes.fromhex(label), length).hex() == expected


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("database", b"peerbuddy v1 database"),
        ("slots_mac", b"peerbuddy v1 slots mac"),
        ("state_seal", b"peerbuddy v1 state seal"),
        ("outside_marks", b"peerbuddy v1 outside marks"),
    ],
)
def test_each_purpose_has_the_documented_label(name: str, label: bytes) -> None:
    assert getattr(subkeys(VAULT_KEY), name) == expanded(bytes(VAULT_KEY), label, 32)


def test_all_subkeys_differ_and_none_is_the_vault_key() -> None:
    keys = subkeys(VAULT_KEY)
    made = {keys.database, keys.slots_mac, keys.state_seal, keys.outside_marks, bytes(VAULT_KEY)}
    assert len(made) == 5


def test_a_stretched_secret_is_hkdf_with_salt_and_label() -> None:
    secret, salt = bytes(range(16)), bytes(range(16, 32))
    prk = hmac.digest(salt, secret, hashlib.sha256)
    for label in (labels.RECOVERY, labels.DEVICE):
        assert stretch(secret, salt, label) == expanded(prk, label, 64)
    assert stretch(secret, salt, labels.RECOVERY) != stretch(secret, salt, labels.DEVICE)


def test_the_labels_of_secrets_are_the_documented_ones() -> None:
    assert (labels.RECOVERY, labels.DEVICE) == (b"peerbuddy v1 recovery", b"peerbuddy v1 device")
    assert labels.SLOT == b"peerbuddy v1 slot"


def test_vault_keys_are_32_bytes_and_never_repeat() -> None:
    made = {bytes(new_vault_key()) for _ in range(10_000)}
    assert len(made) == 10_000
    assert {len(key) for key in made} == {32}


def test_keys_do_not_show_in_a_representation() -> None:
    """What is printed or logged by accident must not be a key."""
    assert subkeys(VAULT_KEY).database.hex() not in repr(subkeys(VAULT_KEY))
    assert str(subkeys(VAULT_KEY).database) not in repr(subkeys(VAULT_KEY))
