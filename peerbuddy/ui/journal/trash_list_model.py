"""What lies in the trash, last thrown away first, read again whenever entries change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from peerbuddy.actions import journal
from peerbuddy.model.changes import Changes
from peerbuddy.model.entry import EntryLine
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.entry_list_model import AnyIndex, line_data

_ROOT = QModelIndex()


class TrashListModel(QAbstractListModel):
    filled = Signal()

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self._lines: tuple[EntryLine, ...] = ()
        self._is_watched = False
        jobs.changed.connect(self._on_changed)

    def begin(self) -> None:
        self._is_watched = True
        self._read()

    def end(self) -> None:
        """Nobody looks: nothing is kept here."""
        self._is_watched = False
        self._show(())

    def _on_changed(self, changes: Changes) -> None:
        if self._is_watched and changes.entries:
            self._read()

    def _read(self) -> None:
        self._jobs.run(journal.list_trash, then=self._fill)

    def _fill(self, lines: tuple[EntryLine, ...]) -> None:
        if self._is_watched:
            self._show(lines)
            self.filled.emit()

    def _show(self, lines: tuple[EntryLine, ...]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, id: str) -> int:
        return next((row for row, line in enumerate(self._lines) if line.id == id), -1)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        return line_data(line, line.opening, role, self._today())
