"""Two front sets beside each other: an earlier one and the one that counts now, without an arrow between."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions.strengths_room import FrontView
from peerbuddy.model.strength import FrontSet
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.strengths.ring import Ring
from peerbuddy.ui.strengths.said import route_name

_WIDEST = 1000


class ThenAndNow(Column):
    open_wanted = Signal(str)  # the id of a strength
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_WIDEST, parent, top=28)
        self._view: FrontView | None = None
        self.earlier = CalmComboBox()
        self.earlier.setAccessibleName(self.tr("Earlier set"))
        self.then, self.now = Ring(), Ring()
        self.leave = button(self.tr("Back"))
        self.earlier.activated.connect(self._show_earlier)
        self.leave.clicked.connect(self.left)
        for ring in (self.then, self.now):
            ring.open_wanted.connect(self.open_wanted)
        self._lay_out()

    def begin(self, view: FrontView) -> None:
        self._view = view
        self.earlier.clear()
        for number, front in enumerate(view.sets[1:], start=1):
            told = self.tr("{day}, {how}").format(day=day_for_chip(front.day), how=route_name(front.route))
            self.earlier.addItem(told, number)
        if view.sets:
            self._show(self.now, view.sets[0], self.tr("Now, since {day}"))
        self._show_earlier()
        self.earlier.setFocus()

    @Slot()
    def _show_earlier(self) -> None:
        number = self.earlier.currentData()
        if self._view is not None and number:
            self._show(self.then, self._view.sets[number], self.tr("Then, {day}"))

    def _show(self, ring: Ring, front: FrontSet, told: str) -> None:
        assert self._view is not None
        ring.show_set(self._view.strengths_of(front), told.format(day=day_for_chip(front.day)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.add(PlainLabel(self.tr("Then and now"), "page"))
        self.add(PlainLabel(self.tr("Seasons change, and so can a set. Neither is the better one."), "lead"))
        self.add(labelled(self.tr("Earlier set"), self.earlier), space=8)
        self.rows.addWidget(self.earlier, alignment=Qt.AlignmentFlag.AlignLeading)
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(24)
        for ring in (self.then, self.now):
            side = QVBoxLayout()
            side.addWidget(ring)
            side.addStretch(1)
            both.addLayout(side, 1)
        self.add(both, space=12)
        self.rows.addSpacing(8)
        self.rows.addWidget(self.leave, alignment=Qt.AlignmentFlag.AlignLeading)
        self.rows.addStretch(1)
