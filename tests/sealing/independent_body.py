"""Reads the body of a packet: the section "The body" of docs/packet-format.md, and nothing of the program."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any


class Refused(Exception):
    """Its text is the outcome word."""


def need(holds: object, otherwise: str = "damaged") -> None:
    if not holds:
        raise Refused(otherwise)


def text_of(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise Refused("damaged") from None


# The first byte of each short form with how many there are; those of longer ones with the bytes of the length
# and the least length that needs them.
SHORT = {"array": (0x90, 16), "str": (0xA0, 32), "bin": (0, 0)}
LONG = {
    "array": {0xDC: (2, 16), 0xDD: (4, 2**16)},
    "str": {0xD9: (1, 32), 0xDA: (2, 2**8), 0xDB: (4, 2**16)},
    "bin": {0xC4: (1, 0), 0xC5: (2, 2**8), 0xC6: (4, 2**16)},
}
# What is only passed over: bytes of the length, and bytes beside what it counts.
WIDTHS = {
    0xC4: (1, 0), 0xC5: (2, 0), 0xC6: (4, 0), 0xC7: (1, 1), 0xC8: (2, 1), 0xC9: (4, 1), 0xCA: (0, 4),
    0xCB: (0, 8), 0xCC: (0, 1), 0xCD: (0, 2), 0xCE: (0, 4), 0xCF: (0, 8), 0xD0: (0, 1), 0xD1: (0, 2),
    0xD2: (0, 4), 0xD3: (0, 8), 0xD4: (0, 2), 0xD5: (0, 3), 0xD6: (0, 5), 0xD7: (0, 9), 0xD8: (0, 17),
    0xD9: (1, 0), 0xDA: (2, 0), 0xDB: (4, 0), 0xDC: (2, 0), 0xDD: (4, 0), 0xDE: (2, 0), 0xDF: (4, 0),
}  # fmt: skip


class Bytes:
    """What is still to be read."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        need(count <= len(self.data) - self.at)
        self.at += count
        return self.data[self.at - count : self.at]

    def length_of(self, what: str) -> int:
        first = self.take(1)[0]
        lowest, count = SHORT[what]
        if lowest <= first < lowest + count:
            return first - lowest
        need(first in LONG[what])
        size, least = LONG[what][first]
        length = int.from_bytes(self.take(size))
        need(length >= least)
        return length

    def skip(self, values: int) -> None:
        """Of whatever type MessagePack has: what a newer version put there."""
        while values:
            values -= 1
            first = self.take(1)[0]
            if first in WIDTHS:
                of_length, more = WIDTHS[first]
                length = int.from_bytes(self.take(of_length))
            else:
                need(first != 0xC1)
                of_length, more = 0, 0
                length = first & 0x1F if first >= 0xA0 else first & 0x0F
                length = length if 0x80 <= first < 0xC0 else 0
            if 0x80 <= first < 0xA0 or 0xDC <= first < 0xE0:
                values += length * (2 if first < 0x90 or first >= 0xDE else 1)
            else:
                self.take(length + more)


# --- Types ---

Reader = Callable[[Bytes], Any]


def text(most: int) -> Reader:
    def read(data: Bytes) -> str:
        found = text_of(data.take(data.length_of("str")))
        need(len(found) <= most and "\0" not in found)
        return found

    return read


def one_of(*names: str) -> Reader:
    def read(data: Bytes) -> str:
        found = text_of(data.take(data.length_of("str")))
        need(found in names)
        return found

    return read


def array(most: int, each: Reader) -> Reader:
    def read(data: Bytes) -> list[Any]:
        count = data.length_of("array")
        need(count <= most)
        return [each(data) for _ in range(count)]

    return read


def texts(most: int, each: int) -> Reader:
    return array(most, text(each))


def raw(least: int, most: int) -> Reader:
    def read(data: Bytes) -> str:
        length = data.length_of("bin")
        need(least <= length <= most)
        return data.take(length).hex()

    return read


def yes_or_no(data: Bytes) -> bool:
    found = data.take(1)
    need(found in (b"\xc2", b"\xc3"))
    return found == b"\xc3"


