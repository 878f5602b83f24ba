"""A list of places beside a page: a long name takes two lines, the chosen one a ring when keys are used."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QListView, QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peerbuddy.ui.last_input import hide_ring

BESIDE = 24  # pixels at both sides of the words together, as the sheet has them; Qt measures without these


class SectionsList(QListWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Place(self))
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)


class _Place(QStyledItemDelegate):
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        hide_ring(option)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(max(0, option.rect.width() - BESIDE))
        return super().sizeHint(narrower, index)
