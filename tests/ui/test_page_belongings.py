"""Goals, life areas and feelings of a page: chips beside people and topics, in the one picker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals, journal, page_links, switches
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.mention import Kind, Mention
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

Write = Callable[..., str]


def make_goal(session: Session, wish: str, state: GoalState = GoalState.ACTIVE) -> str:
    made = goals.make_goal(session, session.computer.new_id(), GoalFields(wish), state=GoalState.ACTIVE)
    if state is not GoalState.ACTIVE:
        goals.change_state(session, made.id, state)
    return made.id


@pytest.fixture
def swim(session: Session) -> str:
    return make_goal(session, "Swim on Sundays")


@pytest.fixture
def opened(page: JournalPage, swim: str, write: Write, qtbot: QtBot) -> JournalPage:
    """In front, with the page "kitchen"."""
    with qtbot.waitActive(page):
        page.activateWindow()
    page.open_page(write("2026-11-20", "kitchen"))
    return page


def chips(page: JournalPage) -> list[str]:
    return [chip.accessibleName() for chip in page.editor.marks.chips]


def offered(page: JournalPage, typed: str = "") -> list[str]:
    picker = page.editor.marks.picker
    assert picker is not None
    picker.line.setText(typed)
    return [picker.model.index(row).data() for row in range(picker.model.rowCount())]


def take(qtbot: QtBot, page: JournalPage, typed: str) -> None:
    picker = page.editor.marks.picker
    assert picker is not None
    picker.line.clear()
    qtbot.keyClicks(picker.line, typed)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)


def test_a_goal_and_a_life_area_are_picked_kept_and_shown_again(
    qtbot: QtBot, opened: JournalPage, session: Session, swim: str, write: Write
) -> None:
    opened.editor.marks.open_picker()
    take(qtbot, opened, "swim")
    take(qtbot, opened, "body")
    id = opened.editor.id()
    entry = journal.read_entry(session, id)
    assert (entry.goals, entry.areas) == ((swim,), ("body",))
    assert chips(opened) == ["Goal: Swim on Sundays", "Life area: body & health"]
    opened.open_page(write("2026-11-01", "other"))
    assert chips(opened) == []
    opened.open_page(id)
    assert chips(opened) == ["Goal: Swim on Sundays", "Life area: body & health"]


def test_goals_that_are_active_or_rest_are_offered_first_and_those_that_ended_are_not(
    opened: JournalPage, session: Session
) -> None:
    make_goal(session, "Tidy the shed", GoalState.RESTING)
    done = make_goal(session, "Write to Ngozi")
    goals.change_state(session, done, GoalState.REACHED)
    opened.editor.marks.open_picker()
    assert offered(opened)[:2] == ["Swim on Sundays", "Tidy the shed"]
    assert "Write to Ngozi" not in offered(opened)


def test_a_goal_that_ended_since_stays_under_its_page(
    opened: JournalPage, session: Session, swim: str
) -> None:
    id = opened.editor.id()
    page_links.set_goals(session, id, (swim,))
    goals.change_state(session, swim, GoalState.REACHED)
    opened.new_page()
    opened.open_page(id)
    assert chips(opened) == ["Goal: Swim on Sundays"]


def test_feelings_are_offered_only_when_they_are_switched_on_own_words_too_and_five_at_most(
    qtbot: QtBot, opened: JournalPage, session: Session
) -> None:
    opened.editor.marks.open_picker()
    assert "Add “wintry” as a feeling" not in offered(opened, "wintry")
    opened.editor.marks.picker.close_up() if opened.editor.marks.picker else None
    switches.turn(session, Switch.FEELINGS, on=True)
    opened.editor.marks.open_picker()
    assert offered(opened, "wintry")[-1] == "Add “wintry” as a feeling"
    picker = opened.editor.marks.picker
    assert picker is not None
    qtbot.keyClick(picker.line, Qt.Key.Key_PageDown)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert journal.read_entry(session, opened.editor.id()).feelings == ("wintry",)
    known = [row for row in page_links.offered(session).feelings if row != "wintry"]
    for word in known[:4]:
        take(qtbot, opened, word)
    assert len(journal.read_entry(session, opened.editor.id()).feelings) == 5
    assert "Add “frosty” as a feeling" not in offered(opened, "frosty")
    assert known[5] not in offered(opened)


def test_on_a_page_that_nobody_wrote_yet_a_goal_waits_for_the_first_words(
    qtbot: QtBot, opened: JournalPage, session: Session, swim: str
) -> None:
    told: list[Exception] = []
    opened._jobs.failed.connect(told.append)
    opened.new_page()
    opened.editor.marks.open_picker()
    take(qtbot, opened, "swim")
    assert told == []
    qtbot.keyClicks(opened.editor.text, "to the pool")
    opened.editor.saving.save()
    assert journal.read_entry(session, opened.editor.id()).goals == (swim,)


def test_a_goal_of_a_page_that_was_never_written_is_forgotten_with_it(
    qtbot: QtBot, opened: JournalPage, session: Session
) -> None:
    opened.new_page()
    opened.editor.marks.open_picker()
    take(qtbot, opened, "swim")
    opened.new_page()
    settle()
    assert opened.editor.under.is_saved()
    assert opened.notice.text() == ""


def test_delete_takes_a_goal_off_and_its_chip_leads_to_all_its_pages(
    qtbot: QtBot, opened: JournalPage, session: Session, swim: str, write: Write
) -> None:
    other = write("2026-11-02", "lengths")
    for id in (opened.editor.id(), other):
        page_links.set_goals(session, id, (swim,))
    opened.open_page(other)
    chip = opened.editor.marks.chips[0]
    chip.click()
    menu = opened.editor.marks._menu
    assert menu is not None
    next(way for way in menu.actions() if way.text() == "List the pages with this").trigger()
    menu.hide()
    assert [c.accessibleName() for c in opened.pane.chips.chips] == [
        "Remove the filter: Goal: Swim on Sundays"
    ]
    assert opened.pane.timeline.rowCount() == 2
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert journal.read_entry(session, other).goals == ()


def test_what_could_not_be_kept_is_told_once_and_tried_again(
    qtbot: QtBot, opened: JournalPage, session: Session, swim: str
) -> None:
    opened.editor.marks.open_picker()
    told: list[Exception] = []
    opened.editor.under.failed.connect(told.append)
    with full_at(0):
        take(qtbot, opened, "swim")
        opened.editor.under.save()
    assert len(told) == 1
    opened.editor.under.save()
    assert journal.read_entry(session, opened.editor.id()).goals == (swim,)


def test_people_and_topics_stay_when_the_lists_are_read_again(
    opened: JournalPage, session: Session, swim: str
) -> None:
    marks = opened.editor.marks
    marks.add_mark(Mention(Kind.TOPIC, "Nights"))
    page_links.set_goals(session, opened.editor.id(), (swim,))
    opened.editor.saving.save()
    opened.editor.belongings.read()
    assert chips(opened) == ["Topic: Nights", "Goal: Swim on Sundays"]
