"""Views are told what a job altered, and only what was really kept."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog, Changes


def test_what_was_kept_is_told_once() -> None:
    log = ChangeLog()
    log.note("entries", "a")
    log.note("entries", "b")
    log.note("settings", "theme")
    log.keep()
    assert log.take() == Changes(frozenset("ab"), frozenset({"theme"}))
    assert not log.take()


def test_several_transactions_of_one_job_are_told_together() -> None:
    log = ChangeLog()
    for id in "aab":
        log.note("entries", id)
        log.keep()
    assert log.take().entries == frozenset("ab")


def test_what_was_rolled_back_is_not_told_and_takes_nothing_with_it() -> None:
    log = ChangeLog()
    log.note("entries", "kept")
    log.keep()
    log.note("entries", "rolled back")
    assert log.has_noted("entries")
    log.undo()
    assert not log.has_noted("entries")
    log.keep()
    assert log.take().entries == frozenset({"kept"})


def test_a_transaction_that_is_still_open_is_not_told() -> None:
    log = ChangeLog()
    log.note("entries", "a")
    assert not log.take()
    log.keep()
    assert log.take().entries == frozenset("a")
