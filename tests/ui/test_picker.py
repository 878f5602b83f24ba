"""A list of names to choose from that stands over the window, and what becomes of it when its page goes."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.picker import Picker
from tests.ui.opened_window import settle


def test_it_goes_with_the_page_that_it_belongs_to(qtbot: QtBot) -> None:
    window, page = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(page)
    QVBoxLayout(window).addWidget(page)
    anchor = QPushButton("Add", page)
    window.show()
    picker = Picker("Names", lambda typed: [], lambda typed: "none", anchor)
    picker.open()
    page.setParent(None)  # as locking does, before anything else
    window.resize(900, 600)
    settle()
    assert not picker.isVisible()
