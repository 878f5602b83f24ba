"""A packet is one sequence of bytes, and only bytes that a packet has are read as one."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import (
    BODY_OF,
    MAX_BODY_BYTES,
    AgreementBody,
    AskBody,
    AskSize,
    Head,
    LightBody,
    Packet,
    PageBody,
    PleaseDeleteBody,
    ReplyBody,
    ReplyField,
    ReplyKind,
    ReplyPart,
    SharedEntry,
    SharedStrength,
    Wish,
)
from peerbuddy.sealing.payload import BadBody, NewerBody, as_json, from_bytes, to_bytes

HEAD = Head(date(2026, 3, 4), "Amara", "Jonas", ("caring", "tired"), (Wish.HEAR,), date(2026, 6, 2))
ASK = Packet(
    "ask",
    HEAD,
    AskBody(
        AskSize.LISTEN,
        text="The nights are long again. M. calls out every hour …",
        leaning_on=("my sister on Sundays",),
        reply_when="this week is fine",
        mine_to_do_next="ring the respite service on Thursday",
    ),
)
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)


def plain(packet: Packet) -> list[Any]:
    """As the arrays that it is made of, to be spoiled."""
    return msgspec.msgpack.decode(to_bytes(packet))


def packed(value: object) -> bytes:
    return msgspec.msgpack.encode(value)


def with_head(place: int, value: object) -> bytes:
    kind, head, body = plain(ASK)
    head[place] = value
    return packed([kind, head, body])


def with_body(place: int, value: object) -> bytes:
    kind, head, body = plain(ASK)
    body[place] = value
    return packed([kind, head, body])


def test_the_worked_example_of_an_ask_reads_as_it_was_agreed() -> None:
    assert as_json(from_bytes(to_bytes(ASK))) == {
        "kind": "ask",
        "made_on": "2026-03-04",
        "from": "Amara",
        "to": "Jonas",
        "topics": ["caring", "tired"],
        "size": "listen",
        "wish_back": ["hear"],
        "reply_when": "this week is fine",
        "text": "The nights are long again. M. calls out every hour …",
        "leaning_on": ["my sister on Sundays"],
        "mine_to_do_next": "ring the respite service on Thursday",
        "keep_until": "2026-06-02",
    }


def test_the_bytes_are_those_of_the_document() -> None:
    light = Packet("light", Head(date(2026, 3, 4), "A", "J"), LightBody("hi"))
    assert to_bytes(light).hex() == ("93a56c6967687496aa323032362d30332d3034a141a14a9090c091a26869")


@given(st.sampled_from(sorted(BODY_OF)), st.data())
def test_what_was_packed_is_what_is_read(kind: str, drawn: st.DataObject) -> None:
    head = Head(
        drawn.draw(st.dates()),
        drawn.draw(TEXT),
        drawn.draw(TEXT),
        drawn.draw(st.lists(TEXT, max_size=12).map(tuple)),
        drawn.draw(st.lists(st.sampled_from(Wish), max_size=7).map(tuple)),
        drawn.draw(st.none() | st.dates()),
    )
    body = BODY_OF[kind]()
    for part in fields(body):
        if part.type == "str":
            body = replace(body, **{part.name: drawn.draw(TEXT)})
        elif part.type == "tuple[str, ...]":
            body = replace(body, **{part.name: drawn.draw(st.lists(TEXT, max_size=5).map(tuple))})
    packet = Packet(kind, head, body)
    assert from_bytes(to_bytes(packet)) == packet


def test_what_lies_in_one_another_comes_back_as_it_was() -> None:
    entry = SharedEntry(
        date(2026, 3, 1), "A day", "Rain, then sun.", (SharedStrength("patience", "I stayed."),)
    )
    part = ReplyPart(ReplyKind.STRENGTH, (ReplyField("moment", "You rang her."),))
    for kind, body in (
        ("page", PageBody((entry, SharedEntry(text="Only this.")))),
        ("reply", ReplyBody(b"\7" * 16, (part, ReplyPart(ReplyKind.THANKS)))),
        ("please_delete", PleaseDeleteBody((b"\1" * 16, b"\2" * 16), "These two, please.")),
        ("agreement_accept", AgreementBody(b"\x00\xff", b"s" * 64, "Gladly.")),
    ):
        packet = Packet(kind, HEAD, body)
        assert from_bytes(to_bytes(packet)) == packet


def test_bytes_read_as_hex_and_what_is_empty_is_left_out() -> None:
    reply = Packet("reply", Head(date(2026, 3, 4)), ReplyBody(b"\7" * 16, (ReplyPart(ReplyKind.THANKS),)))
    assert as_json(reply) == {
        "kind": "reply",
        "made_on": "2026-03-04",
        "item": "07" * 16,
        "parts": [{"kind": "thanks"}],
    }


@pytest.mark.parametrize(
    ("packet", "field", "reason"),
    [
        (Packet("light", HEAD, LightBody("x" * 281)), "text", "too-long"),
        (Packet("light", replace(HEAD, topics=("t",) * 13), LightBody()), "topics", "too-many"),
        (Packet("light", replace(HEAD, topics=("t" * 65,)), LightBody()), "topics", "too-long"),
        (Packet("light", HEAD, LightBody("nothing\0here")), "text", "does-not-fit"),
        (Packet("light", HEAD, LightBody("half \ud800 a letter")), "text", "does-not-fit"),
        (Packet("page", HEAD, PageBody((SharedEntry(title="t" * 201),))), "title", "too-long"),
        (Packet("page", HEAD, PageBody((SharedEntry(),) * 11)), "entries", "too-many"),
        (Packet("reply", HEAD, ReplyBody(b"short")), "item", "does-not-fit"),
        (Packet("please_delete", HEAD, PleaseDeleteBody((b"\1" * 15,))), "items", "does-not-fit"),
        (Packet("ask", HEAD, LightBody("not of this kind")), "kind", "not-one-of"),
        (Packet("poke", HEAD, LightBody("no such kind")), "kind", "not-one-of"),
    ],
)  # fmt: skip
def test_what_passes_a_limit_is_never_packed_and_the_field_is_named(
    packet: Packet, field: str, reason: str
) -> None:
    with pytest.raises(BadField) as caught:
        to_bytes(packet)
    assert (caught.value.field, caught.value.reason) == (field, reason)


def test_a_text_at_its_limit_may_be_of_any_letters() -> None:
    packet = Packet("light", HEAD, LightBody("🌱" * 280))
    assert from_bytes(to_bytes(packet)) == packet


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc0",
        b"\x93",
        packed("ask"),
        packed({"kind": "ask"}),
        packed(plain(ASK)[:2]),
        packed([*plain(ASK), 1]),
        to_bytes(ASK)[:-1],
        to_bytes(ASK) + b"\0",
        to_bytes(ASK) * 2,
        with_head(0, "2026-13-04"),
        with_head(0, "04.03.2026"),
        with_head(0, 20260304),
        with_head(0, "0000-01-01"),
        with_head(0, None),
        with_head(1, 7),
        with_head(1, b"Amara"),
        with_head(1, "A" * 65),
        with_head(1, None),
        with_head(3, "caring"),
        with_head(3, ["caring"] * 13),
        with_head(3, {"caring": 1}),
        with_head(4, ["hurry"]),
        with_head(5, ""),
        with_body(0, "now"),
        with_body(0, ""),
        with_body(1, "x" * 1201),
        with_body(1, "a\0b"),
        with_body(1, 1.5),
        with_body(1, float("nan")),
        with_body(3, ["x" * 121]),
        with_body(3, [["deeper"]]),
        packed(["ask", plain(ASK)[1], plain(ASK)[2][:-1]]),
        packed(["ask", plain(ASK)[1], [*plain(ASK)[2], "one more"]]),
        packed(["ask", plain(ASK)[1][:-1], plain(ASK)[2]]),
        packed(["ask", plain(ASK)[1], {"text": "named"}]),
        packed(["reply", plain(ASK)[1], [b"\1" * 17, []]]),
        packed(["reply", plain(ASK)[1], [b"\1" * 16, [["hear", [], "more"]]]]),
        packed(["goal", plain(ASK)[1], ["", "", "", "", "", 1, "", None]]),
        b"\x93\xa3ask" + b"\xff" * 20,
        b"\x93\xa1\xff\x90\x90",
        b"\xdd\xff\xff\xff\xff",
        b"\x93\xa5light" + packed(plain(ASK)[1]) + b"\x91\xdb\xff\xff\xff\xff",
        b"\x93\xa5light" + packed(plain(ASK)[1]) + b"\x91\xa2\xc3\x28",
        b"\x93\xa5light" + packed(plain(ASK)[1]) + b"\x91\xa3\xed\xa0\x80",
        b"\x93\xa5light" + packed(plain(ASK)[1]) + b"\xc7\x02\x01ab",
        b"\x93" + b"\x91" * 100_000,
        b"\x93\xa3ask" + b"\x91" * 500_000,
        b"\x81" * 900_000,
        bytes(MAX_BODY_BYTES + 1),
    ],
)  # fmt: skip
def test_bytes_that_no_packet_has_are_refused(data: bytes) -> None:
    with pytest.raises(BadBody):
        from_bytes(data)


@pytest.mark.parametrize(
    ("canonical", "other"),
    [
        (b"\x93\xa5light", b"\xdc\x00\x03\xa5light"),
        (b"\x93\xa5light", b"\x93\xd9\x05light"),
        (b"\x91\xa2hi", b"\x91\xd9\x02hi"),
        (b"\x91\xa2hi", b"\x91\xda\x00\x02hi"),
        (b"\x91\xa2hi", b"\xdc\x00\x01\xa2hi"),
    ],
)
def test_a_second_way_of_writing_the_same_is_refused(canonical: bytes, other: bytes) -> None:
    data = to_bytes(Packet("light", HEAD, LightBody("hi")))
    assert canonical in data
    with pytest.raises(BadBody):
        from_bytes(data.replace(canonical, other))


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("poem", "poem"), ("<b>x</b>\u202e", "bxb"), ("k" * 500, "k" * 32), ("", "")],
)
def test_a_kind_nobody_knows_yet_is_named_in_plain_letters(kind: str, shown: str) -> None:
    with pytest.raises(NewerBody) as caught:
        from_bytes(packed([kind, ["anything"], {"any": ["thing"]}]))
    assert caught.value.kind == shown


@settings(max_examples=300)
@given(st.data())
def test_a_body_that_was_altered_anywhere_is_refused_or_is_another_whole_packet(drawn: st.DataObject) -> None:
    data = bytearray(to_bytes(ASK))
    for _ in range(drawn.draw(st.integers(1, 4))):
        at = drawn.draw(st.integers(0, len(data) - 1))
        data[at : at + drawn.draw(st.integers(0, 3))] = drawn.draw(st.binary(max_size=3))
    try:
        read = from_bytes(bytes(data))
    except (BadBody, NewerBody):
        return
    assert to_bytes(read) == data
