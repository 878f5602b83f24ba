"""Strengths through others' eyes: whom one can ask, what came back, what others notice and I don't yet."""

from __future__ import annotations

from peerbuddy.actions import buddies, noticing, others_eyes, strengths_room
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.reply import Noticed
from peerbuddy.session import Session
from tests.answering import answered, asked, part, trained
from tests.pairs import Two


def test_the_way_is_offered_only_where_somebody_was_compared(session: Session, two: Two) -> None:
    assert not strengths_room.read_front_view(session).others
    assert strengths_room.read_front_view(two.ana.session).others
    buddies.block(two.ana.session, two.ana.buddy_id)
    assert not strengths_room.read_front_view(two.ana.session).others


def test_who_has_no_agreement_yet_cannot_be_asked_yet(two: Two) -> None:
    (person,) = others_eyes.through_others_eyes(two.ana.session).people
    assert (person.name, person.may) == ("Ben", False)


def test_what_came_back_stands_there_until_it_is_decided_and_after(two: Two) -> None:
    trained(two)
    seen = part(ReplyKind.STRENGTH, moment="You rang her at night.", strength="kindness")
    item = answered(two, asked(two), seen)
    (told,) = others_eyes.through_others_eyes(two.ana.session).told
    assert (told.item, told.name, told.label, told.noticed.choice) == (item, "Ben", "Kindness", None)
    assert others_eyes.through_others_eyes(two.ana.session).not_by_me == ()
    noticing.keep_as_moment(two.ana.session, item, 0, "kindness", "I rang her.")
    seen_now = others_eyes.through_others_eyes(two.ana.session)
    assert seen_now.told[0].noticed.choice is Noticed.KEPT
    assert seen_now.not_by_me == (("kindness", "Kindness"),)
