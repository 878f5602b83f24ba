"""Answering what came: what is offered, an answer under way, exactly what leaves, and what comes after."""

from __future__ import annotations

import pytest

from peerbuddy.actions import (
    buddies,
    guides,
    helping,
    inbox,
    journal,
    lessons,
    mentions,
    own_things,
    packet_sheets,
    replies,
    switches,
)
from peerbuddy.actions import strengths as own_strengths
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.entry import Privacy
from peerbuddy.model.guide import Answer
from peerbuddy.model.help_plan import CardPart, HelpPerson, OwnHelpCard
from peerbuddy.model.lesson import LessonNotes
from peerbuddy.model.mention import Kind
from peerbuddy.model.packet import ReplyBody, ReplyKind, ReplyPart, Wish
from peerbuddy.model.pair_errors import BuddyBlocked, ReplyNotAllowed, UnknownItem
from peerbuddy.model.reply import AfterOffer, Openness
from peerbuddy.model.switch import Switch
from peerbuddy.sealing import payload
from tests.actions.guide_runs import answered as guide_run
from tests.answering import NIGHTS, answered, asked, part, trained
from tests.pairs import Two, agree

HEARD = part(ReplyKind.HEAR, heard="Long nights, and the waiting in between.", check="Did I get it right?")


def openness(two: Two, item: str) -> dict[ReplyKind, Openness]:
    return {one.kind: one.openness for one in replies.compose(two.ben.session, item).kinds}


# --- what is offered --------------------------------------------------------------------------------


def test_g1_before_the_lessons_three_kinds_are_open_and_after_a_declaration_the_others(two: Two) -> None:
    item = asked(two)
    before = {kind for kind, how in openness(two, item).items() if how is Openness.OPEN}
    assert before == {ReplyKind.THANKS, ReplyKind.LOW_ROOM, ReplyKind.WORRIED}
    assert replies.compose(two.ben.session, item).parts == ()
    trained(two)
    assert openness(two, item)[ReplyKind.HEAR] is Openness.OPEN


def test_what_the_sender_wished_for_stands_above_it_and_first(two: Two) -> None:
    trained(two)
    composing = replies.compose(two.ben.session, asked(two, Wish.QUESTIONS))
    assert composing.wishes == (Wish.QUESTIONS,)
    assert (composing.name, composing.topics, composing.packet_kind) == ("Ana", ("caring",), "ask")
    assert composing.kinds[0].kind is ReplyKind.WONDER
    assert composing.their_text == NIGHTS


def test_hearing_is_begun_with_a_check_that_can_be_taken_out(two: Two) -> None:
    trained(two)
    assert replies.compose(two.ben.session, asked(two)).parts == (
        part(ReplyKind.HEAR, check="Did I get it right?"),
    )


def test_e7_what_the_agreement_says_for_danger_is_at_hand_and_what_it_leaves_out_is_closed(two: Two) -> None:
    trained(two)
    agree(
        two,
        danger={
            "please_do": [{"what": "ask"}, {"what": "call", "name": "Ines", "number": "0151 2"}],
            "please_dont": "write to my mother",
        },
        replies=["hear"],
    )
    item = asked(two)
    assert replies.compose(two.ben.session, item).danger == (
        "Please ask Ana straight. For Ana, please call: Ines, 0151 2.",
        "Ana asks: please don’t write to my mother",
    )
    how = openness(two, item)
    assert how[ReplyKind.NEAR] is Openness.NOT_WELCOME
    assert how[ReplyKind.WORRIED] is how[ReplyKind.REPAIR] is how[ReplyKind.HEAR] is Openness.OPEN
    assert openness(two, asked(two, Wish.STORY))[ReplyKind.NEAR] is Openness.OPEN


def test_a_page_on_something_lived_through_can_be_told_unless_it_is_sealed(two: Two) -> None:
    session = two.ben.session
    told = {
        "lived": Answer("I sat up with her."),
        "heavier": Answer("Alone."),
        "helped": Answer("Sleep first."),
    }
    page = guides.finish(session, guide_run(session, "T-8", **told)).entry
    assert page is not None
    assert replies.compose(session, asked(two)).stories == ("I sat up with her.\nSleep first.",)
    journal.set_privacy(session, page.id, Privacy.SEALED)
    assert replies.compose(session, asked(two)).stories == ()


