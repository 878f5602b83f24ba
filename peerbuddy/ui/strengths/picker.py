"""Choosing one strength: typing filters the list below, the arrows move in it, Enter takes the row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.model.strength import Strength, StrengthLine
from peerbuddy.ui.parts.picker_rows import PaintedRow, PickerRow, PickerRows
from peerbuddy.ui.parts.search_line import SearchLine
from peerbuddy.ui.strengths.said import fits

_IN_THE_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class StrengthPicker(QWidget):
    """The focus stays in the line. Once one is chosen its name stands there and the list is folded."""

    chosen = Signal(object)  # Strength
    folded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _Line(self.tr("Strength"))
        self.line.setPlaceholderText(self.tr("Type a part of its name"))
        self.list = QListView()
        self.model = PickerRows(self)
        self._offered: tuple[StrengthLine, ...] = ()
        self._one: Strength | None = None
        self._set_up()
        self.line.textEdited.connect(self._typed)
        self.line.returnPressed.connect(self._take)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._tell)

    def offer(self, lines: tuple[StrengthLine, ...]) -> None:
        self._offered = lines
        if self._one is None:
            self._typed(self.line.text())

    def strength(self) -> Strength | None:
        return self._one

    def clear(self) -> None:
        self._one = None
        self.line.clear()
        self._typed("")

    def take_only_one(self) -> None:
        """Where what was typed leaves no doubt."""
        if self._one is None and self.line.text().strip():
            self._take()

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._one = None
        self.model.show([_row(line.strength) for line in self._offered if fits(line.strength, text)])
        self._fold(folded=False)
        self.list.setCurrentIndex(self.model.index(0) if self.model.rowCount() else QModelIndex())

    def _fold(self, *, folded: bool) -> None:
        """The line alone, or the list below it with all the room there is."""
        upright = QSizePolicy.Policy.Fixed if folded else QSizePolicy.Policy.Expanding
        self.list.setVisible(not folded)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        self.folded.emit(folded)

    @Slot()
    def _take(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            one: Strength = self.model.key(row)
            self._one = one
            self.line.setText(one.label)
            self._fold(folded=True)
            self.chosen.emit(one)

    @Slot(QModelIndex)
    def _tell(self, index: QModelIndex) -> None:
        """A screen reader is in the line: it has to be told what the arrows chose."""
        if index.isValid() and self.line.hasFocus():
            told = index.data(Qt.ItemDataRole.AccessibleTextRole)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, told))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _IN_THE_LIST:
            self._fold(folded=False)
            self.list.event(event)
            event.accept()  # at the end of the list it has nowhere to go, and would come back here
        else:
            super().keyPressEvent(event)

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaintedRow(self.list))
        self.list.setProperty("kind", "palette")
        self.list.setAccessibleName(self.tr("Strengths to choose from"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        self._fold(folded=False)


def _row(one: Strength) -> PickerRow:
    return PickerRow(one, one.label, place=one.in_short, strength=one)


class _Line(SearchLine):
    """Leaves the keys of the list to the picker."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _IN_THE_LIST:
            event.ignore()
        else:
            super().keyPressEvent(event)
