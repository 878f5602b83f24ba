"""The insights room: questions at the left, the one that was opened beside them, or the support map."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import insights
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.insights import SHOWN
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.ui import words
from peerbuddy.ui.insights.left_column import MAP, LeftColumn
from peerbuddy.ui.insights.page import InsightPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.support.map_view import MapView

LEFT = (236, 256)  # how narrow and how wide the left column gets


class InsightsRoom(Room):
    """Raises ContentDamaged."""

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        needed = words_of_the_program(computer.language)
        _ = needed.insights, needed.words  # before any part is made: half a room would stay behind
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self.notice = NoticeBar(self)
        self.left = LeftColumn()
        self.page = InsightPage(jobs, lambda: computer.now().date())
        self.map = MapView(computer, jobs)
        self._soon = QTimer(self)  # joins the changes of a burst
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self._connect()

    def enter(self, what: object = None) -> None:
        """`what`: the id of an insight or MAP, to open it; without one everything stays as it was left."""
        (self.focusWidget() or self.left.first()).setFocus()
        self._read()
        if isinstance(what, str):
            self.open(what)

    def leave(self) -> None:
        self.map.leave()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.map.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        self.page.set_read_only()
        self.map.set_read_only()
        self.left.set_read_only()

    @Slot(str)
    def open(self, id: str) -> None:
        """Only now is anything of it worked out."""
        self.map.leave()
        self.notice.clear()
        self.left.choose(id)
        if id == MAP:
            self.page.put_away()
            self._right.setCurrentWidget(self.map)
            self.map.begin()
        else:
            self._right.setCurrentWidget(self.page)
            self.page.open(id)
        self.two_sides.show_page()

    # --- reading ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and any(
            (changes.strengths, changes.entries, changes.goals, changes.assets, changes.help)
        ):
            self._soon.start()

    @Slot()
    def _read(self) -> None:
        self._jobs.run(insights.shown, then=self._show_names)
        self.page.read_again()
        if self._right.currentWidget() is self.map:
            self.map.read_again()

    def _show_names(self, shown: tuple[str, ...]) -> None:
        self.left.show_all_but(id for id in SHOWN if id not in shown)

    # --- hiding and showing again -------------------------------------------------------------------

    @Slot(str)
    def _was_hidden(self, id: str) -> None:
        self.page.put_away()
        self.left.choose("")
        self._right.setCurrentWidget(self.blank)
        self._jobs.run(insights.shown, then=self._show_names)
        self.two_sides.show_list()
        told = self.tr("It is hidden for good. It can be shown again below the list.")
        way = (self.tr("Show it again"), partial(self._show_again, id))
        self.notice.show_notice(told, kind="plain", ways=(way,))
        self.notice.focus_first_way()

    @Slot(str)
    def _show_again(self, id: str) -> None:
        def shown(_: object) -> None:
            self.notice.clear()
            self._jobs.run(insights.shown, then=self._show_names)
            self.left.buttons[id].setFocus()

        self._jobs.run(insights.show_again, id, then=shown)

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._jobs.changed.connect(self._on_changed)
        self.left.open_wanted.connect(self.open)
        self.left.show_wanted.connect(self._show_again)
        self.page.go_wanted.connect(self.go_wanted)
        self.page.hidden.connect(self._was_hidden)
        self.page.failed.connect(self.tell)
        self.map.failed.connect(self.tell)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self.blank = EmptyState(
            "compass",
            self.tr("Questions you can put to your own notes"),
            self.tr("Choose one when you like. Until then nothing is worked out."),
        )
        for view in (self.blank, self.page, self.map):
            self._right.addWidget(view)
        self.two_sides = TwoSides(self.left, self._right, (self.left.first(), self.page.limits), widths=LEFT)
        self.two_sides.show_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice, bottom=12))
        column.addWidget(self.two_sides, 1)
