"""The timeline: pages of 200 by keyset, changed rows patched in place, no second truth.

Rows stand in the order of `pos`, newest first. A jump to a day starts the list anew from there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from peerbuddy.actions import journal
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import EntryLine, EntryPage, SearchHit
from peerbuddy.ui.dates import clock, long_day, short_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.filters import Filters

PAGE = 200
ENOUGH = 20  # rows that fill a window

IdRole = Qt.ItemDataRole.UserRole + 1
CaptionRole = Qt.ItemDataRole.UserRole + 2
OpeningRole = Qt.ItemDataRole.UserRole + 3
MarksRole = Qt.ItemDataRole.UserRole + 4
SectionRole = Qt.ItemDataRole.UserRole + 5
PictureRole = Qt.ItemDataRole.UserRole + 6

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntryListModel(QAbstractListModel):
    filled = Signal()  # the first page is there
    patched = Signal()  # rows came, went or moved
    complete = Signal()  # all rows are there, as `load_all` asked

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self._lines: list[EntryLine] = []
        self._pos_of: dict[str, int] = {}
        self._more = False
        self._asking = False
        self._turn = 0
        self._wants_all = False
        self.last_day: date | None = None  # the list begins here after a jump
        self.filters = Filters()
        self._next: int | None = None
        self._waiting: set[str] = set()
        self._patch_soon = QTimer(self)  # joins the changes of a burst
        self._patch_soon.setSingleShot(True)
        self._patch_soon.setInterval(0)
        self._patch_soon.timeout.connect(self._ask_for_changed)
        jobs.changed.connect(self._on_changed)

    # --- filling ------------------------------------------------------------------------------------

    def limit_to(self, filters: Filters) -> None:
        self.filters = filters
        self.start_at(self.last_day)

    def start_at(self, last_day: date | None) -> None:
        """The newest pages, or those up to a day."""
        self._turn += 1
        self._asking, self._wants_all = True, False
        self.last_day = last_day
        then = partial(self._fill, self._turn)
        self._ask(None, then)

    def _ask(self, before: int | None, then: Callable[[EntryPage], None]) -> None:
        limits = self.filters.limits(self.last_day)
        self._jobs.run(
            journal.list_entries, before=before, limit=PAGE, then=then, otherwise=self._give_up, **limits
        )

    def _fill(self, turn: int, page: EntryPage) -> None:
        if turn != self._turn:
            return
        self._asking = False
        if not page.lines and page.more:
            self._look_on(page)
            return
        self.beginResetModel()
        self._lines = list(page.lines)
        self._pos_of = {line.id: line.pos for line in self._lines}
        self._more, self._next = page.more, page.next_before
        self.endResetModel()
        self.filled.emit()
        if len(self._lines) < ENOUGH:
            self.fetchMore()

    def _look_on(self, page: EntryPage) -> None:
        """Nothing found yet among those looked at: a list is not said to be empty before its end."""
        self._asking = True
        self._ask(page.next_before, partial(self._fill, self._turn))

    def canFetchMore(self, parent: AnyIndex = _ROOT) -> bool:
        return not parent.isValid() and self._more and not self._asking

    def fetchMore(self, parent: AnyIndex = _ROOT) -> None:
        if not self.canFetchMore(parent):
            return
        self._asking = True
        self._ask(self._next, partial(self._append, self._turn))

    def load_all(self) -> None:
        self._wants_all = True
        self._go_on()

    def _go_on(self) -> None:
        if self._more:
            self.fetchMore()
        elif not self._asking and self._wants_all:
            self._wants_all = False
            self.complete.emit()

    def _append(self, turn: int, page: EntryPage) -> None:
        if turn != self._turn:
            return
        self._asking = False
        self._more, self._next = page.more, page.next_before
        new = [line for line in page.lines if line.id not in self._pos_of]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(new) - 1)
            self._lines += new
            self._pos_of.update((line.id, line.pos) for line in new)
            self.endInsertRows()
        if len(new) < ENOUGH or self._wants_all:  # a view asks no more when nothing came
            self._go_on()

    def _give_up(self, error: Exception) -> None:
        self._asking = False
        self._jobs.failed.emit(error)

    # --- changes ------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries:
            self._waiting |= changes.entries
            self._patch_soon.start()

    def _ask_for_changed(self) -> None:
        ids, self._waiting = sorted(self._waiting), set()
        limits = self.filters.limits(self.last_day)
        self._jobs.run(journal.lines_of, ids, then=partial(self._patch, self._turn, ids), **limits)

    def _patch(self, turn: int, ids: list[str], lines: tuple[EntryLine, ...]) -> None:
        if turn != self._turn:
            return
        now = {line.id: line for line in lines}
        for id in ids:
            self._patch_row(id, now.get(id))
        self.patched.emit()

    def _patch_row(self, id: str, line: EntryLine | None) -> None:
        row = self.row_of(id)
        if line is None or not self._belongs(line):
            self._remove(row)
        elif row < 0:
            self._insert(line)
        elif self._lines[row].pos == line.pos:
            self._lines[row] = line
            self.dataChanged.emit(self.index(row), self.index(row))
        else:
            self._move(row, line)

    def _belongs(self, line: EntryLine) -> bool:
        """Older lines than those shown come with their page."""
        return self._next is None or line.pos >= self._next

    def _place_for(self, pos: int) -> int:
        return bisect_left(self._lines, -pos, key=lambda line: -line.pos)

    def _insert(self, line: EntryLine) -> None:
        row = self._place_for(line.pos)
        self.beginInsertRows(QModelIndex(), row, row)
        self._lines.insert(row, line)
        self._pos_of[line.id] = line.pos
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        if row < 0:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._pos_of[self._lines.pop(row).id]
        self.endRemoveRows()

    def _move(self, row: int, line: EntryLine) -> None:
        """As one move, so that the row stays selected."""
        goal = self._place_for(line.pos)
        moves = goal not in (row, row + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), goal)
        self._lines.pop(row)
        row = goal - 1 if goal > row else goal
        self._lines.insert(row, line)
        self._pos_of[line.id] = line.pos
        if moves:
            self.endMoveRows()
        self.dataChanged.emit(self.index(row), self.index(row))

    # --- showing ------------------------------------------------------------------------------------

    def row_of(self, id: str) -> int:
        """-1 for an entry that is not among the rows."""
        pos = self._pos_of.get(id)
        return -1 if pos is None else self._place_for(pos)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        return line_data(line, line.opening, role, self._today())


def heading_or_dash(heading: str) -> str:
    """A heading can be empty: text of nothing but marks."""
    return heading or "–"


def line_data(line: EntryLine | SearchHit, words: str, role: int, today: date) -> Any:
    """`words` stand below its heading."""
    if role == Qt.ItemDataRole.DisplayRole:
        return heading_of(line)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return told_as(line)
    if role == PictureRole:
        return line.has_picture
    if role in (OpeningRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        return words
    if role == CaptionRole:
        return caption(line.day, line.time, today)
    return line.id if role == IdRole else None


def told_as(line: EntryLine | SearchHit) -> str:
    """For who cannot see the row."""
    told = f"{long_day(line.day)}, {heading_of(line)}"
    with_picture = QCoreApplication.translate("entry_list", "{page}, with a picture")
    return with_picture.format(page=told) if line.has_picture and line.heading else told


def heading_of(line: EntryLine | SearchHit) -> str:
    if line.has_picture and not line.heading:
        return QCoreApplication.translate("entry_list", "A picture")
    return heading_or_dash(line.heading)


def caption(day: date, time: int | None, today: date) -> str:
    shown = short_day(day, today)
    return shown if time is None else f"{shown} · {clock(time)}"
