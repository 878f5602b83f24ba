"""The vault key and the keys derived from it, one for each purpose (R28, R44)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from peerbuddy.sealing import labels


def new_vault_key() -> bytearray:
    return bytearray(secrets.token_bytes(labels.KEY_BYTES))


def subkey(vault_key: bytes | bytearray, label: bytes) -> bytes:
    """HKDF-Expand-SHA256 (RFC 5869 §2.3) of the vault key, 32 bytes."""
    return HKDFExpand(SHA256(), labels.KEY_BYTES, label).derive(bytes(vault_key))


def stretch(secret: bytes, salt: bytes, label: bytes) -> bytearray:
    """HKDF-SHA256 of an already random secret → 64 bytes: a key-encrypting key and its commitment."""
    length = labels.KEY_BYTES + labels.COMMIT_BYTES
    return bytearray(HKDF(SHA256(), length, salt, label).derive(secret))


@dataclass(frozen=True, slots=True, repr=False)
class Subkeys:
    """What the vault layer is given: it never sees the vault key."""

    database: bytes
    slots_mac: bytes
    state_seal: bytes
    outside_marks: bytes


def subkeys(vault_key: bytes | bytearray) -> Subkeys:
    return Subkeys(
        database=subkey(vault_key, labels.DATABASE),
        slots_mac=subkey(vault_key, labels.SLOTS_MAC),
        state_seal=subkey(vault_key, labels.STATE_SEAL),
        outside_marks=subkey(vault_key, labels.OUTSIDE_MARKS),
    )
