"""The published vectors hold, and the HPKE one is computed here a second way, without the library's HPKE."""

from __future__ import annotations

import hashlib
import hmac
import struct
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from peerbuddy.sealing import known_answers

SUITE = b"HPKE" + struct.pack(">HHH", 0x647A, 1, 3)


@pytest.mark.parametrize(
    "answer",
    [known_answers.argon2id, known_answers.hkdf, known_answers.aes_gcm, known_answers.hpke_suite],
)
def test_the_published_answer_comes_out(answer: Callable[[], bool]) -> None:
    assert answer()


def test_the_hpke_answer_follows_from_the_published_vector_by_the_standard_alone() -> None:
    vector = known_answers.hpke_vector()
    cipher, nonce = key_schedule(shared_secret(vector), bytes.fromhex(vector["info"]))
    assert thousand_sealed(cipher, nonce) == vector["encryptions"] == "e4543c1f32ece74e014597608c4cfb50"
    assert cipher.encrypt(nonce, vector["plaintext"].encode(), b"").hex() == vector["ciphertext"]


def shared_secret(vector: dict[str, str]) -> bytes:
    """X-Wing decapsulation (draft-connolly-cfrg-xwing-kem §5.5)."""
    enc = bytes.fromhex(vector["enc"])
    expanded = hashlib.shake_256(bytes.fromhex(vector["seed"])).digest(96)
    lattice = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    curve = X25519PrivateKey.from_private_bytes(expanded[64:])
    theirs = X25519PublicKey.from_public_bytes(enc[1088:])
    parts = (lattice.decapsulate(enc[:1088]), curve.exchange(theirs), enc[1088:])
    own = curve.public_key().public_bytes_raw()
    return hashlib.sha3_256(b"".join(parts) + own + rb"\.//^" + b"\\").digest()


def key_schedule(shared: bytes, info: bytes) -> tuple[ChaCha20Poly1305, bytes]:
    """RFC 9180 §5.1, base mode."""

    def extract(salt: bytes, label: bytes, secret: bytes) -> bytes:
        return hmac.digest(salt or bytes(32), b"HPKE-v1" + SUITE + label + secret, "sha256")

    def expand(key: bytes, label: bytes, context: bytes, length: int) -> bytes:
        labelled = struct.pack(">H", length) + b"HPKE-v1" + SUITE + label + context
        return hmac.digest(key, labelled + b"\1", "sha256")[:length]

    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    return ChaCha20Poly1305(expand(secret, b"key", context, 32)), expand(secret, b"base_nonce", context, 12)


def thousand_sealed(cipher: ChaCha20Poly1305, nonce: bytes) -> str:
    """The vector's own summary: 1,000 messages drawn from SHAKE128, their ciphertexts hashed by SHAKE128."""
    drawn, place, sink = hashlib.shake_128(b"").digest(1000 * 512), 0, hashlib.shake_128()
    for number in range(1000):
        pieces: list[bytes] = []
        for _ in range(2):
            length = drawn[place]
            pieces.append(drawn[place + 1 : place + 1 + length])
            place += 1 + length
        turned = bytes(a ^ b for a, b in zip(nonce, number.to_bytes(12, "big"), strict=True))
        sink.update(cipher.encrypt(turned, pieces[1], pieces[0]))
    return sink.hexdigest(16)
