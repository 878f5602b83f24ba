"""What a person switches on or off for themselves stays so, in the vault."""

from __future__ import annotations

from collections.abc import Callable

from peerbuddy.actions import switches, unlocking
from peerbuddy.model.switch import OFF_AT_FIRST, Switch, setting_of
from peerbuddy.session import Session


def test_free_pages_and_feelings_are_off_until_somebody_wants_them(session: Session) -> None:
    shown = switches.all_switches(session)
    assert set(shown) == set(Switch)
    assert {switch for switch, on in shown.items() if not on} == OFF_AT_FIRST
    assert {Switch.FREE_PAGE, Switch.FEELINGS} <= OFF_AT_FIRST


def test_a_switch_stays_as_it_was_turned(reopen: Callable[[], Session]) -> None:
    session = reopen()
    switches.turn(session, Switch.FEELINGS, on=True)
    switches.turn(session, Switch.NUDGE_WAKE, on=False)
    unlocking.lock(session)
    again = reopen()
    assert switches.is_on(again, Switch.FEELINGS)
    assert not switches.is_on(again, Switch.NUDGE_WAKE)


def test_a_setting_of_another_version_counts_as_the_default(session: Session) -> None:
    with session.vault.transaction():
        session.vault.settings.set(setting_of(Switch.FEELINGS), "perhaps")
    assert not switches.is_on(session, Switch.FEELINGS)
