"""When what is written is saved: in a pause, at the latest soon after the first key, again after a fault."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

AFTER_LAST_KEY_MS = 800
AFTER_FIRST_KEY_MS = 4_000
TRY_AGAIN_MS = 5_000


class Pauses(QObject):
    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = self._timer(AFTER_LAST_KEY_MS)
        self._at_latest = self._timer(AFTER_FIRST_KEY_MS)
        self._again = self._timer(TRY_AGAIN_MS)

    @Slot()
    def typed(self) -> None:
        self._soon.start()
        if not self._at_latest.isActive():
            self._at_latest.start()

    def try_again(self) -> None:
        self._again.start()

    def is_awaited(self) -> bool:
        return any(timer.isActive() for timer in (self._soon, self._at_latest, self._again))

    def stop(self) -> None:
        for timer in (self._soon, self._at_latest, self._again):
            timer.stop()

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(self.due)
        return timer
