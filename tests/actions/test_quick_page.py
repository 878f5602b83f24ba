"""The page of the box on Today: one a day, the same after locking, never one that was taken out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from peerbuddy.actions import journal
from peerbuddy.actions.quick_page import note_quick_page, quick_page
from peerbuddy.session import Session
from tests.conftest import Clock

PAGE = "a" * 32


def begun(session: Session, text: str = "on the back step") -> None:
    note_quick_page(session, PAGE)
    if text:
        journal.save_entry(session, PAGE, session.today(), text)


def test_there_is_none_before_it_was_begun_and_before_a_word_stands_in_it(session: Session) -> None:
    assert quick_page(session) is None
    begun(session, "")
    assert quick_page(session) is None


def test_it_is_the_same_all_day_also_after_locking(session: Session, reopen: Callable[[], Session]) -> None:
    begun(session)
    journal.save_entry(session, PAGE, session.today(), "on the back step, later", tags=("caring",))
    found = quick_page(session)
    assert found is not None
    assert (found.text, found.tags) == ("on the back step, later", ("caring",))
    session.vault.close()
    again = quick_page(reopen())
    assert again is not None
    assert again.id == PAGE


def test_the_next_day_begins_another(session: Session, clock: Clock) -> None:
    begun(session)
    clock.move(days=1)
    assert quick_page(session) is None
    clock.move(days=-1)
    assert quick_page(session) is not None


def test_what_lies_in_the_trash_or_has_another_day_now_is_not_it(session: Session) -> None:
    begun(session)
    journal.trash_entry(session, PAGE)
    assert quick_page(session) is None
    journal.restore_entry(session, PAGE)
    assert quick_page(session) is not None
    journal.save_entry(session, PAGE, session.today() - timedelta(1), "it was yesterday")
    assert quick_page(session) is None
