"""The if–then plans of a goal: If and then set apart, and a moment to picture each of them once."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from peerbuddy.model.goal_page import GoalPage
from peerbuddy.model.plan import MAX_PLANS, Plan, PlanKind
from peerbuddy.ui import icons
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.style import scaled


class PlansCard(Panel):
    add_wanted = Signal()
    change_wanted = Signal(object)  # a plan
    rehearsed = Signal(str)  # id of a plan

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.column.setContentsMargins(20, 9, 20, 18)  # its title in line with that of the card beside it
        self.setAccessibleName(self.tr("If–then plans"))
        self.add_plan = self._adding()
        leave_out(self, self.add_plan)
        self.done: dict[str, QPushButton] = {}
        self.change: dict[str, QPushButton] = {}

    def show_goal(self, page: GoalPage, today: date) -> None:
        self.clear()
        self.done, self.change = {}, {}
        head = QHBoxLayout()
        head.addStrut(scaled(34))  # as high without the button
        head.addWidget(PlainLabel(self.tr("If–then plan"), "aside"), 1)
        self.add_plan = self._adding()
        head.addWidget(self.add_plan)
        self.add(head)
        self.add_plan.setVisible(len(page.goal.plans) < MAX_PLANS)
        if not page.goal.plans:
            hint = self.tr("One moment and one small thing to do in it. None is needed.")
            self.add(PlainLabel(hint, "lead"))
        for number, plan in enumerate(page.goal.plans):
            if number:
                self.add(divider(), space=4)
            self._add_plan(plan, page, today)
        self.column.addStretch(1)

    def _adding(self) -> QPushButton:
        made = button(self.tr("Add a plan"), "quiet")
        made.setIcon(icons.icon("plus", "accent"))
        made.setProperty("flush", True)
        made.clicked.connect(self.add_wanted)
        return made

    def _add_plan(self, plan: Plan, page: GoalPage, today: date) -> None:
        rows = QGridLayout()
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(6)
        rows.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        action = self.tr("I will {action}").format(action=plan.action)
        for row, (word, words) in enumerate(((self.tr("If"), plan.cue), (self.tr("then"), action))):
            mark = PlainLabel(word, "eyebrow")
            mark.setWordWrap(False)
            mark.setContentsMargins(0, 4, 0, 0)
            rows.addWidget(mark, row, 0, top)
            rows.addWidget(PlainLabel(words, "said"), row, 1)
        self.add(rows)
        if about := self._about(plan, page):
            self.add(PlainLabel(about, "caption"))
        self._add_foot(plan, today)

    def _about(self, plan: Plan, page: GoalPage) -> str:
        """Its kind, if it is not the usual one; what it answers; what it uses."""
        kind = said.capital(said.label(said.book().plan_kinds, plan.kind.value))
        parts = [] if plan.kind is PlanKind.START else [kind]
        parts += [one.text for one in page.goal.obstacles if one.id == plan.obstacle]
        if plan.strength in page.around.strengths:
            parts.append(page.around.strengths[plan.strength].label)
        return " · ".join(parts)

    def _add_foot(self, plan: Plan, today: date) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        if plan.rehearsed is not None:
            day = short_day(plan.rehearsed.date(), today)
            foot.addWidget(PlainLabel(self.tr("Pictured and said once, {day}").format(day=day), "good"), 1)
        else:
            foot.addWidget(PlainLabel(said.book().if_then.rehearse, "hint"), 1)
            done = button(self.tr("Done"))
            done.setAccessibleName(
                self.tr("Done: pictured the moment and said “{plan}”").format(plan=plan.cue)
            )
            done.clicked.connect(partial(self.rehearsed.emit, plan.id))
            self.done[plan.id] = done
            foot.addWidget(done)
        change = button(self.tr("Change"), "quiet")
        change.setProperty("flush", True)
        change.setAccessibleName(self.tr("Change the plan “{plan}”").format(plan=plan.cue))
        change.clicked.connect(partial(self.change_wanted.emit, plan))
        self.change[plan.id] = change
        foot.addWidget(change)
        self.add(foot)
