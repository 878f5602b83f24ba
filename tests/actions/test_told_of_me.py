"""The common ground card and About me: for one buddy alone, and nothing leaves by writing them."""

from __future__ import annotations

import pytest

from peerbuddy.actions import agreement_drafts, buddies_room, inbox, told_of_me
from peerbuddy.model.errors import BadField, NothingToWrite
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.told_of_me import ToldOfMe
from tests.pairs import Person, Two, hand_over


def write(person: Person, *knows: str, dont_ask: tuple[str, ...] = (), **about: str) -> ToldOfMe:
    told = ToldOfMe(GroundBody(knows, dont_ask), AboutBody(**about))  # type: ignore[arg-type]
    return told_of_me.save(person.session, person.buddy_id, told)


def test_what_is_written_stays_here_until_it_is_sealed(two: Two) -> None:
    kept = write(two.ana, " Night shifts ", "", dont_ask=("My father",), chosen_name="Annie", text="I sing.")
    assert kept.ground == GroundBody(("Night shifts",), ("My father",))
    session = two.ana.open_again()
    assert told_of_me.mine(session, two.ana.buddy_id) == kept
    assert list(two.ana.folder.iterdir()) == []


def test_the_other_one_has_exactly_what_was_sealed(two: Two) -> None:
    ana, ben = two.ana, two.ben
    kept = write(ana, "Night shifts", chosen_name="Annie", pronouns="she", text="I sing.")
    assert told_of_me.theirs(ben.session, ben.buddy_id) == ToldOfMe()
    hand_over(told_of_me.seal_ground(ana.session, ana.buddy_id, ana.folder), ben)
    assert told_of_me.theirs(ben.session, ben.buddy_id) == ToldOfMe(ground=kept.ground)
    hand_over(told_of_me.seal_about(ana.session, ana.buddy_id, ana.folder), ben)
    assert told_of_me.theirs(ben.session, ben.buddy_id) == kept


def test_what_they_know_of_me_names_the_cards_too_and_each_can_be_asked_back(agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    write(ana, "Night shifts", chosen_name="Annie", text="I sing.")
    hand_over(told_of_me.seal_ground(ana.session, ana.buddy_id, ana.folder), ben)
    hand_over(told_of_me.seal_about(ana.session, ana.buddy_id, ana.folder), ben)
    lines = buddies_room.ledger(ana.session, ana.buddy_id).lines
    said = [(line.title, line.text) for line in lines]
    assert said == [("About me", "Annie"), ("Common ground", "Night shifts")]
    about = lines[0].packet_id
    hand_over(buddies_room.ask_to_let_go(ana.session, ana.buddy_id, (about,), ana.folder), ben)
    assert buddies_room.ledger(ana.session, ana.buddy_id).lines[0].asked_back is not None
    (asked,) = (one.item for one in inbox.items(ben.session) if one.item.kind == "please_delete")
    assert inbox.let_go_as_asked(ben.session, asked.id) == 1
    assert told_of_me.theirs(ben.session, ben.buddy_id).about == AboutBody()


def test_the_newest_card_counts(two: Two) -> None:
    ana, ben = two.ana, two.ben
    for line in ("Night shifts", "Early shifts"):
        write(ana, line)
        hand_over(told_of_me.seal_ground(ana.session, ana.buddy_id, ana.folder), ben)
    assert told_of_me.theirs(ben.session, ben.buddy_id).ground.knows == ("Early shifts",)


def test_what_both_wrote_begins_their_agreement(two: Two) -> None:
    ana, ben = two.ana, two.ben
    write(ana, "night shifts", "Singing")
    write(ben, "Night Shifts", "Gardens")
    hand_over(told_of_me.seal_ground(ana.session, ana.buddy_id, ana.folder), ben)
    assert told_of_me.shared_ground(ben.session, ben.buddy_id) == ("Night Shifts",)
    assert agreement_drafts.beginning(ben.session, ben.buddy_id).together == ("Night Shifts",)
    assert agreement_drafts.beginning(ana.session, ana.buddy_id).together == ()


def test_an_empty_card_does_not_leave(two: Two) -> None:
    for seal in (told_of_me.seal_ground, told_of_me.seal_about):
        with pytest.raises(NothingToWrite):
            seal(two.ana.session, two.ana.buddy_id, two.ana.folder)


@pytest.mark.parametrize("knows", [("x" * 141,), ("one",) * 8])
def test_a_card_is_short(two: Two, knows: tuple[str, ...]) -> None:
    with pytest.raises(BadField):
        write(two.ana, *knows)
