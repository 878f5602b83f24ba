"""The two pages on answering: practising, what stays, how one comes on from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping, lessons
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import CardPart, OwnHelpCard
from peerbuddy.model.lesson import LessonState
from peerbuddy.session import Session
from peerbuddy.ui.lessons.room import LessonRoom
from peerbuddy.ui.lessons.wanted import LessonWanted
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

ITEM = "a" * 32


@pytest.fixture
def room(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> LessonRoom:
    made = LessonRoom(computer, inline)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.enter(LessonWanted(item=ITEM))
    settle()
    return made


@pytest.fixture
def gone(room: LessonRoom) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda where, what: found.append((where, what)))
    return found


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def states(session: Session) -> list[LessonState]:
    return [notes.state for _, notes in lessons.all_lessons(session)]


def test_both_pages_looked_through_open_the_way_to_the_reply(
    qtbot: QtBot, session: Session, room: LessonRoom, gone: list[tuple[str, object]]
) -> None:
    assert room.page().lesson.id == "L1"
    press(qtbot, room.page().finish)
    assert room.page().lesson.id == "L6"
    assert gone == []
    press(qtbot, room.page().finish)
    assert states(session) == [LessonState.LOOKED, LessonState.LOOKED]
    assert gone == [("item", ITEM)]


def test_escape_leads_back_and_what_was_written_stays(
    qtbot: QtBot, session: Session, room: LessonRoom, gone: list[tuple[str, object]]
) -> None:
    line = room.page().line
    line.setFocus()
    qtbot.keyClicks(line, "One thing at a time")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert gone == [("item", ITEM)]
    room.leave()
    settle()
    assert lessons.all_lessons(session)[0][1].line == "One thing at a time"


def test_comparable_training_is_one_press(
    qtbot: QtBot, session: Session, room: LessonRoom, gone: list[tuple[str, object]]
) -> None:
    press(qtbot, room.declare)
    assert lessons.opens_replies(session)
    assert gone == [("item", ITEM)]
    assert room.declare.isHidden()


def test_practising_has_the_notes_of_the_margin_and_saves_itself(
    qtbot: QtBot, session: Session, room: LessonRoom
) -> None:
    practice = room.page().practice
    practice.answers[""].setFocus()
    qtbot.keyClicks(practice.answers[""], "You should tell her.")
    assert practice.margin.text().startswith("This may read as advice.")
    assert len(room.unsaved()) == 1
    room.leave()
    settle()
    assert room.unsaved() == ()
    assert lessons.lesson(session, "L1")[1].practice == (("", "You should tell her."),)
    assert states(session)[0] is LessonState.PRACTISED
    assert "practised" in room.page().state.text()


@pytest.mark.parametrize("id", ["L1", "L6"])
def test_all_that_a_practice_shows_stands_inside_it(qtbot: QtBot, room: LessonRoom, id: str) -> None:
    press(qtbot, room.which.buttons[id])
    assert room.page().lesson.id == id
    practice = room.page().practice
    assert practice.isAncestorOf(practice.margin)


def test_every_choice_in_a_scene_is_explained_and_none_is_marked_wrong(
    qtbot: QtBot, session: Session, room: LessonRoom
) -> None:
    press(qtbot, room.which.buttons["L6"])
    practice = room.page().practice
    for scene in room.page().lesson.practice.scenes:
        for key, said in scene.answers.items():
            press(qtbot, practice.choices[scene.key].buttons[key])
            assert practice.said_to[scene.key].text() == said
    room.leave()
    settle()
    assert len(lessons.lesson(session, "L6")[1].choices) == 4


def test_other_answers_are_shown_when_asked_for(qtbot: QtBot, room: LessonRoom) -> None:
    page = room.page()
    press(qtbot, page.compare)
    assert page.compare.isHidden()
    assert room.focusWidget() is not None


def test_a_line_is_taken_along(qtbot: QtBot, session: Session, room: LessonRoom) -> None:
    press(qtbot, room.page().examples[0])
    room.leave()
    settle()
    assert lessons.lines_taken(session) == ("Hear first. Ideas can wait.",)


def test_g4_worry_says_where_one_can_turn_and_that_nothing_is_there_yet(
    qtbot: QtBot, session: Session, room: LessonRoom, gone: list[tuple[str, object]]
) -> None:
    page = room.pages["L6"]
    assert page.resources.text().startswith("Nothing is written down here yet.")
    helping.save_card(session, OwnHelpCard("1" * 32, CardPart.LINES, "Night line", number="0800 1"))
    room.enter(LessonWanted("L6"))
    settle()
    assert page.resources.text() == "Night line · 0800 1"
    press(qtbot, page.help)
    assert gone == [("help", None)]


def test_what_was_written_is_there_again(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, room: LessonRoom
) -> None:
    qtbot.keyClicks(room.page().practice.answers[""], "Long weekend.")
    room.leave()
    settle()
    again = LessonRoom(computer, inline)
    qtbot.addWidget(again)
    again.enter()
    settle()
    assert again.pages["L1"].practice.answers[""].words() == "Long weekend."


def test_back_leads_to_the_people_where_nothing_is_answered(
    qtbot: QtBot, room: LessonRoom, gone: list[tuple[str, object]]
) -> None:
    room.enter()
    press(qtbot, room.back)
    assert gone == [("buddies", None)]
