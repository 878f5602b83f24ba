"""Pages of this day in other years, above the list and on Today. There only when a person asked for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import on_this_day
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import EntryLine
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.row_button import SIDE, RowButton

MOST_SHOWN = 3


class OnThisDay(QFrame):
    """`begin` after unlocking. It hides itself while there is nothing to show. `on_a_page`: a card."""

    open_wanted = Signal(str)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None, *, on_a_page: bool = False) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setProperty("kind", "card" if on_a_page else "plain")
        self.setAccessibleName(self.tr("On this day in other years"))
        self.pages: list[PageButton] = []
        self.put_away = button(self.tr("Not today"), "quiet")
        self.put_away.setAccessibleName(self.tr("Put away for today what was on this day"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, 0, 0)
        head.addWidget(PlainLabel(self.tr("On this day"), "label"), 1)
        head.addWidget(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(*((11, 10, 11, 12) if on_a_page else (2, 4, 2, 6)))
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(self._rows)
        self.put_away.clicked.connect(self._put_away)
        jobs.changed.connect(self._on_changed)
        self.hide()

    @Slot()
    def begin(self) -> None:
        self._jobs.run(on_this_day.on_this_day, then=self._show)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.entries or changes.settings & on_this_day.SETTINGS:
            self.begin()

    def _show(self, lines: tuple[EntryLine, ...]) -> None:
        shown = lines[:MOST_SHOWN]
        if shown != tuple(page.line for page in self.pages):
            self._drop()
            for line in shown:
                self._add(line)
        self.setVisible(bool(shown))

    def _add(self, line: EntryLine) -> None:
        made = PageButton(line)
        made.clicked.connect(partial(self.open_wanted.emit, line.id))
        self._rows.addWidget(made)
        self.pages.append(made)

    def _drop(self) -> None:
        for page in self.pages:
            page.hide()
            page.deleteLater()
        self.pages = []

    @Slot()
    def _put_away(self) -> None:
        self._jobs.run(on_this_day.not_today, then=lambda _: self.begin())


class PageButton(RowButton):
    """The day and the heading of a page."""

    def __init__(self, line: EntryLine) -> None:
        super().__init__(f"{day_for_chip(line.day)}  {line.heading}")
        self.line = line
