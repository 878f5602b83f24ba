"""The table twin of a plot: the same to read, a real table for screen readers."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from peerbuddy.ui.insights.behind import Rows
from peerbuddy.ui.style import scaled

# Pixels at the usual size of text; beyond TALLEST the table scrolls by itself.
TALLEST, LONGEST_WORD, LONGEST = 420, 130, 320
EDGES, EDGES_OF_CELL = 6, 28
MEASURED = 60  # rows; a long table has more of the same
MOST_FITTED = 500  # rows whose heights are worked out one by one; more of them are one line each
AnyIndex = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    def __init__(self, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.rows.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.rows.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None


class _Cell(QStyledItemDelegate):
    """As high as its lines in the width of its column: a style sheet's own answer leaves out its edges."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        wide = self._table.columnWidth(index.column()) - scaled(EDGES_OF_CELL)
        room = QRect(0, 0, max(1, wide), 10_000)
        words = self._table.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), str(index.data()))
        return QSize(wide, words.height() + scaled(13))


class RowsTable(QTableView):
    """`looked_at` tells the number of the dot that a row belongs to."""

    looked_at = Signal(int)

    def __init__(self, name: str, rows: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(rows, self)
        self.setItemDelegate(_Cell(self))
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setProperty("kind", "rows")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(scaled(30))
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(1)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def choose(self, spot: int) -> None:
        """Show the row of a dot as chosen, without telling."""
        spots = self._model.rows.spots
        row = self.currentIndex().row()
        if spot not in spots or (0 <= row < len(spots) and spots[row] == spot):
            return
        index = self._model.index(spots.index(spot), 0)
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )
        self.selectionModel().blockSignals(False)
        self.scrollTo(index)
        self.viewport().update()

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        spots = self._model.rows.spots
        if 0 <= index.row() < len(spots):
            self.looked_at.emit(spots[index.row()])

    # --- sizes --------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(scaled(300), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(sum(self._least()) + EDGES, self.height())

    def _least(self) -> list[int]:
        """Of each column: the width of its longest word, as far as that is not very long."""
        return [min(self._widest(column, words=True), scaled(LONGEST_WORD)) for column in self._columns()]

    def _widest(self, column: int, *, words: bool) -> int:
        """Of the first rows, and of the head."""
        rows = self._model.rows
        texts = [rows.columns[column], *(row[column] for row in rows.rows[:MEASURED])]
        parts = [word for text in texts for word in text.split(" ")] if words else texts
        return max(map(self.fontMetrics().horizontalAdvance, parts), default=0) + scaled(EDGES_OF_CELL + 2)

    def _columns(self) -> range:
        return range(len(self._model.rows.columns))

    def _fit(self) -> None:
        """What is left of the width goes where much is said."""
        least = self._least()
        wish = [min(self._widest(n, words=False), scaled(LONGEST)) - least[n] for n in self._columns()]
        wish = [max(1, more) for more in wish]
        left = max(0, self.viewport().width() - sum(least))
        for column in self._columns():
            self.setColumnWidth(column, least[column] + left * wish[column] // sum(wish))
        if self._model.rowCount() <= MOST_FITTED:
            self.resizeRowsToContents()
        tall = self.horizontalHeader().height() + self.verticalHeader().length() + EDGES
        self.setFixedHeight(min(tall, scaled(TALLEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_model"):
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing does not search: letters belong to whatever has them as a key."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """At its end the page goes on."""
        bar = self.verticalScrollBar()
        if bar.minimum() == bar.maximum():
            event.ignore()
        else:
            super().wheelEvent(event)
