"""What a person wrote of a goal: why, what to lean on, what stands in the way, what helped before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.model.goal import Goal, GoalState, Link, LinkKind, Rhythm, Whose
from peerbuddy.model.goal_page import Around, GoalPage, HelpedBefore
from peerbuddy.model.plan import Plan, WhatHelped
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.leaned import leaned_row
from peerbuddy.ui.goals.panel import Panel
from peerbuddy.ui.parts.labels import PlainLabel, button


class AboutCard(Panel):
    edit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("What it is about"))
        self._page: GoalPage | None = None
        self._today = date.min
        self._helped: dict[str, tuple[WhatHelped, ...]] = {}

    def show_goal(self, page: GoalPage, today: date) -> None:
        if self._page is None or self._page.goal.id != page.goal.id:
            self._helped = {}
        self._page, self._today = page, today
        self._fill(page)

    def show_helped(self, before: HelpedBefore) -> None:
        """It comes a moment after the goal."""
        if self._page is not None and self._page.goal.id == before.goal:
            self._helped = before.found
            if any(before.found.values()):
                self._fill(self._page)

    def _fill(self, page: GoalPage) -> None:
        self.clear()
        fields = page.goal.fields
        self.say(self.tr("Why it matters"), fields.why)
        if fields.whose is not None and fields.whose is not Whose.MINE:
            whose = said.label(said.book().whose, fields.whose.value)
            self.add(PlainLabel(self.tr("The wish is {whose}.").format(whose=whose), "caption"))
        self.say(said.capital(said.help_of("sign")), fields.sign, space=4)
        leaned = leaned_row(fields.links, page.around)
        if leaned is not None:
            self.add(PlainLabel(said.help_of("lean_on"), "aside"), leaned, space=4)
        self.say(self.tr("What stays well meanwhile"), fields.keep_well, space=4)
        self._say_obstacles(page)
        if not self.column.count():
            self._say_only_a_wish()
        self._say_days(page.goal)
        self.column.addStretch(1)

    def _say_only_a_wish(self) -> None:
        more = button(self.tr("Add to it"))
        more.setAccessibleName(self.tr("Add to this goal"))
        more.clicked.connect(self.edit_wanted)
        self.add(PlainLabel(self.tr("A wish, and that is enough to begin with."), "lead"))
        self.column.addWidget(more, alignment=Qt.AlignmentFlag.AlignLeading)

    def _say_obstacles(self, page: GoalPage) -> None:
        if not page.goal.obstacles:
            return
        self.add(PlainLabel(self.tr("What in me stands in the way"), "aside"), space=4)
        for obstacle in page.goal.obstacles:
            self.add(PlainLabel(obstacle.text, "said"))
            for helped in self._helped.get(obstacle.id, ()):
                if words := helped_words(helped, page.around):
                    told = self.tr("Last time one like it came, this helped: {words}").format(words=words)
                    self.add(PlainLabel(told, "caption"))

    def _say_days(self, goal: Goal) -> None:
        fields, parts = goal.fields, list[str]()
        is_active = goal.state is GoalState.ACTIVE
        if is_active and fields.look_again is not None:
            parts.append(said.look_again(fields.look_again, self._today))
        if is_active and fields.rhythm is not Rhythm.OFF:
            rhythm = said.label(said.book().rhythms, fields.rhythm.value)
            parts.append(self.tr("Check-ins: {rhythm}").format(rhythm=rhythm))
        if goal.wake is not None:
            parts.append(said.wakes(goal.wake, self._today))
        if parts:
            self.add(PlainLabel(" · ".join(parts), "caption"), space=6)
        if fields.real_date is not None:
            fixed = self.tr("Fixed from outside: {day}").format(day=long_day(fields.real_date))
            self.add(PlainLabel(fixed, "caption"))
        if goal.gave:
            self.say(said.book().let_go_ask, goal.gave, space=4)


def sentence(plan: Plan) -> str:
    told = QCoreApplication.translate("goals", "if {cue}, then {action}")
    return told.format(cue=plan.cue, action=plan.action)


def helped_words(helped: WhatHelped, around: Around) -> str:
    """Plans, names and lines, one after the other."""
    names = (around.name(Link(LinkKind(kind), target)) for kind, target in helped.helped)
    quoted = (f"“{line}”" for line in helped.lines)
    return " · ".join(part for part in (*map(sentence, helped.plans), *names, *quoted) if part)
