"""Letting go of what came: listed first, gone seven days later, never by a clock that may be wrong."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from peerbuddy.actions import (
    agreeing,
    agreement_alone,
    agreement_drafts,
    buddies,
    cards,
    comparing,
    inbox,
    item_pages,
    letting_go,
    threads,
)
from peerbuddy.model.buddy import WORDS_TO_TYPE, Compared
from peerbuddy.model.packet import BeenThereBody
from peerbuddy.model.pair_errors import KeepingNotAgreed, UnknownItem
from peerbuddy.model.received import Item
from tests.exchange import given
from tests.pairs import Person, Two, agree

TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)
TOMORROW = TODAY + timedelta(days=1)


def ids(*items: Item) -> list[str]:
    return [item.id for item in items]


def kept(person: Person) -> list[str]:
    return [one.item.id for one in inbox.items(person.session)]


def listed(person: Person) -> list[str]:
    past = letting_go.look_through(person.session).past
    return [one.item.id for group in past for one in group.items]


def opened(person: Person) -> list[str]:
    """What is not to be let go."""
    rows = threads.thread(person.session, person.buddy_id).rows
    return [row.theirs.item.id for row in rows if row.theirs]


def days_pass(two: Two, days: int) -> None:
    """With the journal opened in between as on usual days."""
    for _ in range(days // 20 + 1):
        two.clock.move(days=min(days, 20))
        days -= min(days, 20)
        two.ben.open_again()


def test_its_own_day_is_its_last_and_then_it_is_listed_and_no_open_item_any_more(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TOMORROW).item
    days_pass(two, 1)
    assert listed(two.ben) == []
    assert opened(two.ben) == ids(item)
    days_pass(two, 1)
    assert item_pages.open_thread(two.ben.session) is None
    assert opened(two.ben) == []
    (group,) = letting_go.look_through(two.ben.session).past
    assert (group.buddy.name, group.by, group.ended) == ("Ana", TOMORROW, False)
    assert [one.item.id for one in group.items] == ids(item)


def test_it_goes_seven_days_after_it_was_first_shown_and_not_before(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TOMORROW).item
    days_pass(two, 60)
    assert listed(two.ben) == ids(item)
    days_pass(two, 6)
    assert listed(two.ben) == ids(item)
    assert letting_go.let_go_of_listed(two.ben.session) == 0
    days_pass(two, 1)
    assert letting_go.let_go_of_listed(two.ben.session) == 1
    assert kept(two.ben) == []


def test_without_being_shown_nothing_ever_goes(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TOMORROW).item
    days_pass(two, 80)
    assert letting_go.let_go_of_listed(two.ben.session) == 0
    assert kept(two.ben) == ids(item)


def test_looking_alone_writes_nothing(two: Two) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    listed(two.ben)
    before = two.ben.session.vault.seal.known.counter
    listed(two.ben)
    assert two.ben.session.vault.seal.known.counter == before


def test_it_can_be_let_go_at_once(two: Two) -> None:
    item = given(two.ana, two.ben).item
    letting_go.let_go(two.ben.session, ids(item))
    assert kept(two.ben) == []
    with pytest.raises(UnknownItem):
        letting_go.let_go(two.ben.session, ids(item))


def test_where_nothing_was_agreed_none_can_be_kept(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TOMORROW).item
    days_pass(two, 2)
    (group,) = letting_go.look_through(two.ben.session).past
    assert group.may_keep == frozenset()
    with pytest.raises(KeepingNotAgreed):
        letting_go.keep(two.ben.session, item.id)


def test_what_its_sender_lets_be_kept_can_be_and_then_stays(two: Two) -> None:
    body = BeenThereBody(lived="The move", may_keep=True)
    item = given(two.ana, two.ben, "been_there", body, keep_until=TOMORROW).item
    days_pass(two, 2)
    (group,) = letting_go.look_through(two.ben.session).past
    assert group.may_keep == {item.id}
    letting_go.keep(two.ben.session, item.id)
    days_pass(two, 30)
    assert listed(two.ben) == []
    assert kept(two.ben) == ids(item)
    assert opened(two.ben) == ids(item)


def test_what_is_usual_holds_where_the_sender_wrote_no_day(two: Two) -> None:
    item = given(two.ana, two.ben).item
    assert item.keep_until == TODAY + timedelta(days=90)


def test_with_an_end_all_of_it_is_listed_at_once(two: Two) -> None:
    item = given(two.ana, two.ben).item
    buddies.end(two.ben.session, two.ben.buddy_id)
    (group,) = letting_go.look_through(two.ben.session).past
    assert (group.ended, [one.item.id for one in group.items]) == (True, ids(item))
    days_pass(two, 7)
    assert letting_go.let_go_of_listed(two.ben.session) == 1


def test_an_offer_that_was_taken_back_is_no_end(two: Two) -> None:
    given(two.ana, two.ben)
    ben, buddy = two.ben.session, two.ben.buddy_id
    agreeing.propose(ben, buddy, agreement_drafts.beginning(ben, buddy), two.ben.folder)
    agreeing.take_back(ben, buddy)
    assert listed(two.ben) == []


def test_a_new_computer_of_theirs_is_no_end(two: Two) -> None:
    item = given(two.ana, two.ben).item
    ben = two.ben.session
    earlier = two.ben.buddy_id
    two.ana.session.vault.database.execute("DELETE FROM identity")  # as on a computer that is new
    new = cards.add(ben, cards.my_card(two.ana.session, name="Ana")).buddy
    theirs = comparing.safety_words(ben, new.id).theirs
    comparing.confirm(ben, new.id, {n: theirs[n - 1] for n in WORDS_TO_TYPE}, Compared.VOICE)
    buddies.same_person(ben, new.id, earlier)
    assert letting_go.look_through(ben).past == ()
    assert kept(two.ben) == ids(item)
    buddies.end(ben, new.id)
    assert listed(two.ben) == ids(item)


def test_what_was_to_stay_until_the_end_stays_after_a_new_computer_of_theirs(two: Two) -> None:
    """The new card has no agreement yet: what came under the earlier one stays as it was agreed then."""
    agree(two, keeping={"keep": "end"})
    item = given(two.ana, two.ben).item
    assert item.keep_until is None
    days_pass(two, 120)
    ben = two.ben.session
    two.ana.session.vault.database.execute("DELETE FROM identity")
    new = cards.add(ben, cards.my_card(two.ana.session, name="Ana")).buddy
    theirs = comparing.safety_words(ben, new.id).theirs
    comparing.confirm(ben, new.id, {n: theirs[n - 1] for n in WORDS_TO_TYPE}, Compared.VOICE)
    buddies.same_person(ben, new.id, two.ben.buddy_id)
    assert letting_go.look_through(ben).past == ()
    assert inbox.read_item(ben, item.id).item.keep_until is None


# --- the clock ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("days", [41, 400, -2])
def test_a_clock_that_jumped_lets_nothing_go_and_is_asked_about(two: Two, days: int) -> None:
    item = given(two.ana, two.ben, keep_until=TODAY - timedelta(days=10)).item
    assert listed(two.ben) == ids(item)
    two.clock.move(days=days)
    two.ben.open_again()
    asked = letting_go.look_through(two.ben.session)
    assert (asked.clock_asked, asked.last_sure, asked.past) == (True, TODAY, ())
    assert letting_go.let_go_of_listed(two.ben.session) == 0
    assert opened(two.ben) == ids(item)


def test_opening_it_a_second_time_with_a_wrong_clock_is_still_no_proof(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TODAY - timedelta(days=10)).item
    assert listed(two.ben) == ids(item)
    two.clock.move(days=400)
    for _ in range(3):
        two.clock.move(days=1)
        two.ben.open_again()
        assert letting_go.look_through(two.ben.session).clock_asked
    assert kept(two.ben) == ids(item)


def test_once_the_person_says_that_the_day_is_right_it_goes_on(two: Two) -> None:
    item = given(two.ana, two.ben, keep_until=TOMORROW).item
    two.clock.move(days=400)
    two.ben.open_again()
    assert letting_go.look_through(two.ben.session).clock_asked
    letting_go.believe_clock(two.ben.session)
    assert listed(two.ben) == ids(item)
    days_pass(two, 7)
    assert letting_go.let_go_of_listed(two.ben.session) == 1


def test_with_nothing_to_let_go_a_wrong_clock_is_no_matter(two: Two) -> None:
    given(two.ana, two.ben, keep_until=TODAY + timedelta(days=10_000))
    two.ben.session.vault.database.execute("UPDATE inbox SET keep_until = NULL")
    two.clock.move(days=400)
    two.ben.open_again()
    assert not letting_go.look_through(two.ben.session).clock_asked


def test_opening_every_few_weeks_is_enough_for_the_clock_to_be_believed(two: Two) -> None:
    days_pass(two, 400)
    assert letting_go.is_believed(two.ben.session)


# --- an end that was not meant ------------------------------------------------------------------------


def ended_by_mistake(two: Two) -> None:
    """By Ben, who looks at what is to go, and begins again on the same day."""
    ben = two.ben
    agreement_alone.end(ben.session, ben.buddy_id, ben.folder)
    assert len(listed(ben)) == 1
    buddies.begin_again(ben.session, ben.buddy_id)


def test_what_an_end_had_listed_stays_once_both_have_agreed_anew(two: Two) -> None:
    agree(two)
    item = given(two.ana, two.ben, keep_until=TODAY + timedelta(days=50)).item
    ended_by_mistake(two)
    days_pass(two, 5)
    agree(two, keeping={"keep": "365"})
    assert listed(two.ben) == []
    days_pass(two, 7)
    assert letting_go.let_go_of_listed(two.ben.session) == 0
    assert inbox.read_item(two.ben.session, item.id).item.keep_until == TODAY + timedelta(days=50)


def test_it_stays_no_longer_than_they_agreed_anew(two: Two) -> None:
    agree(two)
    item = given(two.ana, two.ben, keep_until=None).item
    ended_by_mistake(two)
    days_pass(two, 1)
    agree(two, keeping={"keep": "30"})
    assert listed(two.ben) == []
    assert inbox.read_item(two.ben.session, item.id).item.keep_until == TODAY + timedelta(days=30)


def test_until_both_have_signed_the_promise_of_the_end_holds(two: Two) -> None:
    agree(two)
    given(two.ana, two.ben)
    ended_by_mistake(two)
    ben = two.ben
    usual = agreement_drafts.beginning(ben.session, ben.buddy_id)
    agreeing.propose(ben.session, ben.buddy_id, usual, ben.folder)
    days_pass(two, 7)
    assert letting_go.let_go_of_listed(ben.session) == 1


def test_it_is_listed_anew_when_the_day_they_agreed_anew_is_over(two: Two) -> None:
    agree(two)
    item = given(two.ana, two.ben).item
    ended_by_mistake(two)
    days_pass(two, 1)
    agree(two, keeping={"keep": "30"})
    days_pass(two, 40)
    assert listed(two.ben) == ids(item)
    days_pass(two, 7)
    assert listed(two.ben) == []
