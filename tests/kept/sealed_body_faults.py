"""Signed packets whose body is not as it has to be, one fault each: wrong forms, types, figures, kinds."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import msgspec

from tests.kept.sealed_bodies import FULL, HEAD, Fields, packed, plain
from tests.kept.sealed_people import Case, envelope, whole

PACK = msgspec.msgpack.encode
HEAD_BYTES = PACK(plain(HEAD))
TEXT = FULL["light"]["text"]
LIGHT = PACK(plain(FULL["light"]))
_numbers = count(4_000)


def cases() -> Iterator[Case]:
    for name, body in (*_outer(), *_forms(), *_types(), *_bombs()):
        yield _case(f"body-{name}", body)
    for kind, name, fields in _figures():
        yield _case(f"body-{kind}-{name}", packed(kind, {**FULL[kind], **fields}))
    for name, head in _heads():
        yield _case(f"body-head-{name}", PACK(["light", head, plain(FULL["light"])]))
    for name, body in _newer():
        yield _case(f"kind-{name}", body, "newer-app")


def _case(name: str, body: bytes, outcome: str = "damaged") -> Case:
    return Case(name, whole(envelope(next(_numbers), body)), outcome)


def _joined(kind: bytes, head: bytes = HEAD_BYTES, fields: bytes = LIGHT, *, outer: bytes = b"\x93") -> bytes:
    return outer + kind + head + fields


def _outer() -> Iterator[tuple[str, bytes]]:
    light = PACK("light")
    yield "empty", b""
    yield "nil", b"\xc0"
    yield "text", PACK("light")
    yield "json", b'["light",["2026-11-22"],["hello"]]'
    yield "map", PACK({"kind": "light", "head": plain(HEAD), "fields": plain(FULL["light"])})
    yield "two", _joined(light, fields=b"", outer=b"\x92")
    yield "four", _joined(light, fields=LIGHT + b"\xc0", outer=b"\x94")
    yield "nothing-in-it", b"\x90"
    yield "something-behind", _joined(light) + b"\xc0"
    yield "one-byte-short", _joined(light)[:-1]
    yield "kind-a-number", _joined(b"\x01")
    yield "kind-bytes", _joined(PACK(b"light"))
    yield "kind-nil", _joined(b"\xc0")
    yield "head-nil", _joined(light, head=b"\xc0")
    yield "head-map", _joined(light, head=PACK(HEAD))
    yield "fields-nil", _joined(light, fields=b"\xc0")
    yield "fields-map", _joined(light, fields=PACK(FULL["light"]))
    yield "fields-none", _joined(light, fields=b"\x90")
    yield "fields-one-more", _joined(light, fields=PACK(["hello", ""]))
    yield "fields-of-another", _joined(light, fields=PACK(plain(FULL["growth"])))
    yield "never-used-byte", _joined(light, fields=b"\x91\xc1")


def _forms() -> Iterator[tuple[str, bytes]]:
    """The same said in longer forms than it needs."""
    light, text = PACK("light"), b"hello"
    yield "long-array", _joined(light, outer=b"\xdc\0\3")
    yield "longest-array", _joined(light, outer=b"\xdd\0\0\0\3")
    yield "long-kind", _joined(b"\xd9\5light")
    yield "long-text-8", _joined(light, fields=b"\x91\xd9\5" + text)
    yield "long-text-16", _joined(light, fields=b"\x91\xda\0\5" + text)
    yield "long-text-32", _joined(light, fields=b"\x91\xdb\0\0\0\5" + text)
    yield "long-text-of-forty", _joined(light, fields=b"\x91\xda\0\x28" + text * 8)
    yield "long-list", _joined(light, head=HEAD_BYTES.replace(b"\x92\xa6caring", b"\xdc\0\2\xa6caring"))
    item = FULL["gentler"]["item"]
    yield "long-bytes-16", _joined(PACK("gentler"), fields=b"\x92\xc5\0\x10" + item + PACK("hello"))
    yield "long-bytes-32", _joined(PACK("gentler"), fields=b"\x92\xc6\0\0\0\x10" + item + PACK("hello"))


def _types() -> Iterator[tuple[str, bytes]]:
    light = PACK("light")
    wrong: dict[str, Any] = {
        "number": 7, "negative": -7, "large-number": 2**53 + 1, "largest-number": 2**64 - 1, "float": 1.5,
        "not-a-number": float("nan"), "infinite": float("inf"), "nil": None, "yes": True, "bytes": b"hello",
        "list": ["hello"], "map": {"a": 1},
    }  # fmt: skip
    for name, value in wrong.items():
        yield f"text-a-{name}", _joined(light, fields=b"\x91" + PACK(value))
    for name, raw in {
        "not-utf-8": b"\xff\xfe",
        "lone-surrogate": b"\xed\xa0\x80",
        "pair-of-surrogates": b"\xed\xa0\xbd\xed\xb0\xa6",
        "overlong": b"\xc0\xaf",
        "overlong-nul": b"\xc0\x80",
        "cut-letter": b"\xf0\x9f\x90",
        "past-the-last": b"\xf4\x90\x80\x80",
        "nul": b"a\0b",
    }.items():
        yield f"text-{name}", _joined(light, fields=b"\x91" + bytes((0xA0 + len(raw),)) + raw)
    goal = plain(FULL["goal"])
    for name, value in {"one": 1, "zero": 0, "nil": None, "text": "true"}.items():
        yield f"yes-or-no-a-{name}", PACK(["goal", plain(HEAD), [*goal[:5], value, *goal[6:]]])
    for name, value in {"text": "a" * 16, "short": bytes(15), "long": bytes(17), "nil": None}.items():
        yield f"id-{name}", PACK(["gentler", plain(HEAD), [value, "hello"]])
    yield "extension", _joined(light, fields=b"\x91\xd4\1\0")
    yield "timestamp", _joined(light, fields=b"\x91\xd6\xff\0\0\0\0")
    yield "ids-a-short-one", PACK(["please_delete", plain(HEAD), [[bytes(16), bytes(15)], ""]])


def _bombs() -> Iterator[tuple[str, bytes]]:
    """Lengths that lie, and nesting without end (R82)."""
    light = PACK("light")
    yield "text-of-4-gib", _joined(light, fields=b"\x91\xdb\xff\xff\xff\xff")
    yield "bytes-of-4-gib", _joined(PACK("gentler"), fields=b"\x92\xc6\xff\xff\xff\xff")
    yield "array-of-4-gib", _joined(light, fields=b"\xdd\xff\xff\xff\xff")
    yield "outer-of-4-gib", b"\xdd\xff\xff\xff\xff" + _joined(light)
    yield "list-of-4-gib", _joined(PACK("page"), fields=b"\x91\xdd\xff\xff\xff\xff")
    yield "map-of-4-gib", _joined(light, fields=b"\xdf\xff\xff\xff\xff")
    for depth in (17, 1_000, 20_000):
        yield f"nested-{depth}", _joined(light, fields=b"\x91" * depth + b"\xc0")
        yield f"nested-outside-{depth}", b"\x93" * depth
        yield f"nested-maps-{depth}", _joined(light, fields=b"\x81\xa1a" * depth + b"\xc0")
        yield f"nested-unknown-{depth}", _joined(PACK("from_the_future"), fields=b"\x91" * depth)
    yield "many-items", PACK(["page", plain(HEAD), [[["", "", "", []]] * 11_000]])
    yield "many-topics", PACK(["light", [HEAD["made_on"], "", "", [""] * 11_000, [], None], ["hello"]])


def _figures() -> Iterator[tuple[str, str, Fields]]:
    """Each limit passed by one."""
    n = "n"
    for kind, figures in {
        "weekly": {"good_moment": 1200, "heavy": 400, "mine_to_do_next": 500, "thank_you": 500},
        "goal": {
            "wish": 140,
            "where_now": 500,
            "helped": 500,
            "obstacle": 280,
            "plan": 500,
            "buddy_line": 280,
        },
        "ask": {"text": 1200, "tried": 600, "reply_when": 140, "mine_to_do_next": 280},
        "celebrate": {"happened": 1200, "my_part": 600, "who_else": 280, "matters": 600},
        "light": {"text": 280},
        "mirror": {"text": 500},
        "been_there": {"lived": 1200, "helped": 1200, "to_myself": 1200},
        "growth": {"better_at": 280},
        "about": {"chosen_name": 64, "pronouns": 64, "text": 1200},
        "gentler": {"text": 280},
        "correct": {"text": 1200},
        "please_delete": {"text": 280},
    }.items():
        for name, most in figures.items():
            yield kind, f"{name}-too-long", {name: n * (most + 1)}
    for kind, name, most, each in (
        ("weekly", "strengths", 24, 64), ("ask", "leaning_on", 12, 120), ("celebrate", "strength", 5, 64),
        ("mirror", "front_set", 7, 64), ("about", "words", 12, 64), ("common_ground", "knows", 7, 140),
        ("common_ground", "dont_ask", 7, 140),
    ):  # fmt: skip
        yield kind, f"{name}-too-many", {name: [n] * (most + 1)}
        yield kind, f"{name}-one-too-long", {name: [n * (each + 1)]}
    yield "please_delete", "too-many", {"items": [bytes(16)] * 101}
    yield "ask", "size-now", {"size": "now"}
    yield "ask", "size-empty", {"size": ""}
    yield "growth", "how-unknown", {"how": "preach"}
    for name, day in _NO_DAYS.items():
        yield "goal", f"look-again-{name}", {"look_again": day}
        yield "reseal", f"since-{name}", {"since": day}
    yield from _pages_and_replies()


def _pages_and_replies() -> Iterator[tuple[str, str, Fields]]:
    entry: Fields = {"day": None, "title": "", "text": "", "strengths": []}
    strength: Fields = {"label": "Hope", "line": ""}
    for name, entries in {
        "eleven": [entry] * 11,
        "title-too-long": [{**entry, "title": "n" * 201}],
        "text-too-long": [{**entry, "text": "n" * 20_001}],
        "no-day": [{**entry, "day": "2026-02-30"}],
        "strengths-too-many": [{**entry, "strengths": [strength] * 25}],
        "label-too-long": [{**entry, "strengths": [{**strength, "label": "n" * 65}]}],
        "line-too-long": [{**entry, "strengths": [{**strength, "line": "n" * 281}]}],
        "entry-too-short": [{"day": None, "title": "", "text": ""}],
        "entry-too-wide": [{**entry, "mood": "low"}],
    }.items():
        yield "page", name, {"entries": [*entries]}
    part: Fields = {"kind": "hear", "fields": []}
    field: Fields = {"key": "heard", "text": ""}
    for name, parts in {
        "four-parts": [part] * 4,
        "unknown-part": [{**part, "kind": "advice"}],
        "too-many-fields": [{**part, "fields": [field] * 13}],
        "key-too-long": [{**part, "fields": [{**field, "key": "k" * 33}]}],
        "text-too-long": [{**part, "fields": [{**field, "text": "n" * 1201}]}],
    }.items():
        yield "reply", name, {"parts": [*parts]}


_NO_DAYS = {
    "not-there": "2026-02-30", "month-13": "2026-13-01", "year-zero": "0000-01-01", "no-dashes": "20261122",
    "with-a-time": "2026-11-22T00:00:00", "with-a-space": "2026-11-22 ", "week": "2026-W47-7", "empty": "",
    "short": "2026-1-2", "other-digits": "２０２６-11-22", "negative": "-026-11-22",
}  # fmt: skip


def _heads() -> Iterator[tuple[str, list[Any]]]:
    head = plain(HEAD)
    yield "one-less", head[:-1]
    yield "one-more", [*head, None]
    yield "nothing", []
    for at, name, value in (
        (0, "made-nil", None), (0, "made-number", 739_942), (1, "sender-too-long", "n" * 65),
        (1, "sender-nil", None), (1, "sender-bytes", b"Amara"), (2, "recipient-too-long", "n" * 65),
        (3, "topics-too-many", ["n"] * 13), (3, "topics-one-too-long", ["n" * 65]),
        (3, "topics-text", "caring"), (3, "topics-nil", None), (4, "wishes-too-many", ["hear"] * 8),
        (4, "wish-unknown", ["advice"]),
        (4, "wish-number", [1]), (5, "keep-until-never", "2026-02-30"), (5, "keep-until-number", 0),
        (5, "keep-until-empty", ""),
    ):  # fmt: skip
        yield name, [*head[:at], value, *head[at + 1 :]]
    for name, day in _NO_DAYS.items():
        yield f"made-{name}", [day, *head[1:]]


def _newer() -> Iterator[tuple[str, bytes]]:
    yield "unknown", packed("from_the_future", FULL["light"])
    yield "empty", packed("", FULL["light"])
    yield "capital", packed("Light", FULL["light"])
    yield "long", packed("k" * 300, FULL["light"])
    yield "bidi", packed("\u202ethgil\0<b>", FULL["light"])
    yield "other-values", PACK(["picture", {"made": 1, "a": [1.5, None, 2**60]}, b"\x89PNG"])
    yield "agreement-unknown", packed("agreement_forget", FULL["light"])
