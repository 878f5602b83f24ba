"""Today: one calm page. It asks for little, says why, and a year away leaves no trace on it (B-6)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, goal_plans, goals, guides, journal, new_ways, on_this_day, switches
from peerbuddy.actions import today as verbs
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalState, Link, LinkKind
from peerbuddy.model.guide import Answer
from peerbuddy.model.plan import Plan
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.today.page import TodayPage
from tests.conftest import Clock
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.today.conftest import texts

DAY = date(2026, 11, 22)
Active = Callable[..., str]
Gone = list[tuple[str, object]]


def test_the_day_is_its_title_and_the_caret_stands_in_the_page(today: TodayPage) -> None:
    assert today.parts.day.text() == "Sunday, 22 November"
    assert today.quick.text.hasFocus()
    assert not today.parts._right.isVisible()
    assert today.nudge.isHidden()


def test_nothing_is_counted(today: TodayPage, session: Session, active: Active) -> None:
    for n in range(12):
        journal.save_entry(session, f"{500 + n:032x}", DAY - timedelta(n), "words")
    for _ in range(9):
        active()
    today.enter()
    assert re.findall(r"\d+", texts(today)) == ["22"]  # the day of the month


# --- a year away ------------------------------------------------------------------------------------


def test_a_year_away_is_one_line_of_welcome_and_nothing_that_piled_up(
    today: TodayPage, session: Session, clock: Clock, active: Active
) -> None:
    """B-6."""
    resting = active("Rest")
    goals.change_state(session, resting, GoalState.RESTING, wake=DAY + timedelta(30))
    new_ways.begin_new_way(session, "zest", "take the stairs")
    today.enter()
    clock.move(days=365)
    today.enter()
    assert today.parts.day.text() == "Monday, 22 November"
    assert today.nudge.text.text() == "Welcome back. Nothing has piled up."
    assert not today.nudge.take.isVisible()
    assert today.goals.isHidden()
    assert re.findall(r"\d+", texts(today)) == ["22"]
    today.enter()
    assert today.nudge.text.text() == "Welcome back. Nothing has piled up."
    QTest.mouseClick(today.nudge.refuse, Qt.MouseButton.LeftButton)
    assert today.nudge.isHidden()
    assert today.quick.text.hasFocus()


def test_a_short_absence_is_not_mentioned(today: TodayPage, clock: Clock) -> None:
    clock.move(days=29)
    today.enter()
    assert today.nudge.isHidden()


# --- one line, with its reason and its switch -------------------------------------------------------


@pytest.fixture
def wake(session: Session, active: Active) -> str:
    id = active("Sing in the choir")
    goals.change_state(session, id, GoalState.RESTING, wake=DAY)
    return id


def test_a_line_says_why_it_is_there_when_asked(wake: str, today: TodayPage) -> None:
    assert today.nudge.text.text() == "A goal that rests could be taken up again: Sing in the choir"
    assert not today.nudge.reason.isVisible()
    QTest.keyClick(today.nudge.why, Qt.Key.Key_Space)
    assert today.nudge.reason.isVisible()
    assert today.nudge.reason.text() == (
        "Because you let this goal rest until Sun 22 Nov. It’s worked out on this computer only."
        " Switch off: Goals to take up again."
    )
    assert today.nudge.take.size() == today.nudge.refuse.size()


def test_a_line_leads_to_what_it_speaks_of(wake: str, today: TodayPage, gone: Gone) -> None:
    today.nudge.take.click()
    assert gone == [("goals", wake)]


def test_not_now_is_the_answer_for_the_whole_day(wake: str, today: TodayPage, clock: Clock) -> None:
    today.nudge.refuse.click()
    today.enter()
    assert today.nudge.isHidden()
    clock.move(days=1)
    today.enter()
    assert today.nudge.isVisible()


def test_a_line_is_switched_off_where_it_stands(wake: str, today: TodayPage, session: Session) -> None:
    today.nudge.why.click()
    today.nudge.off.click()
    assert not switches.is_on(session, Switch.NUDGE_WAKE)
    assert today.nudge.isHidden()
    assert today.notice.text().startswith("Switched off: Goals to take up again.")


def test_a_new_way_leads_to_its_strength(
    session: Session, clock: Clock, today: TodayPage, gone: Gone
) -> None:
    new_ways.begin_new_way(session, "zest", "take the stairs.")
    clock.move(days=7)
    today.enter()
    assert today.nudge.text.text() == "Your new way: take the stairs. How was it?"
    today.nudge.take.click()
    assert gone == [("strengths", "zest")]


def test_a_letter_opens_here_and_is_not_offered_again(
    session: Session, clock: Clock, today: TodayPage
) -> None:
    run = guides.begin(session, "monthly").answered("letter", Answer(text="Dear me, <b>rest</b>."))
    guides.finish(session, run)
    clock.move(days=32)
    verbs.close_nudge(session, verbs.today(session).nudge)  # type: ignore[arg-type] # welcome
    clock.move(days=1)
    today.enter()
    today.nudge.take.click()
    assert today.parts.letter.text.text() == "Dear me, <b>rest</b>."
    assert today.parts.letter.isVisible()
    assert today.nudge.isHidden()
    today.parts.letter.put_away.click()
    assert not today.parts._right.isVisible()
    clock.move(days=1)
    today.enter()
    assert today.nudge.isHidden()


# --- leave me be ------------------------------------------------------------------------------------


def test_left_alone_for_today_there_is_nothing_but_the_page(
    wake: str, active: Active, today: TodayPage, clock: Clock
) -> None:
    active()
    today.enter()
    assert today.goals.isVisible()
    QTest.keyClick(today.leave_me.opener, Qt.Key.Key_Space)
    assert today.leave_me.for_today.hasFocus()
    QTest.keyClick(today.leave_me.for_today, Qt.Key.Key_Space)
    assert today.leave_me.told.text() == "You are left alone for today."
    for part in (today.nudge, today.goals, today.question, today.parts.on_this_day, today.leave_me.opener):
        assert not part.isVisible()
    assert today.quick.text.hasFocus()
    clock.move(days=1)
    today.enter()
    assert today.question.isVisible()
    assert today.leave_me.opener.isVisible()
    assert not today.leave_me.isVisible()


def test_left_alone_until_a_day(today: TodayPage, session: Session) -> None:
    today.leave_me.opener.click()
    assert today.leave_me.day.date().toPython() == DAY + timedelta(7)
    today.leave_me.until.click()
    assert today.leave_me.told.text() == "You are left alone until Sunday, 29 November 2026."
    assert verbs.left_alone_until(session) == DAY + timedelta(7)


def test_left_alone_for_good_and_back_again(today: TodayPage, session: Session) -> None:
    today.leave_me.opener.click()
    today.leave_me.for_good.click()
    assert today.leave_me.told.text() == "You are left alone until you say otherwise."
    today.leave_me.back.click()
    assert verbs.left_alone_until(session) is None
    assert today.question.isVisible()
    assert today.leave_me.opener.isVisible()


def test_the_choice_is_left_by_escape_and_nothing_is_chosen(today: TodayPage, session: Session) -> None:
    today.leave_me.opener.click()
    QTest.keyClick(today.leave_me.for_good, Qt.Key.Key_Escape)
    assert not today.leave_me.isVisible()
    assert today.leave_me.opener.hasFocus()
    assert verbs.left_alone_until(session) is None


# --- a question -------------------------------------------------------------------------------------


def test_a_question_can_be_another_or_none(today: TodayPage, qtbot: QtBot) -> None:
    first = today.question.text.text()
    assert first
    QTest.keyClick(today.question.another, Qt.Key.Key_Space)
    assert today.question.text.text() not in ("", first)
    assert today.question.another.size() == today.question.none.size()
    today.question.none.setFocus()
    QTest.keyClick(today.question.none, Qt.Key.Key_Space)
    assert not today.question.card.isVisible()
    assert today.question.ask.hasFocus()
    today.enter()
    assert not today.question.card.isVisible()
    today.question.ask.setFocus()
    QTest.keyClick(today.question.ask, Qt.Key.Key_Space)
    assert today.question.card.isVisible()
    assert today.question.another.hasFocus()


def test_a_deep_question_comes_only_when_asked_for(today: TodayPage) -> None:
    today.question.deeper.click()
    assert today.question.prompt is not None
    assert today.question.prompt.depth.value == "D"


def test_when_every_question_was_here_lately_it_says_so(today: TodayPage) -> None:
    for _ in range(40):
        today.question.another.click()
    assert today.question.remark.isVisible()
    assert today.question.card.isVisible()


def test_where_prompts_are_switched_off_there_is_only_the_way_to_ask_for_one(
    today: TodayPage, session: Session
) -> None:
    switches.turn(session, Switch.PROMPTS, on=False)
    today.enter()
    assert not today.question.card.isVisible()
    today.question.ask.click()
    assert today.question.card.isVisible()


# --- goals ------------------------------------------------------------------------------------------


def test_a_goal_of_today_shows_its_plan_and_what_it_leans_on(
    today: TodayPage, session: Session, active: Active, gone: Gone
) -> None:
    id = active(areas=("body",), links=(Link(LinkKind.STRENGTH, "zest"),))
    goal_plans.save_plan(session, Plan("6" * 32, "Dele is at the door", "take the bag.", goal=id))
    today.enter()
    settle()
    assert today.goals.wish.text() == "Swim on Sundays"
    assert today.goals.plan.text() == "If Dele is at the door, then I will take the bag."
    assert "body & health" in texts(today.goals)
    assert "Zest" in texts(today.goals)
    today.goals.ways.take.click()
    assert gone == [("goals", ("check-in", id))]


def test_others_of_today_stand_below_it_and_all_are_put_away_at_once(
    today: TodayPage, active: Active, gone: Gone, clock: Clock
) -> None:
    ids = [active(f"Wish {letter}") for letter in "abcdefg"]
    today.enter()
    assert [row.accessibleName() for row in today.goals.below] == [f"Check in: Wish {w}" for w in "bcd"]
    today.goals.below[1].click()
    assert gone == [("goals", ("check-in", ids[2]))]
    today.goals.ways.refuse.click()
    assert not today.goals.isVisible()
    today.enter()
    assert not today.goals.isVisible()
    clock.move(days=1)
    today.enter()
    assert today.goals.isVisible()


def test_after_a_check_in_the_goal_asks_no_more(today: TodayPage, session: Session, active: Active) -> None:
    first, second = active("One"), active("Two")
    today.enter()
    check_ins.check_in(session, CheckIn("1" * 32, first, Moved.STAYED))
    today.enter()
    assert today.goals.wish.text() == "Two"
    check_ins.check_in(session, CheckIn("2" * 32, second, Moved.STAYED))
    today.enter()
    assert not today.goals.isVisible()
    assert not today.parts._right.isVisible()


# --- on this day ------------------------------------------------------------------------------------


def test_other_years_are_shown_only_when_wanted(today: TodayPage, session: Session, gone: Gone) -> None:
    journal.save_entry(session, "9" * 32, date(2025, 11, 22), "a heron")
    today.enter()
    assert not today.parts.on_this_day.isVisible()
    on_this_day.show_on_this_day(session, wanted=True)
    today.enter()
    assert today.parts.on_this_day.isVisible()
    today.parts.on_this_day.pages[0].click()
    assert gone == [("journal", "9" * 32)]


# --- when something is wrong ------------------------------------------------------------------------


def test_a_damaged_file_of_the_program_is_named_once_and_everything_else_works(
    qtbot: QtBot,
    computer: Computer,
    inline: InlineJobs,
    session: Session,
    active: Active,
    damaged_content: Callable[..., None],
) -> None:
    active()
    damaged_content("prompts", "texts")
    page = TodayPage(computer, inline)
    qtbot.addWidget(page)
    page.begin(Opened(read_only=False, older_copy=None))
    page.show()
    page.enter()
    assert page.notice.text() == ""  # nobody waits for it
    qtbot.waitUntil(lambda: "en/prompts.json" in page.notice.text())
    assert "en/texts.json" in page.notice.text()
    assert page.notice.text().count("Your journal is untouched.") == 1
    assert not page.question.card.isVisible()
    assert page.goals.isVisible()
    page.notice.clear()
    page.enter()
    assert page.notice.text() == ""
    qtbot.keyClicks(page.quick.text, "written all the same")
    page.leave()
    assert [line.heading for line in journal.list_entries(session).lines] == ["written all the same"]


def test_read_only_it_says_so_and_asks_for_nothing(
    qtbot: QtBot, computer: Computer, inline: InlineJobs
) -> None:
    page = TodayPage(computer, inline)
    qtbot.addWidget(page)
    page.begin(Opened(read_only=True, older_copy=None))
    page.show()
    page.enter()
    settle()
    assert page.notice.text()
    assert page.quick.text.isReadOnly()
    assert not page.question.another.isVisible()
    assert not page.leave_me.opener.isEnabled()
