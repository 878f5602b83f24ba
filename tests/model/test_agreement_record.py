"""An agreement as JSON and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from peerbuddy.model.agreement import Agreement, InDanger, Level, OffLimit, PleaseDo, Side, between
from peerbuddy.model.agreement_record import PAGES, fields_record, page_of, with_fields
from peerbuddy.model.errors import BadField, UnknownField
from tests.model.agreement_values import ANA, BEN, agreements

USUAL = between(Side(ANA, "Ana"), Side(BEN, "Ben"), date(2026, 11, 22))


@given(agreements)
@settings(max_examples=150, deadline=None)
def test_what_goes_out_comes_back_from_either_side(agreement: Agreement) -> None:
    for me in (ANA, BEN):
        record = json.loads(json.dumps(fields_record(agreement, me)))
        assert list(record) == list(PAGES)
        begun = replace(USUAL, made_on=agreement.made_on)
        assert with_fields(begun, me, record) == agreement


def test_what_one_says_of_oneself_needs_no_name() -> None:
    found = with_fields(USUAL, BEN, {"off_limits": ["work"], "hopes": {"hopes": "Company."}})
    assert found.side(BEN).off_limits == (OffLimit("work"),)
    assert found.side(BEN).hopes == "Company."
    assert found.side(ANA) == USUAL.side(ANA)


def test_for_the_other_one_it_takes_a_name() -> None:
    given = {"off_limits": {"topics": {"them": [{"topic": "faith", "level": "only_me"}]}}}
    assert with_fields(USUAL, ANA, given).side(BEN).off_limits == (OffLimit("faith", Level.ONLY_ME),)


def test_what_to_do_in_danger_has_its_parts() -> None:
    call = {"what": "call", "name": "Sue", "number": "0123", "consent": True}
    found = with_fields(USUAL, ANA, {"danger": {"please_do": ["ask", call]}})
    assert found.side(ANA).please_do == (
        PleaseDo(InDanger.ASK),
        PleaseDo(InDanger.CALL, "Sue", "0123", consent=True),
    )
    assert fields_record(found, ANA)["danger"]["please_do"]["me"] == [{"what": "ask"}, call]


@pytest.mark.parametrize(
    "given",
    [
        {"colour": 1},
        {"keeping": {"colour": 1}},
        {"off_limits": [{"topic": "work", "how": "never"}]},
        {"hopes": {"hopes": {"us": "Company."}}},
    ],
)
def test_a_field_that_there_is_not_is_named(given: dict[str, Any]) -> None:
    with pytest.raises(UnknownField):
        with_fields(USUAL, ANA, given)


@pytest.mark.parametrize(
    "given",
    [
        {"keeping": {"keep": "31"}},
        {"keeping": {"keep_single": "yes"}},
        {"keeping": {"after_end_days": 0}},
        {"keeping": []},
        {"expectation": {"sign_days": "7"}},
        {"expectation": {"sign_days": True}},
        {"expectation": {"reply_days": 400}},
        {"together": ["one"] * 6},
        {"together": "one"},
        {"name": {"name": "x" * 141}},
        {"off_limits": [3]},
        {"off_limits": [{"topic": "work", "level": "maybe"}]},
        {"replies": ["shout"]},
        {"danger": {"please_do": [{"what": "run"}]}},
        {"length": "years"},
    ],
)
def test_a_value_that_does_not_fit_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(BadField):
        with_fields(USUAL, ANA, given)


def test_every_part_knows_its_page() -> None:
    assert (page_of("keep"), page_of("off_limits"), page_of("together")) == (
        "keeping",
        "off_limits",
        "together",
    )
