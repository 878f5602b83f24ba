"""The check-in card: a minute, all of it optional, by mouse or keys alone; past ones changed and removed."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, goal_plans, goals, journal, page_links
from peerbuddy.model.check_in import CheckIn, Decision, Moved, PlanMet
from peerbuddy.model.goal import GoalState, Link, LinkKind, Measure
from peerbuddy.model.plan import Met, Plan
from peerbuddy.session import Session
from peerbuddy.ui.goals.check_in_card import CheckInCard
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.goals.conftest import Enter, Make
from tests.ui.opened_window import settle

PRESS = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
ZEST = Link(LinkKind.STRENGTH, "zest")


def card(page: GoalsPage) -> CheckInCard:
    assert page.open.view.card is not None
    return page.open.view.card


def kept(session: Session, page: GoalsPage) -> tuple[CheckIn, ...]:
    return check_ins.check_ins(session, page.open.goal_id())


def test_another_room_can_lead_straight_to_it(room: Enter, make: Make) -> None:
    make("swim")
    goal = make("sing")
    page = room(("check-in", goal.id))
    assert page.open.goal_id() == goal.id
    assert card(page).moved.buttons["lot"].hasFocus()


@pytest.mark.parametrize(("key", "moved"), list(zip("12345", Moved, strict=True)))
def test_a_number_says_how_it_moved_and_ctrl_enter_keeps_it(
    qtbot: QtBot, room: Enter, make: Make, session: Session, key: str, moved: Moved
) -> None:
    page = room(("check-in", make("sing").id))
    qtbot.keyClicks(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    [look] = kept(session, page)
    assert look.moved is moved
    assert page.open.view.card is None


def test_every_line_of_it_is_kept(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    goal = make("sing", measure=Measure.AMOUNT, unit="songs", links=(ZEST,))
    plan = goal_plans.save_plan(session, Plan("1" * 32, "the door is shut", "sing", goal=goal.id))
    page = room(goal.id)
    shown = card(page)
    qtbot.mouseClick(shown.moved.buttons["little"], PRESS)
    qtbot.keyClicks(shown.measured.amount, "2,5")
    qtbot.mouseClick(shown.helped.pills.buttons["strength:zest"], PRESS)
    qtbot.mouseClick(shown.helped.more, PRESS)
    qtbot.mouseClick(shown.helped.pills.buttons["strength:hope"], PRESS)
    qtbot.mouseClick(shown.met[plan.id].buttons["did"], PRESS)
    qtbot.keyClicks(shown.line, "In the kitchen.")
    qtbot.mouseClick(shown.decision.buttons["keep"], PRESS)
    qtbot.mouseClick(shown.keep, PRESS)
    [look] = kept(session, page)
    assert (look.moved, look.value, look.line) == (Moved.LITTLE, Decimal("2.5"), "In the kitchen.")
    assert look.helped == (ZEST, Link(LinkKind.STRENGTH, "hope"))
    assert look.plans == (PlanMet(plan.id, Met.DID),)
    assert look.decision is Decision.KEEP


def test_all_of_it_may_stay_empty(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    page = room(make("sing").id)
    qtbot.mouseClick(card(page).keep, PRESS)
    [look] = kept(session, page)
    assert (look.moved, look.line, look.decision, look.day) == (None, "", None, session.today())


def test_what_is_no_number_is_said_softly_and_nothing_is_lost(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    page = room(make("sing", measure=Measure.AMOUNT).id)
    qtbot.keyClicks(card(page).measured.amount, "some")
    qtbot.mouseClick(card(page).keep, PRESS)
    assert "A number from 0 up" in card(page).remark.text()
    assert card(page).measured.amount.text() == "some"
    assert kept(session, page) == ()


@pytest.mark.parametrize(
    ("measure", "scale", "asks"),
    [
        (Measure.DONE, (), "Done or not"),
        (Measure.WORDS, ("silent", "humming", "singing"), "How much"),
        (Measure.WORDS, ("silent",), ""),
        (Measure.NONE, (), ""),
    ],
)
def test_it_asks_for_a_value_only_where_there_is_one(
    room: Enter, make: Make, measure: Measure, scale: tuple[str, ...], asks: str
) -> None:
    from peerbuddy.model.goal import GoalKind

    page = room(make("sing", kind=GoalKind.KEEP, measure=measure, scale=scale).id)
    assert card(page).measured.is_asked is bool(asks)
    assert card(page).measured.isVisible() is bool(asks)


def test_not_today_closes_it_without_a_trace_and_it_can_be_opened_again(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    page = room(make("sing").id)
    qtbot.keyClicks(card(page).line, "half a thought")
    qtbot.mouseClick(card(page).not_today, PRESS)
    assert page.open.view.card is None
    assert kept(session, page) == ()
    qtbot.mouseClick(page.open.view.check_in, PRESS)
    assert card(page).line.text() == "half a thought"


def test_after_it_is_kept_it_does_not_come_again_that_day(qtbot: QtBot, room: Enter, make: Make) -> None:
    goal, other = make("sing"), make("swim")
    page = room(goal.id)
    qtbot.mouseClick(card(page).keep, PRESS)
    page.open_goal(other.id)
    page.open_goal(goal.id)
    assert page.open.view.card is None
    assert page.open.view.check_in.isVisible()


@pytest.mark.parametrize(("decision", "state"), [("rest", GoalState.RESTING), ("keep", GoalState.ACTIVE)])
def test_the_goal_can_rest_from_it(
    qtbot: QtBot, room: Enter, make: Make, session: Session, decision: str, state: GoalState
) -> None:
    page = room(make("sing").id)
    qtbot.mouseClick(card(page).decision.buttons[decision], PRESS)
    qtbot.mouseClick(card(page).keep, PRESS)
    assert goals.read_goal(session, page.open.goal_id()).state is state
    assert page.pane.states.key() == ("resting" if decision == "rest" else "active")


def test_change_leads_to_the_form(qtbot: QtBot, room: Enter, make: Make) -> None:
    page = room(make("sing").id)
    qtbot.mouseClick(card(page).decision.buttons["change"], PRESS)
    qtbot.mouseClick(card(page).keep, PRESS)
    assert page.forms.form is not None and not page.forms.form.is_new


@pytest.mark.parametrize("state", [GoalState.IDEA, GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO])
def test_only_an_active_goal_asks_where_it_is(room: Enter, make: Make, state: GoalState) -> None:
    page = room(make("sing", state).id)
    assert page.open.view.card is None
    assert page.open.view.check_in.isHidden()


def test_past_ones_are_listed_newest_first_and_all_of_them_on_request(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal = make("sing")
    for n in range(7):
        day = session.today() - timedelta(n + 1)
        check_ins.check_in(session, CheckIn(f"{n:032}", goal.id, Moved.LITTLE, day=day))
    page = room(goal.id)
    looks = page.open.view.looks
    assert list(looks.change) == [f"{n:032}" for n in range(5)]
    qtbot.mouseClick(looks.earlier, PRESS)
    assert list(looks.change) == [f"{n:032}" for n in range(7)]
    assert looks.earlier.isHidden()


def test_a_kept_one_is_changed(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    goal = make("sing")
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.BACK, day=session.today() - timedelta(3)))
    page = room(goal.id)
    qtbot.mouseClick(page.open.view.looks.change["1" * 32], PRESS)
    qtbot.keyClicks(QApplication.focusWidget(), "2")
    qtbot.keyClicks(card(page).line, "It was the rain.")
    qtbot.keyClick(card(page).line, Qt.Key.Key_Return)
    [look] = kept(session, page)
    assert (look.moved, look.line) == (Moved.LITTLE, "It was the rain.")
    assert look.day == session.today() - timedelta(3)


def test_a_removed_one_comes_back_with_undo(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    goal = make("sing")
    look = check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LOT, line="sang", helped=(ZEST,)))
    page = room(goal.id)
    qtbot.mouseClick(page.open.view.looks.remove[look.id], PRESS)
    assert kept(session, page) == ()
    page.notice._ways[0].click()
    assert kept(session, page) == (look,)


def test_a_page_of_the_journal_that_belongs_to_it_opens(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal, entry = make("sing"), session.computer.new_id()
    journal.save_entry(session, entry, session.today(), "# Choir\n\nsang")
    page_links.set_goals(session, entry, (goal.id,))
    page = room(goal.id)
    [door] = page.open.view.pages.doors
    assert door.accessibleName() == "Choir"
    with qtbot.waitSignal(page.go_wanted) as went:
        qtbot.mouseClick(door, PRESS)
    assert went.args == ["journal", entry]


def test_the_whole_card_is_done_by_keys_alone(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    """From the first answer by Tab through every line to the last button."""
    goal = make("sing", links=(ZEST,))
    page = room(("check-in", goal.id))
    wanted = ("1", "zest", "line", "keep")
    qtbot.keyClicks(QApplication.focusWidget(), wanted[0])
    shown = card(page)
    seen: list[object] = []
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        settle()
        now = QApplication.focusWidget()
        seen.append(now)
        if now is shown.helped.pills.buttons["strength:zest"]:
            qtbot.keyClick(now, Qt.Key.Key_Space)
        if now is shown.line:
            qtbot.keyClicks(now, "sang")
        if now is shown.keep:
            break
    assert shown.line in seen and shown.not_today in seen
    qtbot.keyClick(shown.keep, Qt.Key.Key_Space)
    [look] = kept(session, page)
    assert (look.moved, look.helped, look.line) == (Moved.LOT, (ZEST,), "sang")
