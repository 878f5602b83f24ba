"""Many changes come together, as when a whole folder is taken in: the first few are read at once, the rest
when they are over."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

MOST_IN_A_ROW, CALM_MS = 5, 300  # changes that are read at once; the pause after which a burst is over


class Bursts(QObject):
    """`read`: what is shown is to be read again."""

    read = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._in_a_row = 0
        self._soon, self._calm = QTimer(self), QTimer(self)
        for timer, pause in ((self._soon, 0), (self._calm, CALM_MS)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
        self._soon.timeout.connect(self.read)
        self._calm.timeout.connect(self._end)

    def note_change(self) -> None:
        self._in_a_row += 1
        self._calm.start()
        if self._in_a_row <= MOST_IN_A_ROW:
            self.read_soon()

    def read_soon(self) -> None:
        """Joined with what is asked for in the same moment."""
        self._soon.start()

    @Slot()
    def _end(self) -> None:
        was_burst, self._in_a_row = self._in_a_row > MOST_IN_A_ROW, 0
        if was_burst:
            self.read.emit()