def test_no_story_is_offered_about_what_they_asked_to_leave_out(two: Two) -> None:
    agree(two, off_limits=["alcohol", {"topic": "faith", "level": "ask_first"}])
    session = two.ben.session
    told = {"lived": Answer(text="I sat up with her."), "helped": Answer(text="Sleep first.")}
    page = guides.finish(session, guide_run(session, "T-8", **told)).entry
    assert page is not None
    entry = journal.read_entry(session, page.id)
    for topics, offered in ((("night",), 1), (("night", "Alcohol"), 0), (("faith",), 0)):
        journal.save_entry(session, page.id, entry.day, entry.text, title=entry.title, topics=topics)
        assert len(replies.compose(session, asked(two)).stories) == offered


def test_people_of_the_list_are_named_for_the_margin_but_not_the_two_themselves(two: Two) -> None:
    for name in ("Mira", "ana", "Ben"):
        mentions.add_mention(two.ben.session, Kind.PERSON, name)
    assert replies.compose(two.ben.session, asked(two)).names == ("Mira",)


def test_own_numbers_and_people_can_go_with_it(two: Two) -> None:
    helping.save_card(two.ben.session, OwnHelpCard("1" * 32, CardPart.LINES, "Night line", number="0800 1"))
    helping.save_person(two.ben.session, HelpPerson("2" * 32, "Ines", "next door"))
    cards = ("Night line · 0800 1", "Ines · next door")
    item = asked(two)
    assert replies.compose(two.ben.session, item).cards == cards
    worried = part(ReplyKind.WORRIED, words="I care about you.", ask="life", cards=cards)
    packet = replies.reply_packet(two.ben.session, item, (worried,))
    assert "Night line · 0800 1" in str(replies.as_json(packet))


def test_notes_in_the_margin_can_be_switched_off(two: Two) -> None:
    item = asked(two)
    assert replies.compose(two.ben.session, item).has_notes
    switches.turn(two.ben.session, Switch.REPLY_NOTES, on=False)
    assert not replies.compose(two.ben.session, item).has_notes


# --- under way --------------------------------------------------------------------------------------


def test_what_was_begun_is_there_after_the_next_unlock(two: Two) -> None:
    trained(two)
    item = asked(two)
    begun = (part(ReplyKind.HEAR, heard="half a sen"), ReplyPart(ReplyKind.THANKS))
    replies.keep_draft(two.ben.session, item, begun)
    two.ben.open_again()
    assert replies.compose(two.ben.session, item).parts == begun
    replies.drop_draft(two.ben.session, item)
    assert replies.compose(two.ben.session, item).parts != begun


def test_what_was_begun_and_practised_leaves_with_the_export_of_ones_own(two: Two) -> None:
    item = asked(two)
    replies.keep_draft(two.ben.session, item, (part(ReplyKind.HEAR, heard="Half a sen"),))
    lessons.keep_practice(two.ben.session, LessonNotes("L1", practice=(("", "Is that it?"),)))
    things = own_things.own_things(two.ben.session)
    fields = [{"key": "heard", "text": "Half a sen"}]
    assert things["half_replies"] == [{"item": item, "parts": [{"kind": "hear", "fields": fields}]}]
    assert things["lessons"][0]["practice"] == [["", "Is that it?"]]
    assert NIGHTS not in str(things)


def test_what_was_begun_goes_with_the_item(two: Two) -> None:
    item = asked(two)
    replies.keep_draft(two.ben.session, item, (ReplyPart(ReplyKind.THANKS),))
    with two.ben.session.vault.transaction():
        two.ben.session.vault.inbox.remove(item)
    with pytest.raises(UnknownItem):
        replies.keep_draft(two.ben.session, item, ())
    assert two.ben.session.vault.replies.draft(item) is None


# --- what leaves ------------------------------------------------------------------------------------


def test_the_preview_is_what_arrives_byte_for_byte(two: Two) -> None:
    trained(two)
    item = asked(two)
    wonder = part(ReplyKind.WONDER, questions="What carries you through them?")
    preview = replies.reply_packet(two.ben.session, item, (wonder, HEARD))
    arrived = inbox.read_item(two.ana.session, answered(two, item, wonder, HEARD))
    assert arrived.item.body == payload.to_bytes(preview)
    assert arrived.packet is not None
    assert isinstance(arrived.packet.body, ReplyBody)
    assert [one.kind for one in arrived.packet.body.parts] == [ReplyKind.HEAR, ReplyKind.WONDER]


