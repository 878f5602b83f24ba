"""How this app keeps its word: promises that hold today, and where in the app each is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.promises import between, gentle, leaving, safe, strengths, yours
from peerbuddy.ui.promises.promise import Promise
from peerbuddy.ui.settings.card import Card, Row
from peerbuddy.ui.tokens import COLUMN


class PromisesPage(Column):
    """`place_wanted` tells the Place of the promise that was asked after. `ways`: by the key of a promise."""

    left = Signal()
    done = Signal(str)  # as every page that is opened in a section
    place_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN, parent, top=30)
        lead = self.tr("Each promise holds in this version. The button beside it leads to where it is kept.")
        self.ways: dict[str, QPushButton] = {}
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.add(PlainLabel(self.tr("How this app keeps its word"), "page"), PlainLabel(lead, "lead"))
        for title, promises in by_group():
            card = Card()
            card.setAccessibleName(title)
            card.add(*map(self._row, promises))
            self.add(PlainLabel(title, "section"), space=14)
            self.add(card)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        self.add(foot, space=8)
        self.rows.addStretch(1)
        self.setFocusProxy(next(iter(self.ways.values())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, promise: Promise) -> Row:
        way = button(self.tr("Show"))
        way.clicked.connect(partial(self.place_wanted.emit, promise.place))
        self.ways[promise.key] = way
        return Row(promise.title, promise.line, way)


def by_group() -> tuple[tuple[str, tuple[Promise, ...]], ...]:
    """The title of each group, and its promises."""
    groups = (yours, strengths, between, gentle, safe, leaving)
    return tuple((group.title(), group.promises()) for group in groups)
