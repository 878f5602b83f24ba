"""A strength that was quiet for a while is named only when that is wanted, and once a week."""

from __future__ import annotations

import pytest

from peerbuddy.actions import strengths, uses
from peerbuddy.actions.quiet_strengths import note_quiet, quiet_strength
from peerbuddy.actions.switches import turn
from peerbuddy.actions.today import close_nudge, leave_me_be, today
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import NudgeKind
from peerbuddy.session import Session
from tests.conftest import Clock

FRONT = frozenset({"hope", "honesty", "humor", "kindness", "prudence"})


@pytest.fixture
def rested(session: Session, clock: Clock) -> Session:
    """A front set of five weeks ago."""
    strengths.choose_front(session, FRONT)
    today(session)
    clock.move(days=35)
    return session


def test_it_is_off_until_it_is_switched_on(rested: Session) -> None:
    turn(rested, Switch.NUDGE_WELCOME, on=False)
    assert today(rested).nudge is None
    turn(rested, Switch.NUDGE_QUIET, on=True)
    nudge = today(rested).nudge
    assert nudge is not None
    assert (nudge.kind, nudge.about in FRONT, nudge.switch) == (NudgeKind.QUIET, True, Switch.NUDGE_QUIET)


def test_one_is_named_all_day_and_then_none_for_a_week(rested: Session, clock: Clock) -> None:
    turn(rested, Switch.NUDGE_WELCOME, on=False)
    turn(rested, Switch.NUDGE_QUIET, on=True)
    first = today(rested).nudge
    assert first is not None and today(rested).nudge == first
    for _ in range(6):
        clock.move(days=1)
        assert today(rested).nudge is None
    clock.move(days=1)
    second = today(rested).nudge
    assert second is not None and second.about != first.about


def test_it_is_gone_when_closed_and_while_nobody_is_to_be_nudged(rested: Session, clock: Clock) -> None:
    turn(rested, Switch.NUDGE_WELCOME, on=False)
    turn(rested, Switch.NUDGE_QUIET, on=True)
    nudge = today(rested).nudge
    assert nudge is not None
    close_nudge(rested, nudge)
    assert today(rested).nudge is None
    clock.move(days=9)
    leave_me_be(rested)
    assert today(rested).nudge is None


def test_what_was_used_lately_or_retired_is_not_named(rested: Session) -> None:
    for id in FRONT - {"hope", "humor"}:
        uses.note_use(rested, id, "Yesterday")
    strengths.retire_strength(rested, "humor")
    found = quiet_strength(rested)
    assert found is not None and found.id == "hope"
    uses.note_use(rested, "hope", "Yesterday")
    assert quiet_strength(rested) is None


def test_each_comes_in_turn(rested: Session, clock: Clock) -> None:
    named: list[str] = []
    for _ in FRONT:
        one = quiet_strength(rested)
        assert one is not None
        note_quiet(rested, one.id)
        named.append(one.id)
        clock.move(days=7)
    assert set(named) == FRONT


def test_a_new_front_set_is_left_in_peace(session: Session) -> None:
    strengths.choose_front(session, FRONT)
    assert quiet_strength(session) is None
