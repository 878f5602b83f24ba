"""What a search found: hits in titles first, then in the text, newest first, fifty at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from peerbuddy.actions import journal
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import EntryLine, SearchHit, SearchPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.entry_list_model import (
    ENOUGH,
    AnyIndex,
    MarksRole,
    SectionRole,
    line_data,
)
from peerbuddy.ui.journal.filters import Filters

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Found:
    """How a search came out. `exact` is False when there are more than `total`."""

    query: str
    total: int
    exact: bool


class SearchListModel(QAbstractListModel):
    """Rows are hits, or a section's name (a str)."""

    found = Signal(object)  # Found
    complete = Signal()  # all hits are there, as `load_all` asked

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self._rows: list[SearchHit | str] = []
        self._query = ""
        self._waiting = ""
        self.filters = Filters()
        self._turn = 0
        self._busy = False
        self._next: int | None = None
        self._fetching = self._wants_all = False
        jobs.changed.connect(self._on_changed)

    # --- asking -------------------------------------------------------------------------------------

    def search(self, query: str) -> None:
        """One search at a time: what is typed meanwhile waits, and only the last of it is asked."""
        self._waiting = query
        if not self._busy:
            self._ask()

    def limit_to(self, filters: Filters) -> None:
        """What is on the way within other limits is not shown any more."""
        self.filters = filters
        self._turn += 1
        if self._query:
            self.search(self._query)

    def clear(self) -> None:
        self._query = self._waiting = ""
        self._show([], None)

    def _ask(self) -> None:
        query = self._query = self._waiting
        if not query.strip():
            return
        self._busy = True
        then = partial(self._titles, self._turn, query)
        limits = self.filters.limits()
        self._jobs.run(journal.search_titles, query, then=then, otherwise=self._failed, **limits)

    def _titles(self, turn: int, query: str, titles: tuple[SearchHit, ...]) -> None:
        self._search(query, None, partial(self._answered, turn, query, titles))

    def _search(self, query: str, before: int | None, then: Callable[[SearchPage], None]) -> None:
        limits = self.filters.limits()
        self._jobs.run(
            journal.search, query, before=before, typing=True, then=then, otherwise=self._failed, **limits
        )

    def _answered(self, turn: int, query: str, titles: tuple[SearchHit, ...], page: SearchPage) -> None:
        self._busy = False
        if self._waiting != self._query or turn != self._turn:
            self._ask()
        elif self._query == query and query:
            if not titles and not page.hits and page.next_before is not None:
                self._busy = True  # nothing yet among those looked at: not said to be nothing before the end
                self._search(query, page.next_before, partial(self._answered, turn, query, titles))
                return
            in_titles = {hit.id for hit in titles}
            in_text = [hit for hit in page.hits if hit.id not in in_titles]
            rows: list[SearchHit | str] = []
            if titles:
                rows += [self.tr("In titles"), *titles]
            if titles and in_text:
                rows.append(self.tr("In the text"))
            self._show(rows + in_text, page.next_before)
            shown = len(titles) + len(in_text)
            self.found.emit(Found(query, max(page.total, shown if not page.exact else 0), page.exact))
            if shown < ENOUGH:
                self.fetchMore()

    def _failed(self, error: Exception) -> None:
        self._busy = self._fetching = False
        self._jobs.failed.emit(error)

    def _show(self, rows: list[SearchHit | str], next_before: int | None) -> None:
        self.beginResetModel()
        self._rows, self._next = rows, next_before
        self._fetching = self._wants_all = False
        self.endResetModel()

    # --- the rest of them ---------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex = _ROOT) -> bool:
        return not parent.isValid() and self._next is not None and not self._fetching

    def fetchMore(self, parent: AnyIndex = _ROOT) -> None:
        if not self.canFetchMore(parent):
            return
        self._fetching = True
        self._search(self._query, self._next, partial(self._append, self._turn, self._query))

    def load_all(self) -> None:
        self._wants_all = True
        self._go_on()

    def _go_on(self) -> None:
        if self._next is not None:
            self.fetchMore()
        elif not self._fetching and self._wants_all:
            self._wants_all = False
            self.complete.emit()

    def _append(self, turn: int, query: str, page: SearchPage) -> None:
        if query != self._query or turn != self._turn:
            return
        self._fetching, self._next = False, page.next_before
        known = {row.id for row in self._rows if isinstance(row, SearchHit)}
        new = [hit for hit in page.hits if hit.id not in known]
        if new:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
            self._rows += new
            self.endInsertRows()
        if len(new) < ENOUGH or self._wants_all:
            self._go_on()

    # --- changes ------------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes) -> None:
        ids = sorted(row.id for row in self._rows if isinstance(row, SearchHit) and row.id in changes.entries)
        if ids:
            limits = self.filters.limits()
            self._jobs.run(journal.lines_of, ids, then=partial(self._patch, ids), **limits)

    def _patch(self, ids: list[str], lines: tuple[EntryLine, ...]) -> None:
        """A hit keeps its place and its snippet; its heading may have changed, or it is in the trash."""
        now = {line.id: line for line in lines}
        for row in reversed(range(len(self._rows))):
            hit = self._rows[row]
            if isinstance(hit, str) or hit.id not in ids:
                continue
            line = now.get(hit.id)
            if line is None:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._rows[row]
                self.endRemoveRows()
            else:
                now_as = (line.pos, line.day, line.time, line.heading)
                self._rows[row] = SearchHit(hit.id, *now_as, hit.snippet, hit.marks, line.has_picture)
                self.dataChanged.emit(self.index(row), self.index(row))

    # --- showing ------------------------------------------------------------------------------------

    def row_of(self, id: str) -> int:
        return next(
            (n for n, row in enumerate(self._rows) if isinstance(row, SearchHit) and row.id == id), -1
        )

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        return _section_data(row, role) if isinstance(row, str) else _hit_data(row, role, self._today())


def _section_data(name: str, role: int) -> Any:
    shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, SectionRole)
    return name if role in shown else None


def _hit_data(hit: SearchHit, role: int, today: date) -> Any:
    return hit.marks if role == MarksRole else line_data(hit, hit.snippet, role, today)
