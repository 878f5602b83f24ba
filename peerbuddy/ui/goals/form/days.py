"""When a goal is looked at again: no deadline, unless the world imposes one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.model.goal import GoalFields, Rhythm, default_look_again
from peerbuddy.ui.dates import to_day, to_qdate
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.form.fields import FormPart, in_row
from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.tick_box import TickBox


class DaysPart(FormPart):
    def __init__(self, fields: GoalFields, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = fields
        self.look_again = DayField(self.tr("Look again on"))
        self.real_date = DayField(said.help_of("real_date"))
        self.rhythm = OneOf(
            self.tr("Check-ins"), said.options(said.book().rhythms), pills=True, may_be_none=False
        )
        names = ((str(day), QLocale().standaloneDayName(day + 1)) for day in range(7))
        self.weekdays = SomeOf(self.tr("On these days"), names)
        self.is_fixed = TickBox(said.help_of("real_date"))
        self._lay_out()
        self._show(fields, today)
        self._connect()

    def into(self, fields: GoalFields) -> GoalFields:
        rhythm, days = Rhythm(self.rhythm.key()), tuple(map(int, self.weekdays.keys()))
        if rhythm is Rhythm.WEEKDAYS and not days:  # none is chosen yet: what was before holds so long
            rhythm, days = self._before.rhythm, self._before.weekdays
        return replace(
            fields,
            look_again=to_day(self.look_again.date()),
            real_date=to_day(self.real_date.date()) if self.is_fixed.isChecked() else None,
            rhythm=rhythm,
            weekdays=days,
        )

    def has_words(self) -> bool:
        return False

    def _show(self, fields: GoalFields, today: date) -> None:
        self.look_again.setDate(to_qdate(fields.look_again or default_look_again(today)))
        self.rhythm.set_key(fields.rhythm.value)
        self.weekdays.set_keys(map(str, fields.weekdays))
        self.is_fixed.setChecked(fields.real_date is not None)
        self.real_date.setDate(to_qdate(fields.real_date or default_look_again(today)))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        self.weekdays.setVisible(self.rhythm.key() == Rhythm.WEEKDAYS)
        self.real_date.setEnabled(self.is_fixed.isChecked())

    def _connect(self) -> None:
        self.rhythm.chosen.connect(self._fit)
        self.is_fixed.toggled.connect(self._fit)
        for signal in (
            self.rhythm.chosen,
            self.is_fixed.toggled,
            self.weekdays.changed,
            self.look_again.userDateChanged,
            self.real_date.userDateChanged,
        ):
            signal.connect(self.touched)

    def _lay_out(self) -> None:
        self.field(self.tr("Look again on"), in_row([self.look_again]))
        self.field(self.tr("Check-ins"), self.rhythm, self.weekdays)
        hint = self.tr("A day only where the world sets one: an exam, a court, a birth.")
        self.field(self.tr("A real date"), in_row([self.is_fixed, self.real_date]), PlainLabel(hint, "hint"))
