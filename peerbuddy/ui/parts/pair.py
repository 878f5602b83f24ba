"""Two answers of the same weight: for every suggestion, with the refusal second."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.ui.parts.labels import button


class Pair(QWidget):
    """Both buttons are as wide as the wider one."""

    taken = Signal()
    refused = Signal()

    def __init__(self, take: str, refuse: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take, self.refuse = button(take), button(refuse)
        self.take.clicked.connect(self.taken)
        self.refuse.clicked.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for made in (self.take, self.refuse):
            row.addWidget(made, 1)
