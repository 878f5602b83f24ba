"""A ring around what has the focus stands there for whoever goes by keys, not for what came up by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.round_box import RoundBox
from peerbuddy.ui.parts.sections_list import SectionsList
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.strengths.answer_button import AnswerButton
from peerbuddy.ui.strengths.ring_node import RingNode
from peerbuddy.ui.strengths.scene_card import SceneCard
from peerbuddy.ui.style import Look


def window_with(qtbot: QtBot, *parts: QWidget) -> QWidget:
    window = QWidget()
    rows = QVBoxLayout(window)
    rows.setContentsMargins(20, 20, 20, 20)
    for part in parts:
        rows.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    return window


def press(window: QWidget, key: Qt.Key) -> None:
    """As the desktop does: to the window, which passes it on to what has the focus."""
    QTest.keyClick(window.windowHandle(), key)


def shown(part: QWidget) -> QImage:
    return part.grab().toImage()


def test_what_gets_the_focus_after_the_mouse_was_used_looks_as_before_until_a_key_is_pressed(
    qtbot: QtBot, look: Look
) -> None:
    first, second = button("First"), button("Second")
    window = window_with(qtbot, first, second)
    second.setFocus()
    quiet = shown(first)
    first.setFocus()
    assert first.hasFocus()
    assert shown(first) == quiet
    press(window, Qt.Key.Key_Tab)
    assert second.hasFocus()
    press(window, Qt.Key.Key_Backtab)
    assert first.hasFocus()
    assert shown(first) != quiet
    assert window.isVisible()


PARTS: dict[str, Callable[[], QWidget]] = {
    "tick box": lambda: TickBox("Tick"),
    "round box": lambda: RoundBox("Round"),
    "switch": lambda: Switch("Switch"),
    "name on the ring": RingNode,
    "card": lambda: SceneCard("arrow-left"),
    "answer": lambda: AnswerButton("Yes", "arrow-left"),
}


@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_is_drawn_by_hand_shows_its_ring_by_keys_alone(
    qtbot: QtBot, look: Look, part: str
) -> None:
    other, drawn = button("Other"), PARTS[part]()
    window = window_with(qtbot, other, drawn)
    other.setFocus()
    quiet = shown(drawn)
    drawn.setFocus()
    assert drawn.hasFocus()
    assert shown(drawn) == quiet
    press(window, Qt.Key.Key_Shift)
    assert shown(drawn) != quiet


def test_arrows_within_an_answer_show_where_they_are(qtbot: QtBot, look: Look) -> None:
    answers = OneOf("How", (("a", "One"), ("b", "Two")), pills=True)
    window = window_with(qtbot, answers)
    quiet = shown(answers.buttons["b"])
    answers.buttons["a"].setFocus()
    press(window, Qt.Key.Key_Right)
    assert answers.buttons["b"].hasFocus()
    assert shown(answers.buttons["b"]) != quiet
    assert window.isVisible()


def test_the_chosen_place_of_a_list_has_its_ring_by_keys_alone(qtbot: QtBot, look: Look) -> None:
    places, other = SectionsList(), button("Other")
    places.setProperty("kind", "sections")
    places.addItems(["One", "Two"])
    places.setCurrentRow(0)
    window = window_with(qtbot, places, other)
    other.setFocus()
    quiet = shown(places)
    places.setFocus()
    assert shown(places) == quiet
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Up)
    assert shown(places) != quiet
    assert window.isVisible()
