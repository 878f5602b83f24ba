"""Pages to read: what a buddy is and isn't, what it can mean when words differ, when somebody pushes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from peerbuddy.ui.help.sub_page import SubPage, capitalised
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button

Ways = Iterable[tuple[str, str]]  # (key, words)


class ReadingPage(SubPage):
    """`way_wanted` with the key of a button on it."""

    way_wanted = Signal(str)

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(title, lead, parent)
        self.ways: dict[str, QPushButton] = {}

    def add_part(self, title: str, lines: Iterable[str], ways: Ways = (), *, kind: str = "") -> None:
        """A card with a heading, sentences below it, and ways on. `kind`: of the sentences' labels."""
        card = QFrame()
        card.setProperty("kind", "card")
        card.setAccessibleName(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(22, 16, 22, 18)
        column.setSpacing(8)
        column.addWidget(PlainLabel(title, "section"))
        for line in lines:
            column.addWidget(PlainLabel(capitalised(line), kind))
        if made := self._row_of(ways):
            column.addSpacing(4)
            column.addLayout(made)
        self.add(card, space=8)

    def add_foot(self, ways: Ways) -> None:
        if made := self._row_of(ways):
            self.add(made, space=12)
        self.rows.addStretch(1)

    def _row_of(self, ways: Ways) -> Flow | None:
        row = Flow(gap=8)
        for key, words in ways:
            made = button(words)
            made.clicked.connect(partial(self.way_wanted.emit, key))
            self.ways[key] = made
            row.addWidget(made)
        return row if row.count() else None
