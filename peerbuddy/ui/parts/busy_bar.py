"""A thin bar that moves while something takes a while, or stands there filled for whom motion disturbs. Its
place is kept, so nothing jumps."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget

from peerbuddy.ui.style import moves


class BusyBar(QProgressBar):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(4)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        self.setRange(0, 0 if busy and moves() else 1)
        self.setValue(self.maximum())
        self.setVisible(busy)
