"""Finding one's strengths: cards and stories can be left, taken up again, and are forgotten when finished."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from peerbuddy.actions import discovery, journal, new_ways, strengths, unlocking, uses
from peerbuddy.model.discovery import Pick, Story, ThreeStories
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, CardSort, Pile, Step
from peerbuddy.model.strength import Dial, Route
from peerbuddy.model.strength_errors import BadFrontSet, EvidenceMissing, UnknownStrength
from peerbuddy.session import Session
from tests.conftest import Clock

Reopen = Callable[[], Session]
SEED = b"seed"


def rows(session: Session, query: str) -> int:
    return len(session.vault.database.execute(query).fetchall())


def sorted_into_piles(session: Session, very_me: int) -> CardSort:
    sort = discovery.begin_card_sort(session, seed=SEED)
    for n in range(len(sort.cards)):
        sort = rules.placed(sort, Pile.VERY_ME if n < very_me else Pile.NOT_NOW)
        discovery.keep_card_sort(session, sort)
    return sort


# --- cards ------------------------------------------------------------------------------------------


def test_own_strengths_are_among_the_cards_and_retired_ones_are_not(session: Session) -> None:
    own = strengths.add_strength(session, "Calm").id
    strengths.retire_strength(session, "zest")
    cards = discovery.begin_card_sort(session).cards
    assert own in cards
    assert "zest" not in cards
    assert len(cards) == 24


def test_it_can_be_left_at_any_step_and_taken_up_again(reopen: Reopen) -> None:
    session = reopen()
    sort = sorted_into_piles(session, 7)
    sort = rules.chosen(sort, frozenset(rules.candidates(sort)))
    sort = rules.answered(sort, Answer.RIGHT)
    discovery.keep_card_sort(session, sort)
    unlocking.lock(session)

    session = reopen()
    kept = discovery.card_sort(session)
    assert kept == sort
    assert kept is not None and rules.step(kept) == Step.PAIRS


def test_a6_when_it_is_finished_there_is_a_front_set_and_nothing_else(session: Session) -> None:
    sort = sorted_into_piles(session, 8)
    sort = rules.chosen(sort, frozenset(rules.candidates(sort)))
    while rules.question(sort) is not None:
        sort = rules.answered(sort, Answer.BOTH)
    picked = frozenset(sorted(rules.front_choice(sort).among)[:6])
    front = discovery.finish_card_sort(session, sort, picked)

    assert (front.strengths, front.route, front.day) == (picked, Route.CARDS, session.today())
    assert strengths.front_set(session) == front
    assert discovery.card_sort(session) is None
    assert rows(session, "SELECT 1 FROM discovery") == 0


def test_an_unfinished_one_gives_no_front_set_and_stays(session: Session) -> None:
    sort = sorted_into_piles(session, 8)
    with pytest.raises(BadFrontSet):
        discovery.finish_card_sort(session, sort)
    assert discovery.card_sort(session) == sort


def test_what_is_left_is_forgotten(session: Session) -> None:
    sorted_into_piles(session, 8)
    discovery.leave_card_sort(session)
    assert discovery.card_sort(session) is None


# --- three stories ----------------------------------------------------------------------------------

TOLD = ThreeStories(
    (
        Story("I held the ladder all afternoon.", (Pick("kindness", "Held it"), Pick("humor", "Sang up"))),
        Story(""),
        Story("", (Pick("hope", "Wrote the next step"),)),
    ),
    at=2,
)


def test_stories_are_kept_as_they_are_told_and_write_no_page_yet(session: Session) -> None:
    assert discovery.three_stories(session) == ThreeStories()
    discovery.keep_stories(session, TOLD)
    assert discovery.three_stories(session) == TOLD
    assert rows(session, "SELECT 1 FROM entry UNION ALL SELECT 1 FROM strength_use") == 0


def test_finished_each_told_story_is_a_page_with_its_strengths(session: Session) -> None:
    discovery.keep_stories(session, TOLD)
    pages = discovery.finish_stories(session, TOLD)

    assert len(pages) == 1
    entry = journal.read_entry(session, pages[0])
    assert (entry.text, entry.day) == ("I held the ladder all afternoon.", session.today())
    assert [(one.strength, one.what) for one in entry.strengths] == [
        ("kindness", "Held it"),
        ("humor", "Sang up"),
    ]
    assert uses.moments(session, "hope").moments[0].entry is None
    assert rows(session, "SELECT 1 FROM discovery") == 0


@pytest.mark.parametrize(
    ("pick", "error"), [(Pick("hope"), EvidenceMissing), (Pick("honestly", "x"), UnknownStrength)]
)
def test_a5_a_strength_without_a_sentence_stops_all_of_it(
    session: Session, pick: Pick, error: type[Exception]
) -> None:
    told = ThreeStories((Story("One.", (Pick("zest", "Ran"),)), Story("Two.", (pick,)), Story()))
    discovery.keep_stories(session, told)
    with pytest.raises(error):
        discovery.finish_stories(session, told)
    assert rows(session, "SELECT 1 FROM entry UNION ALL SELECT 1 FROM strength_use") == 0
    assert discovery.three_stories(session) == told


def test_stories_that_are_left_are_forgotten(session: Session) -> None:
    discovery.keep_stories(session, TOLD)
    discovery.leave_stories(session)
    assert discovery.three_stories(session) == ThreeStories()


# --- a new way this week ----------------------------------------------------------------------------


def test_a_new_way_is_looked_at_again_after_a_week_and_becomes_a_moment(
    session: Session, clock: Clock
) -> None:
    way = new_ways.begin_new_way(
        session, "hope", " write the next step only ", cue="it is Sunday after breakfast"
    )
    assert (way.act, way.look_again - way.begun) == ("write the next step only", timedelta(7))
    assert new_ways.open_new_ways(session) == (way,)
    assert new_ways.due_new_ways(session) == ()
    clock.move(days=7)
    assert new_ways.due_new_ways(session) == (way,)

    moment = new_ways.finish_new_way(session, way.id, "Wrote it down twice", dial=Dial.RIGHT)
    assert (moment.evidence.strength, moment.day) == ("hope", session.today())
    assert new_ways.open_new_ways(session) == ()


def test_a_year_of_absence_changes_nothing_about_it(session: Session, clock: Clock) -> None:
    way = new_ways.begin_new_way(session, "hope", "write the next step")
    clock.move(days=400)
    assert new_ways.due_new_ways(session) == (way,)


def test_a_new_way_can_be_left_without_a_trace(session: Session) -> None:
    way = new_ways.begin_new_way(session, "hope", "write the next step")
    new_ways.leave_new_way(session, way.id)
    assert rows(session, "SELECT 1 FROM new_way") == 0
    with pytest.raises(UnknownId):
        new_ways.finish_new_way(session, way.id, "x")


def test_a_new_way_needs_a_strength_an_act_and_at_the_end_a_sentence(session: Session) -> None:
    with pytest.raises(UnknownStrength):
        new_ways.begin_new_way(session, "honestly", "write")
    with pytest.raises(BadField):
        new_ways.begin_new_way(session, "hope", "  ")
    way = new_ways.begin_new_way(session, "hope", "write")
    with pytest.raises(EvidenceMissing):
        new_ways.finish_new_way(session, way.id, "")
    assert new_ways.open_new_ways(session) == (way,)


def test_a_new_way_is_offered_once_a_week_at_most(session: Session, clock: Clock) -> None:
    assert new_ways.offers_new_way(session)
    way = new_ways.begin_new_way(session, "hope", "write the next step")
    assert not new_ways.offers_new_way(session)
    new_ways.leave_new_way(session, way.id)
    assert new_ways.offers_new_way(session)
    new_ways.put_off_new_way(session)
    clock.move(days=6)
    assert not new_ways.offers_new_way(session)
    clock.move(days=1)
    assert new_ways.offers_new_way(session)
    new_ways.put_off_new_way(session)
    clock.move(days=-30)  # a clock set back
    assert new_ways.offers_new_way(session)
