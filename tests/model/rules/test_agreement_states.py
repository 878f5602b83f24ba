"""When both look at an agreement again, and what time makes of it (D-1: actions/test_agreement_lives.py)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.model.agreement import Agreement, Length, Side, between
from peerbuddy.model.rules.agreement_states import AgreementState, due_on, state_on


def agreed_on(day: date, length: Length = Length.MONTHS_3) -> Agreement:
    return replace(between(Side(b"a" * 32), Side(b"b" * 32), day), length=length)


@pytest.mark.parametrize(
    ("day", "length", "due"),
    [
        (date(2026, 11, 22), Length.WEEKS_4, date(2026, 12, 20)),
        (date(2026, 11, 22), Length.MONTHS_3, date(2027, 2, 22)),
        (date(2026, 11, 30), Length.MONTHS_3, date(2027, 2, 28)),
        (date(2027, 11, 30), Length.MONTHS_3, date(2028, 2, 29)),
        (date(2026, 8, 31), Length.MONTHS_6, date(2027, 2, 28)),
        (date(2026, 6, 30), Length.MONTHS_6, date(2026, 12, 30)),
    ],
)
def test_it_is_due_after_its_length_on_a_day_that_there_is(day: date, length: Length, due: date) -> None:
    assert due_on(agreed_on(day, length)) == due


def test_time_makes_it_due_and_then_lets_it_rest() -> None:
    due, active = date(2027, 2, 22), AgreementState.ACTIVE
    for days, state in (
        (-1, active),
        (0, AgreementState.DUE),
        (13, AgreementState.DUE),
        (14, AgreementState.PAUSED),
    ):
        assert state_on(due + timedelta(days), active, due) is state


@pytest.mark.parametrize("kept", [state for state in AgreementState if state is not AgreementState.ACTIVE])
def test_time_changes_no_other_state(kept: AgreementState) -> None:
    assert state_on(date(2099, 1, 1), kept, date(2027, 2, 22)) is kept
