"""To be left alone: for today, until a day, or until the person says otherwise; and the way back."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions.today import FOR_GOOD
from peerbuddy.ui import icons
from peerbuddy.ui.dates import long_day, to_day, to_qdate
from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled

A_WEEK = timedelta(7)


class LeaveMeBe(QWidget):
    """`opener` stands in the head of the page; pressed it shows the choice, pressed again the choice goes."""

    wanted = Signal(object)  # the last day of it, or None until the person says otherwise
    over = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._choice: QWidget | None = None
        self.opener = button(self.tr("Leave me be"), "quiet")
        self.opener.setIcon(icons.icon("moon", "accent"))
        self.opener.setIconSize(QSize(scaled(15), scaled(15)))
        self.opener.setCheckable(True)
        self.told = PlainLabel("", "lead")
        self.back = button(self.tr("Show everything again"))
        self._lay_out()
        self.opener.toggled.connect(self._open)
        self.back.clicked.connect(self.over)

    def show_until(self, until: date | None, today: date) -> None:
        """`until`: as the verbs have it; None where everything is shown."""
        if today != self._today:
            self._today = today
            self._offer_days()
        self.opener.setVisible(until is None)
        self._alone.setVisible(until is not None)
        if until is not None:
            self.opener.setChecked(False)
            self.told.setText(self._sentence(until))
        self.setVisible(until is not None or self.opener.isChecked())

    def _sentence(self, until: date) -> str:
        if until == FOR_GOOD:
            return self.tr("You are left alone until you say otherwise.")
        if until == self._today:
            return self.tr("You are left alone for today.")
        return self.tr("You are left alone until {day}.").format(day=long_day(until))

    @Slot(bool)
    def _open(self, shown: bool) -> None:
        if shown and self._choice is None:
            self._choice = self._make_choice()
            self._column.insertWidget(0, self._choice)
            self._offer_days()
        if self._choice is not None:
            self._choice.setVisible(shown)
        self.setVisible(shown or not self._alone.isHidden())
        if shown:
            self.for_today.setFocus()

    def _choose(self, until: date | None) -> None:
        self.opener.setChecked(False)
        self.wanted.emit(until)

    @Slot()
    def _close(self) -> None:
        self.opener.setChecked(False)
        self.opener.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.opener.isChecked():
            self._close()
        else:
            super().keyPressEvent(event)

    # --- the choice -------------------------------------------------------------------------------------

    def _make_choice(self) -> QWidget:
        """Made when it is first wanted: a field for a day has a whole calendar in it."""
        self.ask = PlainLabel(self.tr("Then there is nothing here but your page. For how long?"), "lead")
        self.for_today = button(self.tr("For today"))
        self.until = button(self.tr("Until this day"))
        self.day = DayField(self.tr("The last day on which I am left alone"))
        self.for_good = button(self.tr("Until I say so"))
        self.refuse = button(self.tr("Not now"))
        self.for_today.clicked.connect(lambda: self._choose(self._today))
        self.until.clicked.connect(lambda: self._choose(to_day(self.day.date())))
        self.for_good.clicked.connect(lambda: self._choose(None))
        self.refuse.clicked.connect(self._close)
        return self._lay_out_choice()

    def _offer_days(self) -> None:
        if self._choice is not None:
            self.day.setDateRange(to_qdate(self._today), QDate(9999, 12, 30))
            self.day.setDate(to_qdate(self._today + A_WEEK))

    def _lay_out_choice(self) -> QWidget:
        made, ways = QWidget(), Flow(gap=8)
        choice = QVBoxLayout(made)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(8)
        choice.addWidget(self.ask)
        for part in (self.for_today, self.until, self.day, self.for_good, self.refuse):
            ways.addWidget(part)
        choice.addLayout(ways)
        return made

    def _lay_out(self) -> None:
        self._alone = QWidget()
        alone = Flow(self._alone, gap=12)
        alone.addWidget(self.told)
        alone.addWidget(self.back)
        self.told.setWordWrap(False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._alone)
        self._alone.hide()
        self.hide()