def day(data: Bytes) -> str:
    found = text(10)(data)
    need(re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", found))
    try:
        return date.fromisoformat(found).isoformat()
    except ValueError:
        raise Refused("damaged") from None


def day_or_none(data: Bytes) -> str | None:
    if data.data[data.at : data.at + 1] == b"\xc0":
        data.take(1)
        return None
    return day(data)


def fields(**readers: Reader) -> Reader:
    def read(data: Bytes) -> dict[str, Any]:
        need(data.length_of("array") == len(readers))
        return {name: read_one(data) for name, read_one in readers.items()}

    return read


id_16 = raw(16, 16)

# --- Head ---

WISHES = one_of("know", "hear", "celebrate", "strengths", "questions", "story", "ideas")
HEAD = fields(
    made_on=day,
    sender=text(64),
    recipient=text(64),
    topics=texts(12, 64),
    wish_back=array(7, WISHES),
    keep_until=day_or_none,
)

# --- Kinds ---

STRENGTH = fields(label=text(64), line=text(280))
ENTRY = fields(day=day_or_none, title=text(200), text=text(20_000), strengths=array(24, STRENGTH))
AGREEMENT = fields(agreement=raw(0, 65_536), signature=raw(0, 64), note=text(500))
REPLIES = one_of(
    "hear", "strength", "glad", "wonder", "near", "thanks", "ideas", "low_room", "worried", "repair"
)
PART = fields(kind=REPLIES, fields=array(12, fields(key=text(32), text=text(1200))))
STEPS = ("propose", "counter", "accept", "narrow", "pause", "renew", "end")
KINDS: dict[str, Reader] = {
    "page": fields(entries=array(10, ENTRY)),
    "weekly": fields(
        good_moment=text(1200),
        strengths=texts(24, 64),
        heavy=text(400),
        mine_to_do_next=text(500),
        thank_you=text(500),
    ),
    "goal": fields(
        wish=text(140),
        where_now=text(500),
        helped=text(500),
        obstacle=text(280),
        plan=text(500),
        talk_it_through=yes_or_no,
        buddy_line=text(280),
        look_again=day_or_none,
    ),
    "ask": fields(
        size=one_of("listen", "think_with"),
        text=text(1200),
        tried=text(600),
        leaning_on=texts(12, 120),
        reply_when=text(140),
        mine_to_do_next=text(280),
    ),
    "celebrate": fields(
        happened=text(1200),
        my_part=text(600),
        strength=texts(5, 64),
        who_else=text(280),
        matters=text(600),
    ),
    "light": fields(text=text(280)),
    "mirror": fields(text=text(500), front_set=texts(7, 64)),
    "been_there": fields(
        lived=text(1200),
        helped=text(1200),
        to_myself=text(1200),
        may_keep=yes_or_no,
        questions_welcome=yes_or_no,
    ),
    "growth": fields(better_at=text(280), how=one_of("", "practise", "watch", "swap")),
    "about": fields(chosen_name=text(64), pronouns=text(64), text=text(1200), words=texts(12, 64)),
    "common_ground": fields(knows=texts(7, 140), dont_ask=texts(7, 140)),
    **{f"agreement_{step}": AGREEMENT for step in STEPS},
    "gentler": fields(item=id_16, text=text(280)),
    "correct": fields(item=id_16, text=text(1200)),
    "please_delete": fields(items=array(100, id_16), text=text(280)),
    "reseal": fields(since=day_or_none),
    "reply": fields(item=id_16, parts=array(3, PART)),
}

# --- The body ---


def read_body(body: bytes) -> dict[str, Any]:
    """Kind, head and fields as one object, with the empty ones."""
    data = Bytes(body)
    need(len(body) <= 1_048_576 and data.length_of("array") == 3)
    kind = text_of(data.take(data.length_of("str")))
    if kind not in KINDS:
        data.skip(2)
        need(data.at == len(body))
        raise Refused("newer-app")
    said = {"kind": kind, **HEAD(data), **KINDS[kind](data)}
    need(data.at == len(body))
    return said
