"""The cards of a guided page as a path: each by its short name, ticked once it was looked at."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from peerbuddy.model.template import Card
from peerbuddy.ui import icons
from peerbuddy.ui.guides.asked import in_path
from peerbuddy.ui.parts.sections_list import SectionsList

ICON = 16


class CardPath(SectionsList):
    card_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sections")
        self.setAccessibleName(self.tr("Cards"))
        self.setIconSize(QSize(ICON, ICON))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentRowChanged.connect(self._chosen)

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        with QSignalBlocker(self):
            self.clear()
            for card in cards:
                item = QListWidgetItem(in_path(card.text))
                item.setToolTip(card.text)
                self.addItem(item)

    def show_state(self, at: int, looked_at: Collection[int], reach: int) -> None:
        """`reach`: up to which card one can go."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                self._show_row(self.item(row), is_done=row in looked_at, is_open=row <= reach)
                letters = self.font()
                letters.setWeight(QFont.Weight.DemiBold if row == at else QFont.Weight.Normal)
                self.item(row).setFont(letters)
            self.setCurrentRow(at)

    def _show_row(self, item: QListWidgetItem, *, is_done: bool, is_open: bool) -> None:
        item.setIcon(icons.icon("check", "accent") if is_done else icons.icon("circle-small", "text3"))
        told = self.tr("{card}, looked at").format(card=item.text()) if is_done else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        item.setFlags(flags if is_open else Qt.ItemFlag.NoItemFlags)

    @Slot(int)
    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.card_wanted.emit(row)
