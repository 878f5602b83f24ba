"""Nothing of the Goals room ever stands as a window of its own, shown or hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCalendarWidget, QMenu

from peerbuddy.model.goal import GoalKind, GoalState, Measure
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.goals import made_up
from tests.ui.goals.conftest import Enter, Make
from tests.ui.opened_window import settle


def others(page: GoalsPage) -> set[str]:
    """Without menus and the calendars of fields for a day, which are windows by their nature."""
    settle()
    return {
        f"{type(one).__name__} {one.accessibleName()}"
        for one in QApplication.topLevelWidgets()
        if one is not page and not isinstance(one, QMenu) and not one.findChildren(QCalendarWidget)
    }


def test_every_part_belongs_to_the_page(room: Enter, make: Make, session: Session) -> None:
    made_up.fill(session)
    plain = [make("sing", kind=GoalKind.KEEP, measure=measure) for measure in Measure]
    page = room(made_up.CHAPTER)
    before = others(page)
    for goal in plain:
        page.open_goal(goal.id)
        page.open.plans.begin()
        page.open.plans.put_aside()
    for state in (GoalState.RESTING, GoalState.LET_GO, GoalState.REACHED):
        page.open.view.head.verbs[state].trigger()
    page.edit()
    page.new_goal()
    assert others(page) - before == set()
