"""Guided pages and look-backs: every card can be left, and a finished one is one page."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerbuddy.actions import (
    guides,
    journal,
    keeping,
    page_links,
    reviews,
    unlocking,
)
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import AnswerMissing, UnknownId
from peerbuddy.model.guide import Answer
from peerbuddy.session import Session
from tests.actions.guide_runs import IDS, answered, filled, kept
from tests.conftest import Clock


@pytest.mark.parametrize("guide", IDS)
def test_leaving_at_any_card_writes_nothing(session: Session, guide: str) -> None:
    before = kept(session)
    run = guides.begin(session, guide)
    for n, card in enumerate(guides.guide_of(session, guide).cards):
        run = run.answered(card.key, Answer(text="Words.")).at(n + 1)
        guides.leave(session, run.id)
        assert kept(session) == before


@pytest.mark.parametrize("guide", IDS)
def test_a_finished_guide_is_one_page(session: Session, guide: str) -> None:
    finished = guides.finish(session, filled(session, guide))
    assert finished.entry is not None
    entry = journal.read_entry(session, finished.entry.id)
    assert entry.template == guide
    assert entry.title == guides.guide_of(session, guide).title
    for card in guides.guide_of(session, guide).cards:
        if card.field == "text":
            assert f"## {card.text}\n\nWords for {card.key}." in entry.text
    assert guides.under_way(session) == ()
    assert keeping.check(session) == ()


@pytest.mark.parametrize("guide", IDS)
def test_nothing_answered_is_a_finish_that_saves_nothing(session: Session, guide: str) -> None:
    before = kept(session)
    assert guides.finish(session, guides.begin(session, guide)).entry is None
    assert kept(session) == before


@pytest.mark.parametrize(("guide", "raw"), [("T-1", False), ("T-3", True), ("T-5", True), ("T-6", True)])
def test_a_page_of_a_hard_hour_is_raw_for_a_day(
    session: Session, clock: Clock, guide: str, raw: bool
) -> None:
    entry = guides.finish(session, filled(session, guide)).entry
    assert entry
    assert (page_links.raw_until(session, entry.id) is not None) is raw
    clock.move(hours=24)
    assert page_links.raw_until(session, entry.id) is None


def test_the_free_page_is_sealed_and_may_be_let_go_for_good(session: Session) -> None:
    finished = guides.finish(session, answered(session, "T-5", page=Answer(text="All of it.")))
    assert finished.entry
    assert journal.read_entry(session, finished.entry.id).privacy is Privacy.SEALED
    run = answered(session, "T-5", page=Answer(text="All of it."))
    guides.keep(session, run)
    burned = guides.finish(session, run.answered("after", Answer(choice="burn")))
    assert burned.entry is None
    assert guides.under_way(session) == ()
    assert len(journal.list_entries(session).lines) == 1


def test_a_card_that_needs_an_answer_is_named(session: Session) -> None:
    run = answered(session, "T-4", wish=Answer(text="sing"), obstacle=Answer(text="shy"))
    before = kept(session)
    with pytest.raises(AnswerMissing) as missing:
        guides.finish(session, run)
    assert missing.value.card == "plan"
    assert kept(session) == before


def test_an_unknown_guide_is_told(session: Session) -> None:
    with pytest.raises(UnknownId):
        guides.begin(session, "T-9")


def test_a_half_done_look_back_is_there_again_as_it_was(reopen: Callable[[], Session]) -> None:
    session = reopen()
    run = reviews.resume(session, "weekly").answered("good_moment", Answer(text="The heron.")).at(2)
    guides.keep(session, run)
    unlocking.lock(session)

    again = reopen()
    resumed = reviews.resume(again, "weekly")
    assert (resumed.id, resumed.card, resumed.answers) == (run.id, 2, run.answers)
    assert [one.id for one in guides.under_way(again)] == [run.id]
    assert guides.finish(again, resumed.skipped("good_moment")).entry is None
    assert guides.under_way(again) == ()


def test_finishing_twice_makes_one_page(session: Session) -> None:
    run = filled(session, "T-4")
    first = guides.finish(session, run)
    before = kept(session)
    second = guides.finish(session, run)
    assert first.entry == second.entry
    guides.keep(session, run)
    guides.leave(session, run.id)
    assert kept(session) == before
