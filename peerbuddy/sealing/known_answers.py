"""Published answers of every construction we use, computed again on this machine: `peerbuddy doctor`."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def argon2id() -> bool:
    """RFC 9106 §5.3."""
    kdf = Argon2id(
        salt=b"\2" * 16,
        length=32,
        iterations=3,
        lanes=4,
        memory_cost=32,
        ad=b"\4" * 12,
        secret=b"\3" * 8,
    )
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    return kdf.derive(b"\1" * 32).hex() == expected


def hkdf() -> bool:
    """RFC 5869 A.1."""
    kdf = HKDF(SHA256(), 42, bytes(range(13)), bytes(range(0xF0, 0xFA)))
    expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
    return kdf.derive(b"\x0b" * 22).hex() == expected


def aes_gcm() -> bool:
    """Test case 16 of McGrew and Viega, "The Galois/Counter Mode of Operation"."""
    plain = bytes.fromhex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
    )
    expected = (
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
        "76fc6ece0f4e1768cddf8853bb2d551b"
    )
    key = bytes.fromhex("feffe9928665731c6d6a8f9467308308" * 2)
    bound = bytes.fromhex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
    sealed = AESGCM(key).encrypt(bytes.fromhex("cafebabefacedbaddecaf888"), plain, bound)
    return sealed.hex() == expected


def hpke_suite() -> bool:
    """Opens what the IETF's vector for MLKEM768-X25519, HKDF-SHA256, ChaCha20-Poly1305 seals to its key.

    The vector publishes seed, encapsulation and a hash over a thousand ciphertexts; the ciphertext without
    associated data was computed from it and is kept beside this file (tests/sealing/test_known_answers.py
    does it again).
    """
    answer = hpke_vector()
    seed = bytes.fromhex(answer["seed"])
    expanded = hashlib.shake_256(seed).digest(96)
    key = hpke.MLKEM768X25519PrivateKey(
        MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
        X25519PrivateKey.from_private_bytes(expanded[64:]),
    )
    suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    sealed = bytes.fromhex(answer["enc"] + answer["ciphertext"])
    try:
        opened = suite.decrypt(sealed, key, info=bytes.fromhex(answer["info"]))
    except InvalidTag:
        return False
    return opened == answer["plaintext"].encode()


def hpke_vector() -> dict[str, str]:
    return json.loads((files("peerbuddy.sealing") / "hpke_known_answer.json").read_text("utf-8"))
