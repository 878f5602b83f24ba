"""The form of a goal: the wish first and enough, the rest folded; it saves itself and loses no word."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import assets, goals, journal
from peerbuddy.model.asset import AssetKind
from peerbuddy.model.goal import (
    GoalKind,
    GoalState,
    Link,
    LinkKind,
    Measure,
    Reach,
    Rhythm,
    Whose,
)
from peerbuddy.session import Session
from peerbuddy.ui.goals.form.page import GoalForm
from peerbuddy.ui.goals.page import GoalsPage
from peerbuddy.ui.pauses import AFTER_LAST_KEY_MS
from tests.obstacles import add_obstacle
from tests.ui.goals.conftest import Enter, Make
from tests.vault.full_disk import full_at

PRESS = Qt.MouseButton.LeftButton


@pytest.fixture
def page(room: Enter) -> GoalsPage:
    return room("new")


@pytest.fixture
def form(page: GoalsPage) -> GoalForm:
    assert page.forms.form is not None
    return page.forms.form


def press(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, PRESS)


def test_the_cursor_is_in_the_wish_and_everything_else_is_folded(form: GoalForm) -> None:
    assert form.wish.hasFocus()
    assert form.wish.accessibleName() == "What would you like to move towards?"
    assert [fold.is_open() for fold in form.folds] == [False] * 7
    assert not form.pair.take.isEnabled()


def test_a_wish_alone_becomes_an_idea_a_moment_after_the_last_key(
    qtbot: QtBot, form: GoalForm, session: Session
) -> None:
    qtbot.keyClicks(form.wish, "sing again")
    assert goals.list_goals(session) == ()
    qtbot.waitUntil(lambda: bool(goals.list_goals(session)), timeout=4 * AFTER_LAST_KEY_MS)
    [line] = goals.list_goals(session)
    assert (line.wish, line.state) == ("sing again", GoalState.IDEA)
    assert form.saved.text() == "Saved."


def test_it_can_be_begun_at_once(qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session) -> None:
    qtbot.keyClicks(form.wish, "sing")
    press(qtbot, form.pair.take)
    [line] = goals.list_goals(session)
    assert line.state is GoalState.ACTIVE
    assert page.forms.form is None
    assert page.open.goal_id() == line.id
    assert page.open.view.head.edit.hasFocus()


def test_it_can_wait_among_the_ideas(qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session) -> None:
    qtbot.keyClicks(form.wish, "sing")
    assert form.pair.take.width() == form.pair.refuse.width()
    press(qtbot, form.pair.refuse)
    [line] = goals.list_goals(session)
    assert line.state is GoalState.IDEA
    assert page.pane.states.key() == "ideas"
    assert page.open.goal_id() == line.id


def test_not_now_without_a_word_leaves_nothing(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    assert form.pair.refuse.text() == "Not now"
    press(qtbot, form.pair.refuse)
    assert goals.list_goals(session) == ()
    assert page._views.currentWidget() is page.none


def test_every_field_is_kept(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session, today: date
) -> None:
    for fold in form.folds:
        press(qtbot, fold.opener)
    qtbot.keyClicks(form.wish, "sing")
    qtbot.keyClicks(form.why.why, "It warms me.")
    press(qtbot, form.why.whose.buttons["shared"])
    qtbot.keyClicks(form.why.keep_well, "sleep")
    press(qtbot, form.measure.kind.buttons["learn"])
    press(qtbot, form.measure.measures[GoalKind.LEARN].buttons["amount"])
    qtbot.keyClicks(form.measure.unit, "songs")
    qtbot.keyClicks(form.measure.sign, "Neighbours hum along.")
    press(qtbot, form.measure.stretch.buttons["brave"])
    press(qtbot, form.lean.picks[LinkKind.STRENGTH].buttons["zest"])
    qtbot.keyClicks(form.obstacles.lines[0], "shy")
    press(qtbot, form.areas.pick.buttons["play"])
    qtbot.keyClicks(form.steps.rows[0].title, "one song")
    qtbot.keyClick(form.steps.rows[0].has_day, Qt.Key.Key_Space)
    press(qtbot, form.days.rhythm.buttons["weekdays"])
    press(qtbot, form.days.weekdays.buttons["1"])
    qtbot.keyClick(form.days.is_fixed, Qt.Key.Key_Space)
    press(qtbot, form.pair.take)
    goal = goals.read_goal(session, page.open.goal_id())
    fields = goal.fields
    assert (fields.wish, fields.why, fields.whose) == ("sing", "It warms me.", Whose.SHARED)
    assert (fields.keep_well, fields.kind, fields.measure) == ("sleep", GoalKind.LEARN, Measure.AMOUNT)
    assert (fields.unit, fields.sign, fields.stretch) == ("songs", "Neighbours hum along.", Reach.BRAVE)
    assert (fields.links, fields.areas) == ((Link(LinkKind.STRENGTH, "zest"),), ("play",))
    assert (fields.rhythm, fields.weekdays) == (Rhythm.WEEKDAYS, (1,))
    assert (fields.look_again, fields.real_date) == (today + timedelta(14), today + timedelta(14))
    assert [one.text for one in goal.obstacles] == ["shy"]
    assert [(one.title, one.day) for one in goal.milestones] == [("one song", today + timedelta(14))]


def test_editing_shows_every_field_and_changes_nothing_by_itself(
    qtbot: QtBot, room: Enter, session: Session, make: Make, today: date
) -> None:
    goal = make(
        "sing", kind=GoalKind.KEEP, measure=Measure.WORDS, scale=("silent", "humming", "singing"), why="warm",
        whose=Whose.OTHER, sign="hum", stretch=Reach.EASY, keep_well="sleep", real_date=today,
        rhythm=Rhythm.WEEKDAYS, weekdays=(0, 6), areas=("play", "mind"), buddy_line="I told Rosa.",
        links=(Link(LinkKind.STRENGTH, "zest"), Link(LinkKind.RESOURCE, "5" * 32)),
    )  # fmt: skip
    page = room(goal.id)
    press(qtbot, page.open.view.head.edit)
    form = page.forms.form
    assert form is not None
    assert form.draft().fields == goal.fields
    assert "part that is yours" in form.why.follow_up.text()
    qtbot.keyClicks(form.wish, "I ")
    press(qtbot, form.done)
    kept = goals.read_goal(session, goal.id)
    assert kept.fields.wish == "I sing"
    assert kept.fields.buddy_line == "I told Rosa."


def test_only_measures_that_fit_the_kind_are_offered(qtbot: QtBot, form: GoalForm) -> None:
    """B-2."""
    press(qtbot, form.folds[1].opener)
    for kind, offered in (("do", ["done", "amount"]), ("reach", ["amount", "milestones", "words"])):
        press(qtbot, form.measure.kind.buttons[kind])
        shown = [choice for choice in form.measure.measures.values() if choice.isVisible()]
        assert [list(choice.buttons) for choice in shown] == [offered]


def test_a_scale_that_is_only_begun_is_kept(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    press(qtbot, form.folds[1].opener)
    qtbot.keyClicks(form.wish, "sing")
    press(qtbot, form.measure.kind.buttons["keep"])
    press(qtbot, form.measure.measures[GoalKind.KEEP].buttons["words"])
    qtbot.keyClicks(form.measure.scale[0], "silent")
    page.leave()
    [line] = goals.list_goals(session)
    assert goals.read_goal(session, line.id).fields.scale == ("silent",)


def test_a_new_resource_is_added_and_leaned_on(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    press(qtbot, form.folds[2].opener)
    qtbot.keyClicks(form.wish, "sing")
    line = form.lean.adding[LinkKind.RESOURCE].line
    qtbot.keyClicks(line, "the choir")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    [asset] = assets.list_assets(session, AssetKind.RESOURCE)
    press(qtbot, form.pair.take)
    assert goals.read_goal(session, page.open.goal_id()).fields.links == (Link(LinkKind.RESOURCE, asset.id),)


def test_an_emptied_obstacle_and_step_are_taken_out(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    from peerbuddy.actions import goal_plans
    from peerbuddy.model.plan import Milestone, Obstacle

    goal = make("sing")
    add_obstacle(session, goal.id, Obstacle("1" * 32, "shy"))
    goal_plans.save_milestone(session, goal.id, Milestone("2" * 32, "a song"))
    page = room(goal.id)
    page.edit()
    form = page.forms.form
    assert form is not None
    for line in (form.obstacles.lines[0], form.steps.rows[0].title):
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
    press(qtbot, form.done)
    kept = goals.read_goal(session, goal.id)
    assert (kept.obstacles, kept.milestones) == ((), ())


def test_the_front_set_is_offered_first_and_all_strengths_after_one_press(
    qtbot: QtBot, room: Enter, session: Session
) -> None:
    from peerbuddy.actions import strengths

    front = ("curiosity", "humor", "kindness", "hope", "zest")
    strengths.choose_front(session, frozenset(front))
    page = room("new")
    form = page.forms.form
    assert form is not None
    pick = form.lean.picks[LinkKind.STRENGTH]
    assert set(pick.buttons) == set(front)
    press(qtbot, form.folds[2].opener)
    press(qtbot, form.lean.more)
    assert len(pick.buttons) == 24
    assert set(list(pick.buttons)[:5]) == set(front)


def test_going_to_another_room_saves_what_is_written(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    qtbot.keyClicks(form.wish, "sing")
    page.leave()
    assert [line.wish for line in goals.list_goals(session)] == ["sing"]
    assert page.forms.form is form


def test_choosing_another_goal_saves_and_closes_the_form(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    other = make("swim")
    page = room("new")
    assert page.forms.form is not None
    qtbot.keyClicks(page.forms.form.wish, "sing")
    page.pane.view.setFocus()
    qtbot.keyClick(page.pane.view, Qt.Key.Key_Return)
    assert {line.wish for line in goals.list_goals(session)} == {"swim", "sing"}
    assert page.open.goal_id() == other.id


def test_a_full_disk_keeps_the_form_and_says_so(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    qtbot.keyClicks(form.wish, "sing")
    with full_at(1):
        press(qtbot, form.pair.refuse)
    assert page.forms.form is form
    assert "Your words are kept here" in form.notice.text()
    press(qtbot, form.pair.refuse)
    assert [line.wish for line in goals.list_goals(session)] == ["sing"]


def test_words_without_a_wish_become_a_page_of_the_journal(
    qtbot: QtBot, page: GoalsPage, form: GoalForm, session: Session
) -> None:
    press(qtbot, form.folds[0].opener)
    qtbot.keyClicks(form.why.why, "It warms me.")
    press(qtbot, form.pair.refuse)
    assert goals.list_goals(session) == ()
    [entry] = journal.list_entries(session).lines
    assert journal.read_entry(session, entry.id).text == "It warms me."
    assert "page of the journal" in page.notice.text()


@pytest.mark.parametrize("most", [140])
def test_a_wish_of_more_than_its_length_is_not_taken(qtbot: QtBot, form: GoalForm, most: int) -> None:
    form.wish.insertPlainText("x" * 200)
    assert len(form.wish.words()) == most
