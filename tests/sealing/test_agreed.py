"""The bytes that both people sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peerbuddy.model.agreement import CORES, Agreement, Side, between
from peerbuddy.model.errors import BadField
from peerbuddy.sealing.agreed import BadAgreement, from_bytes, is_signed, signature, to_bytes
from peerbuddy.sealing.identity import new_identity
from tests.model.agreement_values import ANA, BEN, agreements

BOTH = frozenset((ANA, BEN))
USUAL = between(Side(ANA, "Ana"), Side(BEN, "Ben"), date(2026, 11, 22))


@given(agreements)
@settings(max_examples=60, deadline=None)
def test_an_agreement_comes_back_as_it_was(agreement: Agreement) -> None:
    data = to_bytes(agreement)
    assert from_bytes(data, BOTH) == agreement
    assert all(core.encode() in data for core in CORES)  # D-2


def test_the_same_words_are_the_same_bytes_whoever_writes_them() -> None:
    other = between(Side(BEN, "Ben"), Side(ANA, "Ana"), date(2026, 11, 22))
    assert to_bytes(USUAL) == to_bytes(other)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_bytes_that_were_altered_are_another_agreement_or_none(data: st.DataObject) -> None:
    good = to_bytes(USUAL)
    place = data.draw(st.integers(0, len(good) - 1))
    altered = bytearray(good)
    altered[place] ^= data.draw(st.integers(1, 255))
    try:
        found = from_bytes(bytes(altered), BOTH)
    except BadAgreement:
        return
    assert to_bytes(found) == bytes(altered)
    assert found.cores == CORES


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_other_bytes_are_none(data: bytes) -> None:
    with pytest.raises(BadAgreement):
        from_bytes(data, BOTH)


@pytest.mark.parametrize(
    "wrong",
    [
        replace(USUAL, form=2),
        replace(USUAL, cores=CORES[1:]),
        replace(USUAL, cores=()),
        replace(USUAL, sides=USUAL.sides[:1]),
        replace(USUAL, sides=USUAL.sides[::-1]),
        replace(USUAL, sides=(USUAL.sides[0], USUAL.sides[0])),
        replace(USUAL, name=" not trimmed "),
        replace(USUAL, sign_days=0),
        replace(USUAL, together=("",)),
    ],
)
def test_what_is_fixed_cannot_be_left_out_or_changed(wrong: Agreement) -> None:
    """D-2, for a program that is not ours."""
    with pytest.raises(BadAgreement):
        from_bytes(to_bytes(wrong), BOTH)


def test_an_agreement_of_two_other_people_is_none() -> None:
    with pytest.raises(BadAgreement):
        from_bytes(to_bytes(USUAL), frozenset((ANA, b"c" * 32)))


def test_trailing_bytes_and_another_encoding_are_none() -> None:
    good = to_bytes(USUAL)
    longer = good.replace(b"\xa5light", b"\xd9\x05light")
    for data in (good + b"\0", good[:-1], longer, msgspec.msgpack.encode(["agreement"])):
        with pytest.raises(BadAgreement):
            from_bytes(data, BOTH)


def test_too_much_is_refused_on_both_ways() -> None:
    with pytest.raises(BadField):
        to_bytes(replace(USUAL, law="x" * 501))
    with pytest.raises(BadAgreement):
        from_bytes(b"\xdc" + b"\0" * 70_000, BOTH)


def test_a_signature_is_of_these_bytes_and_this_person() -> None:
    ana, ben = new_identity(), new_identity()
    data = to_bytes(USUAL)
    signed = signature(data, ana)
    assert is_signed(data, ana.signing_key(), signed)
    assert not is_signed(data, ben.signing_key(), signed)
    assert not is_signed(data + b"\0", ana.signing_key(), signed)
    assert not is_signed(data, ana.signing_key(), ana.sign(data))
    assert not is_signed(data, ana.signing_key(), b"")
