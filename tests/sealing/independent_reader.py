"""Reads cards and packets without PeerBuddy: written from docs/packet-format.md alone, its headings in order.

It imports nothing of the program, so that what both agree on is what the page says. The body is read by
`independent_body`, the words of an agreement by `independent_agreement`.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from tests.sealing.independent_agreement import read_words
from tests.sealing.independent_body import Refused, need, read_body, text_of

OUTER_HEADER = b"PBPACKET\x01"
LAST_DAY = 3_652_059


def cut(data: bytes, *lengths: int) -> Iterator[bytes]:
    """Pieces of these lengths, and what is left."""
    for length in lengths:
        yield data[:length]
        data = data[length:]
    yield data


# --- Keys of a person ---

P = 2**255 - 19
EIGHTH = 2707385501144840649318225287225658788936804267575313519463743609750303402022
SMALL = {0, 1, P - 1, EIGHTH, P - EIGHTH}


def y_of(encoded: bytes) -> int:
    return int.from_bytes(encoded[:32], "little") % 2**255


def is_signing_key(key: bytes) -> bool:
    y = y_of(key)
    square = (y * y - 1) * pow(-121665 * pow(121666, -1, P) * y * y + 1, -1, P)
    return y < P and y not in SMALL and pow(square, (P - 1) // 2, P) == 1


def is_signed(key: bytes, message: bytes, signature: bytes) -> bool:
    if not is_signing_key(key) or len(signature) != 64 or y_of(signature) % P in SMALL:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except InvalidSignature:
        return False
    return True


def is_sealing_key(key: bytes) -> bool:
    try:
        MLKEM768PublicKey.from_public_bytes(key[:1184])
        X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(key[1184:]))
    except ValueError:
        return False
    return True


class SealingKey:
    def __init__(self, seed: bytes) -> None:
        mlkem, x25519 = cut(hashlib.shake_256(seed).digest(96), 64)
        self.mlkem = MLKEM768PrivateKey.from_seed_bytes(mlkem)
        self.x25519 = X25519PrivateKey.from_private_bytes(x25519)
        self.public_x25519 = self.x25519.public_key().public_bytes_raw()
        self.public = self.mlkem.public_key().public_bytes_raw() + self.public_x25519
        self.hash = hashlib.sha256(self.public).digest()


# --- The card ---


def read_card(data: bytes) -> dict[str, Any]:
    magic, version, key, sealing, created, answers, length, rest = cut(data, 6, 1, 32, 1216, 4, 32, 1)
    need(magic == b"PBCARD")
    need(not version or version <= b"\1", "newer-app")
    need(version == b"\1" and length and 1 <= length[0] <= 64 and len(rest) == length[0] + 64)
    need(is_signed(key, b"peerbuddy v1 card\0" + data[:-64], data[-64:]) and is_sealing_key(sealing))
    need(1 <= int.from_bytes(created) <= LAST_DAY)
    name = text_of(rest[: length[0]])
    need(name.strip())
    day = date.fromordinal(int.from_bytes(created))
    return {"name": name, "key": key, "sealing": sealing, "created": day, "answers": answers}


def card_in(text: str) -> bytes:
    found = re.findall(r"-----BEGIN PEERBUDDY CARD-----([^-]*)-----END PEERBUDDY CARD-----", text)
    need(len(found) == 1)
    return base64.b64decode(re.sub(r"[\s>]", "", found[0]), validate=True)


# --- Safety words ---


def safety_words(key: bytes, words: list[str]) -> tuple[list[str], list[str]]:
    """The eight words, and the six groups of digits."""
    h = b"\1" + key
    for _ in range(5200):
        h = hashlib.sha512(h + key).digest()
    bits = "".join(f"{byte:08b}" for byte in h)
    digits = [f"{int.from_bytes(h[5 * i : 5 * i + 5]) % 100_000:05}" for i in range(6)]
    return [words[int(bits[11 * i : 11 * i + 11], 2)] for i in range(8)], digits


# --- The packet: outside ---

SUITE = b"HPKE-v1HPKE" + bytes.fromhex("647a00010003")


def extract(salt: bytes, label: bytes, value: bytes) -> bytes:
    return hmac.digest(salt, SUITE + label + value, "sha256")


def expand(key: bytes, label: bytes, context: bytes, n: int) -> bytes:
    return hmac.digest(key, n.to_bytes(2) + SUITE + label + context + b"\1", "sha256")[:n]


def unsealed(data: bytes, key: SealingKey, me: bytes) -> bytes:
    """Raises InvalidTag or ValueError if it is not sealed to this key of mine."""
    _, ct_m, ct_x, sealed = cut(data, 9, 1088, 32)
    info = b"peerbuddy v1 packet\0" + OUTER_HEADER + me + key.hash
    ss_x = key.x25519.exchange(X25519PublicKey.from_public_bytes(ct_x))
    ss_m = key.mlkem.decapsulate(ct_m)
    shared = hashlib.sha3_256(ss_m + ss_x + ct_x + key.public_x25519 + bytes.fromhex("5c2e2f2f5e5c")).digest()
    context = b"\0" + extract(b"", b"psk_id_hash", b"") + extract(b"", b"info_hash", info)
    secret = extract(shared, b"secret", b"")
    cipher = ChaCha20Poly1305(expand(secret, b"key", context, 32))
    return cipher.decrypt(expand(secret, b"base_nonce", context, 12), sealed, None)


def padme(length: int) -> int:
    e = length.bit_length() - 1
    step = 1 << (e - e.bit_length())
    return -(-length // step) * step


# --- The packet: inside ---


@dataclass(frozen=True)
class Me:
    """Who reads. `known`: signing keys of my buddies, each with whether I blocked it. `seen`: (sender, packet
    id) of what I have. `today`: a day."""

    signing_key: bytes
    sealing_keys: Sequence[SealingKey]
    known: Mapping[bytes, bool]
    seen: frozenset[tuple[bytes, bytes]]
    today: int


@dataclass(frozen=True)
class Inner:
    key: SealingKey
    sender: bytes
    recipient: bytes
    sealed_to: bytes
    packet_id: bytes
    sequence: int
    made: int
    not_after: int
    next_key: bytes
    body: bytes
    signed: bytes
    signature: bytes


def opened(data: bytes, me: Me) -> tuple[SealingKey, bytes]:
    for key in me.sealing_keys:
        try:
            return key, unsealed(data, key, me.signing_key)
        except (InvalidTag, ValueError):
            continue
    raise Refused("not-for-me")


def inner_of(key: SealingKey, inner: bytes) -> Inner:
    need(inner[0] <= 1, "newer-app")
    need(inner[0] == 1)
    _, sender, recipient, sealed_to, id, sequence, _, made, not_after, next_key, length, rest = cut(
        inner, 1, 32, 32, 32, 16, 8, 16, 4, 4, 1216, 4
    )
    body_length = int.from_bytes(length)
    need(len(rest) >= body_length + 64)
    body, signature, padding = cut(rest, body_length, 64)
    end = len(inner) - len(padding)
    need(len(inner) == padme(max(end, 4096)) and not any(padding))
    signed = inner[: end - 64]
    numbers = int.from_bytes(sequence), int.from_bytes(made), int.from_bytes(not_after)
    return Inner(key, sender, recipient, sealed_to, id, *numbers, next_key, body, signed, signature)


# --- What becomes of a file ---


@dataclass(frozen=True)
class Read:
    """`said`: kind, head and fields as one object. Of what is `taken` only."""

    outcome: str
    sender: bytes = b""
    packet_id: bytes = b""
    said: Mapping[str, Any] | None = None


def read_packet(data: bytes, me: Me) -> Read:
    try:
        inner = checked(data, me)
        said = read_body(inner.body)
        if "agreement" in said and said["kind"] not in ("agreement_pause", "agreement_end"):
            need(is_agreed(said, inner.sender, me.signing_key), "refused")
        return Read("taken", inner.sender, inner.packet_id, said)
    except Refused as refused:
        return Read(str(refused))


def is_agreed(said: Mapping[str, Any], sender: bytes, me: bytes) -> bool:
    words, signature = bytes.fromhex(said["agreement"]), bytes.fromhex(said["signature"])
    try:
        read_words(words, {sender, me})
    except Refused:
        return False
    return is_signed(sender, b"peerbuddy v1 agreement\0" + hashlib.sha256(words).digest(), signature)


def checked(data: bytes, me: Me) -> Inner:
    need(len(data) <= 33_554_432, "refused")
    need(data[:8] == OUTER_HEADER[:8] and len(data) > 9)
    need(data[8] <= 1, "newer-app")
    sealed = len(data) - 9 - 1120 - 16
    need(data[8] == 1 and sealed >= 4096 and padme(sealed) == sealed)
    inner = inner_of(*opened(data, me))
    need((inner.recipient, inner.sealed_to) == (me.signing_key, inner.key.hash), "not-for-me")
    need(inner.sender in me.known or inner.sender == me.signing_key, "unknown-sender")
    signed = b"peerbuddy v1 packet signature\0" + OUTER_HEADER + inner.signed
    need(is_signed(inner.sender, signed, inner.signature) and is_sealing_key(inner.next_key))
    need(inner.sender != me.signing_key, "refused")
    need(inner.sequence < 2**63)
    need((inner.sender, inner.packet_id) not in me.seen, "already-here")
    need(inner.made <= me.today + 1 and me.today <= inner.not_after, "expired")
    need(inner.made <= inner.not_after <= inner.made + 365 and not me.known[inner.sender], "refused")
    return inner
