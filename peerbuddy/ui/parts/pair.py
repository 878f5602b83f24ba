"""Two answers of the same weight: for every suggestion, with the refusal second."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
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

    def event(self, event: QEvent) -> bool:
        """Before they are laid out, and when the size of the text is another one."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.LayoutRequest):
            both = (self.take, self.refuse)
            widest = max(made.sizeHint().width() for made in both)
            for made in both:
                if made.minimumWidth() != widest:
                    made.setMinimumWidth(widest)
        return super().event(event)
