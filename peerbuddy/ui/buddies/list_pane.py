"""Beside the page: the people whose cards are here, and the ways to pair and to open a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.buddy_page import BuddyLine
from peerbuddy.ui import icons
from peerbuddy.ui.buddies.rows import PersonRow, row_of
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.named_rows import NamedRowsView


class PeopleList(QWidget):
    open_wanted = Signal(str)
    pair_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.view = NamedRowsView(self.tr("Buddies"), PersonRow())
        self.pair = button(self.tr("Pair with someone"))
        self.pair.setIcon(icons.icon("user-plus", "text"))
        self.file = button(self.tr("Open a sealed file"))
        self.file.setIcon(icons.icon("mail-open", "text"))
        for way in (self.pair, self.file):
            way.setIconSize(QSize(16, 16))
        self._lay_out()
        self.pair.clicked.connect(self.pair_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.view.wanted.connect(self.open_wanted)

    def fill(self, lines: tuple[BuddyLine, ...], open_id: str) -> None:
        """`open_id`: whose page is shown, or ""."""
        today = self._today()
        self.view.show_rows(tuple(row_of(line, today) for line in lines), open_id)

    def _lay_out(self) -> None:
        self.setProperty("kind", "pane")
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(PlainLabel(self.tr("Buddies"), "page"), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.setSpacing(10)
        foot.addWidget(self.pair)
        foot.addWidget(self.file)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 20, 0, 24)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
