"""The Goals room without a mouse: a wish, a plan, a check-in and a rest, by Tab, Space, Enter and letters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, goals
from peerbuddy.model.check_in import Moved
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.goals.conftest import Enter
from tests.ui.opened_window import settle

Key = Qt.Key
MOST_TABS = 60


class Hands:
    """Only what has the cursor hears a key."""

    def __init__(self, qtbot: QtBot, page: GoalsPage) -> None:
        self._qtbot, self._page = qtbot, page

    def now(self) -> QWidget:
        settle()
        focused = QApplication.focusWidget()
        assert focused is not None and (focused is self._page or self._page.isAncestorOf(focused))
        assert focused.isVisible()
        return focused

    def tab_to(self, wanted: QWidget) -> None:
        for _ in range(MOST_TABS):
            if self.now() is wanted:
                return
            self._qtbot.keyClick(self.now(), Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {wanted.accessibleName()}")

    def press(self, wanted: QWidget) -> None:
        self.tab_to(wanted)
        self._qtbot.keyClick(self.now(), Key.Key_Space)

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(self.now(), words)

    def keep(self) -> None:
        self._qtbot.keyClick(self.now(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_goal_from_the_wish_to_a_rest(qtbot: QtBot, room: Enter, session: Session) -> None:
    page = room("new")
    hands = Hands(qtbot, page)
    form = page.forms.form
    assert form is not None
    hands.type("sing")
    hands.press(form.folds[0].opener)
    hands.tab_to(form.why.why)
    hands.type("It warms me.")
    hands.press(form.pair.take)
    view = page.open.view

    hands.press(view.plans.add_plan)
    assert page.open.plans.editor is not None
    hands.type("the door is shut")
    hands.tab_to(page.open.plans.editor.action)
    hands.type("sing one line")
    hands.keep()
    hands.press(next(iter(view.plans.done.values())))

    assert view.card is not None
    hands.tab_to(view.card.moved.buttons["lot"])
    hands.type("2")
    hands.tab_to(view.card.line)
    hands.type("In the kitchen.")
    hands.keep()

    hands.press(view.head.first)
    assert view.step is not None
    hands.press(view.step.pair.take)

    [line] = goals.list_goals(session)
    goal = goals.read_goal(session, line.id)
    assert (goal.fields.wish, goal.fields.why) == ("sing", "It warms me.")
    assert goal.state is GoalState.RESTING
    assert goal.plans[0].rehearsed is not None
    [look] = check_ins.check_ins(session, goal.id)
    assert (look.moved, look.line) == (Moved.LITTLE, "In the kitchen.")


def test_the_menu_of_a_goal_opens_and_works_by_keys(qtbot: QtBot, room: Enter, session: Session) -> None:
    goal = goals.make_goal(session, "1" * 32, GoalFields("sing"))
    page = room(goal.id)
    hands = Hands(qtbot, page)
    hands.press(page.open.view.head.more)
    menu = page.open.view.head.menu
    assert menu.isVisible()
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Return)
    assert goals.read_goal(session, goal.id).state is GoalState.ACTIVE
