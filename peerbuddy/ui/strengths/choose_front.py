"""Choosing the front set by hand: any five to seven, as words to switch on, none of them before another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import strengths
from peerbuddy.model.strength import FRONT_SET, FrontSet, StrengthLine
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.strengths.said import by_name
from peerbuddy.ui.tokens import COLUMN


class ChooseFront(Column):
    chosen = Signal()
    left = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN, parent, top=28)
        self._jobs = jobs
        self.words = SomeOf(self.tr("Front set"), at_most=FRONT_SET[1])
        self.why = PlainLabel("", "hint")
        self.keep = button(self.tr("This is my front set"), "primary")
        self.leave = button(self.tr("Leave it as it was"))
        self.words.changed.connect(self._say)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)
        self._lay_out()

    def begin(self, lines: tuple[StrengthLine, ...], front: FrontSet | None) -> None:
        """What is in the set now is on; a retired strength is offered no more."""
        now = front.strengths if front else frozenset[str]()
        offered = by_name(line.strength for line in lines if not line.strength.is_retired)
        self.words.set_options((one.id, one.label) for one in offered)
        self.words.set_keys(now)
        self._say()
        stops = [*self.words.buttons.values(), self.keep, self.leave]
        walk_in_order(stops)  # the words are made anew
        stops[0].setFocus()

    @Slot()
    def _say(self) -> None:
        least, most = FRONT_SET
        chosen = len(self.words.keys())
        fits = least <= chosen <= most
        self.keep.setEnabled(fits)
        if chosen >= most:
            self.why.setText(self.tr("Seven is a full set. Switch one off to choose another."))
        elif fits:
            self.why.setText(self.tr("This can be a set. It can be looked at again at any time."))
        else:
            self.why.setText(self.tr("Five to seven make a set."))

    @Slot()
    def _keep(self) -> None:
        ids = frozenset(self.words.keys())
        self._jobs.run(strengths.choose_front, ids, then=lambda _: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.add(PlainLabel(self.tr("Choose the front set by hand"), "page"))
        self.add(
            PlainLabel(
                self.tr("Which of these feel like you, and are good to lean on just now? The others stay."),
                "lead",
            )
        )
        self.add(self.words, space=12)
        self.add(self.why, space=8)
        foot = QWidget()
        ways = Flow(foot, gap=8)
        for way in (self.keep, self.leave):
            ways.addWidget(way)
        self.add(foot, space=4)
        self.rows.addStretch(1)
