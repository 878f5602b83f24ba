"""Beside the page: the people whose cards are here, and the ways to pair and to open a file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.buddy_page import BuddyLine
from peerbuddy.ui import icons
from peerbuddy.ui.buddies.rows import PeopleView
from peerbuddy.ui.parts.labels import PlainLabel, button


class PeopleList(QWidget):
    open_wanted = Signal(str)
    pair_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.view = PeopleView(self.tr("Buddies"))
        self.pair = button(self.tr("Pair with someone"))
        self.pair.setIcon(icons.icon("user-plus", "text"))
        self.file = button(self.tr("Open a sealed file"))
        self.file.setIcon(icons.icon("mail-open", "text"))
        for way in (self.pair, self.file):
            way.setIconSize(QSize(16, 16))
        self._lay_out()
        self.pair.clicked.connect(self.pair_wanted)
        self.file.clicked.connect(self.file_wanted)
        self.view.selectionModel().currentChanged.connect(self._choose)
        for signal in (self.view.clicked, self.view.activated):  # also the row that is chosen already
            signal.connect(self._choose)

    def fill(self, lines: tuple[BuddyLine, ...], open_id: str) -> None:
        """`open_id`: whose page is shown, or ""."""
        blocked = QSignalBlocker(self.view.selectionModel())
        self.view.rows.fill(lines, self._today())
        self.view.choose(open_id)
        del blocked
        self.view.viewport().update()

    def choose(self, id: str) -> None:
        """Without telling."""
        blocked = QSignalBlocker(self.view.selectionModel())
        self.view.choose(id)
        del blocked
        self.view.viewport().update()

    @Slot()
    def _choose(self) -> None:
        if id := self.view.chosen():
            self.open_wanted.emit(id)

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
