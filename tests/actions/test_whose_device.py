"""Whose device it is: kept in the vault, and made into stricter settings, never laxer ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.actions import preferences, set_here, unlocking, whose_device
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.whose_device import Whose, careful_values
from peerbuddy.session import Session


@pytest.mark.parametrize("whose", list(Whose))
def test_an_answer_is_there_at_the_next_unlocking(
    session: Session, reopen: Callable[[], Session], whose: Whose
) -> None:
    assert whose_device.whose_device(session) is Whose.UNSAID
    assert whose_device.note_whose_device(session, whose) is whose
    unlocking.lock(session)
    assert whose_device.whose_device(reopen()) is whose


def test_an_answer_of_a_later_version_counts_as_none(session: Session) -> None:
    with session.vault.transaction():
        session.vault.settings.set("whose_device", "something new")
    assert whose_device.whose_device(session) is Whose.UNSAID


def test_being_careful_keeps_every_other_setting(session: Session, computer: Computer) -> None:
    preferences.change(computer.places, theme="dark", text_size=150, idle_minutes=30, quick_hide=False)
    set_here.be_careful(session, "Notes")
    expected = LocalSettings(theme="dark", text_size=150, idle_minutes=1, window_title="Notes")
    assert preferences.load(computer.places) == expected


@given(minutes=st.integers(1, 60), hides=st.booleans(), title=st.sampled_from(["PeerBuddy", "Shopping"]))
def test_nothing_becomes_laxer(minutes: int, hides: bool, title: str) -> None:
    values = careful_values(
        LocalSettings(idle_minutes=minutes, quick_hide=hides, window_title=title), "Notes"
    )
    assert values["idle_minutes"] <= minutes  # type: ignore[operator]
    assert values["quick_hide"] is True
    assert values["window_title"] in {"Notes", "Shopping"}
