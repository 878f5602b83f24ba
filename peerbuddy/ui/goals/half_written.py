"""What is written about goals and not kept yet, by the goal: it waits while something else is looked at, and
locking saves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from peerbuddy.actions import check_ins, goal_plans
from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.plan import Milestone, Plan
from peerbuddy.ui.goals.form.draft import as_page, kept_as_page
from peerbuddy.ui.room import Unsaved


@dataclass(slots=True)
class HalfWritten:
    """Each by the id of its goal: a check-in, a plan, what letting go gave, the title of a milestone.

    `wishes`: what the pages are called that are made of them where nothing else is possible.
    """

    looks: dict[str, CheckIn] = field(default_factory=dict[str, CheckIn])
    plans: dict[str, Plan] = field(default_factory=dict[str, Plan])
    gave: dict[str, str] = field(default_factory=dict[str, str])
    steps: dict[str, str] = field(default_factory=dict[str, str])
    wishes: dict[str, str] = field(default_factory=dict[str, str])

    def forget(self, goal: str) -> None:
        """It was deleted."""
        for kept in (self.looks, self.plans, self.gave, self.steps):
            kept.pop(goal, None)

    def unsaved(self, new_id: Callable[[], str], day: date) -> tuple[Unsaved, ...]:
        """A plan with one field empty, and a line of letting go that was not agreed to, become pages."""
        found: list[Unsaved] = []
        for goal, look in self.looks.items():
            page = as_page(new_id(), day, self._title(goal), (look.line,))
            found.append(Unsaved(check_ins.check_in, (look,), page))
        for goal, plan in self.plans.items():
            page = as_page(new_id(), day, self._title(goal), tuple(filter(None, (plan.cue, plan.action))))
            is_whole = bool(plan.cue and plan.action)
            found += [Unsaved(goal_plans.save_plan, (plan,), page)] if is_whole else kept_as_page(page)
        for goal, title in self.steps.items():
            page = as_page(new_id(), day, self._title(goal), (title,))
            found.append(Unsaved(goal_plans.save_milestone, (goal, Milestone(new_id(), title)), page))
        for goal, line in self.gave.items():
            found += kept_as_page(as_page(new_id(), day, self._title(goal), (line,)))
        return tuple(found)

    def _title(self, goal: str) -> str:
        return self.wishes.get(goal, "")
