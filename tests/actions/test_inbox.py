"""What came: where the person puts it, and the small answers to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.actions import buddies, inbox, item_pages, receiving, replies, salvaging, unlocking, waiting
from peerbuddy.model.errors import BadField
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import (
    AskBody,
    CorrectBody,
    GentlerBody,
    LightBody,
    PleaseDeleteBody,
    ReplyKind,
    ReplyPart,
    Wish,
)
from peerbuddy.model.pair_errors import AmbiguousItem, UnknownItem
from peerbuddy.model.received import Place
from tests import pairs
from tests.exchange import given, sealed, taken
from tests.pairs import Two


def test_one_is_found_by_a_beginning_that_only_it_has(two: Two) -> None:
    first, second = (given(two.ana, two.ben, body=LightBody(word)) for word in ("one", "two"))
    assert inbox.find_item(two.ben.session, f" {first.item.id.upper()}").item.id == first.item.id
    with pytest.raises(AmbiguousItem):
        inbox.find_item(two.ben.session, second.item.id[:2])
    for nothing in ("", "f", "%", "zz"):
        with pytest.raises(UnknownItem):
            inbox.find_item(two.ben.session, nothing)


def test_one_thread_is_open_until_it_was_looked_at_put_aside_or_to_rest(two: Two) -> None:
    session = two.ben.session
    one, other, third = (given(two.ana, two.ben, body=LightBody(word)).item.id for word in ("1", "2", "3"))

    def waits() -> str:
        found = waiting.open_thread(session)
        return found.id if found else ""

    assert waits() == third
    assert inbox.let_rest(session, third).item.place is Place.REST
    assert waits() == other
    assert inbox.later(session, other).item.place is Place.LATER
    assert waits() == one
    assert inbox.open_item(session, one).item.place is Place.OPEN
    assert waits() == ""


def test_a_look_back_names_one_that_could_be_answered_and_never_more(two: Two) -> None:
    pairs.agree(two)
    session = two.ben.session
    for item in inbox.items(session):
        inbox.open_item(session, item.item.id)
    wish = {"wish_back": (Wish.HEAR,)}
    light = given(two.ana, two.ben).item.id
    asked, other = (
        given(two.ana, two.ben, "ask", AskBody(text=text), **wish).item.id for text in ("Nights.", "Rain.")
    )

    def named() -> str:
        found = item_pages.thread_to_answer(session)
        return found.id if found else ""

    assert named() == other
    inbox.open_item(session, other)
    assert named() == asked  # what was not looked at comes first
    inbox.later(session, asked)
    inbox.open_item(session, light)  # asks for nothing back
    assert named() == other
    part = ReplyPart(ReplyKind.THANKS)
    replies.seal_reply(session, other, (part,), two.ben.folder, lessons_first=False)
    assert named() == asked
    inbox.let_rest(session, asked)
    assert named() == ""


def test_with_whom_it_ended_no_thread_is_named(two: Two) -> None:
    pairs.agree(two)
    session = two.ben.session
    item = given(two.ana, two.ben, "ask", AskBody(text="Rain."), wish_back=(Wish.HEAR,)).item.id
    for one in inbox.items(session):
        inbox.open_item(session, one.item.id)
    found = item_pages.thread_to_answer(session)
    assert found is not None
    assert found.id == item
    buddies.end(session, two.ben.buddy_id)
    assert item_pages.thread_to_answer(session) is None


def test_the_views_hear_which_item_was_moved(two: Two) -> None:
    item = given(two.ana, two.ben).item
    two.ben.session.vault.changes.take()
    inbox.open_item(two.ben.session, item.id)
    assert two.ben.session.vault.changes.take().inbox == {item.id}
    inbox.open_item(two.ben.session, item.id)
    assert not two.ben.session.vault.changes.take()


def test_a_gentler_version_is_asked_for_by_a_file_and_the_item_rests(two: Two) -> None:
    item = given(two.ana, two.ben).item
    made = inbox.ask_gentler(two.ben.session, item.id, " In lighter form? ", two.ben.folder)
    assert inbox.read_item(two.ben.session, item.id).item.place is Place.REST
    taken(two.ana, made.path)
    (asked,) = inbox.items(two.ana.session)
    assert asked.packet is not None
    assert asked.packet.body == GentlerBody(bytes.fromhex(item.packet_id), "In lighter form?")
    assert asked.item.answers == item.packet_id


def test_a_wish_that_is_too_long_makes_no_file(two: Two) -> None:
    item = given(two.ana, two.ben).item
    with pytest.raises(BadField):
        inbox.ask_gentler(two.ben.session, item.id, "x" * 281, two.ben.folder)
    assert list(two.ben.folder.iterdir()) == []
    assert inbox.read_item(two.ben.session, item.id).item.place is Place.NEW


# --- please let go ----------------------------------------------------------------------------------


def test_a_wish_to_let_go_deletes_nothing_by_itself(two: Two) -> None:
    item = given(two.ana, two.ben).item
    wish = PleaseDeleteBody((bytes.fromhex(item.packet_id),), "It was too much.")
    asking = given(two.ana, two.ben, "please_delete", wish).item
    asked = inbox.asked_to_let_go(two.ben.session, asking.id)
    assert [one.item.id for one in asked.items] == [item.id]
    assert inbox.let_go_as_asked(two.ben.session, asking.id) == 1
    assert [(one.item.id, one.item.place) for one in inbox.items(two.ben.session)] == [
        (asking.id, Place.REST)
    ]
    assert inbox.asked_to_let_go(two.ben.session, asking.id).items == ()
    assert inbox.let_go_as_asked(two.ben.session, asking.id) == 0


def test_a_wish_that_names_one_thing_twice_and_itself_can_be_met(two: Two) -> None:
    item = given(two.ana, two.ben).item
    own_id = bytes(range(16))
    wish = PleaseDeleteBody((bytes.fromhex(item.packet_id), bytes.fromhex(item.packet_id), own_id))
    asking = given(two.ana, two.ben, "please_delete", wish).item
    with two.ben.session.vault.transaction():  # as from a sender who names the wish in itself
        two.ben.session.vault.database.execute(
            "UPDATE inbox SET packet_id = ? WHERE uid = ?", (own_id, bytes.fromhex(asking.id))
        )
        two.ben.session.vault.changes.note("inbox", asking.id)
    assert inbox.let_go_as_asked(two.ben.session, asking.id) == 1
    assert [one.item.id for one in inbox.items(two.ben.session)] == [asking.id]


def test_nobody_can_ask_for_what_another_buddy_shared(two: Two) -> None:
    item = given(two.ana, two.ben).item
    wish = PleaseDeleteBody((bytes.fromhex(item.packet_id),))
    asking = given(two.ana, two.ben, "please_delete", wish).item
    session = two.ben.session
    session.vault.database.execute(
        "INSERT INTO buddy SELECT NULL, shape, x'99999999999999999999999999999999', zeroblob(32), kem_key,"
        " card, 'Cem', 'Cem', my_name, added, compared, how, standing, reach, folder, NULL, NULL, 0"
        " FROM buddy"
    )
    session.vault.database.execute(
        "UPDATE inbox SET buddy = x'99999999999999999999999999999999' WHERE uid = ?",
        (bytes.fromhex(item.id),),
    )
    assert inbox.asked_to_let_go(session, asking.id).items == ()


def test_only_a_please_delete_can_be_answered_so(two: Two) -> None:
    item = given(two.ana, two.ben).item
    with pytest.raises(UnknownItem):
        inbox.let_go_as_asked(two.ben.session, item.id)


# --- damage -------------------------------------------------------------------------------------------


def test_what_came_comes_through_a_salvage_and_is_never_taken_in_again(two: Two, tmp_path: Path) -> None:
    path = sealed(two.ana, topics=("caring",))
    taken(two.ben, path)
    before = inbox.items(two.ben.session)
    unlocking.lock(two.ben.session)
    made, saved = two.ben.made, tmp_path / "saved"
    salvaging.salvage_with_code(two.ben.computer, made.folder, saved, made.code)
    again = unlocking.unlock_with_recovery_code(two.ben.computer, saved, made.code)
    try:
        assert inbox.items(again) == before
        assert receiving.collect_file(again, path).outcome is Outcome.ALREADY_HERE
    finally:
        unlocking.lock(again)


# --- corrections ------------------------------------------------------------------------------------


def test_a_correction_stands_beside_what_it_corrects_and_alters_nothing(two: Two) -> None:
    item, other = (given(two.ana, two.ben, body=LightBody(word)).item for word in ("Tusday", "else"))
    about = bytes.fromhex(item.packet_id)
    for text in ("I meant Tuesday.", "At noon."):
        taken(two.ben, sealed(two.ana, "correct", CorrectBody(about, text)))
    said = inbox.corrections_of(two.ben.session, item.id)
    assert [one.packet.body for one in said if one.packet] == [
        CorrectBody(about, "I meant Tuesday."),
        CorrectBody(about, "At noon."),
    ]
    assert inbox.corrections_of(two.ben.session, other.id) == ()
    assert inbox.read_item(two.ben.session, item.id).item.body == item.body
