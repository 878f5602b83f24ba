"""An agreement while it holds: tightened, widened, looked at again, read, walked through by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import agreeing, agreement_alone, agreements, me
from peerbuddy.model.agreement_page import Stage
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui.agreement.editor.fields import ChoicePart, FlagPart, WordsPart
from peerbuddy.ui.agreement.editor.topics import TopicsPart
from peerbuddy.ui.agreement.renewal_page import GO_ON, RenewalPage
from tests.pairs import Two, hand_over
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import (
    changed_rows,
    field,
    files,
    go_to,
    made_file,
    press,
    say_fine_to_all,
    state_of,
    take,
)


def test_escape_leads_back_to_the_buddy_and_never_out_of_what_is_being_written(
    qtbot: QtBot, agreed: Two, enter: Enter
) -> None:
    room = enter(agreed.ana)
    gone: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda where, what: gone.append((where, what)))
    press(room.view.foot.change)
    qtbot.keyClick(room.view.foot.change, Qt.Key.Key_Escape)
    assert gone == []
    room._let_go_of_draft()
    qtbot.keyClick(room.pane.pages, Qt.Key.Key_Escape)
    assert gone == [("buddies", agreed.ana.buddy_id)]


def test_before_anything_is_written_the_focus_is_on_writing(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    assert room.none.pair.take.hasFocus()


@pytest.mark.parametrize("with_file", [True, False])
def test_tighter_holds_at_once_with_a_file_or_without(agreed: Two, enter: Enter, with_file: bool) -> None:
    ana = agreed.ana
    room, before = enter(ana), files(ana)
    go_to(room, "off_limits")
    press(room.view.foot.change)
    press(field(room, "off_limits", TopicsPart).suggested["grief"])
    assert room.view.tighter.isVisible()
    press(room.view.foot.change)
    assert not room.signing.sign.isVisible()
    press(room.signing.with_file if with_file else room.signing.without)
    assert [one.topic for one in agreements.my_off_limits(ana.session, ana.buddy)] == ["grief"]
    assert len(files(ana) - before) == with_file
    assert room.now.stage is Stage.READ


def test_wider_is_proposed_and_what_held_goes_on(agreed: Two, enter: Enter) -> None:
    ana = agreed.ana
    room, before = enter(ana), files(ana)
    go_to(room, "keeping")
    press(room.view.foot.change)
    press(field(room, "keep", ChoicePart).field.buttons["365"])
    assert not room.view.tighter.isVisible()
    press(room.view.foot.change)
    assert not room.signing.with_file.isVisible()
    press(room.signing.sign)
    take(made_file(ana, before), agreed.ben)
    held = agreements.holding(ana.session, ana.buddy)
    assert held is not None
    assert held.keep.value == "90"
    assert changed_rows(room) == ["keeping"]


def test_without_anything_new_there_is_nothing_to_sign(agreed: Two, enter: Enter) -> None:
    room = enter(agreed.ana)
    press(room.view.foot.change)
    press(room.view.foot.change)
    assert not room.signing.sign.isEnabled()
    press(room.signing.back)
    press(room.view.foot.change)
    press(room.signing.drop)
    assert room.now.stage is Stage.READ


def test_a_blank_at_the_end_of_a_line_is_nothing_new(agreed: Two, enter: Enter) -> None:
    room = enter(agreed.ana)
    go_to(room, "badly")
    press(room.view.foot.change)
    edit = field(room, "badly", WordsPart).field
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, " ")
    assert changed_rows(room) == []
    QTest.keyClicks(edit, "Really.")
    assert changed_rows(room) == ["badly"]


def test_what_the_other_tightened_can_be_signed(agreed: Two, enter: Enter) -> None:
    ben = agreed.ben
    held = agreements.holding(ben.session, ben.buddy)
    assert held is not None
    tighter = with_fields(held, me.identity(ben.session).signing_key(), {"length": "weeks_4"})
    hand_over(agreement_alone.narrow(ben.session, ben.buddy_id, tighter, ben.folder), agreed.ana)
    room, before = enter(agreed.ana), files(agreed.ana)
    assert "tighter" in room.pane.caption.text()
    assert changed_rows(room) == ["length"]
    say_fine_to_all(room)
    press(room.signing.sign)
    take(made_file(agreed.ana, before), ben)
    now = agreements.present(ben.session, ben.buddy_id).in_force
    assert now is not None
    assert (now.me, now.them) == (True, True)


def test_when_it_is_due_three_questions_are_asked(agreed: Two, enter: Enter) -> None:
    ana = agreed.ana
    agreed.clock.move(days=92)
    room, before = enter(ana), files(ana)
    (way,) = room.view.notice._ways
    press(way)
    page = room.side.behind.page
    assert isinstance(page, RenewalPage)
    QTest.keyClicks(page.well, "The walks.")
    press(page.ways[GO_ON])
    assert [one.well for one in agreements.renewals(ana.session, ana.buddy_id)] == ["The walks."]
    assert room.now.stage is Stage.WRITE
    press(room.view.foot.change)
    press(room.signing.sign)
    take(made_file(ana, before), agreed.ben)
    hand_over(agreeing.accept(agreed.ben.session, agreed.ben.buddy_id, agreed.ben.folder), ana)
    assert (state_of(ana), state_of(agreed.ben)) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


def test_it_can_be_made_tighter_alone_when_it_is_due(agreed: Two, enter: Enter) -> None:
    ana = agreed.ana
    agreed.clock.move(days=92)
    room = enter(ana)
    go_to(room, "keeping")
    press(room.view.foot.change)
    press(field(room, "keep", ChoicePart).field.buttons["30"])
    press(room.view.foot.change)
    assert room.signing.sign.isVisible()  # or for another while, by both
    press(room.signing.without)
    held = agreements.holding(ana.session, ana.buddy)
    assert held is not None
    assert held.keep.value == "30"
    assert state_of(ana) is AgreementState.DUE


def test_rest_and_end_lead_to_the_page_that_says_what_happens(agreed: Two, enter: Enter) -> None:
    from peerbuddy.ui.buddies.ending import EndingPage

    agreed.clock.move(days=92)
    room = enter(agreed.ana)
    press(room.view.notice._ways[0])
    page = room.side.behind.page
    assert isinstance(page, RenewalPage)
    press(page.ways["rest"])
    ending = room.side.behind.page
    assert isinstance(ending, EndingPage)
    press(ending.silent)
    assert state_of(agreed.ana) is AgreementState.PAUSED
    assert room.side.behind.page is None


def test_what_held_can_be_read_after_an_end(agreed: Two, enter: Enter) -> None:
    hand_over(agreement_alone.end(agreed.ben.session, agreed.ben.buddy_id, agreed.ben.folder), agreed.ana)
    room = enter(agreed.ana)
    assert room.none.isVisible()
    press(room.none.read)  # type: ignore[arg-type]
    assert room.view.isVisible()
    assert not room.view.foot.change.isVisible()
    press(room.pane.back)
    assert room.none.isVisible()


def test_keys_go_through_the_pages(agreed: Two, enter: Enter) -> None:
    room = enter(agreed.ana)
    room.pane.pages.setFocus()
    QTest.keyClick(room.pane.pages, Qt.Key.Key_Down)
    assert room.view.title.text() == "What brings us together"
    QTest.keyClick(room, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert room.view.title.text() == "Hopes and offers"
    QTest.keyClick(room, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert room.view.title.text() == "What brings us together"


def test_the_way_back_leads_to_the_buddy(agreed: Two, enter: Enter, qtbot: QtBot) -> None:
    room = enter(agreed.ana)
    with qtbot.waitSignal(room.go_wanted) as gone:
        press(room.pane.back)
    assert gone.args == ["buddies", agreed.ana.buddy_id]


def test_a_vault_that_only_reads_offers_no_change(agreed: Two, enter: Enter) -> None:
    room = enter(agreed.ana)
    room.set_read_only()
    room.enter(agreed.ana.buddy_id)
    assert not room.view.foot.change.isVisible()
    room.begin_writing()
    assert room.now.drafting is None


def test_flags_are_switched_by_the_one_they_are_of(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    press(room.none.pair.take)
    go_to(room, "confidentiality")
    field(room, "mention_buddy", FlagPart).field.click()
    assert room.now.drafting is not None
    mine = me.identity(two.ana.session).signing_key()
    assert room.now.drafting.words.side(mine).mention_buddy
    assert not room.now.drafting.words.other(mine).mention_buddy
