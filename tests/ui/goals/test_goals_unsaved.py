"""Locking while something about goals is half written: every word is in the vault afterwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import check_ins, goals, journal
from peerbuddy.model.goal import GoalKind, GoalState, Measure
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.goals.conftest import Enter, Make

PRESS = Qt.MouseButton.LeftButton


def lock(page: GoalsPage, session: Session) -> None:
    """As the window does it: each verb with its arguments, one after the other."""
    for words in page.unsaved():
        words.verb(session, *words.arguments, **words.named)
        assert words.as_page.as_new_entry()


def pages(session: Session) -> list[tuple[str, str]]:
    lines = journal.list_entries(session).lines
    read = [journal.read_entry(session, line.id) for line in lines]
    return sorted((entry.title, entry.text) for entry in read)


def test_nothing_is_unsaved_in_a_room_that_was_only_looked_at(
    room: Enter, make: Make, session: Session
) -> None:
    page = room(make("sing").id)
    assert page.unsaved() == ()
    page.edit()
    assert page.unsaved() == ()


def test_a_form_in_the_middle_of_a_word(qtbot: QtBot, room: Enter, session: Session) -> None:
    page = room("new")
    assert page.forms.form is not None
    qtbot.keyClicks(page.forms.form.wish, "sin")
    qtbot.keyClicks(page.forms.form.why.why, "warm")
    lock(page, session)
    [line] = goals.list_goals(session)
    assert (line.wish, goals.read_goal(session, line.id).fields.why) == ("sin", "warm")


def test_a_form_without_a_wish_becomes_a_page(qtbot: QtBot, room: Enter, session: Session) -> None:
    page = room("new")
    assert page.forms.form is not None
    qtbot.keyClicks(page.forms.form.why.why, "warm")
    lock(page, session)
    assert goals.list_goals(session) == ()
    assert pages(session) == [("", "warm")]


def test_a_check_in_that_was_not_kept_yet(qtbot: QtBot, room: Enter, make: Make, session: Session) -> None:
    page = room(make("sing").id)
    assert page.open.view.card is not None
    qtbot.keyClicks(page.open.view.card.line, "in the kitchen")
    lock(page, session)
    [look] = check_ins.check_ins(session, page.open.goal_id())
    assert look.line == "in the kitchen"


def test_a_check_in_of_a_goal_that_was_left_for_another(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal, other = make("sing"), make("swim")
    page = room(goal.id)
    assert page.open.view.card is not None
    qtbot.keyClicks(page.open.view.card.line, "in the kitchen")
    page.open_goal(other.id)
    lock(page, session)
    [look] = check_ins.check_ins(session, goal.id)
    assert look.line == "in the kitchen"


def test_a_whole_plan_is_saved_and_half_of_one_becomes_a_page(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    whole, half = make("sing"), make("swim")
    page = room(whole.id)
    page.open.plans.begin()
    assert page.open.plans.editor is not None
    qtbot.keyClicks(page.open.plans.editor.cue, "the door is shut")
    qtbot.keyClicks(page.open.plans.editor.action, "sing")
    page.open_goal(half.id)
    page.open.plans.begin()
    assert page.open.plans.editor is not None
    qtbot.keyClicks(page.open.plans.editor.cue, "it is Monday")
    lock(page, session)
    assert [one.cue for one in goals.read_goal(session, whole.id).plans] == ["the door is shut"]
    assert pages(session) == [("swim", "it is Monday")]


def test_a_line_of_letting_go_and_a_milestone(
    qtbot: QtBot, room: Enter, make: Make, session: Session
) -> None:
    goal = make("sing", kind=GoalKind.REACH, measure=Measure.MILESTONES)
    page = room(goal.id)
    page.open.view.head.verbs[GoalState.LET_GO].trigger()
    assert page.open.view.step is not None
    qtbot.keyClicks(page.open.view.step.gave, "mornings")
    qtbot.keyClicks(page.open.view.steps.title, "one song")
    lock(page, session)
    kept = goals.read_goal(session, goal.id)
    assert (kept.state, [one.title for one in kept.milestones]) == (GoalState.ACTIVE, ["one song"])
    assert pages(session) == [("sing", "mornings")]


def test_a_goal_that_was_deleted_leaves_nothing_to_save(
    qtbot: QtBot, room: Enter, make: Make, session: Session, ask: object
) -> None:
    page = room(make("sing").id)
    assert page.open.view.card is not None
    qtbot.keyClicks(page.open.view.card.line, "in the kitchen")
    page.open.state._delete(page.open.goal_id())
    assert page.unsaved() == ()
