"""Taking in what comes while an agreement holds: my boundaries, their steps, and how long it stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreements, buddies, inbox, letting_go, me, receiving
from peerbuddy.model.agreement import Keep, Level, OffLimit
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import AgreementBody, ReplyBody, ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.exchange import given, sealed, taken
from tests.pairs import Person, Two, agree

TODAY = date(2026, 11, 22)
HEARD = (ReplyPart(ReplyKind.HEAR, (ReplyField("heard", "That it was long."),)),)


def draw_line(person: Person, topic: str, level: Level = Level.NOT_AT_ALL) -> None:
    """At once, and nobody else knows yet: the file about it stays where it is."""
    holding = agreements.holding(person.session, person.buddy)
    assert holding is not None
    mine = holding.side(me.identity(person.session).signing_key())
    wanted = holding.with_side(replace(mine, off_limits=(*mine.off_limits, OffLimit(topic, level))))
    agreement_alone.narrow(person.session, person.buddy_id, wanted, person.folder)


# --- boundaries ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", list(Level))
def test_a_line_drawn_a_moment_ago_holds_what_comes(agreed: Two, level: Level) -> None:
    path = sealed(agreed.ana, topics=("Faith", "caring"))
    draw_line(agreed.ben, "faith", level)
    taken(agreed.ben, path)
    (item,) = [one for one in inbox.items(agreed.ben.session) if one.item.kind == "light"]
    assert item.item.held == ("Faith",)
    assert item.is_held
    assert not inbox.open_item(agreed.ben.session, item.item.id).is_held


def test_what_is_not_labelled_cannot_be_caught(agreed: Two) -> None:
    draw_line(agreed.ben, "faith")
    assert not given(agreed.ana, agreed.ben, topics=("caring",)).is_held


def test_a_line_that_the_other_one_drew_holds_nothing_of_theirs(agreed: Two) -> None:
    draw_line(agreed.ana, "faith")
    assert not given(agreed.ana, agreed.ben, topics=("faith",)).is_held


def test_a_line_drawn_in_one_language_holds_what_is_labelled_in_another(agreed: Two) -> None:
    draw_line(agreed.ben, "Glaube")
    assert given(agreed.ana, agreed.ben, topics=("faith",)).item.held == ("faith",)


def test_a_topic_that_only_i_bring_up_is_not_held_where_i_did(agreed: Two) -> None:
    draw_line(agreed.ben, "faith", Level.ONLY_ME)
    mine = given(agreed.ben, agreed.ana, topics=("faith",))
    other = given(agreed.ben, agreed.ana)
    about_it = ReplyBody(bytes.fromhex(mine.item.packet_id), HEARD)
    about_else = ReplyBody(bytes.fromhex(other.item.packet_id), HEARD)
    assert not given(agreed.ana, agreed.ben, "reply", about_it, topics=("faith",)).is_held
    assert given(agreed.ana, agreed.ben, "reply", about_else, topics=("faith",)).is_held


# --- steps --------------------------------------------------------------------------------------------


def test_a_step_is_taken_and_stands_in_the_inbox_without_a_last_day(two: Two) -> None:
    agree(two)
    kinds = [one.item.kind for one in inbox.items(two.ben.session)]
    assert kinds == ["agreement_propose"]
    assert inbox.items(two.ben.session)[0].item.keep_until is None
    assert agreements.present(two.ben.session, two.ben.buddy_id).state is AgreementState.ACTIVE


def test_a_step_that_is_no_agreement_of_the_two_leaves_nothing(agreed: Two) -> None:
    path = sealed(agreed.ana, "agreement_counter", AgreementBody(b"words", bytes(64)))
    before = inbox.items(agreed.ben.session)
    said = receiving.collect_file(agreed.ben.session, path)
    assert (said.outcome, said.item, said.kind) == (Outcome.REFUSED, "", "agreement_counter")
    assert inbox.items(agreed.ben.session) == before
    assert receiving.collect_file(agreed.ben.session, path).outcome is Outcome.REFUSED


def test_what_was_made_before_and_comes_before_the_signature_is_taken_in(two: Two) -> None:
    """Files come in any order."""
    agree(two)
    two.clock.move(days=100)  # it rests by then; what was on its way is read all the same
    late = sealed(two.ana)
    assert receiving.collect_file(two.ben.session, late).outcome is Outcome.TAKEN


# --- how long it stays --------------------------------------------------------------------------------


def test_shorter_keeping_reaches_what_is_here_already(two: Two) -> None:
    agree(two, keeping={"keep": "365"})
    ben = two.ben
    item = given(two.ana, ben, keep_until=None).item
    assert item.keep_until == TODAY + timedelta(days=365)
    holding = agreements.holding(ben.session, ben.buddy)
    assert holding is not None
    agreement_alone.narrow(ben.session, ben.buddy_id, replace(holding, keep=Keep.DAYS_30), ben.folder)
    letting_go.look_through(ben.session)
    assert inbox.read_item(ben.session, item.id).item.keep_until == TODAY + timedelta(days=30)


def test_single_ones_can_be_kept_where_the_two_said_so(two: Two) -> None:
    agree(two, keeping={"keep_single": True})
    item = given(two.ana, two.ben, keep_until=TODAY - timedelta(days=1)).item
    (group,) = letting_go.look_through(two.ben.session).past
    assert group.may_keep == {item.id}
    letting_go.keep(two.ben.session, item.id)
    assert letting_go.look_through(two.ben.session).past == ()


def test_their_end_lists_all_that_came_from_them_but_what_was_agreed(agreed: Two) -> None:
    item = given(agreed.ana, agreed.ben).item
    taken(agreed.ben, agreement_alone.end(agreed.ana.session, agreed.ana.buddy_id, agreed.ana.folder).path)
    (group,) = letting_go.look_through(agreed.ben.session).past
    assert (group.ended, [one.item.id for one in group.items]) == (True, [item.id])


def test_ending_quietly_makes_no_file_and_lists_what_came(agreed: Two) -> None:
    given(agreed.ana, agreed.ben)
    before = sorted(agreed.ben.folder.iterdir())
    agreement_alone.end_quietly(agreed.ben.session, agreed.ben.buddy_id)
    assert sorted(agreed.ben.folder.iterdir()) == before
    (group,) = letting_go.look_through(agreed.ben.session).past
    assert group.ended


def test_what_comes_after_my_end_is_taken_and_listed_and_only_a_block_keeps_it_out(agreed: Two) -> None:
    """It may have been on its way already, and a wish to let go has to arrive whatever was ended."""
    on_its_way, later = sealed(agreed.ana), sealed(agreed.ana)
    agreement_alone.end_quietly(agreed.ben.session, agreed.ben.buddy_id)
    item = taken(agreed.ben, on_its_way).item
    (group,) = letting_go.look_through(agreed.ben.session).past
    assert (group.ended, [one.item.id for one in group.items]) == (True, [item])
    buddies.block(agreed.ben.session, agreed.ben.buddy_id)
    assert receiving.collect_file(agreed.ben.session, later).outcome is Outcome.REFUSED


def test_a_new_agreement_after_an_end_lists_nothing_new(agreed: Two) -> None:
    agreement_alone.end_quietly(agreed.ben.session, agreed.ben.buddy_id)
    letting_go.look_through(agreed.ben.session)
    buddies.begin_again(agreed.ben.session, agreed.ben.buddy_id)
    agreed.clock.move(days=1)
    usual = agreements.holding(agreed.ana.session, agreed.ana.buddy)
    assert usual is not None
    renewed = replace(usual, made_on=TODAY + timedelta(days=1))
    taken(
        agreed.ben,
        agreeing.renew(agreed.ana.session, agreed.ana.buddy_id, renewed, agreed.ana.folder).path,
    )
    item = given(agreed.ana, agreed.ben).item
    assert letting_go.look_through(agreed.ben.session).past == ()
    assert inbox.read_item(agreed.ben.session, item.id).item.keep_until == TODAY + timedelta(days=91)
