"""Two halves of one thing: side by side, or one of them with a switch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.halves import LEFT, RIGHT, Halves
from tests.ui.opened_window import settle


@pytest.fixture
def halves(qtbot: QtBot) -> Halves:
    made = Halves((QLabel("what came"), QLabel("the answer")), ("What came", "Your answer"))
    qtbot.addWidget(made)
    made.resize(1200, 400)
    made.show()
    settle()
    return made


def shown(halves: Halves) -> list[str]:
    return [label.text() for label in halves.findChildren(QLabel) if label.isVisible()]


def test_where_there_is_room_both_are_shown_and_no_switch(halves: Halves) -> None:
    assert shown(halves) == ["what came", "the answer"]
    assert not halves.switch.isVisible()


def test_in_a_narrow_window_the_switch_leads_from_one_to_the_other(qtbot: QtBot, halves: Halves) -> None:
    halves.resize(700, 400)
    assert shown(halves) == ["what came"]
    qtbot.mouseClick(halves.switch.buttons[RIGHT], Qt.MouseButton.LeftButton)
    assert shown(halves) == ["the answer"]
    halves.show_half(LEFT)
    assert shown(halves) == ["what came"]


def test_with_nothing_at_the_right_there_is_no_switch_either(halves: Halves) -> None:
    halves.show_half(RIGHT)
    halves.set_left_alone(True)
    halves.resize(700, 400)
    assert shown(halves) == ["what came"]
    assert not halves.switch.isVisible()
    assert not halves.has_right()
    halves.set_left_alone(False)
    assert halves.has_right()
