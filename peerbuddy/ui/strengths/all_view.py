"""The left column with all strengths: a line that filters, the list by family, a way to add one's own."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from peerbuddy.model.strength import StrengthLine
from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.search_line import FindLine
from peerbuddy.ui.strengths.strength_list import StrengthList, StrengthRow


class AllView(QWidget):
    open_wanted = Signal(str)  # the id of a strength
    add_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finder = FindLine(self.tr("Filter the strengths"))
        self.list = QListView()
        self.model = StrengthList(self)
        self.none = PlainLabel(self.tr("No strength has these words. You can add one of your own."), "hint")
        self.add = button(self.tr("Add a strength of my own"))
        self.add.setIcon(icon("plus"))
        self._open = ""
        self._set_up()
        self.finder.textChanged.connect(self._filter)
        self.finder.onwards.connect(self._go_into_list)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.add.clicked.connect(self.add_wanted)

    def show_lines(self, lines: tuple[StrengthLine, ...]) -> None:
        self.model.fill(lines)
        self.choose(self._open)
        self.none.setVisible(self.model.first() < 0)

    def choose(self, id: str) -> None:
        """Show which one is open, without telling."""
        self._open = id
        row = self.model.row_of(id)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())

    @Slot(str)
    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        self.choose(self._open)
        self.none.setVisible(self.model.first() < 0)

    @Slot(QModelIndex)
    def _chosen(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None and line.strength.id != self._open:
            self._open = line.strength.id
            self.open_wanted.emit(self._open)

    @Slot()
    def _go_into_list(self) -> None:
        row = self.model.first()
        if row >= 0:
            self.list.setFocus()
            if not self.list.selectionModel().hasSelection():
                self.list.setCurrentIndex(self.model.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.finder.text():
            self.finder.clear()
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.finder.setPlaceholderText(self.tr("Filter the strengths"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(StrengthRow(self.list))
        self.list.setAccessibleName(self.tr("All strengths"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 16)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(28, 0, 28, 0)
        head.addWidget(self.finder)
        head.addWidget(self.none)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(28, 0, 28, 0)
        foot.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addLayout(foot)
