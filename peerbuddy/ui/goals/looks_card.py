"""Earlier check-ins, newest first, in plain words. Each can be changed or removed."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.model.check_in import CheckIn, show_value
from peerbuddy.model.goal import GoalFields, Measure
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.unshown import leave_out


class LooksCard(Panel):
    change_wanted = Signal(object)  # a CheckIn
    remove_wanted = Signal(object)  # a CheckIn
    earlier_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Earlier check-ins"))
        self.change: dict[str, QPushButton] = {}
        self.remove: dict[str, QPushButton] = {}
        self.earlier = button(self.tr("Show earlier ones"), "quiet")
        leave_out(self, self.earlier)

    def show_goal(self, page: GoalPage, today: date) -> None:
        self.clear()
        self.change, self.remove = {}, {}
        self.setVisible(bool(page.looks))
        self.add(PlainLabel(self.tr("Earlier check-ins"), "aside"))
        for number, look in enumerate(page.looks):
            if number:
                self.add(divider(), space=2)
            self._add_look(look, page, today)
        self.earlier = button(self.tr("Show earlier ones"), "quiet")
        self.earlier.clicked.connect(self.earlier_wanted)
        self.add(self.earlier)
        self.earlier.setVisible(page.has_more)

    def _add_look(self, look: CheckIn, page: GoalPage, today: date) -> None:
        assert look.day is not None
        day = short_day(look.day, today)
        self.add(PlainLabel(" · ".join((day, *_said(look, page.goal.fields))), "caption"))
        if look.line:
            self.add(PlainLabel(look.line, "said"))
        if about := self._about(look, page):
            self.add(PlainLabel(about, "caption"))
        ways = QWidget()
        row = Flow(ways, gap=4)
        for made, name, text, wanted in (
            (self.change, self.tr("Change the check-in of {day}"), self.tr("Change"), self.change_wanted),
            (self.remove, self.tr("Remove the check-in of {day}"), self.tr("Remove"), self.remove_wanted),
        ):
            way = button(text, "tool")
            way.setAccessibleName(name.format(day=day))
            way.clicked.connect(partial(wanted.emit, look))
            made[look.id] = way
            row.addWidget(way)
        self.add(ways)

    def _about(self, look: CheckIn, page: GoalPage) -> str:
        parts: list[str] = []
        names = [name for link in look.helped if (name := page.around.name(link))]
        if names:
            parts.append(self.tr("Helped: {names}").format(names=", ".join(names)))
        met = {one.plan: one.met.value for one in look.plans}
        for plan in page.goal.plans:
            if plan.id in met:
                words = said.label(said.book().check_in.plan_met, met[plan.id])
                parts.append(f"{plan.cue}: {words}")
        return " · ".join(parts)


def _said(look: CheckIn, fields: GoalFields) -> tuple[str, ...]:
    """How it moved and how much it was, as far as it was said."""
    moved = said.label(said.book().check_in.moved, look.moved.value) if look.moved else ""
    amount = ""
    if look.value is not None and fields.measure is not Measure.DONE:
        amount = f"{show_value(look.value)} {fields.unit}".strip()
    return tuple(part for part in (moved, amount, look.word) if part)
