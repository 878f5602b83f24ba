"""Writing a reply: kinds, notes in the margin, what leaves, and what is offered after it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt

from peerbuddy.actions import buddies, guides, inbox, journal, lessons, receiving, replies, switches
from peerbuddy.model.guide import Answer
from peerbuddy.model.packet import MirrorBody, ReplyBody, ReplyKind, Wish
from peerbuddy.model.switch import Switch
from peerbuddy.model.text import count_words
from peerbuddy.ui.lessons.wanted import LessonWanted
from peerbuddy.ui.replies.fields import StoryField
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests import exchange
from tests.actions.guide_runs import answered as guide_run
from tests.answering import asked, part
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import settle
from tests.ui.replies.conftest import Answering

Begin = Callable[..., Answering]


def chosen(hands: Answering) -> list[ReplyKind]:
    return [card.words.key for card in hands.composer.desk.cards]


# --- kinds ------------------------------------------------------------------------------------------


def test_hearing_is_open_at_first_below_what_was_wished_for(answering: Begin) -> None:
    hands = answering()
    assert chosen(hands) == [ReplyKind.HEAR]
    assert hands.composer.desk.head.wished.text() == "be heard"
    assert hands.edit(ReplyKind.HEAR, "check").words() == "Did I get it right?"
    assert next(iter(hands.composer.desk.kinds.buttons)) is ReplyKind.HEAR


def test_three_kinds_at_most_in_their_order(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.WONDER)
    hands.choose(ReplyKind.STRENGTH)
    assert chosen(hands) == [ReplyKind.HEAR, ReplyKind.STRENGTH, ReplyKind.WONDER]
    assert not hands.composer.desk.kinds.buttons[ReplyKind.NEAR].isEnabled()
    hands.press(hands.composer.desk.kinds.buttons[ReplyKind.HEAR])
    assert chosen(hands) == [ReplyKind.STRENGTH, ReplyKind.WONDER]
    assert hands.composer.desk.kinds.buttons[ReplyKind.NEAR].isEnabled()


def test_low_on_room_takes_the_place_of_the_others_and_they_of_it(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.LOW_ROOM)
    assert chosen(hands) == [ReplyKind.LOW_ROOM]
    hands.choose(ReplyKind.THANKS)
    assert chosen(hands) == [ReplyKind.THANKS]


def test_ideas_that_were_not_asked_for_are_explained(answering: Begin) -> None:
    kinds = answering().composer.desk.kinds
    assert ReplyKind.IDEAS not in kinds.buttons
    assert "Ideas: not asked for here" in [label.text() for label in kinds.findChildren(type(kinds.lessons))]


def test_before_the_lessons_three_kinds_and_the_way_to_the_pages(answering: Begin) -> None:
    hands = answering(with_lessons=False)
    kinds = hands.composer.desk.kinds
    assert set(kinds.buttons) == {ReplyKind.THANKS, ReplyKind.LOW_ROOM, ReplyKind.WORRIED}
    assert kinds.lessons.text().startswith("Two short pages")
    hands.press(kinds.to_lessons)
    assert hands.gone == [("lesson", LessonWanted(item=hands.item))]
    hands.composer._jobs.run(lessons.declare)  # pyright: ignore[reportPrivateUsage]
    settle()
    assert ReplyKind.HEAR in kinds.buttons
    assert kinds.to_lessons.isHidden()


def test_e7_worry_shows_what_the_agreement_says_and_help_now(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.WORRIED)
    danger = hands.composer.desk.danger
    assert danger.isVisible()
    assert danger.title.text() == "Your agreement says nothing of what Ana wishes for when it gets dangerous."
    hands.press(danger.help)
    assert hands.gone == [("help", None)]


def test_who_asked_for_three_moments_gets_up_to_three(answering: Begin, two: Two) -> None:
    hands = answering(exchange.given(two.ana, two.ben, "mirror", MirrorBody("Three moments?")).item.id)
    hands.choose(ReplyKind.STRENGTH)
    hands.press(hands.composer.desk.kinds.buttons[ReplyKind.HEAR])
    another = hands.composer.desk.another
    assert another.isVisible()
    hands.press(another)
    hands.press(another)
    assert chosen(hands) == [ReplyKind.STRENGTH] * 3
    assert another.isHidden()


def test_a_story_is_begun_with_a_page_of_ones_own_as_far_as_there_is_room(answering: Begin, two: Two) -> None:
    session = two.ben.session
    told = {"lived": Answer("I sat up with her. " + "And on. " * 100)}
    guides.finish(session, guide_run(session, "T-8", **told))
    hands = answering()
    card = hands.choose(ReplyKind.NEAR)
    story = next(field for field in card.fields if isinstance(field, StoryField))
    hands.press(story.pages[0])
    assert story.edits[0].words().startswith("I sat up with her.")
    assert count_words(story.edits[0].words()) == 120


# --- the margin -------------------------------------------------------------------------------------


def test_a_note_stands_beside_the_words_it_means_and_turns_them_into_a_question(answering: Begin) -> None:
    hands = answering()
    heard = hands.edit(ReplyKind.HEAR, "heard")
    heard.insertPlainText("Long nights 🌙. ")
    hands.type(heard, "You should ring the service.")
    (note,) = hands.card(ReplyKind.HEAR).notes
    assert "What they wished for: be heard." in note.accessibleDescription()
    (marked,) = heard.extraSelections()
    assert marked.cursor.selectedText() == "You should"  # pyright: ignore[reportAttributeAccessIssue]
    hands.press(note.better)
    assert heard.words() == "Long nights 🌙. What would it be like to ring the service?"
    assert hands.card(ReplyKind.HEAR).notes == []
    heard.undo()
    assert heard.words().endswith("You should ring the service.")


def test_words_that_are_kept_get_no_note_again_until_they_change(answering: Begin) -> None:
    hands = answering()
    heard = hands.edit(ReplyKind.HEAR, "heard")
    hands.type(heard, "You should rest.")
    (note,) = hands.card(ReplyKind.HEAR).notes
    hands.press(note.keep)
    assert hands.card(ReplyKind.HEAR).notes == []
    assert heard.words() == "You should rest."
    hands.type(heard, " And then")
    assert hands.card(ReplyKind.HEAR).notes == []
    hands.type(heard, " you should sleep.")
    assert len(hands.card(ReplyKind.HEAR).notes) == 1


def test_the_same_note_stays_while_one_writes_on(answering: Begin) -> None:
    hands = answering()
    heard = hands.edit(ReplyKind.HEAR, "heard")
    hands.type(heard, "You should")
    (note,) = hands.card(ReplyKind.HEAR).notes
    hands.type(heard, " rest a little")
    assert hands.card(ReplyKind.HEAR).notes == [note]
    hands.press(note.better)
    assert heard.words() == "What would it be like to rest a little?"


def test_tab_goes_from_the_words_to_the_note_to_the_next_card_and_the_foot(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.WONDER)
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "You should rest.")
    note = hands.card(ReplyKind.HEAR).notes[0]
    hands.edit(ReplyKind.HEAR, "check").setFocus()
    met: list[object] = []
    for _ in range(12):
        hands.qtbot.keyClick(hands.composer.focusWidget(), Qt.Key.Key_Tab)
        met.append(hands.composer.focusWidget())
    wonder = hands.card(ReplyKind.WONDER).fields[0]
    desk = hands.composer.desk
    assert met[:4] == [note.better, note.keep, note.why, wonder.edits[0]]
    assert met.index(desk.later) < met.index(desk.look)


def test_why_a_note_is_there_is_said_when_asked(answering: Begin) -> None:
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "At least you slept.")
    (note,) = hands.card(ReplyKind.HEAR).notes
    assert note.reason.isHidden()
    hands.press(note.why)
    assert note.reason.isVisible()


def test_notes_can_be_switched_off_for_good(answering: Begin) -> None:
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "At least you slept.")
    hands.press(hands.composer.desk.notes)
    assert hands.card(ReplyKind.HEAR).notes == []
    assert not switches.is_on(hands.two.ben.session, Switch.REPLY_NOTES)


def test_f6_goes_from_the_words_to_the_note_and_on_to_the_item(answering: Begin) -> None:
    hands = answering()
    heard = hands.edit(ReplyKind.HEAR, "heard")
    hands.type(heard, "You should rest.")
    asked_for: list[bool] = []
    hands.composer.item_wanted.connect(lambda: asked_for.append(True))
    hands.qtbot.keyClick(heard, Qt.Key.Key_F6)
    assert hands.composer.focusWidget() is hands.card(ReplyKind.HEAR).notes[0].better
    hands.qtbot.keyClick(hands.card(ReplyKind.HEAR).notes[0].better, Qt.Key.Key_F6)
    assert asked_for == [True]


# --- keeping ----------------------------------------------------------------------------------------


def test_what_is_written_saves_itself_and_is_there_again(answering: Begin) -> None:
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "Long nights")
    assert [one.arguments[0][0] for one in hands.composer.unsaved()] == [hands.item]
    hands.qtbot.waitUntil(hands.composer.kept.is_saved, timeout=3000)
    assert hands.composer.unsaved() == ()
    assert hands.composer.desk.saved.text().startswith("Saved ")
    hands.composer.open(asked(hands.two))
    settle()
    assert hands.edit(ReplyKind.HEAR, "heard").words() == ""
    hands.composer.open(hands.item)
    settle()
    assert hands.edit(ReplyKind.HEAR, "heard").words() == "Long nights"


def test_what_could_not_be_kept_is_not_lost_by_looking_at_something_else(answering: Begin, two: Two) -> None:
    hands = answering()
    other = asked(two)
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "Long nights")
    two.ben.session.vault.read_only = True  # its medium became one that cannot be written
    hands.composer.open(other)
    settle()
    assert hands.edit(ReplyKind.HEAR, "heard").words() == ""
    assert [one.arguments[0][0] for one in hands.composer.unsaved()] == [hands.item]
    hands.composer.open(hands.item)
    settle()
    assert hands.edit(ReplyKind.HEAR, "heard").words() == "Long nights"
    two.ben.session.vault.read_only = False
    hands.save()
    assert hands.composer.unsaved() == ()
    assert replies.compose(two.ben.session, hands.item).parts[0].fields[0].text == "Long nights"


def test_leaving_the_room_saves_at_once(answering: Begin) -> None:
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "Long")
    hands.composer.settle()
    settle()
    kept = replies.compose(hands.two.ben.session, hands.item).parts
    assert kept[0].fields[0].text == "Long"


# --- what leaves ------------------------------------------------------------------------------------


def test_what_leaves_is_shown_saved_and_read_by_the_other(
    answering: Begin, ask: AskFromList, tmp_path: Path
) -> None:
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "Long nights and a short day.")
    hands.press(hands.composer.desk.look)
    shown = hands.composer.leaving.paper.text()
    assert "Long nights and a short day." in shown
    assert "to Ana" in hands.composer.leaving.title.text()
    ask.answers = [tmp_path]
    hands.press(hands.composer.leaving.save)
    (file,) = tmp_path.glob("*.pbuddy")
    assert str(file) in hands.composer.afterwards.where.text().replace("\u200b", "")
    assert receiving.collect_file(hands.two.ana.session, file).kind == "reply"
    packet = inbox.items(hands.two.ana.session)[0].packet
    assert packet is not None
    assert isinstance(packet.body, ReplyBody)
    assert packet.body.parts == (
        part(ReplyKind.HEAR, heard="Long nights and a short day.", check="Did I get it right?"),
    )
    assert hands.composer.unsaved() == ()
    assert hands.composer.desk.saved.text() == ""  # of the answer that comes next nothing is saved


def test_into_the_folder_of_the_two_without_asking_where(answering: Begin, two: Two, tmp_path: Path) -> None:
    buddies.set_folder(two.ben.session, two.ben.buddy_id, tmp_path)
    hands = answering()
    hands.type(hands.edit(ReplyKind.HEAR, "heard"), "Long nights.")
    hands.press(hands.composer.desk.look)
    hands.press(hands.composer.leaving.between)
    assert len(list(tmp_path.glob("*.pbuddy"))) == 1


def test_without_words_it_is_told_what_is_needed_and_nothing_is_lost(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.STRENGTH)
    hands.type(hands.edit(ReplyKind.STRENGTH, "moment"), "You rang her.")
    hands.press(hands.composer.desk.look)
    assert "still empty" in hands.composer.notice.text()
    assert hands.edit(ReplyKind.STRENGTH, "moment").words() == "You rang her."


def test_leave_it_goes_back_to_the_words(answering: Begin) -> None:
    hands = answering()
    hands.choose(ReplyKind.THANKS)
    hands.press(hands.composer.desk.kinds.buttons[ReplyKind.HEAR])
    hands.press(hands.composer.desk.look)
    hands.press(hands.composer.leaving.leave)
    assert hands.composer.desk.isVisible()
    assert list(hands.two.ben.folder.glob("*.pbuddy")) == []


# --- afterwards -------------------------------------------------------------------------------------


def sealed(answering: Begin, ask: AskFromList, tmp_path: Path) -> Answering:
    hands = answering()
    hands.choose(ReplyKind.THANKS)
    hands.press(hands.composer.desk.kinds.buttons[ReplyKind.HEAR])
    hands.press(hands.composer.desk.look)
    ask.answers = [tmp_path]
    hands.press(hands.composer.leaving.save)
    return hands


def test_s08_a_line_for_oneself_becomes_a_page(answering: Begin, ask: AskFromList, tmp_path: Path) -> None:
    hands = sealed(answering, ask, tmp_path)
    after = hands.composer.afterwards
    hands.type(after.took, "Listening is enough.")
    hands.press(after.keep.take)
    (line,) = journal.list_entries(hands.two.ben.session).lines
    assert journal.read_entry(hands.two.ben.session, line.id).tags == ("giving",)
    assert after.kept.text() == "Kept in your journal. It stays with you."


def test_s02_bringing_something_leads_to_the_bench_and_is_offered_once(
    answering: Begin, ask: AskFromList, tmp_path: Path
) -> None:
    hands = sealed(answering, ask, tmp_path)
    hands.press(hands.composer.afterwards.bring.take)
    assert hands.gone == [("share", ShareWanted(buddy=hands.two.ben.buddy_id))]
    assert replies.after_offers(hands.two.ben.session, hands.item) == ("took",)
    hands.press(hands.composer.afterwards.finish)
    assert hands.gone[-1] == ("buddies", hands.two.ben.buddy_id)


def test_a_line_that_was_begun_is_not_lost_by_leaving(
    answering: Begin, ask: AskFromList, tmp_path: Path
) -> None:
    hands = sealed(answering, ask, tmp_path)
    hands.type(hands.composer.afterwards.took, "Half a thou")
    assert [one.as_page.text for one in hands.composer.unsaved()] == ["Half a thou"]
    hands.composer.settle()
    settle()
    assert len(journal.list_entries(hands.two.ben.session).lines) == 1


def test_ideas_are_open_where_they_were_asked_for(answering: Begin, two: Two) -> None:
    hands = answering(asked(two, Wish.IDEAS))
    assert next(iter(hands.composer.desk.kinds.buttons)) is ReplyKind.IDEAS
    hands.choose(ReplyKind.IDEAS)
    hands.type(hands.edit(ReplyKind.IDEAS, "ideas"), "Have you tried a nap?")
    assert hands.card(ReplyKind.IDEAS).notes == []
