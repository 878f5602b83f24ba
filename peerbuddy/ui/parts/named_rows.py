"""A list of things that have a name each and one or two lines below it; which is chosen is told by its id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget

BelowRole = Qt.ItemDataRole.UserRole + 1  # a tuple of lines

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NamedRow:
    id: str
    name: str
    below: tuple[str, ...]


class NamedRows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[NamedRow, ...] = ()

    def fill(self, rows: tuple[NamedRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def id(self, row: int) -> str:
        return self._rows[row].id if 0 <= row < len(self._rows) else ""

    def row_of(self, id: str) -> int:
        return next((number for number, row in enumerate(self._rows) if row.id == id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join((row.name, *row.below)),
            BelowRole: row.below,
        }.get(role)


class NamedRowsView(QListView):
    """`painted` paints a row. `wanted`: the person chose one, perhaps the one that was chosen already."""

    wanted = Signal(str)

    def __init__(self, name: str, painted: QStyledItemDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        painted.setParent(self)
        self.rows = NamedRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(painted)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._tell)
        for signal in (self.clicked, self.activated):
            signal.connect(self._tell)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def show_rows(self, rows: tuple[NamedRow, ...], id: str) -> None:
        """With the one of this id chosen, without telling."""
        blocked = QSignalBlocker(self.selectionModel())
        self.rows.fill(rows)
        del blocked
        self.choose(id)

    def choose(self, id: str) -> None:
        """Without telling. No row at all where it is not in this list."""
        blocked = QSignalBlocker(self.selectionModel())
        self.setCurrentIndex(self.rows.index(self.rows.row_of(id)))
        del blocked
        self.viewport().update()

    @Slot()
    def _tell(self) -> None:
        if id := self.rows.id(self.currentIndex().row()):
            self.wanted.emit(id)
