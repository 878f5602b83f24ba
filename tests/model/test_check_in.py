"""Values of a look at a goal: read exactly, from 0 up, and shown as they were."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.check_in import parse_value, show_value
from peerbuddy.model.errors import BadField


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_a_value_comes_back_as_it_was(value: Decimal) -> None:
    assert parse_value(show_value(value)) == value
    assert "e" not in show_value(value).lower()
    assert len(show_value(value)) <= 20


@pytest.mark.parametrize("text", ["", " ", "two", "-1", "nan", "inf", "1.2345", "1e10", "1,2,3", "0x1"])
def test_what_is_no_such_number_is_refused(text: str) -> None:
    with pytest.raises(BadField) as refused:
        parse_value(text)
    assert refused.value.reason == "not-a-number"


@given(st.text(max_size=30))
def test_any_text_is_a_value_or_refused(text: str) -> None:
    try:
        value = parse_value(text)
    except BadField:
        return
    assert 0 <= value <= 10**9
