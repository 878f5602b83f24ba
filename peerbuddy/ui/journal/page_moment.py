"""When a page was written: its day, and a time of day if it has one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.computer import Computer
from peerbuddy.ui.dates import long_day, to_day, to_minutes, to_qdate, to_qtime
from peerbuddy.ui.parts.calm_edits import CalmDateEdit, CalmTimeEdit
from peerbuddy.ui.parts.tick_box import TickBox


class PageMoment(QWidget):
    changed = Signal()

    def __init__(self, computer: Computer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self.day = CalmDateEdit()
        self.day.setProperty("kind", "bare")
        self.has_time = TickBox(self.tr("Time"))
        self.has_time.setAccessibleName(self.tr("This page has a time of day"))
        self.time = CalmTimeEdit()
        self.time.setProperty("kind", "bare")
        self.time.setAccessibleName(self.tr("Time of the page"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.day, self.has_time, self.time):
            row.addWidget(widget)
        self.day.dateChanged.connect(self.changed)
        self.day.dateChanged.connect(self._tell_day)
        self.time.timeChanged.connect(self.changed)
        self.has_time.toggled.connect(self._show_time)
        self.has_time.toggled.connect(self.changed)

    def show_moment(self, day: date, time: int | None) -> None:
        """`time` in minutes since midnight. Nothing of it counts as a change."""
        blockers = [QSignalBlocker(field) for field in (self.day, self.has_time, self.time)]
        self.day.setDate(to_qdate(day))
        self.has_time.setChecked(time is not None)
        self.time.setTime(QTime(12, 0) if time is None else to_qtime(time))
        del blockers
        self.time.setVisible(self.has_time.isChecked())
        self._tell_day()

    def shown_day(self) -> date:
        return to_day(self.day.date())

    def shown_time(self) -> int | None:
        return to_minutes(self.time.time()) if self.has_time.isChecked() else None

    def settle(self) -> None:
        """A day or time that is still being typed counts from here on."""
        self.day.interpretText()
        self.time.interpretText()

    def set_read_only(self) -> None:
        self.day.setReadOnly(True)
        self.time.setReadOnly(True)
        self.has_time.setEnabled(False)

    @Slot(bool)
    def _show_time(self, shown: bool) -> None:
        if shown:
            now = self._computer.now()
            with QSignalBlocker(self.time):
                self.time.setTime(QTime(now.hour, now.minute))
        self.time.setVisible(shown)

    @Slot()
    def _tell_day(self) -> None:
        day = long_day(self.shown_day())
        self.day.setAccessibleName(self.tr("Day of the page: {day}").format(day=day))
