"""Packets with one fault each, outside and inside. Faults of the body: `sealed_body_faults`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from peerbuddy.sealing.envelope import HEADER, Envelope, padded, padme, to_be_signed
from peerbuddy.sealing.identity import Identity, hash_of
from tests.kept.sealed_bodies import FULL, packed
from tests.kept.sealed_people import (
    AMARA,
    AMARA_NEXT,
    DAY,
    JONAS,
    JONAS_GONE,
    MEI_LIN,
    TODAY,
    TOMASZ,
    Case,
    envelope,
    info_for,
    inner,
    sealed_to,
    signature_input,
    whole,
    wrapped,
)

ORDER = 2**252 + 27742317777372353535851937790883648493
# The points of X25519 with which every shared secret is zero (RFC 7748, 6.1).
LOW_POINTS = {
    "zero": bytes(32),
    "one": (1).to_bytes(32, "little"),
    "eighth": bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    "other-eighth": bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
    "minus-one": (2**255 - 20).to_bytes(32, "little"),
    "p": (2**255 - 19).to_bytes(32, "little"),
    "p-plus-one": (2**255 - 18).to_bytes(32, "little"),
}
_numbers = count(2_000)


def cases() -> Iterator[Case]:
    good = whole(envelope(next(_numbers)))
    yield from _outside(good)
    yield from _sealing(good)
    yield from _inside()
    yield from _signatures()
    yield from _next_keys()
    yield from _policy()


def _flipped(data: bytes, at: int) -> bytes:
    altered = bytearray(data)
    altered[at] ^= 1
    return bytes(altered)


def _outside(good: bytes) -> Iterator[Case]:
    for name, data in {
        "empty": b"",
        "one-byte": b"P",
        "only-magic": good[:8],
        "only-header": good[:9],
        "only-enc": good[: 9 + 1120],
        "no-tag": good[:-16],
        "one-byte-short": good[:-1],
        "half": good[: len(good) // 2],
        "one-byte-more": good + b"\0",
        "twice": good + good,
        "text": b"Dear Jonas, the nights are long again.\n" * 200,
        "zeros": bytes(len(good)),
        "lower-case-magic": good[:8].lower() + good[8:],
        "card-magic": b"PBCARD\1" + good[7:],
        "space-before": b" " + good,
        "mark-before": b"\xef\xbb\xbf" + good,
        "version-0": good[:8] + b"\0" + good[9:],
    }.items():
        yield Case(f"header-{name}", data, "damaged")
    for at in range(8):
        yield Case(f"header-magic-{at}", _flipped(good, at), "damaged")
    for version in (2, 3, 255):
        data = good[:8] + bytes((version,)) + good[9:]
        yield Case(f"header-version-{version}", data, "newer-app")
    yield Case("header-version-2-short", b"PBPACKET\2 and more", "newer-app")


def _sealing(good: bytes) -> Iterator[Case]:
    enc, end = 9, 9 + 1120
    for name, at in {
        "enc-first": enc, "enc-mlkem-last": enc + 1087, "enc-x25519-first": enc + 1088, "enc-last": end - 1,
        "first": end, "middle": (end + len(good)) // 2, "tag-first": len(good) - 16,
        "tag-last": len(good) - 1,
    }.items():  # fmt: skip
        yield Case(f"sealing-flipped-{name}", _flipped(good, at), "not-for-me")
    longer = padme(padme(4096) + 1)
    yield Case("sealing-padded-behind", good + bytes(longer - 4096), "not-for-me")
    for name, point in LOW_POINTS.items():
        yield Case(f"sealing-point-{name}", good[: end - 32] + point + good[end:], "not-for-me")
    other = replace(envelope(next(_numbers)), recipient=MEI_LIN.signing_key())
    foreign = wrapped(inner(other), MEI_LIN.kem, info_for(MEI_LIN))
    yield Case("sealing-for-somebody-else", foreign, "not-for-me")
    yield Case("sealing-to-a-key-that-is-gone", sealed_to(envelope(next(_numbers)), JONAS_GONE), "not-for-me")
    yield Case("sealing-back-to-sender", wrapped(inner(envelope(next(_numbers))), AMARA.kem), "not-for-me")
    yield from _other_info()
    yield from _other_suites()


def _other_info() -> Iterator[Case]:
    right = info_for()
    label = len(b"peerbuddy v1 packet\0")
    for name, info in {
        "empty": b"",
        "no-label": right[label:],
        "card-label": b"peerbuddy v1 card\0" + right[label:],
        "no-zero": right[: label - 1] + right[label:],
        "no-header": right[:label] + right[label + 9 :],
        "version-2": right.replace(HEADER, HEADER[:8] + b"\2"),
        "other-recipient": info_for(MEI_LIN, JONAS.kem),
        "other-key": info_for(JONAS, MEI_LIN.kem),
        "key-not-hashed": right[:-32] + JONAS.kem.public(),
    }.items():
        data = wrapped(inner(envelope(next(_numbers))), info=info)
        yield Case(f"sealing-info-{name}", data, "not-for-me")


def _other_suites() -> Iterator[Case]:
    """Nothing is chosen by the file: what another suite made is simply not for anybody (R64)."""
    packet = inner(envelope(next(_numbers)))
    for name, kdf, aead in (
        ("aes-128", hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_128_GCM),
        ("aes-256", hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM),
        ("sha512", hpke.KDF.HKDF_SHA512, hpke.AEAD.CHACHA20_POLY1305),
    ):
        suite = hpke.Suite(hpke.KEM.MLKEM768_X25519, kdf, aead)
        yield Case(f"sealing-suite-{name}", wrapped(packet, suite=suite), "not-for-me")
    classical = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    public = X25519PrivateKey.from_private_bytes(bytes(range(32))).public_key()
    sealed = classical.encrypt(packet, public, info=info_for())
    yield Case("sealing-suite-classical", HEADER + sealed, "damaged")
    yield Case("sealing-suite-classical-filled", HEADER + bytes(1088) + sealed, "not-for-me")


def _inside() -> Iterator[Case]:
    base = envelope(next(_numbers))
    good = inner(base)
    body_at = len(to_be_signed(base)) - len(base.body)
    for version, outcome in ((0, "damaged"), (2, "newer-app"), (255, "newer-app")):
        yield Case(f"inner-version-{version}", wrapped(bytes((version,)) + good[1:]), outcome)
    yield Case("inner-zeros", wrapped(bytes(4096)), "damaged")
    yield Case("inner-ones", wrapped(b"\1" * 4096), "damaged")
    for name, length in {
        "most": 2**32 - 1, "half": 2**31, "all": 4096, "one-more": len(base.body) + 1,
        "one-less": len(base.body) - 1, "none": 0,
    }.items():  # fmt: skip
        lying = good[: body_at - 4] + length.to_bytes(4) + good[body_at:]
        yield Case(f"inner-length-{name}", wrapped(lying), "damaged")
    end = len(to_be_signed(base)) + 64
    yield Case("inner-padding-first", wrapped(_flipped(good, end)), "damaged")
    yield Case("inner-padding-last", wrapped(_flipped(good, 4095)), "damaged")
    yield Case("inner-padding-more", wrapped(good + bytes(padme(4097) - 4096)), "damaged")
    long = inner(envelope(next(_numbers), packed("ask", {**FULL["ask"], "text": "n" * 1200})))
    assert len(long) == 4096
    yield Case("inner-padding-none", wrapped(long.rstrip(b"\0")), "damaged")
    yield from _recipients()


def _recipients() -> Iterator[Case]:
    for_another = replace(
        envelope(next(_numbers)),
        recipient=MEI_LIN.signing_key(),
        recipient_kem_hash=hash_of(MEI_LIN.kem.public()),
    )
    yield Case("inner-sealed-anew-for-me", wrapped(inner(for_another)), "not-for-me")
    signature = AMARA.sign(signature_input(for_another))
    renamed = to_be_signed(
        replace(for_another, recipient=JONAS.signing_key(), recipient_kem_hash=hash_of(JONAS.kem.public()))
    )
    yield Case("inner-sealed-anew-and-renamed", wrapped(padded(renamed + signature)), "damaged")
    other = replace(envelope(next(_numbers)), recipient=MEI_LIN.signing_key())
    yield Case("inner-other-recipient", whole(other), "not-for-me")
    other_key = replace(envelope(next(_numbers)), recipient_kem_hash=hash_of(JONAS_GONE.public()))
    yield Case("inner-other-key", whole(other_key), "not-for-me")


def _from(sender: Identity) -> Envelope:
    return replace(envelope(next(_numbers)), sender=sender.signing_key())


def _signatures() -> Iterator[Case]:
    yield Case("signature-unknown-sender", whole(_from(MEI_LIN), MEI_LIN), "unknown-sender")
    yield Case("signature-unknown-and-wrong", whole(_from(MEI_LIN), AMARA), "unknown-sender")
    yield Case("signature-forged-by-buddy", whole(_from(AMARA), TOMASZ), "damaged")
    yield Case("signature-forged-by-stranger", whole(_from(AMARA), MEI_LIN), "damaged")
    yield Case("signature-from-myself", whole(_from(JONAS), JONAS), "refused")
    yield Case("signature-from-myself-forged", whole(_from(JONAS), AMARA), "damaged")
    point = (1).to_bytes(32, "little")  # with it as key one signature fits every message
    small = padded(to_be_signed(replace(_from(AMARA), sender=point)) + point + bytes(32))
    yield Case("signature-small-key", wrapped(small), "unknown-sender")
    base = envelope(next(_numbers))
    signed, right = to_be_signed(base), AMARA.sign(signature_input(base))
    number = int.from_bytes(right[32:], "little")
    label = len(b"peerbuddy v1 packet signature\0")
    message = signature_input(base)
    for name, signature in {
        "zeros": bytes(64),
        "flipped-first": _flipped(right, 0),
        "flipped-last": _flipped(right, 63),
        "not-reduced": right[:32] + (number + ORDER).to_bytes(32, "little"),
        "small-point": point + right[32:],
        "no-label": AMARA.sign(message[label:]),
        "card-label": AMARA.sign(b"peerbuddy v1 card\0" + message[label:]),
        "packet-label": AMARA.sign(b"peerbuddy v1 packet\0" + message[label:]),
        "no-header": AMARA.sign(message[:label] + message[label + 9 :]),
        "body-only": AMARA.sign(base.body),
        "with-padding": AMARA.sign(message + bytes(10)),
    }.items():
        yield Case(f"signature-{name}", wrapped(padded(signed + signature)), "damaged")
    for name, changed in {
        "packet-id": replace(base, packet_id=b"\x0a" * 16),
        "sequence": replace(base, sequence=base.sequence + 1),
        "previous-id": replace(base, previous_id=b"\x0b" * 16),
        "made": replace(base, made=base.made - 1),
        "not-after": replace(base, not_after=base.not_after + 1),
        "next-key": replace(base, next_kem_key=TOMASZ.kem.public()),
        "body": replace(base, body=base.body[:-1] + b"!"),
    }.items():
        yield Case(f"signature-altered-{name}", wrapped(padded(to_be_signed(changed) + right)), "damaged")


def _next_keys() -> Iterator[Case]:
    public = AMARA_NEXT.public()
    keys = {f"point-{name}": public[:1184] + point for name, point in LOW_POINTS.items()}
    keys["zeros"] = bytes(1216)
    keys["not-reduced"] = b"\xff" * 384 + public[384:]
    just_over = (3329).to_bytes(2, "little")  # the first twelve bits are q itself
    keys["just-over"] = just_over[:1] + bytes((just_over[1] | public[1] & 0xF0,)) + public[2:]
    for name, key in keys.items():
        data = whole(replace(envelope(next(_numbers)), next_kem_key=key))
        yield Case(f"next-key-{name}", data, "damaged")


def _policy() -> Iterator[Case]:
    tomasz = replace(_from(TOMASZ), next_kem_key=TOMASZ.kem.public())
    yield Case("policy-blocked", whole(tomasz, TOMASZ), "refused")
    first = envelope(next(_numbers))
    yield Case("policy-first", whole(first), "taken")
    yield Case("policy-same-again", whole(first), "already-here", after=("policy-first",))
    other = replace(first, body=packed("light", {"text": "Another one under the same id"}))
    yield Case("policy-same-id", whole(other), "already-here", after=("policy-first",))
    yield Case(
        "policy-same-again-late",
        whole(first),
        "already-here",
        after=("policy-first",),
        today=TODAY + timedelta(days=400),
    )
    for name, made, not_after, outcome in (
        ("made-in-two-days", DAY + 2, DAY + 62, "expired"),
        ("made-in-a-year", DAY + 365, DAY + 400, "expired"),
        ("made-never", 2**32 - 1, 2**32 - 1, "expired"),
        ("made-on-the-last-day", 3_652_059, 3_652_059, "expired"),
        ("past", DAY - 61, DAY - 1, "expired"),
        ("long-past", 1, 61, "expired"),
        ("no-day", 0, 60, "expired"),
        ("no-end", DAY, 0, "expired"),
        ("ends-before-it-began", DAY + 1, DAY, "refused"),
        ("ends-too-far", DAY, DAY + 366, "refused"),
        ("never-ends", DAY, 2**32 - 1, "refused"),
        ("made-on-no-day", 0, DAY, "refused"),
    ):
        dated = replace(envelope(next(_numbers)), made=made, not_after=not_after)
        yield Case(f"policy-{name}", whole(dated), outcome)
    fresh = whole(envelope(next(_numbers)))
    yield Case("policy-expired-meanwhile", fresh, "expired", today=TODAY + timedelta(days=61))
    for name, sequence in (("sequence-63-bits", 2**63), ("sequence-most", 2**64 - 1)):
        yield Case(f"policy-{name}", whole(replace(envelope(next(_numbers)), sequence=sequence)), "damaged")
