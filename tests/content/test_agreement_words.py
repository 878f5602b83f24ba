"""What the content says of agreements is what the rules know, and every answer can be said in a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings

from peerbuddy.content.library import library
from peerbuddy.model.agreement import (
    CORES,
    WELCOME,
    Agreement,
    InDanger,
    Keep,
    Length,
    Level,
    OffLimit,
    PleaseDo,
    Register,
    Shares,
    Side,
    Travel,
    between,
)
from peerbuddy.model.agreement_record import PAGES, fields_record, with_fields
from peerbuddy.model.rules.agreement_states import PAUSE_AFTER_DUE_DAYS, AgreementState
from peerbuddy.model.rules.agreement_text import PageText, pages
from peerbuddy.paths import resources
from tests.model.agreement_values import ANA, BEN, agreements

BOOK = library(resources() / "content").agreement
USUAL = between(Side(ANA, "Ana"), Side(BEN, "Ben"), date(2026, 11, 22))


def text_of(agreement: Agreement) -> dict[str, str]:
    return {page.key: joined(page) for page in pages(BOOK, agreement, date.isoformat)}


def joined(page: PageText) -> str:
    return " ".join(passage.text for passage in page.passages)


def test_states_and_when_an_agreement_rests() -> None:
    assert BOOK.states == tuple(state.value for state in AgreementState)
    assert BOOK.pause_after_due_days == PAUSE_AFTER_DUE_DAYS


@pytest.mark.parametrize(
    ("page", "part", "keys"),
    [
        ("name", "register", Register),
        ("replies", "welcome", WELCOME),
        ("rhythm", "shares", Shares),
        ("danger", "please_do", InDanger),
        ("outside", "travel", Travel),
        ("keeping", "keep", Keep),
        ("length", "length", Length),
    ],
)
def test_every_choice_has_a_word(page: str, part: str, keys: object) -> None:
    options = [option.key for option in BOOK.part(page, part).options]
    assert options == [key.value for key in keys]  # type: ignore[attr-defined]


def test_levels_have_words_too() -> None:
    assert [level.key for level in BOOK.part("off_limits", "topics").levels] == list(Level)


def test_fixed_promises_stand_in_every_version() -> None:
    """D-2."""
    fixed = {page.key: page.core for page in BOOK.fields if page.core}
    assert [core.split()[0] for core in CORES] == list(fixed)
    for key, core in fixed.items():
        assert core in text_of(USUAL)[key]
    assert "life is in immediate danger" in fixed["limits"]
    assert all(page.why_fixed for page in BOOK.fields if page.core)


def test_three_pages_ask_which_sentence_is_true() -> None:
    asking = {page.key: page.comprehension for page in BOOK.fields if page.comprehension}
    assert list(asking) == ["limits", "availability", "keeping"]
    assert all(two and two.true != two.false for two in asking.values())


@given(agreements)
@settings(max_examples=60, deadline=None)
def test_both_read_the_same_words_with_every_page(agreement: Agreement) -> None:
    found = pages(BOOK, agreement, date.isoformat)
    assert tuple(page.key for page in found) == PAGES
    assert "{" not in " ".join(joined(page) for page in found) or "{" in str(fields_record(agreement, ANA))
    for page in found:
        assert all(passage.text for passage in page.passages)


def test_answers_become_sentences() -> None:
    said = text_of(
        with_fields(
            USUAL,
            ANA,
            {
                "off_limits": ["work", {"topic": "faith", "level": "ask_first"}],
                "keeping": {"keep": "30", "keep_single": True},
                "expectation": {"sign_days": None, "reply_days": 10},
                "danger": {"please_do": [{"what": "call", "name": "Sue", "number": "0123"}, "emergency"]},
                "replies": ["hear", "ideas"],
            },
        )
    )
    assert "Not with Ana: work. Ask Ana first: faith. Nothing is off limits with Ben." in said["off_limits"]
    assert "for 30 days" in said["keeping"]
    assert "Single pages may stay longer" in said["keeping"]
    assert said["expectation"].endswith("A real reply within 10 days.")
    assert "For Ana, please call: Sue, 0123. For Ana, please call emergency services." in said["danger"]
    assert "Good replies for Ana: hear, ideas." in said["replies"]
    assert "Ideas only when Ana" not in said["replies"]
    assert "Ideas only when Ben asks for them." in said["replies"]
    assert "from 2026-11-22" in said["length"]


def test_words_of_somebody_else_cannot_turn_the_text_around() -> None:
    tricky = replace(USUAL.side(BEN), name="Ben\u202e", off_limits=(OffLimit("work\u202enet"),))
    call = replace(tricky, please_do=(PleaseDo(InDanger.CALL, "Sue\u2066", "1"),))
    said = " ".join(text_of(USUAL.with_side(call)).values())
    assert not set(said) & set("\u202e\u2066")