def test_the_answer_lies_beside_what_it_answers(two: Two) -> None:
    trained(two)
    item = asked(two)
    arrived = inbox.read_item(two.ana.session, answered(two, item, HEARD))
    assert arrived.item.answers == inbox.read_item(two.ben.session, item).item.packet_id
    assert replies.compose(two.ben.session, item).parts == (
        part(ReplyKind.HEAR, check="Did I get it right?"),
    )


def test_nothing_is_written_for_a_reply_that_cannot_go_out_so(two: Two) -> None:
    item = asked(two)
    with pytest.raises(ReplyNotAllowed) as caught:
        replies.seal_reply(two.ben.session, item, (HEARD,), two.ben.folder)
    assert caught.value.reason == "lessons"
    assert list(two.ben.folder.iterdir()) == []


def test_a_strength_leaves_by_its_id_an_own_one_by_its_name_and_both_are_read_by_their_names(
    two: Two,
) -> None:
    trained(two)
    own_strengths.add_strength(two.ben.session, "Tinkering")
    words = words_of_the_program()
    for named, leaves, read in (
        ("Kindness", "kindness", "Kindness"),
        ("kindness", "kindness", "Kindness"),
        ("tinkering", "Tinkering", "Tinkering"),
        ("Something of yours", "Something of yours", "Something of yours"),
    ):
        seen = part(ReplyKind.STRENGTH, moment="You rang her.", strength=named)
        packet = replies.reply_packet(two.ben.session, asked(two), (seen,))
        assert isinstance(packet.body, ReplyBody)
        assert packet.body.parts[0].fields[1].text == leaves
        assert read in [one.text for one in packet_sheets.sheet_of(packet, words).parts]


def test_e6_notes_in_the_margin_are_nowhere_kept(two: Two) -> None:
    """The words of a note, and its rule, stand in no table after a reply that has one."""
    trained(two)
    item = asked(two)
    replies.keep_draft(two.ben.session, item, (part(ReplyKind.HEAR, heard="You should rest."),))
    answered(two, item, part(ReplyKind.HEAR, heard="You should rest."))
    dump = repr(_rows(two))
    assert "You should rest" in dump
    assert "RL-01" not in dump
    assert "advice" not in dump


def _rows(two: Two) -> list[list[object]]:
    db = two.ben.session.vault._db  # pyright: ignore[reportPrivateUsage]
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    kept = [name for name in tables if not name.startswith("search")]
    return [list(db.execute(f"SELECT * FROM {name}")) for name in kept]  # noqa: S608 (names of our tables)


# --- afterwards -------------------------------------------------------------------------------------


def test_s02_the_offer_to_bring_something_comes_once_for_an_item(two: Two) -> None:
    item = asked(two)
    assert replies.after_offers(two.ben.session, item) == (AfterOffer.BRING, AfterOffer.TOOK)
    replies.let_offer_be(two.ben.session, item, AfterOffer.BRING)
    assert replies.after_offers(two.ben.session, item) == (AfterOffer.TOOK,)
    assert replies.after_offers(two.ben.session, asked(two)) == (AfterOffer.BRING, AfterOffer.TOOK)


def test_s08_what_was_taken_from_giving_is_a_page_of_ones_own(two: Two) -> None:
    item = asked(two)
    line = replies.note_what_i_took(two.ben.session, item, "That listening is enough.")
    entry = journal.read_entry(two.ben.session, line.id)
    assert (entry.text, entry.tags) == ("That listening is enough.", ("giving",))
    again = replies.note_what_i_took(two.ben.session, item, "That it is enough.", entry=line.id)
    assert again.id == line.id
    assert replies.after_offers(two.ben.session, item) == (AfterOffer.BRING,)


def test_answering_makes_no_entry_goal_or_strength(two: Two) -> None:
    trained(two)
    seen = part(ReplyKind.STRENGTH, moment="You rang her.", strength="kindness")
    answered(two, asked(two), seen)
    for person in (two.ana, two.ben):
        assert journal.list_entries(person.session).lines == ()
        assert not any(line.is_noticed for line in own_strengths.list_strengths(person.session))


def test_nothing_is_made_for_somebody_who_is_blocked(two: Two) -> None:
    item = asked(two)
    buddies.block(two.ben.session, two.ben.buddy_id)
    with pytest.raises(BuddyBlocked):
        replies.seal_reply(two.ben.session, item, (ReplyPart(ReplyKind.THANKS),), two.ben.folder)
