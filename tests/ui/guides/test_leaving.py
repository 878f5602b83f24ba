"""Leaving a guided page half done: kept, let go or found again, and no word is lost by going elsewhere."""

from __future__ import annotations

from peerbuddy.actions import guides, journal
from peerbuddy.actions.guides import under_way
from peerbuddy.model.guide import Answer
from peerbuddy.session import Session
from tests.actions.guide_runs import kept
from tests.ui.guides.conftest import Hands
from tests.ui.opened_window import OpenedWindow, settle
from tests.vault.full_disk import full_at


def test_leaving_a_template_at_any_card_writes_nothing(hands: Hands, session: Session) -> None:
    before = kept(session)
    for place in range(5):
        flow = hands.open("T-1")
        flow.path.setCurrentRow(place)
        hands.click(flow.leave)
        assert hands.room.flow is None
    assert hands.left == 5
    assert kept(session) == before


def test_what_is_half_done_is_asked_about_once_and_can_be_let_go(hands: Hands, session: Session) -> None:
    before = kept(session)
    flow = hands.open("T-1")
    hands.type("tea")
    hands.click(flow.leave)
    assert flow.leaving.isVisible()
    assert hands.left == 0
    hands.click(flow.leaving.ways.refuse)
    assert hands.left == 1
    assert kept(session) == before


def test_or_kept_for_later_and_found_again_where_it_was(hands: Hands, session: Session) -> None:
    flow = hands.open("T-1")
    hands.type("tea")
    hands.click(flow.next)
    hands.type("by chance")
    hands.click(flow.leave)
    hands.click(flow.leaving.ways.take)
    assert [run.guide for run in under_way(session)] == ["T-1"]
    hands.room.enter()
    (door,) = hands.room.shelf.half_done.values()
    hands.click(door)
    assert hands.flow.card.key == "why"
    assert hands.flow.run.answers == {"scene": Answer("tea"), "why": Answer("by chance")}
    assert "half done" in hands.flow.notice.text()
    hands.type(", really")
    assert hands.flow.run.answers["why"] == Answer("by chance, really")


def test_or_one_goes_on_where_one_was(hands: Hands) -> None:
    flow = hands.open("T-1")
    hands.type("tea")
    hands.click(flow.leave)
    hands.click(flow.leaving.stay)
    assert not flow.leaving.isVisible()
    hands.type(" and cake")
    assert flow.run.answers["scene"].text == "tea and cake"


def test_a_look_back_is_kept_as_it_goes(hands: Hands, session: Session) -> None:
    flow = hands.open("weekly")
    flow.path.setCurrentRow(1)
    assert under_way(session) == ()
    hands.type("tea")
    hands.room.holding.pauses.due.emit()
    (run,) = under_way(session)
    assert run.answers == {"good_moment": Answer("tea")}
    hands.click(flow.leave)
    assert hands.left == 1
    assert hands.open("weekly").run.answers == run.answers


def test_a_look_back_without_an_answer_leaves_no_trace(hands: Hands, session: Session) -> None:
    before = kept(session)
    flow = hands.open("weekly")
    flow.path.setCurrentRow(4)
    hands.click(flow.leave)
    assert kept(session) == before


def test_a_new_one_can_be_begun_beside_the_one_that_was_kept(hands: Hands, session: Session) -> None:
    flow = hands.open("weekly")
    flow.path.setCurrentRow(1)
    hands.type("tea")
    hands.click(flow.leave)
    hands.open("weekly")
    (anew,) = hands.flow.notice._ways
    hands.click(anew)
    assert hands.flow.run.answers == {}
    assert [run.answers["good_moment"].text for run in under_way(session)] == ["tea"]


def test_another_guide_begun_meanwhile_puts_the_first_aside(hands: Hands, session: Session) -> None:
    hands.open("T-1")
    hands.type("tea")
    hands.open("T-3")
    assert [run.answers["scene"].text for run in under_way(session)] == ["tea"]


def test_going_to_another_room_and_back_finds_every_word(in_window: Hands, window: OpenedWindow) -> None:
    in_window.open("T-1")
    in_window.type("tea")
    window.window.rooms.go("settings")
    window.window.rooms.go("guide", "T-1")
    assert in_window.flow.run.answers["scene"].text == "tea"


def test_locking_in_the_middle_keeps_what_is_half_done(
    in_window: Hands, window: OpenedWindow, reopen: object
) -> None:
    in_window.open("T-3")
    in_window.type("not finished")
    window.window.lock()
    settle()
    session = reopen()  # type: ignore[operator]
    (run,) = under_way(session)
    assert run.answers["now"].text == "not finished"


def test_a_full_disk_loses_no_word(hands: Hands, session: Session) -> None:
    flow = hands.open("weekly")
    flow.path.setCurrentRow(1)
    hands.type("tea")
    with full_at(0):
        hands.click(flow.leave)
        (last,) = hands.room.unsaved()
        assert last.verb is guides.keep
        assert "tea" in last.as_page.text
        assert last.as_page.as_new_entry().title == "Weekly look-back"
    hands.room.holding.save()
    assert hands.room.unsaved() == ()
    assert [run.answers["good_moment"].text for run in under_way(session)] == ["tea"]
    assert journal.list_entries(session).lines == ()
