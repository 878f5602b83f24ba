"""Packets with the words of an agreement: good ones of every step, and ones whose words are not as agreed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import count
from typing import Any

import msgspec

from peerbuddy.sealing.identity import Identity
from tests.kept.sealed_bodies import Fields, packed, plain
from tests.kept.sealed_people import AMARA, JONAS, MEI_LIN, Case, envelope, whole

STEPS = ("propose", "counter", "accept", "narrow", "renew")
CORES = [
    "confidentiality 1",
    "limits 1",
    "expectation 1",
    "availability 1",
    "danger 1",
    "length 1",
    "ending 1",
]
_numbers = count(6_000)


def side(who: Identity, name: str) -> Fields:
    return {
        "signing_key": who.signing_key(),
        "name": name,
        "hopes": "Somebody who reads to the end",
        "offers": "The same.\nAnd a bench by the river.",
        "mention_buddy": True,
        "own_side": False,
        "off_limits": [
            {"topic": "bodily detail", "level": "not_at_all"},
            {"topic": "faith", "level": "ask_first"},
        ],
        "welcome": ["hear", "glad", "strength", "wonder"],
        "not_at": "Sunday mornings",
        "please_do": [
            {"what": "call", "name": "my sister", "number": "555 0134", "consent": True, "when": ""},
            {"what": "ask", "name": "", "number": "", "consent": False, "when": ""},
        ],
        "please_dont": "",
        "lessons": ["L1", "L6"],
    }


def words(first: Identity = AMARA, second: Identity = JONAS) -> Fields:
    sides = sorted((side(first, "Amara"), side(second, "Jonas")), key=lambda one: one["signing_key"])
    return {
        "form": 1,
        "made_on": "2026-11-22",
        "sides": sides,
        "cores": CORES,
        "name": "Walking beside each other",
        "register": "light",
        "label": "",
        "together": ["Long nights", "Tea"],
        "law": "",
        "shares": "two_weeks",
        "short": True,
        "sign_days": 7,
        "reply_days": 300,
        "travel": ["stick", "mail"],
        "meet": "",
        "in_public": "A nod is enough.",
        "keep": "90",
        "keep_single": False,
        "after_end_days": 7,
        "not_part": "",
        "badly": "We say so early.",
        "length": "months_3",
        "thank_you": "",
        "last_page": "",
    }


def cases() -> Iterator[Case]:
    good = msgspec.msgpack.encode(plain(words()))
    for step in STEPS:
        yield _case(f"valid-agreement_{step}", "taken", good, step=step)
    for step in ("pause", "end"):
        yield _case(f"valid-agreement_{step}", "taken", b"", b"", step=step)
    for name, raw in (*_altered(), *_forms(good)):
        yield _case(f"agreement-{name}", "refused", raw)
    for name, signature in {
        "unsigned": b"",
        "signature-zeros": bytes(64),
        "signature-short": _signature(good)[:63],
        "signed-by-me": _signature(good, JONAS),
        "signed-by-another": _signature(good, MEI_LIN),
        "signed-without-label": AMARA.sign(hashlib.sha256(good).digest()),
        "signed-words": AMARA.sign(b"peerbuddy v1 agreement\0" + good),
        "signed-as-a-packet": AMARA.sign(b"peerbuddy v1 packet\0" + hashlib.sha256(good).digest()),
        "signed-other-words": _signature(good[:-1] + b"\xa1"),
    }.items():
        yield _case(f"agreement-{name}", "refused", good, signature)
    yield _case("agreement-unsigned-acceptance", "refused", good, b"", step="accept")
    yield _case("body-agreement-signature-too-long", "damaged", good, bytes(65))
    yield _case("body-agreement-words-too-long", "damaged", bytes(65_537))


def proposed(agreed: Fields) -> bytes:
    """A packet in which Amara proposes these words."""
    return _case("", "taken", _packed(agreed)).data


def _signature(raw: bytes, who: Identity = AMARA) -> bytes:
    return who.sign(b"peerbuddy v1 agreement\0" + hashlib.sha256(raw).digest())


def _case(
    name: str, outcome: str, raw: bytes, signature: bytes | None = None, *, step: str = "propose"
) -> Case:
    signed = _signature(raw) if signature is None else signature
    fields: Fields = {"agreement": raw, "signature": signed, "note": "Shall we?"}
    return Case(name, whole(envelope(next(_numbers), packed(f"agreement_{step}", fields))), outcome)


def _forms(good: bytes) -> Iterator[tuple[str, bytes]]:
    yield "no-words", b""
    yield "something-behind", good + b"\xc0"
    yield "cut", good[:-1]
    yield "not-packed", b"We are Amara and Jonas."
    yield "long-number", good[:3] + b"\xcc\1" + good[4:]
    yield "of-another-pair", msgspec.msgpack.encode(plain(words(second=MEI_LIN)))


def _altered() -> Iterator[tuple[str, bytes]]:
    changes: dict[str, Fields] = {
        "form-0": {"form": 0}, "form-2": {"form": 2}, "no-day": {"made_on": "2026-02-30"},
        "one-side": {"sides": words()["sides"][:1]}, "sides-turned": {"sides": words()["sides"][::-1]},
        "twice-the-same-side": {"sides": [words()["sides"][0]] * 2},
        "three-sides": {"sides": [*words()["sides"]] * 2}, "core-missing": {"cores": CORES[1:]},
        "core-altered": {"cores": ["confidentiality 2", *CORES[1:]]},
        "cores-turned": {"cores": CORES[::-1]}, "name-with-space": {"name": "Two "},
        "name-of-two-lines": {"name": "a\nb"}, "name-too-long": {"name": "n" * 141},
        "register-unknown": {"register": "heavy"}, "six-together": {"together": ["n"] * 6},
        "empty-together": {"together": [""]}, "law-with-space": {"law": " x"},
        "law-with-cr": {"law": "a\r\nb"}, "shares-unknown": {"shares": "daily"},
        "no-days": {"sign_days": 0}, "days-too-many": {"reply_days": 366},
        "days-negative": {"sign_days": -1}, "days-enormous": {"sign_days": 2**63},
        "days-text": {"sign_days": "7"}, "travel-twice": {"travel": ["mail", "mail"]},
        "travel-turned": {"travel": ["mail", "stick"]}, "travel-unknown": {"travel": ["pigeon"]},
        "keep-for-ever": {"keep": "9999"}, "never-let-go": {"after_end_days": None},
        "length-unknown": {"length": "years_50"},
    }  # fmt: skip
    for name, change in changes.items():
        yield name, _packed({**words(), **change})
    for name, change in {
        "nameless": {"name": ""},
        "short-key": {"signing_key": AMARA.signing_key()[:31]},
        "topic-twice": {"off_limits": [_topic("Faith"), _topic("faith")]},
        "topic-empty": {"off_limits": [_topic("")]},
        "too-many-topics": {"off_limits": [_topic(f"t{n}") for n in range(25)]},
        "level-unknown": {"off_limits": [{"topic": "faith", "level": "always"}]},
        "welcome-turned": {"welcome": ["glad", "hear"]},
        "welcome-unknown": {"welcome": ["advice"]},
        "danger-unknown": {
            "please_do": [{"what": "pray", "name": "", "number": "", "consent": True, "when": ""}]
        },
    }.items():
        mine, theirs = words()["sides"]
        yield f"side-{name}", _packed({**words(), "sides": [{**mine, **change}, theirs]})


def _topic(topic: str) -> Fields:
    return {"topic": topic, "level": "not_at_all"}


def _packed(altered: dict[str, Any]) -> bytes:
    return msgspec.msgpack.encode(plain(altered))
