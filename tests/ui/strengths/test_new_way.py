"""A new way this week: a suggestion that can be refused, one if–then, and after seven days what happened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import new_ways, strengths, uses
from peerbuddy.model.strength import Dial
from peerbuddy.session import Session
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.conftest import Clock
from tests.ui.opened_window import settle


def opened(room: StrengthsRoom, id: str = "kindness") -> StrengthsRoom:
    room.open_strength(id)
    settle()
    return room


def test_the_suggestion_becomes_an_if_then_plan(qtbot: QtBot, session: Session, room: StrengthsRoom) -> None:
    bar = opened(room).page.new_way
    assert "one anonymous favour" in bar.text.text()
    qtbot.keyClick(bar.offer.take, Qt.Key.Key_Space)
    assert bar.plan.act.text() == "one anonymous favour"
    qtbot.keyClicks(bar.plan.cue, "it is Tuesday evening")
    qtbot.keyClick(bar.plan.cue, Qt.Key.Key_Return)
    qtbot.keyClick(bar.plan.act, Qt.Key.Key_Return)
    settle()
    (way,) = new_ways.open_new_ways(session)
    assert (way.strength, way.cue, way.act) == ("kindness", "it is Tuesday evening", "one anonymous favour")
    assert "If it is Tuesday evening, then I will one anonymous favour." in bar.text.text()
    assert not bar.plan.isVisible()
    assert not bar.looked.isVisible()


def test_a_plan_may_have_no_if_and_the_suggestion_may_stay_as_it_is(
    qtbot: QtBot, session: Session, room: StrengthsRoom
) -> None:
    bar = opened(room).page.new_way
    bar.offer.take.click()
    bar.plan.ways.take.click()
    (way,) = new_ways.open_new_ways(session)
    assert (way.cue, way.act) == ("", "one anonymous favour")


def test_both_answers_weigh_the_same_and_not_this_week_holds_for_a_week(
    session: Session, clock: Clock, room: StrengthsRoom
) -> None:
    bar = opened(room).page.new_way
    assert bar.offer.take.size() == bar.offer.refuse.size()
    bar.offer.refuse.click()
    settle()
    assert not bar.isVisible()
    opened(room, "zest")
    assert not bar.isVisible()
    clock.move(days=7)
    room.enter()
    settle()
    assert bar.isVisible()
    assert new_ways.open_new_ways(session) == ()


def test_while_one_is_under_way_no_other_is_suggested(session: Session, room: StrengthsRoom) -> None:
    new_ways.begin_new_way(session, "zest", "sing")
    bar = opened(room).page.new_way
    assert not bar.isVisible()
    assert room.page.try_new.isVisible()


def test_one_can_be_planned_without_a_suggestion(qtbot: QtBot, session: Session, room: StrengthsRoom) -> None:
    own = strengths.add_strength(session, "Mending")
    page = opened(room, own.id).page
    assert not page.new_way.isVisible()
    page.try_new.click()
    qtbot.keyClicks(page.new_way.plan.act, "sew one button on")
    qtbot.keyClick(page.new_way.plan.act, Qt.Key.Key_Return)
    assert [way.act for way in new_ways.open_new_ways(session)] == ["sew one button on"]


def test_after_seven_days_it_is_asked_what_happened_and_that_is_a_moment(
    qtbot: QtBot, session: Session, clock: Clock, room: StrengthsRoom
) -> None:
    new_ways.begin_new_way(session, "kindness", "one anonymous favour")
    clock.move(days=7)
    bar = opened(room).page.new_way
    assert "What happened?" in bar.text.text()
    qtbot.keyClicks(bar.looked.what, "Swept the stairs before anyone was up")
    bar.looked.dial.buttons["less"].click()
    qtbot.keyClick(bar.looked.what, Qt.Key.Key_Return)
    settle()
    (moment,) = uses.moments(session, "kindness").moments
    said = (moment.evidence.what, moment.evidence.dial)
    assert said == ("Swept the stairs before anyone was up", Dial.LESS)
    assert new_ways.open_new_ways(session) == ()
    assert room.page.moments.lines[0].moment.id == moment.id


def test_it_can_be_let_go_at_any_time(session: Session, clock: Clock, room: StrengthsRoom) -> None:
    new_ways.begin_new_way(session, "kindness", "one anonymous favour")
    bar = opened(room).page.new_way
    bar.let_go.click()
    assert new_ways.open_new_ways(session) == ()
    new_ways.begin_new_way(session, "zest", "sing")
    clock.move(days=9)
    opened(room, "zest")
    bar.looked.ways.refuse.click()
    assert new_ways.open_new_ways(session) == ()
    assert uses.moments(session, "zest").moments == ()


def test_a_half_written_plan_is_kept_on_leaving_and_a_cue_alone_as_a_page(
    session: Session, room: StrengthsRoom
) -> None:
    bar = opened(room).page.new_way
    bar.offer.take.click()
    assert room.unsaved() == ()
    bar.plan.cue.setText("it rains")
    room.leave()
    assert [way.cue for way in new_ways.open_new_ways(session)] == ["it rains"]
    own = strengths.add_strength(session, "Mending")
    new_ways.leave_new_way(session, new_ways.open_new_ways(session)[0].id)
    opened(room, own.id).page.try_new.click()
    bar.plan.cue.setText("a button is off")
    (words,) = room.unsaved()
    assert words.as_page.text == "Mending: a button is off"


def test_leaving_the_form_brings_the_suggestion_back(room: StrengthsRoom) -> None:
    bar = opened(room).page.new_way
    bar.offer.take.click()
    bar.plan.ways.refuse.click()
    settle()
    assert bar.offer.isVisible()
    assert not bar.plan.isVisible()
