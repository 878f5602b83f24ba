"""A card comes through files and mails whole, or not at all."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.pair_errors import BadCard
from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing.card import NO_CARD, from_text, read_card, to_text, write_card
from peerbuddy.sealing.identity import Identity, KemKey, hash_of

AMARA = Identity(b"\1" * 32, KemKey(b"\2" * 32))
DAY = date(2026, 11, 22)
CARD = write_card(AMARA, "Amara", DAY)
KEM_AT = len(labels.CARD_MAGIC) + 1 + labels.SIGNING_KEY_BYTES

names = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=16).filter(str.strip)


def why_not(data: bytes) -> str:
    with pytest.raises(BadCard) as caught:
        read_card(data)
    return caught.value.reason


def resigned(unsigned: bytes) -> bytes:
    return unsigned + AMARA.sign(labels.CARD + b"\0" + unsigned)


def test_a_card_has_exactly_the_bytes_of_its_format() -> None:
    unsigned = (
        b"PBCARD\x01"
        + AMARA.signing_key()
        + AMARA.kem.public()
        + DAY.toordinal().to_bytes(4)
        + NO_CARD
        + b"\x05Amara"
    )
    assert unsigned + AMARA.sign(b"peerbuddy v1 card\0" + unsigned) == CARD
    assert len(CARD) == 6 + 1 + 32 + 1216 + 4 + 32 + 1 + 5 + 64


def test_it_is_read_as_it_was_written() -> None:
    answer = write_card(AMARA, "Amara", DAY, hash_of(CARD))
    card = read_card(answer)
    assert (card.name, card.created, card.in_reply_to) == ("Amara", DAY, hash_of(CARD))
    assert (card.signing_key, card.kem_key) == (AMARA.signing_key(), AMARA.kem.public())
    assert card.hash == hash_of(answer)


@given(names)
def test_any_name_of_at_most_sixty_four_bytes_fits(name: str) -> None:
    if len(name.strip().encode()) <= 48:
        assert read_card(write_card(AMARA, name, DAY)).name.strip()


@pytest.mark.parametrize("name", ["", "   ", "é" * 33, "a" * 65])
def test_a_name_that_is_empty_or_too_long_is_refused(name: str) -> None:
    with pytest.raises(BadCard):
        write_card(AMARA, name, DAY)


@pytest.mark.parametrize("at", range(0, len(CARD), 7))
def test_one_changed_bit_anywhere_makes_it_no_card(at: int) -> None:
    altered = bytearray(CARD)
    altered[at] ^= 1 << at % 8
    with pytest.raises(BadCard):
        read_card(bytes(altered))


@pytest.mark.parametrize("length", [0, 5, 6, 7, 1290, 1291, len(CARD) - 1])
def test_a_card_cut_short_is_none(length: int) -> None:
    with pytest.raises(BadCard):
        read_card(CARD[:length])


def test_nothing_may_follow_it() -> None:
    assert why_not(CARD + b"\0") == "length"
    assert why_not(CARD + bytes(10_000)) == "not a card"


def test_one_of_a_newer_version_is_named_as_that() -> None:
    assert why_not(b"PBCARD\x02" + CARD[7:]) == "newer"


def test_a_key_that_nothing_can_be_sealed_to_is_refused_though_it_is_signed() -> None:
    unsigned = CARD[: -labels.SIGNATURE_BYTES]
    dead_end = unsigned[:KEM_AT] + unsigned[KEM_AT:].replace(
        AMARA.kem.public(), AMARA.kem.public()[:-32] + bytes(32)
    )
    assert why_not(resigned(dead_end)) == "contents"
    not_reduced = unsigned[:KEM_AT] + b"\xff" * 384 + unsigned[KEM_AT + 384 :]
    assert why_not(resigned(not_reduced)) == "contents"


def test_a_name_that_is_no_text_and_a_day_that_never_was_are_refused() -> None:
    unsigned = CARD[: -labels.SIGNATURE_BYTES]
    assert why_not(resigned(unsigned[:-5] + b"\xff\xfe\xfd\xfc\xfb")) == "contents"
    assert why_not(resigned(unsigned[:-5] + b"     ")) == "name"
    day_at = KEM_AT + labels.KEM_KEY_BYTES
    assert why_not(resigned(unsigned[:day_at] + bytes(4) + unsigned[day_at + 4 :])) == "contents"
    assert why_not(resigned(unsigned[:day_at] + b"\xff" * 4 + unsigned[day_at + 4 :])) == "contents"


def test_it_travels_as_text_through_a_quoted_mail() -> None:
    text = to_text(CARD)
    assert max(len(line) for line in text.splitlines()) == 64
    quoted = "Hello Jonas,\r\n" + "".join(f"> {line}\r\n" for line in text.splitlines()) + "\r\nAmara"
    assert from_text(quoted) == CARD


@pytest.mark.parametrize(
    "text",
    ["", "Hello", to_text(CARD) + to_text(CARD), to_text(CARD).replace("A", "!", 1), to_text(CARD)[:-9]],
)
def test_a_text_without_exactly_one_whole_card_has_none(text: str) -> None:
    with pytest.raises(BadCard):
        from_text(text)


@given(st.binary(max_size=2_000))
def test_no_bytes_at_all_do_more_than_be_refused(data: bytes) -> None:
    with pytest.raises(BadCard):
        read_card(labels.CARD_MAGIC + data)
