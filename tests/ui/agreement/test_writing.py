"""An agreement that is written in the window: it saves itself, and is signed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import agreement_alone, agreement_drafts, agreements, me
from peerbuddy.model.agreement_page import Stage
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.ui.agreement.editor.fields import ChoicePart, WordsPart
from peerbuddy.ui.agreement.editor.please_do import PleaseDoPart
from peerbuddy.ui.agreement.editor.topics import TopicsPart
from tests.pairs import Two
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import (
    field,
    files,
    go_to,
    made_file,
    press,
    take,
)


def test_a_first_version_is_written_and_signed(two: Two, enter: Enter) -> None:
    room, before = enter(two.ana), files(two.ana)
    assert room.none.isVisible()
    assert "Ben" in room.none.title.text()
    press(room.none.pair.take)
    go_to(room, "off_limits")
    topics = field(room, "off_limits", TopicsPart)
    press(topics.suggested["grief"])
    press(topics.add)
    QTest.keyClicks(topics.topics[-1].line, "my sister")
    press(topics.topics[-1].level.buttons["ask_first"])
    go_to(room, "keeping")
    press(field(room, "keep", ChoicePart).field.buttons["30"])
    press(room.view.foot.change)
    QTest.keyClicks(room.signing.note, "Have a look.")
    press(room.signing.sign)
    path = made_file(two.ana, before)
    assert path.name in room.view.notice.text()
    take(path, two.ben)
    waiting = agreements.present(two.ben.session, two.ben.buddy_id).offered_to_me
    assert waiting is not None
    assert waiting.note == "Have a look."
    assert waiting.agreement.keep.value == "30"
    mine = waiting.agreement.side(me.identity(two.ana.session).signing_key())
    assert [(one.topic, one.level.value) for one in mine.off_limits] == [
        ("grief", "not_at_all"),
        ("my sister", "ask_first"),
    ]


def test_from_the_signature_the_page_marked_in_the_list_opens_by_a_click_and_by_enter(
    two: Two, enter: Enter
) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "off_limits")
    press(room.view.foot.change)
    assert room.signing.isVisible()
    go_to(room, "off_limits")
    assert room.view.isVisible()
    assert room.now.key == "off_limits"
    press(room.view.foot.change)
    QTest.keyClick(room.pane.pages, Qt.Key.Key_Return)
    assert room.view.isVisible()


def test_the_last_page_leads_to_the_signature_by_one_button(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "ending")
    assert room.view.foot.on.text() == room.view.tr("To the signature")
    assert not room.view.foot.change.isVisible()


def test_what_is_kept_as_one_line_is_written_as_one_and_longer_words_keep_their_lines(
    two: Two, enter: Enter
) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    name = field(room, "name", WordsPart)
    QTest.keyClicks(name.field, "Tandem")
    QTest.keyClick(name.field, Qt.Key.Key_Return)
    assert name.value() == "Tandem"
    assert not name.field.hasFocus()
    go_to(room, "ending")
    last = field(room, "last_page", WordsPart)
    QTest.keyClicks(last.field, "Patience.")
    QTest.keyClick(last.field, Qt.Key.Key_Return)
    QTest.keyClicks(last.field, "And songs.")
    assert last.value() == "Patience.\nAnd songs."


def test_words_that_are_typed_are_in_the_vault_when_one_leaves(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "not_part")
    QTest.keyClicks(field(room, "not_part", WordsPart).field, "Or horses. ")
    (unsaved,) = room.unsaved()
    assert "Or horses." in unsaved.as_page.text
    room.leave()
    assert room.unsaved() == ()
    draft = agreements.present(two.ana.session, two.ana.buddy_id).draft
    assert draft is not None
    assert "Or horses." in draft.not_part


def test_a_draft_goes_on_where_it_was_left(two: Two, enter: Enter) -> None:
    words = agreement_drafts.beginning(two.ana.session, two.ana.buddy_id)
    words = with_fields(words, me.identity(two.ana.session).signing_key(), {"limits": {"law": "None here."}})
    agreement_drafts.save_draft(two.ana.session, two.ana.buddy_id, words)
    room = enter(two.ana)
    assert room.now.stage is Stage.WRITE
    go_to(room, "limits")
    assert field(room, "law", WordsPart).field.words() == "None here."
    press(room.view.foot.change)
    press(room.signing.drop)
    assert room.none.isVisible()
    assert agreements.present(two.ana.session, two.ana.buddy_id).draft is None


def test_saving_itself_takes_no_letter_from_whoever_types(two: Two, enter: Enter, qtbot: QtBot) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "badly")
    edit = field(room, "badly", WordsPart).field
    QTest.keyClicks(edit, "One. ")
    assert room.now.drafting is not None
    with qtbot.waitSignal(room.now.drafting.kept.saved):
        room.now.drafting.kept.save()
    assert field(room, "badly", WordsPart).field is edit
    QTest.keyClicks(edit, "Two. ")
    assert edit.words().startswith("One. Two. ")


def test_what_to_do_in_danger_is_asked_with_what_it_needs(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "danger")
    please = field(room, "please_do", PleaseDoPart)
    assert not please.name.isVisible()
    please.switches["call"].click()  # type: ignore[index]
    assert please.value() == ()
    QTest.keyClicks(please.name, "Sue")
    QTest.keyClicks(please.number, "0123")
    (call,) = please.value()
    assert (call.what.value, call.name, call.number, call.consent) == ("call", "Sue", "0123", False)


def test_before_the_words_are_compared_nothing_can_be_written(two: Two, enter: Enter) -> None:
    agreement_alone.end_quietly(two.ana.session, two.ana.buddy_id)
    room = enter(two.ana)
    assert not room.none.pair.take.isEnabled()
    assert "begin again" in room.none.state.text()
