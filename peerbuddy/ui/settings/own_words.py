"""The person's own words of the spell check, listed, with a way to take each out again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled

MOST_LINES_IN_SIGHT = 6


class OwnWords(QWidget):
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = PlainLabel("", "hint")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("My words"))
        self.list.setProperty("kind", "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.remove = button(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Remove the chosen word"))
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._hint)
        column.addWidget(self.list)
        column.addLayout(below)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.show_words(())

    def show_words(self, words: tuple[str, ...]) -> None:
        """The choice stays at its place, so that several can be removed one after the other."""
        row = self.list.currentRow()
        self.list.clear()
        self.list.addItems(sorted(words, key=str.casefold))
        self.list.setCurrentRow(min(row, len(words) - 1))
        self.remove.setEnabled(self.list.currentRow() >= 0)
        self._hint.say(
            self.tr("They are known on every page, and lie in the journal.")
            if words
            else self.tr("A word comes here by the menu of the page: Add to my words.")
        )
        self.list.setVisible(bool(words))
        self.remove.setVisible(bool(words))
        lines = min(len(words), MOST_LINES_IN_SIGHT)
        self.list.setFixedHeight(lines * max(self.list.sizeHintForRow(0), 0) + scaled(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._remove()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.remove_wanted.emit(item.text())
