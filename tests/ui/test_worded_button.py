"""A button with an icon: the icon keeps its distance from the words, at whichever side it stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.worded_button import GAP
from peerbuddy.ui.style import Look, current


def columns_with_ink(made: QPushButton) -> list[int]:
    """Of the middle of the button, away from its edge."""
    image = made.grab().toImage()
    ground = QColor(current().surface)
    inside = QRect(0, 0, image.width(), image.height()).adjusted(4, 4, -4, -4)
    return [
        x
        for x in range(inside.left(), inside.right() + 1)
        if any(image.pixelColor(x, y) != ground for y in range(inside.top(), inside.bottom() + 1))
    ]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_between_the_icon_and_the_words_there_is_room(
    qtbot: QtBot, look: Look, direction: Qt.LayoutDirection
) -> None:
    made = button("Edit")
    qtbot.addWidget(made)
    plain = made.sizeHint().width()
    made.setIcon(icon("plus", "text"))
    made.setLayoutDirection(direction)
    assert made.sizeHint().width() == plain + made.iconSize().width() + 4 + GAP
    made.resize(made.sizeHint())
    made.show()
    inked = columns_with_ink(made)
    widest = max(after - before for before, after in pairwise(inked))
    assert widest >= 8
    assert inked[0] >= 10
    assert made.width() - inked[-1] >= 10


def test_an_icon_alone_stays_in_the_middle(qtbot: QtBot, look: Look) -> None:
    made = button("")
    qtbot.addWidget(made)
    made.setIcon(icon("plus", "text"))
    made.resize(made.sizeHint())
    made.show()
    inked = columns_with_ink(made)
    assert abs(inked[0] - (made.width() - 1 - inked[-1])) <= 2


def test_enter_presses_it_once_and_what_is_chosen_is_left_to_space(qtbot: QtBot, look: Look) -> None:
    made, chosen = button("Save"), button("Weekly")
    chosen.setCheckable(True)
    pressed: list[str] = []
    for one in (made, chosen):
        qtbot.addWidget(one)
        one.show()
        one.clicked.connect(lambda _, one=one: pressed.append(one.text()))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        qtbot.keyClick(made, key)
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # goes on from a whole page
    qtbot.keyClick(chosen, Qt.Key.Key_Return)
    assert pressed == ["Save", "Save"]
    qtbot.keyClick(chosen, Qt.Key.Key_Space)
    assert pressed == ["Save", "Save", "Weekly"]
