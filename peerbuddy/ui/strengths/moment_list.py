"""Moments as a list: pages of fifty by keyset, newest first, of one strength or of all; or what was found for
an obstacle. A row has the sentence in two lines and where it comes from below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from peerbuddy.actions import uses
from peerbuddy.model.discovery import PastMoment
from peerbuddy.model.strength import Moment, MomentPage, Strength
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.source_mark import Shown
from peerbuddy.ui.strengths.said import caption, mark_of, mark_words

PAGE = 50
RowRole = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class MomentRow:
    """`strengths`: those it shows; `entry`: the page it stands under."""

    mark: Shown
    strengths: tuple[Strength, ...]
    words: str
    caption: str
    entry: str | None


class MomentList(QAbstractListModel):
    filled = Signal()

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self._rows: list[MomentRow] = []
        self._strengths: dict[str, Strength] = {}
        self._areas: dict[str, str] = {}
        self._strength = ""
        self._next: tuple[int, int] | None = None
        self._asking = False
        self._turn = 0

    def know(self, strengths: dict[str, Strength], areas: dict[str, str]) -> None:
        """The names that stand in the rows."""
        self._strengths, self._areas = strengths, areas

    def start(self, strength: str) -> None:
        """From the newest on; "" for moments of all strengths."""
        self._turn += 1
        self._strength, self._asking = strength, True
        self._ask(None, partial(self._fill, self._turn))

    def show_past(self, found: tuple[PastMoment, ...]) -> None:
        """Instead of the moments."""
        self._turn += 1
        self._next = None
        self._show([self._past_row(one) for one in found])

    def row(self, row: int) -> MomentRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    # --- pages --------------------------------------------------------------------------------------

    def canFetchMore(self, parent: AnyIndex = _ROOT) -> bool:
        return not parent.isValid() and self._next is not None and not self._asking

    def fetchMore(self, parent: AnyIndex = _ROOT) -> None:
        if self.canFetchMore(parent):
            self._asking = True
            self._ask(self._next, partial(self._append, self._turn))

    def _ask(self, before: tuple[int, int] | None, then: Callable[[MomentPage], None]) -> None:
        verb = partial(uses.moments, strength=self._strength) if self._strength else uses.all_moments
        self._jobs.run(verb, before=before, limit=PAGE, then=then, otherwise=self._give_up)

    def _give_up(self, error: Exception) -> None:
        self._asking = False
        self._jobs.failed.emit(error)

    def _fill(self, turn: int, page: MomentPage) -> None:
        if turn == self._turn:
            self._asking, self._next = False, page.next_before
            self._show([self._row_of(moment) for moment in page.moments])

    def _append(self, turn: int, page: MomentPage) -> None:
        if turn != self._turn:
            return
        self._asking, self._next = False, page.next_before
        if page.moments:
            at = len(self._rows)
            self.beginInsertRows(QModelIndex(), at, at + len(page.moments) - 1)
            self._rows += [self._row_of(moment) for moment in page.moments]
            self.endInsertRows()

    def _show(self, rows: list[MomentRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.filled.emit()

    # --- rows ---------------------------------------------------------------------------------------

    def _row_of(self, moment: Moment) -> MomentRow:
        told = caption(moment, self._areas, self._today())
        of = self._named(moment.evidence.strength)
        return MomentRow(mark_of(moment), of, moment.evidence.what, told, moment.entry)

    def _past_row(self, past: PastMoment) -> MomentRow:
        of = self._named(*(one.strength for one in past.helped))
        words = " ".join(one.what for one in past.helped)
        told = "  ·  ".join(part for part in (short_day(past.day, self._today()), past.heading) if part)
        return MomentRow(Shown.ENTRIES, of, words, told, past.entry)

    def _named(self, *ids: str) -> tuple[Strength, ...]:
        return tuple(self._strengths[id] for id in ids if id in self._strengths)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            names = ", ".join(one.label for one in row.strengths)
            return f"{names}. {row.words}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return f"{row.caption}, {mark_words(row.mark)}"
        return None
