"""The ways to find strengths, in place of the list and the page: each goes when it is left or done, and stays
as it is while something else comes forward."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.computer import Computer
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.way import Way


class Ways(QObject):
    """`ground`: where they stand; its first widget is what they stand in place of."""

    left = Signal()
    done = Signal()
    go_wanted = Signal(str, object)

    def __init__(self, computer: Computer, jobs: Jobs, ground: QStackedWidget) -> None:
        super().__init__(ground)
        self._computer, self._jobs, self._ground = computer, jobs, ground
        self._under_way: dict[type[Way], Way] = {}

    @Slot()
    def sort_cards(self) -> None:
        from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow

        if CardSortFlow not in self._under_way:
            self._add(CardSortFlow(self._computer, self._jobs))
        self._ground.setCurrentWidget(self._under_way[CardSortFlow])

    @Slot()
    def tell_stories(self) -> None:
        from peerbuddy.ui.strengths.three_stories import ThreeStories

        if ThreeStories not in self._under_way:
            self._add(ThreeStories(self._computer, self._jobs))
        self._ground.setCurrentWidget(self._under_way[ThreeStories])

    @Slot()
    def ask_others(self) -> None:
        from peerbuddy.ui.strengths.others_eyes import OthersEyesWay

        if OthersEyesWay not in self._under_way:
            made = OthersEyesWay(self._computer, self._jobs)
            made.go_wanted.connect(self.go_wanted)
            self._add(made)
        self._ground.setCurrentWidget(self._under_way[OthersEyesWay])

    def shown(self) -> Way | None:
        """The one in sight."""
        now = self._ground.currentWidget()
        return now if isinstance(now, Way) else None

    def put_aside(self) -> None:
        """Something else comes forward."""
        self._ground.setCurrentIndex(0)

    def settle(self) -> None:
        for way in self._under_way.values():
            way.settle()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return tuple(words for way in self._under_way.values() for words in way.unsaved())

    def _add(self, way: Way) -> None:
        self._under_way[type(way)] = way
        for ends, told in ((way.left, self.left), (way.done, self.done)):
            ends.connect(partial(self._end, way))
            ends.connect(told)
        self._ground.addWidget(way)

    def _end(self, way: Way) -> None:
        self.put_aside()
        del self._under_way[type(way)]
        self._ground.removeWidget(way)
        way.hide()
        way.deleteLater()
