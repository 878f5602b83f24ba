"""A bell without a sound: after some minutes one quiet line says so, and it can be switched off."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.ui.parts.spoken_label import SpokenLabel
from peerbuddy.ui.parts.switch import Switch

MINUTE_MS = 60_000


class SoftBell(QWidget):
    """Counts on from `passed`. It rings once, and nothing is taken away or closed."""

    passed_one = Signal(int)  # how many minutes have passed by now

    def __init__(self, minutes: int, passed: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.minutes, self.passed = minutes, passed
        self.switch = Switch(self.tr("Soft bell after {n} minutes").format(n=minutes))
        self.switch.setChecked(True)
        self.line = SpokenLabel("", "good")
        self.timer = QTimer(self)
        self.timer.setInterval(MINUTE_MS)
        self.timer.timeout.connect(self._count)
        self.switch.toggled.connect(self._switched)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.switch)
        row.addWidget(self.line, 1)

    def begin(self) -> None:
        if self.passed < self.minutes:
            self.timer.start()

    @Slot()
    def _count(self) -> None:
        self.passed += 1
        self.passed_one.emit(self.passed)
        if self.passed >= self.minutes:
            self.timer.stop()
            self._ring()

    def _ring(self) -> None:
        self.line.setText(
            self.tr("{n} minutes. You can stop here, or go on, as you like.").format(n=self.minutes)
        )
        self.line.announce_soon()

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        """Switched on again it counts anew."""
        self.passed = 0
        self.line.setText("")
        if on:
            self.timer.start()
        else:
            self.timer.stop()
