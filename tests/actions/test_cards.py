"""Cards that are given out and taken in."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.actions import buddies, cards, me
from peerbuddy.model.errors import AlreadyThere, BadField
from peerbuddy.model.pair_errors import AlreadyBuddy, BadCard, NotAnIssuedCard, OwnCard
from peerbuddy.model.rules.visible_text import NameWarning
from peerbuddy.sealing.card import NO_CARD, read_card, write_card
from peerbuddy.sealing.identity import hash_of, new_identity
from peerbuddy.session import Session
from tests import pairs
from tests.conftest import Clock, MadeVault
from tests.pairs import Two


@pytest.fixture
def strangers(first_vault: MadeVault, tmp_path: Path, clock: Clock):
    met = pairs.strangers(first_vault, tmp_path, clock)
    yield met
    met.close()


def card_of_somebody(name: str, answers: bytes = NO_CARD) -> bytes:
    return write_card(new_identity(), name, Clock()().date(), answers)


def test_an_identity_is_made_once_and_comes_back_after_locking(session: Session, reopen) -> None:
    made = me.identity(session)
    assert me.identity(session) == made
    me.set_my_name(session, " Ana  Lucía ")
    from peerbuddy.actions import unlocking

    unlocking.lock(session)
    again = reopen()
    assert (me.identity(again), me.my_name(again)) == (made, "Ana Lucía")


def test_two_people_have_met(two: Two) -> None:
    assert (two.ana.buddy.name, two.ben.buddy.name) == ("Ben", "Ana")
    assert two.ana.buddy.signing_key == me.identity(two.ben.session).signing_key()
    assert two.ben.buddy.kem_key == me.identity(two.ana.session).kem.public()
    assert two.ben.buddy.compared == two.clock().date()


def test_a_card_answers_the_one_it_was_made_for(strangers: Two) -> None:
    ana, ben = strangers.ana, strangers.ben
    first = cards.my_card(ana.session)
    added = cards.add(ben.session, first)
    answer = read_card(cards.my_card(ben.session, answers=added.buddy.id))
    assert answer.in_reply_to == hash_of(first)


def test_a_reply_to_a_card_that_was_never_given_out_is_refused(strangers: Two) -> None:
    stranger = card_of_somebody("Rosa", answers=hash_of(b"a card"))
    with pytest.raises(NotAnIssuedCard):
        cards.add(strangers.ana.session, stranger)
    assert buddies.buddies(strangers.ana.session) == ()


def test_my_own_card_is_refused(session: Session) -> None:
    with pytest.raises(OwnCard):
        cards.add(session, cards.my_card(session, name="Ana"))


def test_the_same_card_twice_is_one_person(session: Session) -> None:
    card = card_of_somebody("Rosa")
    added = cards.add(session, card).buddy
    with pytest.raises(AlreadyBuddy) as refused:
        cards.add(session, card)
    assert refused.value.name == "Rosa"
    assert buddies.buddies(session) == (added,)


def test_another_key_with_the_same_name_is_another_person_and_said_so(session: Session) -> None:
    first = cards.add(session, card_of_somebody("Rosa"))
    second = cards.add(session, card_of_somebody("Rosa"))
    assert (first.warnings, second.warnings) == ((), (NameWarning.LIKE_ANOTHER,))
    assert [one.name for one in buddies.buddies(session)] == ["Rosa", "Rosa 2"]
    assert second.buddy.compared is None


def test_a_name_is_cleaned_before_anybody_sees_it(session: Session) -> None:
    added = cards.add(session, card_of_somebody("Ro\u202esa\u200b"))
    assert (added.buddy.name, added.buddy.card_name) == ("Rosa", "Rosa")
    assert added.warnings == (NameWarning.CLEANED,)


def test_a_name_that_nobody_can_see_is_no_name(session: Session) -> None:
    with pytest.raises(BadCard):
        cards.add(session, card_of_somebody("\u200b\u2066"))


def test_a_card_comes_as_a_file_or_in_the_midst_of_a_mail(strangers: Two) -> None:
    ana, ben = strangers.ana, strangers.ben
    text = cards.my_card_text(ana.session)
    added = cards.add(ben.session, f"Hello Ben,\r\n\r\n{text}\r\nyours".encode())
    assert added.buddy.name == "Ana"


@pytest.mark.parametrize("data", [b"", b"PBCARD", b"hello", b"\xff\xfe", b"PBCARD" + b"\1" * 5000])
def test_what_is_no_card_is_told_so(session: Session, data: bytes) -> None:
    with pytest.raises(BadCard):
        cards.add(session, data)


def test_a_link_or_a_giant_file_is_not_read(session: Session, tmp_path: Path) -> None:
    giant = tmp_path / "giant.pbcard"
    with giant.open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(BadCard):
        cards.add_from_file(session, giant)


def test_my_card_takes_the_place_of_nothing(session: Session, tmp_path: Path) -> None:
    there = tmp_path / "me.pbcard"
    there.write_text("a letter")
    with pytest.raises(AlreadyThere):
        cards.write_my_card(session, there, name="Ana")
    assert there.read_text() == "a letter"


@pytest.mark.parametrize("name", ["", "  ", "x" * 65, "ü" * 33])
def test_a_name_that_a_card_cannot_carry_is_refused(session: Session, name: str) -> None:
    with pytest.raises(BadField):
        cards.my_card(session, name=name)
    with pytest.raises(BadField):
        me.set_my_name(session, name)


def test_whoever_had_ended_begins_again_with_the_same_card(session: Session) -> None:
    card = card_of_somebody("Rosa")
    rosa = cards.add(session, card).buddy
    buddies.end(session, rosa.id)
    assert cards.add(session, card).buddy == rosa


def test_whoever_is_blocked_stays_so_whatever_card_comes(session: Session) -> None:
    card = card_of_somebody("Rosa")
    rosa = cards.add(session, card).buddy
    blocked = buddies.block(session, rosa.id)
    with pytest.raises(AlreadyBuddy):
        cards.add(session, card)
    assert buddies.buddies(session) == (blocked,)
