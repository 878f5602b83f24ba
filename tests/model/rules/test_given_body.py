"""Fields given in JSON: what was given is in the body, an unknown key is named, a wrong value refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from peerbuddy.model.errors import BadField, UnknownField
from peerbuddy.model.packet import (
    AskBody,
    AskSize,
    GoalBody,
    PageBody,
    SharedEntry,
    SharedStrength,
    Wish,
)
from peerbuddy.model.rules.given_body import GivenFields, given_fields


def test_nothing_given_is_an_empty_body() -> None:
    assert given_fields("ask", {}) == GivenFields(AskBody())


def test_what_was_given_is_there_and_nothing_else() -> None:
    given: dict[str, Any] = {
        "text": "The nights\r\nare long.", "size": "think_with", "leaning_on": ["my sister", ""], "tried": "",
        "topics": ["caring"], "wish_back": ["hear", "ideas"],
    }  # fmt: skip
    assert given_fields("ask", given) == GivenFields(
        AskBody(AskSize.THINK_WITH, "The nights\nare long.", leaning_on=("my sister",)),
        ("caring",),
        (Wish.HEAR, Wish.IDEAS),
    )


def test_days_yes_and_no_and_null() -> None:
    given = {"look_again": "2026-12-01", "talk_it_through": True, "wish": None}
    assert given_fields("goal", given).body == GoalBody(look_again=date(2026, 12, 1), talk_it_through=True)


def test_pages_can_be_given_whole() -> None:
    given = {"entries": [{"day": "2026-05-03", "strengths": [{"label": "Zest", "line": "I sang."}]}]}
    entry = SharedEntry(date(2026, 5, 3), strengths=(SharedStrength("Zest", "I sang."),))
    assert given_fields("page", given).body == PageBody((entry,))


@pytest.mark.parametrize(
    ("kind", "given", "field"),
    [
        ("ask", {"mood": "low"}, "mood"),
        ("light", {"happened": "x"}, "happened"),
        ("ask", {"kind": "ask"}, "kind"),
        ("page", {"entries": [{"id": "ff"}]}, "id"),
    ],
)
def test_an_unknown_key_is_named_with_those_there_are(kind: str, given: dict[str, Any], field: str) -> None:
    with pytest.raises(UnknownField) as caught:
        given_fields(kind, given)
    assert caught.value.field == field
    assert caught.value.known


@pytest.mark.parametrize(
    ("kind", "given", "field"),
    [
        ("ask", {"text": 5}, "text"),
        ("ask", {"size": "now"}, "size"),
        ("ask", {"leaning_on": "my sister"}, "leaning_on"),
        ("ask", {"leaning_on": [1]}, "leaning_on"),
        ("ask", {"wish_back": ["praise"]}, "wish_back"),
        ("ask", {"topics": "caring"}, "topics"),
        ("goal", {"look_again": "tomorrow"}, "look_again"),
        ("goal", {"talk_it_through": "yes"}, "talk_it_through"),
        ("goal", {"talk_it_through": 1}, "talk_it_through"),
        ("page", {"entries": ["text"]}, "entries"),
        ("page", {"entries": [{"strengths": "Zest"}]}, "strengths"),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: str, given: dict[str, Any], field: str) -> None:
    with pytest.raises(BadField) as caught:
        given_fields(kind, given)
    assert caught.value.field == field
