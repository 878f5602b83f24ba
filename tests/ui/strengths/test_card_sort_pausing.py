"""The card sort can be paused, taken back and left, answered by keys alone and read aloud."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import discovery, strengths
from peerbuddy.computer import Computer
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, Pile, Step
from peerbuddy.session import Session
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
from peerbuddy.ui.strengths.scene_card import SceneCard
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.strengths.card_sort_hands import (
    DOWN,
    LEFT,
    RIGHT,
    Open,
    flow,
    kept,
    open_flow,
    put_on_piles,
    shown,
)
from tests.vault.full_disk import full_at

__all__ = ["flow", "open_flow"]  # fixtures


# --- stopping and going on --------------------------------------------------------------------------


def test_escape_pauses_and_the_next_time_it_goes_on_there_also_after_locking(
    qtbot: QtBot, open_flow: Open, computer: Computer, session: Session, reopen: Callable[[], Session]
) -> None:
    flow = open_flow()
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    qtbot.keyClick(flow, DOWN)
    with qtbot.waitSignal(flow.left):
        qtbot.keyClick(flow, Qt.Key.Key_Escape)
    before = kept(session)
    flow._jobs.close()
    again = CardSortFlow(computer, InlineJobs(computer, reopen()), toss=lambda: False)
    qtbot.addWidget(again)
    again.show()
    assert again._sort == before
    assert shown(again) == [Step.PAIRS]
    assert again.head.steps.accessibleName() == "Step: Pairs"
    again._jobs.close()


def test_backspace_takes_back_one_answer_or_one_card_and_no_more(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    assert not flow.foot.back.isEnabled()
    first = flow.piles.card.strength
    qtbot.keyClick(flow, RIGHT)
    assert flow.piles.card.strength != first
    qtbot.keyClick(flow, Qt.Key.Key_Backspace)
    assert flow.piles.card.strength == first
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    assert not flow.foot.back.isEnabled()
    qtbot.keyClick(flow, LEFT)
    qtbot.keyClick(flow, LEFT)
    flow.foot.back.click()
    qtbot.keyClick(flow, Qt.Key.Key_Backspace)
    qtbot.keyClick(flow, Qt.Key.Key_Backspace)
    assert kept(session).answers == ()
    assert len(kept(session).chosen) == 6


def test_leaving_without_saving_keeps_nothing_and_the_next_time_begins_anew(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=8)
    with qtbot.waitSignal(flow.left):
        flow.foot.forget.click()
    assert discovery.card_sort(session) is None
    flow.hide()
    flow.show()
    assert shown(flow) == [Step.PILES]
    assert kept(session).piles == ()


def test_a_front_set_that_could_not_be_kept_is_told_and_can_be_kept_again(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    told: list[Exception] = []
    flow._jobs.failed.connect(told.append)
    while shown(flow) == [Step.PAIRS]:
        sort = kept(session)
        last = rules.step(rules.answered(sort, Answer.LEFT)) is Step.FRONT
        with full_at(0 if last else 1 << 40):
            qtbot.keyClick(flow, LEFT)
    assert told
    assert strengths.front_set(session) is None
    with qtbot.waitSignal(flow.done):
        flow.front.onwards.click()
    assert strengths.front_set(session) is not None


# --- keys, focus, reading ---------------------------------------------------------------------------


def test_no_card_looks_chosen_until_tab_is_used_and_arrows_answer_wherever_the_focus_is(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    cards = (flow.pairs.left, flow.pairs.right, flow.pairs.both)
    assert not any(card.hasFocus() for card in cards)
    flow.pairs.left.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(flow.pairs.left, DOWN)
    assert kept(session).answers == (Answer.BOTH,)
    qtbot.keyClick(flow.pairs.left, Qt.Key.Key_Return)
    assert kept(session).answers == (Answer.BOTH, Answer.LEFT)
    qtbot.keyClick(flow.pairs.left, Qt.Key.Key_Backspace)
    assert kept(session).answers == (Answer.BOTH,)


def test_after_go_on_was_pressed_the_first_arrow_answers_already(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=6)
    qtbot.mouseClick(flow.choose.onwards, Qt.MouseButton.LeftButton)
    assert not flow.foot.forget.hasFocus()
    qtbot.keyClick(flow.window().focusWidget(), DOWN)
    assert kept(session).answers == (Answer.BOTH,)


def test_every_card_is_read_with_its_name_and_its_scene_and_each_question_is_told(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    told: list[str] = []
    put_on_piles(qtbot, flow, very_me=6)
    told.append(flow.piles.spoken())
    flow.choose.onwards.click()
    told.append(flow.pairs.spoken())
    for card in flow.findChildren(SceneCard):
        if card.isVisible():
            seen = QAccessible.queryAccessibleInterface(card)
            assert seen.text(QAccessible.Text.Name) == f"{card.strength.label}. {card.strength.scene}"
            assert seen.role() == QAccessible.Role.Button
    assert "Which would you miss more" in told[1]
    assert flow.pairs.left.strength.scene in told[1]
    nameless = [made for made in flow.findChildren(QPushButton) if not (made.accessibleName() or made.text())]
    assert nameless == []


def test_an_own_strength_without_a_scene_shows_what_it_is_in_short(
    qtbot: QtBot, open_flow: Open, session: Session
) -> None:
    own = strengths.add_strength(session, "Patience with forms", in_short="filling them in, calmly")
    flow = open_flow()
    while flow.piles.card.strength.id != own.id:
        qtbot.keyClick(flow, DOWN)
    assert flow.piles.card.accessibleName() == "Patience with forms. filling them in, calmly"
    assert Pile.SOMETIMES in flow.piles.answers


@pytest.mark.parametrize(("size", "upright"), [((1100, 760), False), ((560, 700), True)])
def test_in_a_narrow_window_one_card_stands_above_the_other(
    qtbot: QtBot, flow: CardSortFlow, size: tuple[int, int], upright: bool
) -> None:
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    flow.resize(*size)
    settle()
    left, right = flow.pairs.left.geometry(), flow.pairs.right.geometry()
    assert (right.top() >= left.bottom()) is upright
    assert flow.pairs.left.height() >= flow.pairs.left.heightForWidth(left.width())


def test_tab_goes_through_what_can_be_chosen_and_then_on(qtbot: QtBot, flow: CardSortFlow) -> None:
    put_on_piles(qtbot, flow, very_me=7)
    assert flow.choose.some is not None
    pills = list(flow.choose.some.buttons.values())
    pills[0].setFocus()
    for after in (*pills[1:], flow.choose.onwards, flow.foot.back, flow.foot.forget):
        qtbot.keyClick(flow.window().focusWidget(), Qt.Key.Key_Tab)
        assert after.hasFocus()
