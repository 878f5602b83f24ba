"""An offer that is gone through page by page: fine, changed, signed, or left lying."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import agreeing, agreement_drafts, agreements
from peerbuddy.model.agreement_page import Stage
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui.agreement.editor.fields import ChoicePart
from peerbuddy.ui.agreement.pane import AGAIN
from tests.pairs import Two, agree
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import (
    changed_rows,
    countered_by_ben,
    field,
    files,
    go_to,
    made_file,
    press,
    proposed_by_ben,
    say_fine,
    say_fine_to_all,
    state_of,
    take,
)
from tests.ui.opened_window import settle


def test_a_proposal_is_gone_through_page_by_page_and_signed(two: Two, enter: Enter) -> None:
    proposed_by_ben(two, note="Short, I hope.", off_limits=["drinking stories"])
    room, before = enter(two.ana), files(two.ana)
    assert "Short, I hope." in room.view.notice.text()
    assert "Ben" in room.pane.caption.text()
    say_fine_to_all(room)
    assert room.signing.isVisible()
    press(room.signing.sign)
    take(made_file(two.ana, before), two.ben)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)
    assert "both hold the same words" in room.pane.signed.text()


def test_a_page_that_was_passed_over_keeps_the_signature_waiting(two: Two, enter: Enter) -> None:
    proposed_by_ben(two)
    room = enter(two.ana)
    go_to(room, "ending")
    say_fine(room)
    assert room.signing.isVisible()
    assert not room.signing.sign.isEnabled()
    assert "Fine with me" in room.signing.reason.text()
    assert state_of(two.ana) is AgreementState.PROPOSED


@pytest.mark.parametrize("key", ["limits", "availability", "keeping"])
def test_three_pages_ask_which_sentence_is_true(two: Two, enter: Enter, key: str) -> None:
    proposed_by_ben(two)
    room = enter(two.ana)
    go_to(room, key)
    asked = room.view.asked
    assert asked is not None
    assert not room.view.foot.on.isEnabled()
    QTest.mouseClick(asked.false, Qt.MouseButton.LeftButton)
    assert not room.view.foot.on.isEnabled()
    assert asked.true.words() in asked.told.text()
    QTest.mouseClick(asked.true, Qt.MouseButton.LeftButton)
    assert room.view.foot.on.isEnabled()


def test_the_keys_stay_in_the_page_where_a_sentence_is_asked_for(two: Two, enter: Enter) -> None:
    proposed_by_ben(two)
    room = enter(two.ana)
    go_to(room, "confidentiality")
    room.view.foot.on.setFocus()
    QTest.keyClick(room.view.foot.on, Qt.Key.Key_Space)
    assert room.view.asked is not None
    assert room.view.asked.boxes[0].hasFocus()


def test_the_keys_stay_there_after_a_click_too_with_other_places_beside_the_room(
    two: Two, enter: Enter, qtbot: QtBot
) -> None:
    proposed_by_ben(two)
    room, window = enter(two.ana), QWidget()
    qtbot.addWidget(window)
    beside = QHBoxLayout(window)
    beside.addWidget(QPushButton("Today"))
    beside.addWidget(room)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    go_to(room, "confidentiality")
    press(room.view.foot.on)
    assert room.view.asked is not None
    assert room.view.asked.boxes[0].hasFocus()
    room.setParent(None)


def test_what_was_fine_is_still_fine_after_going_elsewhere(two: Two, enter: Enter) -> None:
    proposed_by_ben(two)
    first = enter(two.ana)
    say_fine(first)
    room = enter(two.ana)
    assert room.now.looked == {"name"}


def test_a_counter_shows_what_it_changes_and_who(two: Two, enter: Enter) -> None:
    agree(two)
    proposed_by_ben(two, keeping={"keep": "30", "keep_single": True})
    room = enter(two.ana)
    assert changed_rows(room) == ["keeping"]
    go_to(room, "keeping")
    text = room.view.passages.text()
    assert "Changed by Ben" in text
    assert "Added by Ben" in text
    spoken = [label.accessibleName() for label in room.view.passages.findChildren(type(room.view.title))]
    assert any("for 90 days" in words and "for 30 days" in words for words in spoken)
    go_to(room, "rhythm")
    assert "Changed by" not in room.view.passages.text()


def test_a_page_can_be_changed_and_goes_back_as_a_counter(two: Two, enter: Enter) -> None:
    proposed_by_ben(two)
    room, before = enter(two.ana), files(two.ana)
    go_to(room, "rhythm")
    press(room.view.foot.change)
    press(field(room, "shares", ChoicePart).field.buttons["weekly"])
    assert changed_rows(room) == ["rhythm"]
    press(room.view.foot.change)
    press(room.signing.sign)
    take(made_file(two.ana, before), two.ben)
    assert (state_of(two.ana), state_of(two.ben)) == (AgreementState.COUNTERED, AgreementState.COUNTERED)
    assert room.now.stage is Stage.WAIT


def test_an_answer_is_gone_through_from_the_beginning_and_what_was_said_before_is_gone(
    two: Two, enter: Enter
) -> None:
    ana = two.ana
    room, before = enter(ana), files(ana)
    press(room.none.pair.take)
    go_to(room, "ending")
    press(room.view.foot.on)
    press(room.signing.sign)
    assert room.notice.isVisible()
    take(made_file(ana, before), two.ben)
    countered_by_ben(two, keeping={"keep": "30"})
    room.enter(ana.buddy_id)
    settle()
    assert (room.now.stage, room.now.key) == (Stage.ANSWER, room.now.keys[0])
    assert changed_rows(room) == ["keeping"]
    assert not room.notice.isVisible()


def test_an_offer_can_be_saved_again_or_taken_back(two: Two, enter: Enter) -> None:
    ana = two.ana
    words = agreement_drafts.beginning(ana.session, ana.buddy_id)
    agreeing.propose(ana.session, ana.buddy_id, words, ana.folder)
    room, before = enter(ana), files(ana)
    again, back = room.view.notice._ways
    press(again)
    take(made_file(ana, before), two.ben)
    assert state_of(two.ben) is AgreementState.PROPOSED
    room.enter(ana.buddy_id)
    again, back = room.view.notice._ways
    press(back)
    assert state_of(ana) is AgreementState.ENDED
    assert room.none.isVisible()


def test_an_offer_of_the_other_can_be_left_lying(agreed: Two, enter: Enter) -> None:
    proposed_by_ben(agreed, keeping={"keep": "365"})
    room, before = enter(agreed.ana), files(agreed.ana)
    go_to(room, "ending")
    say_fine(room)
    press(room.signing.decline)
    assert room.now.stage is Stage.READ
    assert files(agreed.ana) == before
    held = agreements.holding(agreed.ana.session, agreed.ana.buddy)
    assert held is not None
    assert held.keep.value == "90"


def test_a_signature_that_got_lost_is_saved_again(two: Two, enter: Enter) -> None:
    proposed_by_ben(two)
    agreeing.accept(two.ana.session, two.ana.buddy_id, two.ana.folder)
    room, before = enter(two.ana), files(two.ana)
    press(room.pane.ways[AGAIN])
    take(made_file(two.ana, before), two.ben)
    assert state_of(two.ben) is AgreementState.ACTIVE
