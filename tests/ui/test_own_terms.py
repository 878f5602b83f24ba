"""One word changed in the settings is the word of every place in the window that says the term (S-16)."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goal_plans, goals, wording
from peerbuddy.model.goal import GoalFields, GoalState, Rhythm
from peerbuddy.model.plan import Plan, PlanKind
from peerbuddy.ui import keys
from peerbuddy.ui.goals import said
from peerbuddy.ui.own_terms import in_own_words
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import every_text, unlock

GOAL = "a" * 32


def test_changing_a_term_changes_every_place_that_says_it(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    fields = GoalFields(wish="Walk", rhythm=Rhythm.DAILY, areas=("recovery",))
    locked.jobs.run(goals.make_goal, GOAL, fields, state=GoalState.ACTIVE)
    plan = Plan("6" * 32, "it is dark outside", "ring Dele", PlanKind.AFTER_SLIP, goal=GOAL)
    locked.jobs.run(goal_plans.save_plan, plan)
    rooms = locked.window.rooms
    rooms.go("settings")
    settings = locked.window.settings_page
    assert settings is not None
    settings.choose(settings.terms)
    qtbot.keyClicks(settings.terms.lines["recovery"], "my road")
    qtbot.keyClicks(settings.terms.lines["slip"], "detour")
    rooms.go("today")
    settle()
    assert "my road" in every_text(rooms.made["today"])
    rooms.go("goals", GOAL)
    settle()
    of_goal = every_text(rooms.made["goals"])
    assert "my road" in of_goal
    assert "After-a-detour" in of_goal
    assert "slip" not in of_goal
    assert "after-a-detour" in dict(said.options(said.book().plan_kinds)).values()
    titles = [one.action.name for one in keys.bound(locked.window)]
    assert "Detour and start again" in titles
    assert "Slip and start again" not in titles
    rooms.go("guide")
    settle()
    assert "Detour and start again" in accessible(rooms.made["guide"])


def accessible(widget: QWidget) -> str:
    return "\n".join(one.accessibleName() for one in widget.findChildren(QWidget)) + every_text(widget)


def test_locking_forgets_them(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> None:
    unlock(qtbot, locked, made)
    locked.jobs.run(wording.set_own_word, "recovery", "my road")
    assert in_own_words("recovery") == "my road"
    locked.window.lock()
    assert in_own_words("recovery") == "recovery"
