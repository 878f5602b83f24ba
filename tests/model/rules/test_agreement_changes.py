"""What makes an agreement tighter, and what two tightenings come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from peerbuddy.model.agreement import Agreement, Keep, Length, Level, OffLimit, Shares, Side, between
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.rules.agreement_changes import (
    Direction,
    changes,
    is_tightening,
    tightened,
    touches_more,
)
from tests.model.agreement_values import ANA, BEN, agreements

USUAL = between(Side(ANA, "Ana"), Side(BEN, "Ben"), date(2026, 11, 22))


def of_ana(**parts: Any) -> Agreement:
    return USUAL.with_side(replace(USUAL.side(ANA), **parts))


TIGHTER = [
    replace(USUAL, keep=Keep.DAYS_30),
    replace(USUAL, length=Length.WEEKS_4),
    replace(USUAL, short=True),
    replace(USUAL, after_end_days=1),
    of_ana(off_limits=(OffLimit("work"),)),
    of_ana(welcome=(ReplyKind.HEAR,)),
]
WIDER = [
    replace(USUAL, keep=Keep.UNTIL_THE_END),
    replace(USUAL, length=Length.MONTHS_6),
    replace(USUAL, shares=Shares.WEEKLY),
    replace(USUAL, keep_single=True),
    of_ana(welcome=(*USUAL.side(ANA).welcome, ReplyKind.IDEAS)),
    of_ana(own_side=True),
    replace(USUAL, badly="We wait."),
    replace(USUAL, sign_days=None),
]


@pytest.mark.parametrize("after", TIGHTER)
def test_tighter_is_what_one_can_do_alone(after: Agreement) -> None:
    assert [change.direction for change in changes(USUAL, after)] == [Direction.TIGHTER]
    assert is_tightening(USUAL, after, ANA)
    assert not is_tightening(after, USUAL, ANA)


@pytest.mark.parametrize("after", WIDER)
def test_everything_else_needs_both(after: Agreement) -> None:
    assert [change.direction for change in changes(USUAL, after)] == [Direction.NEEDS_BOTH]
    assert not is_tightening(USUAL, after, ANA)


def test_a_level_that_is_stricter_is_tighter() -> None:
    loose = USUAL.with_side(replace(USUAL.side(ANA), off_limits=(OffLimit("work", Level.ASK_FIRST),)))
    strict = USUAL.with_side(replace(USUAL.side(ANA), off_limits=(OffLimit("Work", Level.NOT_AT_ALL),)))
    assert not is_tightening(strict, loose, ANA)
    assert tightened(loose, strict, ANA).side(ANA).off_limits[0].level is Level.NOT_AT_ALL


def test_nobody_speaks_for_the_other_ones_boundaries() -> None:
    wanted = USUAL.with_side(replace(USUAL.side(BEN), off_limits=(OffLimit("work"),)))
    assert not is_tightening(USUAL, wanted, ANA)
    assert is_tightening(USUAL, wanted, BEN)
    assert tightened(USUAL, wanted, ANA) == USUAL


def test_either_can_take_back_what_may_be_said_of_them() -> None:
    may = USUAL.with_side(replace(USUAL.side(BEN), mention_buddy=True))
    assert is_tightening(may, USUAL, ANA)
    assert is_tightening(may, USUAL, BEN)


@given(agreements, agreements)
@settings(max_examples=70, deadline=None)
def test_a_tightening_of_theirs_never_makes_mine_wider(mine: Agreement, theirs: Agreement) -> None:
    theirs = replace(theirs, made_on=mine.made_on)
    merged = tightened(mine, theirs, BEN)
    assert is_tightening(mine, merged, BEN)
    assert tightened(merged, theirs, BEN) == merged
    assert not touches_more(mine, merged)


@given(agreements, agreements, agreements)
@settings(max_examples=70, deadline=None)
def test_two_who_tighten_at_once_come_to_the_same_words(
    held: Agreement, one: Agreement, other: Agreement
) -> None:
    of_ana = tightened(held, one, ANA)
    of_ben = tightened(held, other, BEN)
    assert tightened(of_ana, of_ben, BEN) == tightened(of_ben, of_ana, ANA)


@given(agreements, agreements)
@settings(max_examples=40, deadline=None)
def test_nothing_changed_means_no_change(one: Agreement, other: Agreement) -> None:
    assert changes(one, one) == ()
    touched = {change.part for change in changes(one, other)}
    assert touched.isdisjoint({"made_on", "sides", "form", "cores"})
