"""Settings that are personal lie in the vault, as text by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerbuddy.actions import unlocking
from peerbuddy.session import Session


def test_a_setting_is_kept_and_replaced(reopen: Callable[[], Session]) -> None:
    session = reopen()
    for value in ("seven", "acht 🦉", ""):
        with session.vault.transaction():
            session.vault.settings.set("name", value)
        assert session.vault.settings.get("name", "default") == value
    with session.vault.transaction():
        session.vault.settings.set("other", "kept")
    unlocking.lock(session)
    assert reopen().vault.settings.get("other") == "kept"


def test_a_setting_that_was_never_made_or_was_removed_is_its_default(session: Session) -> None:
    assert session.vault.settings.get("name", "default") == "default"
    with session.vault.transaction():
        session.vault.settings.set("name", "value")
        session.vault.settings.remove("name")
        session.vault.settings.remove("never made")
    assert session.vault.settings.get("name", "default") == "default"
    assert session.vault.settings.get("name") == ""


@pytest.mark.parametrize(
    ("value", "number"),
    [("7", 7), ("0", 0), ("", 5), ("-1", 5), ("seven", 5), ("1.5", 5), (" 7", 5), ("²", 5)],
)
def test_what_is_no_number_counts_as_the_default(session: Session, value: str, number: int) -> None:
    with session.vault.transaction():
        session.vault.settings.set("name", value)
    assert session.vault.settings.number("name", 5) == number


def test_views_are_told_of_a_changed_setting_only_when_it_was_saved(session: Session) -> None:
    session.vault.changes.take()
    with pytest.raises(RuntimeError), session.vault.transaction():
        session.vault.settings.set("name", "value")
        raise RuntimeError
    assert session.vault.settings.get("name") == ""
    assert not session.vault.changes.take()
    with session.vault.transaction():
        session.vault.settings.set("name", "value")
    assert session.vault.changes.take().settings == {"name"}
