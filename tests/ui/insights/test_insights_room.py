"""Insights are opened when a person likes, hidden for good and shown again, calm while there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, insights, uses
from peerbuddy.actions.insights import SHOWN
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalKind
from peerbuddy.session import Session
from peerbuddy.ui.insights.moments import MomentRows
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.insights.twins import Twins
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.strengths.moment_words import PressedWords
from tests.conftest import MadeVault
from tests.ui.insights.conftest import HeardJobs
from tests.ui.insights.noted import PAGE, STAND_UP, SWIM, TALK, TODAY, make_goal
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

Open = Callable[[str], Twins]


def press(qtbot: QtBot, button: QPushButton) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    settle()


# --- on demand --------------------------------------------------------------------------------------


@pytest.mark.usefixtures("noted")
def test_nothing_is_worked_out_before_a_question_is_opened(
    qtbot: QtBot, room: InsightsRoom, jobs: HeardJobs
) -> None:
    assert set(jobs.asked) == {"shown"}
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        qtbot.keyClick(room.focusWidget(), key)
    assert set(jobs.asked) == {"shown"}
    press(qtbot, room.left.buttons["IN-7"])
    assert jobs.asked.count("see") == 1
    assert room.page.question.text() == "Which if–thens work for me?"


@pytest.mark.usefixtures("noted")
def test_enter_opens_a_question_as_the_space_bar_does(qtbot: QtBot, room: InsightsRoom) -> None:
    way = room.left.buttons["IN-7"]
    qtbot.keyClick(way, Qt.Key.Key_Return)
    settle()
    assert room.page.question.text() == "Which if–thens work for me?"
    assert way.isChecked()


def test_only_the_five_and_the_map_can_be_opened(room: InsightsRoom) -> None:
    shown = [made.accessibleName() for made in room.left.buttons.values() if made.isVisible()]
    assert shown == [
        "Where my strengths show up",
        "Noticed by me, by others",
        "Goal path",
        "Plans meeting their moment",
        "Total lived my way",
        "Support map",
    ]


@pytest.mark.parametrize(
    ("id", "answer"),
    [
        ("IN-1", "You noted most often: Curiosity in learning; Honesty, Teamwork in work & vocation."),
        ("IN-6", "Steps forward in this time: 5. What helped: Honesty, The pool card."),
        ("IN-7", "You did what you had planned when this came: it is later than six, the bag stands"),
        ("IN-8", "Days lived your way so far: 5. They stay, whatever comes next."),
    ],
)
def test_a_question_has_a_plain_answer(room: InsightsRoom, opened: Open, id: str, answer: str) -> None:
    opened(id)
    assert room.page.answer.text().startswith(answer)


@pytest.mark.usefixtures("noted")
def test_what_it_cannot_tell_is_one_key_away(qtbot: QtBot, room: InsightsRoom) -> None:
    for id in SHOWN:
        room.open(id)
        assert room.page.limits_said.isHidden()
        press(qtbot, room.page.limits)
        assert room.page.limits_said.isVisible()
        assert len(room.page.limits_said.text()) > 40


def test_a_longer_time_is_looked_at_when_it_is_chosen(
    qtbot: QtBot, room: InsightsRoom, session: Session
) -> None:
    for n in range(5):
        uses.note_use(session, "hope", f"Long ago {n}.", day=TODAY - timedelta(100 + n))
    room.open("IN-1")
    assert isinstance(room.page.body, EmptyState)
    room.page.weeks.setFocus()
    qtbot.keyClick(room.page.weeks, Qt.Key.Key_Down)
    settle()
    assert isinstance(room.page.body, Twins)


def test_what_is_noted_meanwhile_comes_in_and_the_dot_stays(
    room: InsightsRoom, opened: Open, jobs: HeardJobs
) -> None:
    opened("IN-1").look_at(3)
    jobs.run(uses.note_use, "bravery", "I rang.", day=TODAY, area="family")
    settle()
    after = room.page.body
    assert isinstance(after, Twins)
    assert any("Bravery" in spot.accessibleName() for spot in after.plot.spots)
    assert after.looked_at == 3


# --- of which goal ----------------------------------------------------------------------------------


def test_the_goal_is_chosen_from_a_list(qtbot: QtBot, room: InsightsRoom, opened: Open) -> None:
    opened("IN-6")
    goals = room.page.goals
    assert [goals.itemText(n) for n in range(goals.count())] == [
        "Swim again on Sundays",
        "Talk to the new neighbours",
    ]
    goals.setFocus()
    qtbot.keyClick(goals, Qt.Key.Key_Down)
    settle()
    assert goals.currentData() == TALK
    assert isinstance(room.page.body, EmptyState)


@pytest.mark.usefixtures("noted")
def test_the_goal_that_was_chosen_stays_after_a_change(
    qtbot: QtBot, room: InsightsRoom, jobs: HeardJobs
) -> None:
    room.open("IN-8")
    room.page.goals.setFocus()
    qtbot.keyClick(room.page.goals, Qt.Key.Key_Down)
    jobs.run(make_goal, "9" * 32, "Another", GoalKind.DO)
    settle()
    assert room.page.goals.currentData() == TALK


# --- few, or none -----------------------------------------------------------------------------------


def test_fewer_than_five_moments_are_a_list(room: InsightsRoom, session: Session) -> None:
    for n in range(4):
        uses.note_use(session, "hope", f"I waited {n}.", day=TODAY - timedelta(n))
    room.open("IN-1")
    body = room.page.body
    assert body is not None
    assert not isinstance(body, (Twins, EmptyState))
    (rows,) = body.findChildren(MomentRows)
    assert len(rows.rows) == 4
    uses.note_use(session, "hope", "I waited again.", day=TODAY)
    room.page.read_again()
    assert isinstance(room.page.body, Twins)


@pytest.mark.parametrize("id", SHOWN)
def test_an_empty_vault_is_met_calmly(room: InsightsRoom, id: str) -> None:
    room.open(id)
    assert isinstance(room.page.body, EmptyState)
    assert room.page.body.title.text() == "Nothing here yet"
    assert room.page.body.line.text()
    assert room.page.goals.isHidden()


def test_without_a_goal_there_is_a_way_to_the_goals(qtbot: QtBot, room: InsightsRoom) -> None:
    room.open("IN-6")
    assert isinstance(room.page.body, EmptyState)
    (way,) = room.page.body.findChildren(QPushButton)
    with qtbot.waitSignal(room.go_wanted) as wanted:
        press(qtbot, way)
    assert wanted.args == ["goals", None]


# --- behind a dot -----------------------------------------------------------------------------------


def test_a_sentence_opens_its_page(qtbot: QtBot, room: InsightsRoom, opened: Open) -> None:
    twins = opened("IN-1")
    names = [spot.accessibleName() for spot in twins.plot.spots]
    twins.look_at(names.index("Honesty, work & vocation: often"))
    (sentence,) = twins.strip.findChildren(PressedWords)
    assert sentence.accessibleName() == STAND_UP
    with qtbot.waitSignal(room.go_wanted) as wanted:
        qtbot.keyClick(sentence, Qt.Key.Key_Return)
    assert wanted.args == ["journal", PAGE]


@pytest.mark.parametrize(("id", "to"), [("IN-1", ["strengths", "curiosity"]), ("IN-8", ["goals", SWIM])])
def test_a_dot_has_a_way_to_where_it_comes_from(
    qtbot: QtBot, room: InsightsRoom, opened: Open, id: str, to: list[str]
) -> None:
    twins = opened(id)
    with qtbot.waitSignal(room.go_wanted) as wanted:
        press(qtbot, twins.strip.way)
    assert wanted.args == to


# --- hidden for good --------------------------------------------------------------------------------


@pytest.mark.usefixtures("noted")
def test_hidden_it_is_gone_for_good_and_can_be_shown_again(
    qtbot: QtBot, room: InsightsRoom, session: Session, computer: Computer, jobs: HeardJobs
) -> None:
    room.open("IN-1")
    press(qtbot, room.page.hide_it)
    assert "IN-1" not in insights.shown(session)
    assert room.left.buttons["IN-1"].isHidden()
    assert "can be shown again" in room.notice.text()
    later = InsightsRoom(computer, jobs)
    qtbot.addWidget(later)
    later.show()
    later.enter()
    assert later.left.buttons["IN-1"].isHidden()
    press(qtbot, later.left.again["IN-1"])
    assert later.left.buttons["IN-1"].isVisible()
    assert later.left.again["IN-1"].isHidden()
    assert insights.shown(session) == SHOWN


@pytest.mark.usefixtures("noted")
def test_the_notice_takes_hiding_back(qtbot: QtBot, room: InsightsRoom, session: Session) -> None:
    room.open("IN-8")
    press(qtbot, room.page.hide_it)
    way = room.focusWidget()
    assert isinstance(way, QPushButton)
    press(qtbot, way)
    assert insights.shown(session) == SHOWN
    assert room.left.buttons["IN-8"].hasFocus()


def test_in_a_vault_that_is_only_read_nothing_is_hidden(room: InsightsRoom) -> None:
    room.set_read_only()
    room.open("IN-1")
    assert not room.page.hide_it.isEnabled()


def test_a_slip_leaves_what_was_lived_as_it_was(room: InsightsRoom, opened: Open, session: Session) -> None:
    """W-4: nothing is taken away."""
    before = opened("IN-8")
    said, points = room.page.answer.text(), [spot.accessibleName() for spot in before.plot.spots]
    check_ins.check_in(session, CheckIn("8" * 32, SWIM, Moved.BACK, line="I stayed in all week."))
    room.page.read_again()
    after = room.page.body
    assert isinstance(after, Twins)
    assert room.page.answer.text() == said
    assert [spot.accessibleName() for spot in after.plot.spots] == points


# --- words of the program that cannot be read -------------------------------------------------------


@pytest.mark.parametrize("file", ["insights", "words"])
def test_without_its_words_the_room_is_not_entered_and_the_file_is_named(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, damaged_content: Callable[..., None], file: str
) -> None:
    unlock(qtbot, locked, made)
    damaged_content(file)
    window = locked.window
    window.rooms.go("insights")
    assert window.rooms.in_sight() is window.journal
    assert f"en/{file}.json" in window.rooms.notice_bar().text()
    assert window._pages.rail.pages["journal"].isChecked()


@pytest.mark.usefixtures("noted")
def test_an_insight_that_lacks_its_words_says_so_and_another_opens(
    room: InsightsRoom, damaged_content: Callable[..., None]
) -> None:
    damaged_content("goals")
    room.open("IN-7")
    assert "en/goals.json" in room.notice.text()
    room.open("IN-1")
    settle()
    assert isinstance(room.page.body, Twins)
