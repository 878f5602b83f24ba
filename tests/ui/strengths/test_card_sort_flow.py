"""The card sort in the window: piles, a choice, pairs, and at the end a front set."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import discovery, strengths
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, Pile, Step
from peerbuddy.model.strength import Route
from peerbuddy.session import Session
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
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

__all__ = ["flow", "open_flow"]  # fixtures

MOST_QUESTIONS = 21


# --- the way ----------------------------------------------------------------------------------------


def test_the_whole_way_by_keyboard_ends_with_a_front_set_and_nothing_kept_of_the_cards(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    assert shown(flow) == [Step.PILES]
    put_on_piles(qtbot, flow, very_me=8, sometimes=4)
    assert shown(flow) == [Step.CHOOSE]
    chosen = set(kept(session).cards[:8])
    flow.choose.onwards.click()
    assert shown(flow) == [Step.PAIRS]
    with qtbot.waitSignal(flow.done):
        for _ in range(17):
            if not flow.isVisible() or discovery.card_sort(session) is None:
                break
            qtbot.keyClick(flow, LEFT)
    front = strengths.front_set(session)
    assert front is not None
    assert front.route is Route.CARDS
    assert 5 <= len(front.strengths) <= 7
    assert front.strengths <= chosen
    assert discovery.card_sort(session) is None


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    very_me=st.integers(0, 24),
    sometimes=st.integers(0, 24),
    answers=st.lists(st.sampled_from([LEFT, RIGHT, DOWN]), min_size=3, max_size=21),
    tosses=st.lists(st.booleans(), min_size=1, max_size=5),
)
def test_a2_and_a3_whatever_is_answered_the_questions_end_and_five_to_seven_are_in_front(
    qtbot: QtBot, open_flow: Open, session: Session,
    very_me: int, sometimes: int, answers: list[Qt.Key], tosses: list[bool],
) -> None:  # fmt: skip
    sort = discovery.begin_card_sort(session)
    piles = ([Pile.VERY_ME] * very_me + [Pile.SOMETIMES] * sometimes + [Pile.NOT_NOW] * 24)[:23]
    discovery.keep_card_sort(session, replace(sort, piles=tuple(piles)))
    flow = open_flow(*tosses)
    qtbot.keyClick(flow, LEFT)
    if shown(flow) == [Step.TOO_FEW]:
        flow.too_few.ways.take.click()
        while shown(flow) == [Step.PILES]:
            qtbot.keyClick(flow, LEFT)
    some = flow.choose.some
    assert some is not None
    if not flow.choose.onwards.isEnabled():
        for pill in list(some.buttons.values())[:9]:
            pill.click()
    chosen = set(some.keys())
    assert 6 <= len(chosen) <= 9
    flow.choose.onwards.click()
    asked, keys = 0, cycle(answers)
    while shown(flow) == [Step.PAIRS] and asked < MOST_QUESTIONS:
        if discovery.card_sort(session) is None:
            break
        qtbot.keyClick(flow, next(keys))
        asked += 1
    if shown(flow) == [Step.FRONT] and discovery.card_sort(session) is not None:
        last = flow.front
        assert last.some is not None
        for pill in list(last.some.buttons.values()):
            if not last.onwards.isEnabled():
                pill.click()
        last.onwards.click()
    assert discovery.card_sort(session) is None
    front = strengths.front_set(session)
    assert front is not None
    assert front.strengths <= chosen
    assert 5 <= len(front.strengths) <= 7
    flow.hide()


def test_an_answer_means_the_card_that_stands_there_also_when_they_changed_places(
    qtbot: QtBot, open_flow: Open, session: Session
) -> None:
    flow = open_flow(True)
    put_on_piles(qtbot, flow, very_me=6)
    flow.choose.onwards.click()
    pair = rules.question(kept(session))
    assert pair is not None
    assert (flow.pairs.left.strength.id, flow.pairs.right.strength.id) == (pair.right, pair.left)
    qtbot.mouseClick(flow.pairs.right, Qt.MouseButton.LeftButton)
    assert kept(session).answers == (Answer.LEFT,)
    qtbot.keyClick(flow, LEFT)
    assert kept(session).answers == (Answer.LEFT, Answer.RIGHT)


def test_too_few_cards_are_said_and_the_others_come_again(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=3, sometimes=2)
    assert shown(flow) == [Step.TOO_FEW]
    flow.too_few.ways.take.click()
    assert shown(flow) == [Step.PILES]
    assert len(kept(session).piles) == 5
    qtbot.keyClick(flow, LEFT)
    for _ in range(18):
        qtbot.keyClick(flow, RIGHT)
    assert shown(flow) == [Step.CHOOSE]
    assert flow.choose.some is not None
    assert len(flow.choose.some.keys()) == 6


def test_a6_of_the_third_pile_nothing_is_offered_listed_or_kept(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=7)
    third = set(kept(session).cards[7:])
    assert flow.choose.some is not None
    assert set(flow.choose.some.buttons) & third == set()
    flow.choose.onwards.click()
    assert set(kept(session).cards) & third == set()


def test_more_than_nine_are_not_chosen_for_the_person_and_fewer_than_six_do_not_go_on(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=12)
    some = flow.choose.some
    assert some is not None
    assert some.keys() == ()
    pills = list(some.buttons.values())
    for pill in pills[:5]:
        pill.click()
    assert not flow.choose.onwards.isEnabled()
    assert flow.choose.why_not.text() == "It takes 6 to go on."
    for pill in pills[5:]:
        pill.click()
    assert len(some.keys()) == 9
    flow.choose.onwards.click()
    assert len(kept(session).chosen) == 9


def test_where_a_whole_tier_is_too_many_the_person_takes_some_of_it(
    qtbot: QtBot, flow: CardSortFlow, session: Session
) -> None:
    put_on_piles(qtbot, flow, very_me=9)
    flow.choose.onwards.click()
    while shown(flow) == [Step.PAIRS]:
        qtbot.keyClick(flow, DOWN)
    assert shown(flow) == [Step.FRONT]
    assert flow.front.some is not None
    names = [pill.text() for pill in flow.front.some.buttons.values()]
    assert names == sorted(names)
    with qtbot.waitSignal(flow.done):
        for pill in list(flow.front.some.buttons.values())[:5]:
            pill.click()
        flow.front.onwards.click()
    front = strengths.front_set(session)
    assert front is not None
    assert len(front.strengths) == 5
