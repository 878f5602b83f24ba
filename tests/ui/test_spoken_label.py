"""What a label tells a screen reader: only words that stand for a moment, each time they are meant to be."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.spoken_label import SpokenLabel


@pytest.fixture
def label(qtbot: QtBot) -> SpokenLabel:
    made = SpokenLabel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_stands_for_a_moment_is_announced(label: SpokenLabel) -> None:
    label.setText("3 found")
    label.announce_soon()
    assert label.announced == ""
    label._soon.timeout.emit()
    assert label.announced == "3 found"


def test_what_was_replaced_meanwhile_is_not_announced(label: SpokenLabel) -> None:
    label.setText("Saved 12:04")
    label.announce_soon()
    label.setText("Not saved yet")
    label._soon.timeout.emit()
    assert label.announced == ""


def test_what_nobody_can_see_is_not_announced(label: SpokenLabel) -> None:
    label.setText("3 found")
    label.announce_soon()
    label.hide()
    label._soon.timeout.emit()
    assert label.announced == ""
