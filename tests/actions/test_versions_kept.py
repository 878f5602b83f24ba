"""How many earlier texts are kept is the person's to say, and takes hold at the next change."""

from __future__ import annotations

from conftest import Clock

from peerbuddy.actions import journal
from peerbuddy.actions.journal import VERSIONS_KEPT
from peerbuddy.actions.versions_kept import keep_versions, versions_kept
from peerbuddy.session import Session


def rewrite(session: Session, clock: Clock, id: str, times: int) -> None:
    for n in range(times):
        clock.move(hours=1)
        journal.save_entry(session, id, session.today(), f"text {n} of {times}")


def test_fewer_are_kept_after_the_next_change_and_none_goes_before(session: Session, clock: Clock) -> None:
    id = session.computer.new_id()
    rewrite(session, clock, id, 9)
    assert versions_kept(session) == VERSIONS_KEPT
    keep_versions(session, 5)
    assert versions_kept(session) == 5
    assert len(journal.versions(session, id)) == 8
    rewrite(session, clock, id, 1)
    assert len(journal.versions(session, id)) == 5


def test_a_number_out_of_bounds_becomes_the_nearest_that_can_be(session: Session) -> None:
    keep_versions(session, 0)
    assert versions_kept(session) == 1
    keep_versions(session, 10**9)
    assert versions_kept(session) == 1000
