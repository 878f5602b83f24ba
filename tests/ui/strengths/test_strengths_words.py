"""Every text of the strengths room and the quick note is marked for translation, or is content."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, new_ways, strengths, uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Dial, UseSource
from peerbuddy.paths import resources
from peerbuddy.session import Session
from peerbuddy.ui.strengths.left_column import ALL, MOMENTS
from peerbuddy.ui.strengths.quick_note import QuickNote
from peerbuddy.ui.strengths.room import StrengthsRoom
from peerbuddy.ui.style import Look
from tests.conftest import Clock
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import spoken, texts_in, untranslated
from tests.ui.strengths.conftest import FRONT

OWN = (
    "Appreciation of beauty && excellence",
    "Mending",
    "the gate",
    "tansy",
    "family & caring",
    "Sang on the stairs",
    "volcano",
)


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@pytest.fixture
def spoken_room(
    qtbot: QtBot, speaking: None, session: Session, computer: Computer, inline: InlineJobs
) -> StrengthsRoom:
    """With something of everything in it."""
    journal.save_entry(session, "a" * 32, date(2026, 11, 20), "the gate")
    uses.put_strength(session, "a" * 32, "kindness", "tansy", dial=Dial.RIGHT, area="family")
    uses.note_use(session, "kindness", "tansy", source=UseSource.CHECK_IN)
    uses.note_use(session, "kindness", "tansy", source=UseSource.BUDDY)
    strengths.choose_front(session, FRONT)
    strengths.retire_strength(session, strengths.add_strength(session, "Mending").id)
    made = StrengthsRoom(computer, inline)
    qtbot.addWidget(made)
    made.show()
    made.enter()
    settle()
    return made


def assert_all_marked() -> None:
    settle()
    book = json.loads((resources() / "content" / "en" / "strengths.json").read_text("utf-8"))
    found = untranslated((*OWN, *texts_in(book)))
    assert found == [], "\n".join(found)


def test_the_room_and_all_that_opens_in_it(spoken_room: StrengthsRoom) -> None:
    room = spoken_room
    assert_all_marked()
    room.open_strength("kindness")
    assert_all_marked()
    for view in (ALL, MOMENTS):
        room.left.turn_to(view)
        assert_all_marked()
    room.left.moments.obstacle.setText("volcano")
    room.left.moments.look.click()
    assert_all_marked()
    room.left.all.finder.setText("volcano")
    assert_all_marked()
    room.add_own()
    room.own.keep.click()
    assert_all_marked()
    room.choose_by_hand()
    assert_all_marked()


def test_what_is_said_of_moments_and_plans(
    session: Session, clock: Clock, spoken_room: StrengthsRoom
) -> None:
    room = spoken_room
    room.open_strength("kindness")
    room.page.moments.lines[0].change.click()
    assert_all_marked()
    room.page.form.left.emit()
    room.page.moments.lines[0].remove.click()
    assert_all_marked()
    room.page.new_way.begin_plan()
    assert_all_marked()
    new_ways.begin_new_way(session, "kindness", "tansy", cue="the gate")
    room.enter()
    assert_all_marked()
    clock.move(days=8)
    strengths.choose_front(session, FRONT)
    room.enter()
    assert_all_marked()
    room.page.change.click()
    assert_all_marked()
    room.page.retire.click()
    room.left.front.earlier.click()
    assert_all_marked()


def test_the_quick_note(
    qtbot: QtBot, speaking: None, computer: Computer, inline: InlineJobs, ask: AskFromList
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    ground.resize(900, 600)
    ground.show()
    note = QuickNote(computer, inline, ask, ground)
    note.open()
    note.keep.click()
    assert_all_marked()
    ask.answers = [False]
    note.what.set_words("tansy")
    note.leave.click()
    assert "[" in ask.asked[0]


def test_every_control_says_what_it_is(spoken_room: StrengthsRoom) -> None:
    """To a screen reader: whatever can have the focus has a name."""
    room = spoken_room
    room.open_strength("kindness")
    room.page.add_moment()
    room.page.form.more.click()
    for view in (ALL, MOMENTS):
        room.left.turn_to(view)
    room.add_own()
    settle()
    controls = [one for one in room.findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    inside = ("qt_spinbox_lineedit", "qt_scrollarea_viewport")
    told = {
        one: QAccessible.queryAccessibleInterface(one) for one in controls if one.objectName() not in inside
    }
    assert len(told) > 80
    nameless = [one for one, said in told.items() if not said.text(QAccessible.Text.Name).strip()]
    assert [type(one).__name__ for one in nameless if one.window() is room.window()] == []
