"""The third way to find strengths, in the strengths room: asking, and what came back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import noticing
from peerbuddy.model.packet import ReplyKind
from peerbuddy.ui.strengths.others_eyes import OthersEyesWay
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.answering import answered, asked, part, trained
from tests.pairs import Two
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle


@pytest.fixture
def ana(qtbot: QtBot, two: Two) -> StrengthsRoom:
    made = StrengthsRoom(two.ana.computer, InlineJobs(two.ana.computer, two.ana.session))
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    made.enter()
    settle()
    return made


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def opened(qtbot: QtBot, room: StrengthsRoom) -> OthersEyesWay:
    press(qtbot, room.left.front.others)
    way = room.ways.shown()
    assert isinstance(way, OthersEyesWay)
    return way


def test_without_anybody_compared_there_is_no_such_door(room: StrengthsRoom) -> None:
    assert room.left.front.others.isHidden()


def test_without_an_agreement_the_way_leads_to_it_first(qtbot: QtBot, two: Two, ana: StrengthsRoom) -> None:
    gone: list[tuple[str, object]] = []
    ana.go_wanted.connect(lambda room, what: gone.append((room, what)))
    press(qtbot, opened(qtbot, ana).asking[two.ana.buddy_id])
    assert gone == [("agreement", two.ana.buddy_id)]


def test_what_came_back_can_be_looked_at_and_what_was_kept_leads_to_its_strength(
    qtbot: QtBot, two: Two, ana: StrengthsRoom
) -> None:
    trained(two)
    seen = part(ReplyKind.STRENGTH, moment="You rang her at night.", strength="kindness")
    item = answered(two, asked(two), seen)
    noticing.keep_as_moment(two.ana.session, item, 0, "kindness", "I rang her.")
    gone: list[tuple[str, object]] = []
    ana.go_wanted.connect(lambda room, what: gone.append((room, what)))
    way = opened(qtbot, ana)
    press(qtbot, way.looking[0])
    assert gone == [("item", item)]
    (chip,) = [
        one for one in way.findChildren(QWidget) if one.accessibleName() == "Kindness, noticed by others"
    ]
    press(qtbot, chip)
    assert ana.page.id() == "kindness"
    assert ana.ways.shown() is None


def test_back_leaves_it(qtbot: QtBot, ana: StrengthsRoom) -> None:
    press(qtbot, opened(qtbot, ana).back)
    assert ana.ways.shown() is None
