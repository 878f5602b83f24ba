"""The left column of the strengths room: its name, and the front set, all strengths, or the moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions.strengths_room import FrontView
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.strengths.front_view import FrontSetView

if TYPE_CHECKING:
    from peerbuddy.ui.strengths.all_view import AllView
    from peerbuddy.ui.strengths.moments_view import MomentsView

FRONT, ALL, MOMENTS = "front", "all", "moments"


class LeftColumn(QWidget):
    """What is not looked at is not made."""

    open_wanted = Signal(str)  # the id of a strength
    page_wanted = Signal(str)  # the id of an entry
    add_wanted = Signal()

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.shown = OneOf(
            self.tr("Show"),
            ((FRONT, self.tr("Front set")), (ALL, self.tr("All")), (MOMENTS, self.tr("Moments"))),
            may_be_none=False,
        )
        self._jobs, self._today = jobs, today
        self._view: FrontView | None = None
        self._open, self._read_only = "", False
        self._stack = QStackedWidget()
        self.front = FrontSetView()
        self.front.open_wanted.connect(self.open_wanted)
        self._stack.addWidget(self.front)
        self.shown.set_key(FRONT)
        self.shown.chosen.connect(self.turn_to)
        self._lay_out()

    @cached_property
    def all(self) -> AllView:
        from peerbuddy.ui.strengths.all_view import AllView

        made = AllView()
        made.open_wanted.connect(self.open_wanted)
        made.add_wanted.connect(self.add_wanted)
        made.add.setEnabled(not self._read_only)
        self._stack.addWidget(made)
        walk_in_order([self.front.cards, made.finder, made.list, made.add])
        return made

    @cached_property
    def moments(self) -> MomentsView:
        from peerbuddy.ui.strengths.moments_view import MomentsView

        made = MomentsView(self._jobs, self._today)
        made.open_wanted.connect(self.open_wanted)
        made.page_wanted.connect(self.page_wanted)
        self._stack.addWidget(made)
        walk_in_order([self.front.cards, made.obstacle, made.look, made.of, made.back, made.list])
        return made

    def show_view(self, view: FrontView) -> None:
        self._view = view
        self._fill()

    def choose(self, id: str) -> None:
        """Which strength is open beside it."""
        self._open = id
        self.front.ring.choose(id)
        if self.shown.key() == ALL:
            self.all.choose(id)

    def set_read_only(self) -> None:
        self._read_only = True
        front = self.front
        for way in (front.by_hand, front.again, front.stories, front.cards):
            way.setEnabled(False)

    @Slot(str)
    def turn_to(self, key: str) -> None:
        self.shown.set_key(key)
        self._fill()
        self._stack.setCurrentWidget(self._in_sight())

    def _in_sight(self) -> QWidget:
        if self.shown.key() == FRONT:
            return self.front
        return self.all if self.shown.key() == ALL else self.moments

    def _fill(self) -> None:
        """The one in sight; another one when it comes forward."""
        view, key = self._view, self.shown.key()
        if view is None:
            return
        if key == FRONT:
            self.front.show_view(view)
            self.front.ring.choose(self._open)
        elif key == ALL:
            self.all.show_lines(view.lines)
            self.all.choose(self._open)
        else:
            self.moments.show_names(view.lines, view.areas)

    def _lay_out(self) -> None:
        top = QWidget()
        head = Flow(top, gap=12, push=True)
        title = PlainLabel(self.tr("Strengths"), "page")
        title.setWordWrap(False)
        head.addWidget(title)
        head.addWidget(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QVBoxLayout()
        row.setContentsMargins(28, 20, 28, 4)
        row.addWidget(top)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
