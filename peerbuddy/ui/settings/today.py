"""Today: which single lines may come up, being left alone, and what is offered under a page."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import switches
from peerbuddy.actions import today as verbs
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import SWITCH_OF
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.switch import Switch as SwitchBox
from peerbuddy.ui.settings.card import Row
from peerbuddy.ui.settings.section import Section
from peerbuddy.ui.today.said import switch_line, switch_name

UNDER_A_PAGE = (Switch.FEELINGS,)


class TodaySection(Section):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        lead = self.tr("At most one line a day comes up, and it says why it is there.")
        super().__init__(computer, jobs, ask, (self.tr("Today"), lead), parent)
        self._alone: date | None = None
        self.boxes: dict[Switch, SwitchBox] = {}
        self.leave_me = button("")
        self._alone_row = Row(self.tr("Leave me be"), "", self.leave_me)
        self.add_card(self.tr("Rest"), self._alone_row)
        self.add_card(self.tr("Lines on Today"), *map(self._row, SWITCH_OF.values()))
        self.add_card(self.tr("Under a page"), *map(self._row, UNDER_A_PAGE))
        self.cards.rows.addStretch(1)
        self.leave_me.clicked.connect(self._turn_alone)
        jobs.changed.connect(self._heard)

    def begin(self) -> None:
        self._jobs.run(switches.all_switches, then=self._show, otherwise=self.tell)
        self._jobs.run(verbs.left_alone_until, then=self._show_alone, otherwise=self.tell)

    @Slot(object)
    def _heard(self, changes: Changes) -> None:
        if changes.settings and self.isVisible():
            self.begin()

    def _row(self, switch: Switch) -> Row:
        box = SwitchBox()
        self.boxes[switch] = box
        box.toggled.connect(partial(self._turn, switch))
        return Row(switch_name(switch), switch_line(switch), box)

    def _show(self, on: dict[Switch, bool]) -> None:
        for switch, box in self.boxes.items():
            blocked = QSignalBlocker(box)
            box.setChecked(on[switch])
            del blocked

    def _turn(self, switch: Switch, on: bool) -> None:
        self._jobs.run(switches.turn, switch, on=on, otherwise=self._refused)

    def _show_alone(self, until: date | None) -> None:
        self._alone = until
        self.leave_me.setText(
            self.tr("Leave me be until I say so") if until is None else self.tr("Show everything again")
        )
        self._alone_row.line.say(self._told(until))

    def _told(self, until: date | None) -> str:
        if until is None:
            return self.tr("Today then has nothing but your page. On Today itself a last day can be named.")
        if until == verbs.FOR_GOOD:
            return self.tr("You are left alone until you say otherwise.")
        return self.tr("You are left alone until {day}.").format(day=long_day(until))

    @Slot()
    def _turn_alone(self) -> None:
        verb = verbs.leave_me_be if self._alone is None else verbs.be_here_again
        self._jobs.run(verb, otherwise=self._refused)

    def _refused(self, error: Exception) -> None:
        self.begin()
        self.tell(error)
