"""Answers to an item that are no reply: a gentler version, sealing again, letting go."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, inbox
from peerbuddy.model.packet import (
    GentlerBody,
    LightBody,
    PleaseDeleteBody,
    ReplyBody,
    ReplyField,
    ReplyKind,
    ReplyPart,
    ResealBody,
)
from peerbuddy.model.received import Place
from peerbuddy.ui.inbox.page import ItemRoom
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests.exchange import given, sealed, taken
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inbox.item_hands import Comes, place, press, said
from tests.ui.opened_window import settle

# --- small answers ------------------------------------------------------------------------------------


def test_a_gentler_version_is_asked_for_in_words_that_can_be_changed(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom, ask: AskFromList
) -> None:
    id = comes()
    press(qtbot, room.envelope.gentler)
    step = room.small.gentler
    assert step.text.words().startswith("Could you send this one in lighter form?")
    step.text.set_words("")
    step.text.edited.emit()
    assert not step.pair.take.isEnabled()
    qtbot.keyClicks(step.text, "Lighter, please.")
    ask.answers = [two.ben.folder]
    press(qtbot, step.pair.take)
    assert "Saved as a file." in room.notice.text()
    (path,) = two.ben.folder.iterdir()
    taken(two.ana, path)
    (asked,) = inbox.items(two.ana.session)
    about = bytes.fromhex(inbox.read_item(two.ben.session, id).item.packet_id)
    assert asked.packet is not None
    assert asked.packet.body == GentlerBody(about, "Lighter, please.")


def test_a_question_that_is_not_asked_leaves_all_as_it_was(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom
) -> None:
    id = comes()
    press(qtbot, room.envelope.gentler)
    qtbot.keyClick(room.small.gentler.text, Qt.Key.Key_Escape)
    settle()
    assert room.envelope.isVisible()
    assert place(two, id) is Place.NEW
    assert list(two.ben.folder.iterdir()) == []


def test_words_that_were_begun_are_there_again(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    other, id = comes(), comes()
    press(qtbot, room.envelope.gentler)
    assert room.unsaved() == ()
    qtbot.keyClicks(room.small.gentler.text, "Please. ")
    (unsaved,) = room.unsaved()
    assert (unsaved.verb, unsaved.arguments[0]) == (inbox.keep_words, id)
    assert unsaved.as_page.text.startswith("Please. Could you")
    room.leave()
    assert room.unsaved() == ()
    room.enter(other)
    settle()
    press(qtbot, room.envelope.gentler)
    assert room.small.gentler.text.words().startswith("Could you")
    room.enter(id)
    settle()
    press(qtbot, room.envelope.gentler)
    assert room.small.gentler.text.words().startswith("Please. Could you")


def test_in_the_folder_of_the_pair_no_place_is_asked_for(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom, ask: AskFromList
) -> None:
    buddies.set_folder(two.ben.session, two.ben.buddy_id, two.ben.folder)
    comes()
    press(qtbot, room.envelope.gentler)
    press(qtbot, room.small.gentler.pair.take)
    assert ask.asked == []
    assert len(list(two.ben.folder.iterdir())) == 1


def test_one_who_wants_it_lighter_is_led_to_the_bench(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom
) -> None:
    mine = given(two.ben, two.ana).item.packet_id
    comes("gentler", GentlerBody(bytes.fromhex(mine), "Lighter, please."))
    press(qtbot, room.envelope.open_now)
    assert "It is about what you shared on 22 Nov 2026: Light note" in said(room.letter)
    with qtbot.waitSignal(room.go_wanted) as heard:
        press(qtbot, room.letter.step)
    assert heard.args == ["share", ShareWanted(buddy=two.ben.buddy_id)]


def test_what_was_answered_before_is_named(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes()
    press(qtbot, room.envelope.open_now)
    assert "You answered" not in said(room.letter)
    asked = bytes.fromhex(inbox.read_item(two.ben.session, id).item.packet_id)
    sealed(two.ben, "reply", ReplyBody(asked, (ReplyPart(ReplyKind.THANKS),)))
    room.enter(id)
    assert "You answered on 22 Nov 2026: Thank you for trusting me" in said(room.letter)


def test_one_who_hears_of_little_room_is_led_to_the_others_on_the_map(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom
) -> None:
    mine = given(two.ben, two.ana).item.packet_id
    low = ReplyPart(ReplyKind.LOW_ROOM, (ReplyField("text", "Not just now."),))
    comes("reply", ReplyBody(bytes.fromhex(mine), (low,)))
    press(qtbot, room.envelope.open_now)
    with qtbot.waitSignal(room.go_wanted) as heard:
        press(qtbot, room.letter.step)
    assert heard.args == ["insights", MAP]


def test_a_restored_journal_is_given_again_what_is_ticked_and_nothing_else(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom, ask: AskFromList
) -> None:
    for word in ("one", "two"):
        sealed(two.ben, body=LightBody(word)).unlink()
    comes("reseal", ResealBody())
    press(qtbot, room.envelope.open_now)
    press(qtbot, room.letter.step)
    again = room.small.again
    assert len(again.ticks) == 2
    assert again.ticked() == ()
    assert not again.pair.take.isEnabled()
    press(qtbot, list(again.ticks.values())[1])
    ask.answers = [two.ben.folder]
    press(qtbot, again.pair.take)
    (path,) = two.ben.folder.iterdir()
    taken(two.ana, path)
    (came,) = inbox.items(two.ana.session)
    assert came.packet is not None and came.packet.body == LightBody("two")


# --- letting go ---------------------------------------------------------------------------------------


def test_what_somebody_asks_to_be_let_go_goes_only_by_hand(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom
) -> None:
    id = comes()
    about = bytes.fromhex(inbox.read_item(two.ben.session, id).item.packet_id)
    asking = comes("please_delete", PleaseDeleteBody((about,), "It was too much."))
    press(qtbot, room.envelope.open_now)
    assert "Ana asks you to let go of:" in said(room.letter)
    assert len(inbox.items(two.ben.session)) == 2
    press(qtbot, room.letter.asked.take)
    assert [one.item.id for one in inbox.items(two.ben.session)] == [asking]


def test_it_can_be_talked_about_instead(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes()
    about = bytes.fromhex(inbox.read_item(two.ben.session, id).item.packet_id)
    comes("please_delete", PleaseDeleteBody((about,)))
    press(qtbot, room.envelope.open_now)
    press(qtbot, room.letter.asked.refuse)
    assert room.composer.isAncestorOf(room.window().focusWidget())
    assert len(inbox.items(two.ben.session)) == 2


def test_an_item_can_be_let_go_before_its_day(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    comes()
    press(qtbot, room.envelope.open_now)
    assert "With you until 20 Feb 2027, then let go" in said(room.letter)
    with qtbot.waitSignal(room.go_wanted) as heard:
        press(qtbot, room.letter.let_go)
    assert heard.args == ["buddies", two.ben.buddy_id]
    assert inbox.items(two.ben.session) == ()


def test_one_that_is_gone_meanwhile_leads_back(qtbot: QtBot, comes: Comes, room: ItemRoom) -> None:
    comes()
    with qtbot.waitSignal(room.go_wanted) as heard:
        room.enter("ff" * 16)
    assert heard.args == ["buddies", None]
