"""A list to choose one number from, which also offers whatever number is set."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.parts.calm_edits import CalmComboBox


class NumberChoice(CalmComboBox):
    """`tell` words a number. `chosen` is heard only when the person chooses."""

    chosen = Signal(int)

    def __init__(
        self, offered: tuple[int, ...], tell: Callable[[int], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered, self._tell = offered, tell
        self.currentIndexChanged.connect(lambda _: self.chosen.emit(self.currentData()))

    def show_number(self, number: int) -> None:
        blocked = QSignalBlocker(self)
        self.clear()
        for one in sorted({*self._offered, number}):
            self.addItem(self._tell(one), one)
        self.setCurrentIndex(self.findData(number))
        blocked.unblock()
