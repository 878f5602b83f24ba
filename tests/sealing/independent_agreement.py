"""Reads the words of an agreement: that section of docs/packet-format.md, and nothing of the program."""

from __future__ import annotations

import re
from typing import Any

from tests.sealing.independent_body import (
    Bytes,
    Reader,
    array,
    day,
    fields,
    need,
    one_of,
    raw,
    text,
    texts,
    yes_or_no,
)

# Numbers above 127: the first byte, how many follow, and the least that needs them.
NUMBERS = {0xCC: (1, 128), 0xCD: (2, 256)}


def line(most: int, least: int = 0) -> Reader:
    def read(data: Bytes) -> str:
        found: str = text(most)(data)
        need(len(found) >= least and found == " ".join(found.split()))
        need(not re.search("[\ufeff\ufdd0\ufdd1]", found))
        return found

    return read


def lines(most: int) -> Reader:
    def read(data: Bytes) -> str:
        found: str = text(most)(data)
        need(found == found.strip() and not re.search("^\ufeff|[\r\u2029\ufdd0\ufdd1]", found))
        return found

    return read


def number(data: Bytes) -> int:
    first = data.take(1)[0]
    if first in NUMBERS:
        size, least = NUMBERS[first]
        found = int.from_bytes(data.take(size))
        need(found >= least)
        return found
    need(first < 0x80)
    return first


def days(data: Bytes) -> int:
    found = number(data)
    need(1 <= found <= 365)
    return found


def days_or_none(data: Bytes) -> int | None:
    if data.data[data.at : data.at + 1] == b"\xc0":
        data.take(1)
        return None
    return days(data)


def in_order(*names: str) -> Reader:
    """Some of these, in this order, none twice."""

    def read(data: Bytes) -> list[str]:
        found: list[str] = array(len(names), one_of(*names))(data)
        need(found == [name for name in names if name in found])
        return found

    return read


OFF_LIMIT = fields(topic=line(64, 1), level=one_of("not_at_all", "ask_first", "only_me"))
PLEASE_DO = fields(
    what=one_of("ask", "call", "plan", "emergency"),
    name=line(140),
    number=line(80),
    consent=yes_or_no,
    when=lines(280),
)
SIDE = fields(
    signing_key=raw(32, 32),
    name=line(64, 1),
    hopes=lines(500),
    offers=lines(500),
    mention_buddy=yes_or_no,
    own_side=yes_or_no,
    off_limits=array(24, OFF_LIMIT),
    welcome=in_order("hear", "glad", "strength", "wonder", "near", "ideas"),
    not_at=lines(280),
    please_do=array(8, PLEASE_DO),
    please_dont=lines(500),
    lessons=texts(12, 32),
)
CORES = [
    "confidentiality 1",
    "limits 1",
    "expectation 1",
    "availability 1",
    "danger 1",
    "length 1",
    "ending 1",
]
WORDS = fields(
    form=number,
    made_on=day,
    sides=array(2, SIDE),
    cores=texts(7, 32),
    name=line(140),
    register=one_of("light", "structured"),
    label=line(64),
    together=array(5, line(280, 1)),
    law=lines(500),
    shares=one_of("when_it_suits", "weekly", "two_weeks", "monthly"),
    short=yes_or_no,
    sign_days=days_or_none,
    reply_days=days_or_none,
    travel=in_order("stick", "mail", "messenger"),
    meet=lines(280),
    in_public=lines(280),
    keep=one_of("30", "90", "365", "end"),
    keep_single=yes_or_no,
    after_end_days=days,
    not_part=lines(500),
    badly=lines(500),
    length=one_of("weeks_4", "months_3", "months_6"),
    thank_you=lines(500),
    last_page=lines(1200),
)


def read_words(words: bytes, between: set[bytes]) -> dict[str, Any]:
    """Raises Refused for anything but words of an agreement between these two signing keys."""
    data = Bytes(words)
    said: dict[str, Any] = WORDS(data)
    need(data.at == len(words) and said["form"] == 1 and said["cores"] == CORES)
    need([side["signing_key"] for side in said["sides"]] == sorted(key.hex() for key in between))
    for side in said["sides"]:
        topics = [one["topic"].casefold() for one in side["off_limits"]]
        need(len(set(topics)) == len(topics))
    return said
