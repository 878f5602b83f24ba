"""A column that remembers how high it is, as long as nothing in it changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.steady_column import SteadyColumn
from tests.ui.opened_window import settle

WORDS = "The nights are long, and the mornings come early. " * 6


class Counted(PlainLabel):
    """How often it was asked how high its words are."""

    asked = 0

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return super().heightForWidth(width)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    around = QWidget()
    qtbot.addWidget(around)
    SteadyColumn(around).addWidget(Counted(WORDS))
    around.resize(400, 300)
    around.show()
    settle()
    return around


def parts(around: QWidget) -> tuple[SteadyColumn, Counted]:
    made, label = around.layout(), around.findChild(Counted)
    assert isinstance(made, SteadyColumn)
    assert isinstance(label, Counted)
    return made, label


def test_its_words_are_set_once_for_each_width(around: QWidget) -> None:
    made, label = parts(around)
    heights = [made.heightForWidth(width) for width in (300, 500)]
    assert heights[0] > heights[1]
    asked = label.asked
    assert [made.heightForWidth(width) for width in (300, 500, 300, 500)] == heights * 2
    assert label.asked == asked


def test_what_changes_in_it_is_measured_again(around: QWidget) -> None:
    made, label = parts(around)
    before = made.heightForWidth(300), made.minimumHeightForWidth(300)
    label.setText(WORDS * 2)
    after = made.heightForWidth(300), made.minimumHeightForWidth(300)
    assert after > before
