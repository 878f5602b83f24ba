"""My two keys: one signs, the other is what packets for me are sealed to. Both live only inside the vault."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.signing_keys import has_small_order, is_signing_key

_MLKEM_KEY_BYTES = 1184
_MLKEM_SEED_BYTES = 64

SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True, slots=True, repr=False)
class KemKey:
    """A key that packets can be sealed to, by its seed of 32 bytes (draft-connolly-cfrg-xwing-kem §5.2)."""

    seed: bytes

    def pair(self) -> tuple[hpke.MLKEM768X25519PrivateKey, bytes]:
        """The private key, and the public one: 1,216 bytes, the encapsulation key of ML-KEM-768 ‖ the public
        key of X25519."""
        mlkem, x25519 = self._parts()
        public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
        return hpke.MLKEM768X25519PrivateKey(mlkem, x25519), public

    def public(self) -> bytes:
        return self.pair()[1]

    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        expanded = hashlib.shake_256(self.seed).digest(_MLKEM_SEED_BYTES + labels.KEM_SEED_BYTES)
        return (
            MLKEM768PrivateKey.from_seed_bytes(expanded[:_MLKEM_SEED_BYTES]),
            X25519PrivateKey.from_private_bytes(expanded[_MLKEM_SEED_BYTES:]),
        )


@dataclass(frozen=True, slots=True, repr=False)
class Identity:
    """`signing_seed`: the private key of Ed25519, 32 bytes. `kem`: the one on my card."""

    signing_seed: bytes
    kem: KemKey

    def signing_key(self) -> bytes:
        """Public, 32 bytes."""
        return self._signing().public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        return self._signing().sign(message)

    def _signing(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.signing_seed)


def new_kem_key() -> KemKey:
    return KemKey(secrets.token_bytes(labels.KEM_SEED_BYTES))


def new_identity() -> Identity:
    return Identity(secrets.token_bytes(labels.SIGNING_KEY_BYTES), new_kem_key())


def has_signed(signing_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of this key signed exactly this message."""
    if (
        not is_signing_key(signing_key)
        or len(signature) != labels.SIGNATURE_BYTES
        or has_small_order(signature)
    ):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(signing_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def kem_public(encoded: bytes) -> hpke.MLKEM768X25519PublicKey:
    """A key of somebody else, tried out: one that nothing can be sealed to is found here, not later.

    Raises ValueError.
    """
    if len(encoded) != labels.KEM_KEY_BYTES:
        raise ValueError("length of a sealing key")
    key = hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(encoded[:_MLKEM_KEY_BYTES]),
        X25519PublicKey.from_public_bytes(encoded[_MLKEM_KEY_BYTES:]),
    )
    SUITE.encrypt(b"", key, info=b"")
    return key


def hash_of(encoded: bytes) -> bytes:
    """SHA-256."""
    return hashlib.sha256(encoded).digest()
