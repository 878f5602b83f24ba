"""Going to a day: typed, or chosen in a month whose days with pages bear a neutral mark."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.actions import journal
from peerbuddy.model.changes import Changes
from peerbuddy.ui.dates import last_day_of
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.month_grid import MonthGrid, months_later
from peerbuddy.ui.parts.labels import PlainLabel, button


class DayPanel(QWidget):
    day_wanted = Signal(object)  # a date
    not_a_day = Signal()
    newest_wanted = Signal()

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._today = jobs, today
        self.line = QLineEdit()
        self.go = button(self.tr("Go"))
        self.newest = button(self.tr("Newest"), "quiet")
        self.earlier = button("‹", "quiet")
        self.later = button("›", "quiet")
        self.month = PlainLabel("", "label")
        self.grid = MonthGrid(today())
        self._set_up()
        self._lay_out()
        self.go.clicked.connect(self._go_to_typed)
        self.line.returnPressed.connect(self._go_to_typed)
        self.newest.clicked.connect(self.newest_wanted)
        self.earlier.clicked.connect(lambda: self.grid.show_day(months_later(self.grid.day, -1)))
        self.later.clicked.connect(lambda: self.grid.show_day(months_later(self.grid.day, 1)))
        self.grid.chosen.connect(self.day_wanted)
        self.grid.month_changed.connect(self._show_month)
        jobs.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        self.grid.today = self._today()
        self._show_month()
        super().showEvent(event)

    # --- typed --------------------------------------------------------------------------------------

    @Slot()
    def _go_to_typed(self) -> None:
        day = last_day_of(self.line.text())
        if day is None:
            self.not_a_day.emit()
        else:
            self.grid.show_day(day)
            self.day_wanted.emit(day)

    # --- the month ----------------------------------------------------------------------------------

    @Slot()
    def _show_month(self) -> None:
        day = self.grid.day
        name = QLocale().standaloneMonthName(day.month)
        self.month.setText(self.tr("{month} {year}").format(month=name, year=day.year))
        self._ask_for_marks()

    def _on_changed(self, changes: Changes) -> None:
        if changes.entries and self.isVisible():
            self._ask_for_marks()

    def _ask_for_marks(self) -> None:
        span = self.grid.span()
        self._jobs.run(journal.days_with_entries, *span, then=partial(self._mark, span))

    def _mark(self, span: tuple[date, date], days: frozenset[date]) -> None:
        if span == self.grid.span():
            self.grid.mark(days)

    # --- set-up -------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.line.setPlaceholderText("2026-05-03")
        self.line.setAccessibleName(self.tr("Day to go to"))
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.go.setAccessibleName(self.tr("Go to this day"))
        self.newest.setAccessibleName(self.tr("Back to the newest pages"))
        self.newest.hide()
        self.earlier.setAccessibleName(self.tr("Month before"))
        self.later.setAccessibleName(self.tr("Month after"))
        self.grid.setAccessibleDescription(
            self.tr("Arrow keys choose a day, Page Up and Page Down a month, with Shift a year, Enter goes")
        )
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        typed = QHBoxLayout()
        typed.setSpacing(8)
        typed.addWidget(self.line, 1)
        typed.addWidget(self.go)
        typed.addWidget(self.newest)
        head = QHBoxLayout()
        head.addWidget(self.earlier)
        head.addWidget(self.month, 1)
        head.addWidget(self.later)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(typed)
        column.addLayout(head)
        column.addWidget(self.grid)
