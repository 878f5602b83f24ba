"""Cards that are as they should be, and cards with one fault each."""

from __future__ import annotations

from datetime import date

from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import Identity, hash_of
from tests.kept.sealed_faults import LOW_POINTS
from tests.kept.sealed_people import AMARA, JONAS, TODAY

CARD = write_card(AMARA, "Amara", TODAY)
UNSIGNED = CARD[:-64]
KEY_AT, KEM_AT, DAY_AT = 7, 39, 39 + 1216
NAME_AT = DAY_AT + 4 + 32
P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
EIGHTH = 2707385501144840649318225287225658788936804267575313519463743609750303402022
_SIGN = 1 << 255


def cases() -> dict[str, tuple[bytes, str]]:
    """Of each name the bytes, and `card`, `newer-app` or `damaged`."""
    good = {
        "card": CARD,
        "card-answer": write_card(JONAS, "Jonas", TODAY, hash_of(CARD)),
        "card-longest-name": write_card(AMARA, "é" * 32, TODAY),
        "card-one-letter": write_card(AMARA, "A", TODAY),
        "card-first-day": write_card(AMARA, "Amara", date.min),
        "card-last-day": write_card(AMARA, "Amara", date.max),
        "card-html": write_card(AMARA, "<b>Amara</b> <img src=/etc/passwd>", TODAY),
        "card-bidi": write_card(AMARA, "\u202earamA\u200b", TODAY),
    }
    newer = {"card-version-2": CARD[:6] + b"\2" + CARD[7:], "card-version-255": CARD[:6] + b"\xff" + CARD[7:]}
    found = {name: (data, "card") for name, data in good.items()}
    found |= {name: (data, "newer-app") for name, data in newer.items()}
    return found | {name: (data, "damaged") for name, data in (_bytes() | _keys() | _contents()).items()}


def _signed(unsigned: bytes, who: Identity = AMARA, label: bytes = b"peerbuddy v1 card\0") -> bytes:
    return unsigned + who.sign(label + unsigned)


def _put(at: int, piece: bytes) -> bytes:
    return UNSIGNED[:at] + piece + UNSIGNED[at + len(piece) :]


def _bytes() -> dict[str, bytes]:
    number = int.from_bytes(CARD[-32:], "little")
    flipped = bytearray(CARD)
    flipped[-1] ^= 1
    return {
        "card-empty": b"",
        "card-only-magic": CARD[:6],
        "card-half": CARD[: len(CARD) // 2],
        "card-no-signature": UNSIGNED,
        "card-one-byte-short": CARD[:-1],
        "card-one-byte-more": CARD + b"\0",
        "card-lower-case-magic": b"pbcard" + CARD[6:],
        "card-version-0": CARD[:6] + b"\0" + CARD[7:],
        "card-flipped": bytes(flipped),
        "card-signature-zeros": UNSIGNED + bytes(64),
        "card-signature-not-reduced": CARD[:-32] + (number + ORDER).to_bytes(32, "little"),
        "card-signature-small-point": UNSIGNED + (1).to_bytes(32, "little") + CARD[-32:],
        "card-signed-by-another": _signed(UNSIGNED, JONAS),
        "card-signed-as-a-packet": _signed(UNSIGNED, label=b"peerbuddy v1 packet signature\0"),
        "card-signed-without-label": _signed(UNSIGNED, label=b""),
    }


def _keys() -> dict[str, bytes]:
    """Signing keys of small order, in every encoding there is, each with the one signature that fits every
    message; keys that are no point; sealing keys that nothing can be sealed to."""
    found: dict[str, bytes] = {}
    heights = {"zero": 0, "one": 1, "minus-one": P - 1, "eighth": EIGHTH, "other-eighth": P - EIGHTH}
    heights |= {"p": P, "p-plus-one": P + 1}
    for name, y in heights.items():
        for sign in (0, _SIGN):
            key = (y | sign).to_bytes(32, "little")
            found[f"card-key-{name}{'-signed' if sign else ''}"] = _put(KEY_AT, key) + key + bytes(32)
    not_reduced = (P + 3).to_bytes(32, "little")
    found["card-key-not-reduced"] = _put(KEY_AT, not_reduced) + CARD[-64:]
    found["card-key-no-point"] = _put(KEY_AT, (2).to_bytes(32, "little")) + CARD[-64:]
    public = AMARA.kem.public()
    for name, point in LOW_POINTS.items():
        found[f"card-sealing-key-{name}"] = _signed(_put(KEM_AT, public[:1184] + point))
    found["card-sealing-key-zeros"] = _signed(_put(KEM_AT, bytes(1216)))
    found["card-sealing-key-too-large"] = _signed(_put(KEM_AT, b"\xff" * 384))
    return found


def _contents() -> dict[str, bytes]:
    def named(name: bytes, length: int | None = None) -> bytes:
        length = len(name) if length is None else length
        return _signed(UNSIGNED[:NAME_AT] + bytes((length,)) + name)

    return {
        "card-no-day": _signed(_put(DAY_AT, bytes(4))),
        "card-day-too-late": _signed(_put(DAY_AT, (3_652_060).to_bytes(4))),
        "card-day-most": _signed(_put(DAY_AT, b"\xff" * 4)),
        "card-no-name": named(b""),
        "card-blank-name": named(b"   "),
        "card-name-too-long": named(b"n" * 65),
        "card-name-not-utf-8": named(b"\xff\xfe"),
        "card-name-surrogate": named(b"\xed\xa0\x80"),
        "card-name-length-more": named(b"Amara", 6),
        "card-name-length-less": named(b"Amara", 4),
        "card-name-length-most": named(b"Amara", 255),
    }
