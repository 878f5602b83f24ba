"""A line that can be pressed: cut where there is no room, heard in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

SIDE = 9  # of a row, left and right of its words


class RowButton(QPushButton):
    def __init__(self, told: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setMinimumWidth(1)
        self.setAccessibleName(told)

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        room = self.width() - 2 * SIDE
        cut = self.fontMetrics().elidedText(self._told, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
