"""The list of goals: by state, each with its wish, its area and one day, calm whatever the date is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import assets, goal_page, goals
from peerbuddy.computer import Computer
from peerbuddy.model.asset import LifeArea
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.goal_page import GoalShelf
from peerbuddy.session import Session
from peerbuddy.ui.goals.list_pane import DONE, IDEAS, RESTING
from peerbuddy.ui.goals.page import GoalsPage
from peerbuddy.ui.jobs import Jobs
from tests.conftest import Clock
from tests.ui.ask_from_list import AskFromList
from tests.ui.goals import made_up
from tests.ui.goals.conftest import Enter, Make
from tests.ui.inline_jobs import InlineJobs
from tests.ui.pseudo_language import texts_of

FORBIDDEN = ("overdue", "missed", "failed", "late", "%", "streak")


def rows(page: GoalsPage) -> list[str]:
    model = page.pane.view.rows
    return [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def all_texts(page: GoalsPage) -> list[str]:
    from PySide6.QtWidgets import QWidget

    shown = [one for one in page.findChildren(QWidget) if one.isVisibleTo(page)]
    return [text for one in (page, *shown) for _, text in texts_of(one) if text]


def test_without_goals_nothing_is_wanting_and_nothing_is_asked(room: Enter) -> None:
    page = room()
    assert page._views.currentWidget() is page.none
    assert page.none.state.title.text() == "No goal is active, and none is needed."
    assert page.none.ideas.isHidden()
    assert page.pane.remark.text() == "No goal is active."


def test_wishes_that_wait_are_named_and_opened_from_the_empty_page(
    qtbot: QtBot, room: Enter, make: Make
) -> None:
    idea = make("swim", GoalState.IDEA)
    page = room()
    assert page.pane.remark.text() == "Some wishes wait under Ideas."
    qtbot.mouseClick(page.none.ideas, Qt.MouseButton.LeftButton)
    assert page.pane.states.key() == IDEAS
    assert page.open.goal_id() == idea.id


@pytest.mark.parametrize(
    ("way", "room_and_what"), [("not_now", ["journal", None]), ("guide", ["guide", "T-4"])]
)
def test_the_empty_page_leads_to_other_rooms(
    qtbot: QtBot, room: Enter, way: str, room_and_what: list[object]
) -> None:
    page = room()
    with qtbot.waitSignal(page.go_wanted) as went:
        qtbot.mouseClick(getattr(page.none, way), Qt.MouseButton.LeftButton)
    assert went.args == room_and_what


def test_only_a_wish_is_written_down_from_the_empty_page(qtbot: QtBot, room: Enter) -> None:
    page = room()
    qtbot.mouseClick(page.none.new, Qt.MouseButton.LeftButton)
    assert page.forms.form is not None and page.forms.form.wish.hasFocus()


def test_a_row_says_wish_area_and_day_and_nothing_else(room: Enter, make: Make, today: date) -> None:
    make("sing", areas=("play",), look_again=today + timedelta(3))
    make("swim", GoalState.RESTING)
    page = room()
    assert rows(page) == ["sing, play & creativity, Look again on Wed 25 Nov"]
    page.pane.turn_to(RESTING)
    assert rows(page) == ["swim"]


def test_goals_stand_under_their_states(room: Enter, make: Make, session: Session) -> None:
    for wish, state in (("a", GoalState.REACHED), ("b", GoalState.LET_GO), ("c", GoalState.IDEA)):
        make(wish, state)
    reshaped = make("d")
    goals.reshape(session, reshaped.id, "9" * 32, reshaped.fields)
    page = room()
    assert rows(page) == ["d, Look again on Sun 6 Dec"]
    page.pane.turn_to(DONE)
    assert rows(page) == ["a, Reached on Sun 22 Nov", "b, Let go on Sun 22 Nov", "d, Reshaped on Sun 22 Nov"]
    page.pane.turn_to(IDEAS)
    assert rows(page) == ["c"]


def test_a_year_of_absence_changes_nothing_but_one_line_of_welcome(
    qtbot: QtBot, room: Enter, make: Make, session: Session, clock: Clock
) -> None:
    """B-4 and B-6: the list and the page read a year later as they read before."""
    from peerbuddy.actions import check_ins
    from peerbuddy.model.check_in import CheckIn, Moved

    goal = make("sing", areas=("play",))
    check_ins.check_in(session, CheckIn("1" * 32, goal.id, Moved.LITTLE))
    clock.move(days=365)
    page = room(goal.id)
    assert rows(page) == ["sing, play & creativity, Look again on Sun 6 Dec 2026"]
    texts = all_texts(page)
    assert "Welcome back. Where is this now?" in texts
    assert [text for text in texts if any(word in text.casefold() for word in FORBIDDEN)] == []
    assert [text for text in texts if "365" in text] == []


@pytest.mark.parametrize("state", [GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED, GoalState.LET_GO])
def test_no_state_is_told_as_a_failure(room: Enter, make: Make, state: GoalState) -> None:
    page = room(make("sing", state).id)
    assert [text for text in all_texts(page) if any(word in text.casefold() for word in FORBIDDEN)] == []


def test_a_renamed_area_is_renamed_in_the_list(room: Enter, make: Make, session: Session) -> None:
    make("sing", areas=("play",))
    page = room()
    page._jobs.run(assets.save_area, LifeArea("play", "music"))
    assert rows(page) == ["sing, music, Look again on Sun 6 Dec"]


def test_choosing_a_row_by_key_opens_it(qtbot: QtBot, room: Enter, make: Make) -> None:
    first, second = make("sing"), make("swim")
    page = room()
    assert page.open.goal_id() == first.id
    page.pane.view.setFocus()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Down)
    assert page.open.goal_id() == second.id
    assert page.open.view.head.wish.text() == "swim"


def test_a_goal_that_is_gone_is_told_and_another_is_shown(room: Enter, make: Make) -> None:
    goal = make("sing")
    page = room("7" * 32)
    assert "not in the list any more" in page.notice.text()
    assert page.open.goal_id() == goal.id


def test_a_narrow_window_shows_the_list_or_the_page(qtbot: QtBot, room: Enter, make: Make) -> None:
    make("sing")
    page = room()
    page.resize(640, 600)
    page.two_sides.show_list()
    assert page.pane.isVisible() and not page.open.view.isVisible()
    page.pane.view.setFocus()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return)
    assert page.open.view.isVisible() and not page.pane.isVisible()


def test_what_changed_in_another_room_is_there_when_one_comes_back(
    room: Enter, make: Make, session: Session
) -> None:
    goal = make("sing")
    page = room(goal.id)
    page.hide()
    page._jobs.run(goal_page.keep_goal, goal.id, replace(goal.fields, wish="hum"))
    page.show()
    page.enter()
    assert page.open.view.head.wish.text() == "hum"
    assert rows(page)[0].startswith("hum")


def test_a_check_in_of_the_goal_that_is_open_already_is_led_to(qtbot: QtBot, room: Enter, make: Make) -> None:
    goal = make("sing")
    page = room(goal.id)
    assert page.open.view.card is not None
    qtbot.mouseClick(page.open.view.card.not_today, Qt.MouseButton.LeftButton)
    page.enter(("check-in", goal.id))
    assert page.open.view.card is not None
    assert page.open.view.card.moved.buttons["lot"].hasFocus()


def test_with_real_threads_a_goal_is_made_shown_and_looked_at(
    qtbot: QtBot, computer: Computer, unlocked_jobs: Jobs, ask: AskFromList
) -> None:
    page = GoalsPage(computer, unlocked_jobs, ask)
    qtbot.addWidget(page)
    page.show()
    page.enter("new")
    qtbot.waitUntil(lambda: page.forms.form is not None)
    form = page.forms.form
    assert form is not None
    qtbot.keyClicks(form.wish, "sing")
    qtbot.mouseClick(form.pair.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.open.view.card is not None)
    card = page.open.view.card
    assert card is not None
    qtbot.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.open.view.looks.change) == 1)
    assert page.open.view.card is None
    assert rows(page) == ["sing, Look again on Sun 6 Dec"]


def test_in_a_journal_opened_to_read_nothing_can_be_changed_and_everything_read(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList, session: Session
) -> None:
    made_up.fill(session)
    page = GoalsPage(computer, inline, ask)
    qtbot.addWidget(page)
    page.set_read_only()
    page.show()
    page.enter(made_up.CHAPTER)
    view = page.open.view
    assert view.head.wish.text() == "Explain one chapter a week"
    assert view.card is None and view.check_in.isHidden()
    ways = (page.pane.new, view.head.first, view.head.edit, view.head.more, view.plans.add_plan)
    assert [way.text() for way in ways if way.isEnabled()] == []
    assert not any(tick.isEnabled() for tick in view.steps.ticks.values())
    assert all(door.isEnabled() for door in view.pages.doors)


def test_with_real_threads_the_goal_that_was_chosen_last_is_the_one_that_stays(
    qtbot: QtBot, computer: Computer, unlocked_jobs: Jobs, ask: AskFromList
) -> None:
    """A change that is told just after another goal was chosen does not bring the first one back."""
    for id, wish in (("1" * 32, "sing"), ("2" * 32, "swim")):
        unlocked_jobs.run(goals.make_goal, id, GoalFields(wish), state=GoalState.ACTIVE)
    page = GoalsPage(computer, unlocked_jobs, ask)
    qtbot.addWidget(page)
    page.show()
    page.enter("1" * 32)
    qtbot.waitUntil(lambda: page.open.goal_id() == "1" * 32)
    unlocked_jobs.run(goal_page.keep_goal, "1" * 32, GoalFields("sing", look_again=date(2026, 12, 24)))
    page.open_goal("2" * 32)
    done: list[bool] = []
    qtbot.waitUntil(lambda: page.open.goal_id() == "2" * 32)
    unlocked_jobs.when_done(lambda: unlocked_jobs.when_done(lambda: done.append(True)))
    qtbot.waitUntil(lambda: bool(done))
    assert page.open.goal_id() == "2" * 32


def test_where_no_goal_is_listed_any_more_the_keys_go_to_a_new_one(make: Make, room: Enter) -> None:
    make("Swim on Sundays")
    page = room()
    page.pane.view.setFocus()
    page.pane.fill(GoalShelf((), {}), "")
    assert page.pane.new.hasFocus()
