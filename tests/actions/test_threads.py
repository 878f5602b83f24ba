"""What went both ways, as one thread."""

from __future__ import annotations

from datetime import timedelta

from peerbuddy.actions import inbox, threads
from peerbuddy.model.packet import LightBody, ReplyBody, ReplyField, ReplyKind, ReplyPart
from tests.exchange import given, sealed
from tests.pairs import Two

HEARD = (ReplyPart(ReplyKind.HEAR, (ReplyField("heard", "That it was long."),)),)


def test_both_sides_stand_in_the_order_of_the_days(two: Two) -> None:
    mine = given(two.ben, two.ana, body=LightBody("Hello"))
    two.clock.move(days=1)
    answer = given(two.ana, two.ben, "reply", ReplyBody(bytes.fromhex(mine.item.packet_id), HEARD))
    two.clock.move(days=1)
    sealed(two.ben, body=LightBody("Thank you"))
    rows = threads.thread(two.ben.session, two.ben.buddy_id)
    first, second, third = rows
    assert first.mine and second.theirs and third.mine
    assert first.mine.packet.body == LightBody("Hello")
    assert first.mine.came_back == (answer.item.id,)
    assert second.theirs.item.answers == first.mine.packet_id
    assert third.day - first.day == timedelta(days=2)
    assert third.mine.came_back == ()


def test_within_one_day_each_stands_where_it_happened(two: Two) -> None:
    for one, other in ((two.ana, two.ben), (two.ben, two.ana), (two.ana, two.ben)):
        given(one, other)
    for person, told in ((two.ben, [False, True, False]), (two.ana, [True, False, True])):
        rows = threads.thread(person.session, person.buddy_id)
        assert [row.mine is not None for row in rows] == told


def test_what_i_answered_is_found_from_the_item(two: Two) -> None:
    item = given(two.ana, two.ben).item
    assert threads.answered(two.ben.session, item.id) == ()
    sealed(two.ben, "reply", ReplyBody(bytes.fromhex(item.packet_id), HEARD))
    sealed(two.ben, body=LightBody("by the way"))
    (answer,) = threads.answered(two.ben.session, item.id)
    assert answer.answers == item.packet_id
    assert threads.made_for(two.ben.session, answer.packet_id) == answer


def test_what_was_let_go_or_is_to_be_is_in_no_thread(two: Two) -> None:
    given(two.ana, two.ben, keep_until=two.clock().date())
    two.clock.move(days=1)
    assert threads.thread(two.ben.session, two.ben.buddy_id) == ()
    assert len(inbox.items(two.ben.session)) == 1
