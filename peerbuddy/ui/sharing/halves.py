"""Two halves side by side; in a narrow window one of them, with a switch above."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.style import scaled

BOTH = 1000  # the least width of the window, at the usual size of text, that shows both
FIRST, SECOND = "first", "second"


class Halves(QWidget):
    """`names`: of both, as the switch calls them."""

    def __init__(
        self, first: QWidget, second: QWidget, names: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._first, self._second = first, second
        self.switch = OneOf(self.tr("Shown"), zip((FIRST, SECOND), names, strict=True), may_be_none=False)
        self.switch.set_key(FIRST)
        self.switch.chosen.connect(self._arrange)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(28, 12, 28, 0)
        head.addWidget(self.switch)
        head.addStretch(1)
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(first, 44)
        row.addWidget(self._edge)
        row.addWidget(second, 56)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(row, 1)
        self._arrange()

    def show_half(self, key: str) -> None:
        self.switch.set_key(key)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.window().width() < scaled(BOTH)
        self._head.setVisible(narrow)
        self._edge.setVisible(not narrow)
        self._first.setVisible(not narrow or self.switch.key() == FIRST)
        self._second.setVisible(not narrow or self.switch.key() == SECOND)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._arrange()
