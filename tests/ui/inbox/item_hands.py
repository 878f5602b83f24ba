"""What a test does with the room of one item: look, and press."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox
from peerbuddy.model.packet import AskBody
from peerbuddy.model.received import Place
from tests.pairs import Two
from tests.ui.opened_window import settle

ASK = AskBody(text="The nights are long again.", mine_to_do_next="Ring on Thursday")
Comes = Callable[..., str]


def said(part: QWidget) -> str:
    """All that can be read on it. What was added last is shown one turn later."""
    settle()
    labels = (label for label in part.findChildren(QLabel) if label.isVisibleTo(part.window()))
    return "\n".join(label.text() for label in labels).replace("\u200b", "")


def place(two: Two, id: str) -> Place:
    return inbox.read_item(two.ben.session, id).item.place


def press(qtbot: QtBot, part: QWidget) -> None:
    assert part.isVisible()
    qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    settle()
