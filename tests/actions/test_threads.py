"""What went both ways, as one thread, a stretch at a time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta

import pytest

from peerbuddy.actions import buddies, buddies_room, cards, comparing, inbox, letting_go, threads
from peerbuddy.model.buddy import WORDS_TO_TYPE, Compared
from peerbuddy.model.packet import LightBody, ReplyBody, ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.thread import AT_ONCE, Bookmark, ThreadRow, Whose
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import new_identity
from peerbuddy.vault.outbox import OutboxRow
from tests.exchange import given, sealed, taken
from tests.many_packets import fill
from tests.pairs import Person, Two

HEARD = (ReplyPart(ReplyKind.HEAR, (ReplyField("heard", "That it was long."),)),)


def stretches(
    one: Person, limit: int, whose: Whose = Whose.ALL, after: Bookmark | None = None
) -> Iterator[tuple[ThreadRow, ...]]:
    found = threads.thread(one.session, one.buddy_id, whose=whose, after=after, limit=limit)
    yield found.rows
    if found.rest is not None:
        yield from stretches(one, limit, whose, found.rest)


def whole(one: Person, limit: int = 1000, whose: Whose = Whose.ALL) -> list[ThreadRow]:
    return [row for rows in stretches(one, limit, whose) for row in rows]


def ids(rows: list[ThreadRow]) -> list[str]:
    """Of packets, whoever made them."""
    theirs = (row.theirs.item.packet_id if row.theirs else "" for row in rows)
    return [row.mine.packet_id if row.mine else id for row, id in zip(rows, theirs, strict=True)]


def answer(packet_id: str) -> ReplyBody:
    return ReplyBody(bytes.fromhex(packet_id), HEARD)


# --- the order ----------------------------------------------------------------------------------------


def test_both_sides_stand_in_the_order_of_the_days(two: Two) -> None:
    mine = given(two.ben, two.ana, body=LightBody("Hello"))
    two.clock.move(days=1)
    came = given(two.ana, two.ben, "reply", answer(mine.item.packet_id))
    two.clock.move(days=1)
    sealed(two.ben, body=LightBody("Thank you"))
    third, second, first = whole(two.ben)
    assert first.mine and second.theirs and third.mine
    assert first.mine.packet.body == LightBody("Hello")
    assert first.mine.came_back == (came.item.id,)
    assert second.theirs.item.answers == first.mine.packet_id
    assert third.day - first.day == timedelta(days=2)
    assert third.mine.came_back == ()


def test_within_one_day_each_stands_where_it_happened(two: Two) -> None:
    for one, other in ((two.ana, two.ben), (two.ben, two.ana), (two.ana, two.ben)):
        given(one, other)
    for person, told in ((two.ben, [False, True, False]), (two.ana, [True, False, True])):
        assert [row.mine is not None for row in whole(person)] == told


def test_what_is_taken_in_together_stands_in_the_order_in_which_it_was_made(two: Two) -> None:
    """Its files have names that say nothing, and come in the order of those."""
    first, *others = [sealed(two.ana, body=LightBody(str(n))) for n in range(6)]
    taken(two.ben, first)
    sealed(two.ben)
    two.clock.move(days=1)
    for path in reversed(others):
        taken(two.ben, path)
    for limit in (1, 2, 4, 9):
        came = [row.theirs.packet for row in whole(two.ben, limit, Whose.THEIRS) if row.theirs]
        assert [one.body for one in came if one] == [LightBody(str(n)) for n in (5, 4, 3, 2, 1, 0)]


def test_what_was_let_go_or_is_to_be_is_in_no_thread(two: Two) -> None:
    given(two.ana, two.ben, keep_until=two.clock().date())
    two.clock.move(days=1)
    assert whole(two.ben) == []
    assert len(inbox.items(two.ben.session)) == 1


# --- a stretch at a time ------------------------------------------------------------------------------


@pytest.fixture
def busy(two: Two) -> Two:
    """Months of both, and folders in which much lay at once; Ben answered some of it."""
    chance = random.Random(5)
    waiting = []
    for _ in range(40):
        two.clock.move(days=chance.choice((0, 0, 1)))
        waiting.append(sealed(two.ana))
        if chance.random() < 0.5:
            sealed(two.ben)
        if chance.random() < 0.4:
            chance.shuffle(waiting)
            came = [taken(two.ben, path) for path in waiting]
            sealed(two.ben, "reply", answer(chance.choice(came).packet_id))
            waiting = []
    return two


def in_order(one: Person) -> list[str]:
    """All at once, by the rule itself."""
    mine = [((row.made, n, 1, 0), row.id) for n, row in enumerate(made_by(one))]
    items = [received.item for received in inbox.items(one.session)]
    theirs = [((item.arrived, item.behind, 0, item.sequence), item.packet_id) for item in items]
    return [id for _, id in sorted((*mine, *theirs), reverse=True)]


def test_stretches_of_any_length_are_the_whole_thread(busy: Two) -> None:
    rows = whole(busy.ben)
    assert ids(rows) == in_order(busy.ben)
    made = (threads.made_for(busy.ben.session, row.id) for row in made_by(busy.ben))
    about = {one.answers for one in made if one.answers}
    assert about
    assert {row.theirs.item.packet_id for row in rows if row.theirs and row.answered} == about
    for limit in (1, 2, 7, 30, 31):
        assert whole(busy.ben, limit) == rows
        assert whole(busy.ben, limit, Whose.MINE) == [row for row in rows if row.mine]
        assert whole(busy.ben, limit, Whose.THEIRS) == [row for row in rows if row.theirs]
        assert all(len(one) == limit for one in [*stretches(busy.ben, limit)][:-1])


def made_by(one: Person) -> tuple[OutboxRow, ...]:
    return one.session.vault.outbox.of(one.buddy.uid)


def test_opening_a_buddy_asks_no_more_of_a_long_thread(two: Two) -> None:
    """As many questions as of one that just fills a stretch, and no thread is ever read whole."""
    fill(two.ana, 2 * AT_ONCE)
    fill(two.ben, 20 * AT_ONCE)
    assert asked_to_open(two.ana) == asked_to_open(two.ben) < 5 * AT_ONCE


def asked_to_open(one: Person) -> int:
    asked: list[str] = []
    one.session.vault.database.set_trace_callback(asked.append)
    page = buddies_room.open_buddy(one.session, one.buddy_id)
    one.session.vault.database.set_trace_callback(None)
    assert len(page.thread.lines) <= AT_ONCE
    return len(asked)


def test_between_two_stretches_something_may_come_or_go(busy: Two) -> None:
    ben = busy.ben
    before = ids(whole(ben))
    first = threads.thread(ben.session, ben.buddy_id, limit=20)
    gone = [row.theirs.item for row in whole(ben)[20:] if row.theirs][:9]
    letting_go.let_go(ben.session, [item.id for item in gone])
    given(busy.ana, ben)
    rest = [row for rows in stretches(ben, 6, after=first.rest) for row in rows]
    left = {item.packet_id for item in gone}
    assert ids([*first.rows, *rest]) == [id for id in before if id not in left]


def test_what_went_to_an_earlier_card_follows(two: Two) -> None:
    ben = two.ben
    earlier = [given(two.ana, ben).item.packet_id for _ in range(3)]
    new = cards.add(ben.session, write_card(new_identity(), "Ana", ben.session.today())).buddy.id
    words = comparing.safety_words(ben.session, new).theirs
    typed = {place: words[place - 1] for place in WORDS_TO_TYPE}
    comparing.confirm(ben.session, new, typed, Compared.VOICE)
    buddies.same_person(ben.session, new, ben.buddy_id)
    ben.buddy_id = new
    for _ in range(3):
        sealed(ben)
    mine = [row.id for row in made_by(ben)]
    for limit in (1, 2, 3, 4, 9):
        assert ids(whole(ben, limit)) == [*reversed(mine), *reversed(earlier)]
    assert [row.mine is None for row in whole(ben, 2, Whose.THEIRS)] == [True] * 3


# --- single ones --------------------------------------------------------------------------------------


def test_what_i_answered_is_found_from_the_item(two: Two) -> None:
    item = given(two.ana, two.ben).item
    assert threads.answered(two.ben.session, item.id) == ()
    sealed(two.ben, "reply", answer(item.packet_id))
    sealed(two.ben, body=LightBody("by the way"))
    (found,) = threads.answered(two.ben.session, item.id)
    assert found.answers == item.packet_id
    assert threads.made_for(two.ben.session, found.packet_id) == found


def test_the_last_that_i_shared_waits_until_something_comes_back(two: Two) -> None:
    ben, buddy = two.ben.session, two.ben.buddy_id
    assert threads.nothing_came_back(ben, buddy) == ""
    given(two.ben, two.ana)
    last = given(two.ben, two.ana).item.packet_id
    sealed(two.ben, "reply", answer(given(two.ana, two.ben).item.packet_id))
    assert threads.nothing_came_back(ben, buddy) == last
    given(two.ana, two.ben, "reply", answer(last))
    assert threads.nothing_came_back(ben, buddy) == ""
