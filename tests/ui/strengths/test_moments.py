"""Moments: noting, changing and removing one, nothing half written lost, and what helped with an obstacle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, strengths, uses
from peerbuddy.model.strength import Dial, Energy, Moment, UseSource, WentTo
from peerbuddy.session import Session
from peerbuddy.ui.dates import to_qdate
from peerbuddy.ui.parts.source_mark import Shown
from peerbuddy.ui.strengths.left_column import MOMENTS
from peerbuddy.ui.strengths.moment_words import MomentLine, PressedWords
from peerbuddy.ui.strengths.room import StrengthsRoom
from peerbuddy.ui.strengths.said import mark_of
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

Note = Callable[..., Moment]
PAGE = "a" * 32


def kept(session: Session, strength: str = "kindness") -> list[str]:
    return [one.evidence.what for one in uses.moments(session, strength).moments]


def lines(room: StrengthsRoom) -> list[MomentLine]:
    return room.page.moments.lines


def told(room: StrengthsRoom) -> list[str]:
    return [line.moment.evidence.what for line in lines(room)]


def rows(room: StrengthsRoom) -> list[str]:
    model = room.left.moments.model
    return [model.index(row).data() for row in range(model.rowCount())]


@pytest.fixture
def kindness(room: StrengthsRoom) -> StrengthsRoom:
    room.open_strength("kindness")
    settle()
    return room


# --- on the page of a strength ----------------------------------------------------------------------


def test_a_sentence_and_enter_make_a_moment_of_today(
    qtbot: QtBot, session: Session, kindness: StrengthsRoom
) -> None:
    page = kindness.page
    qtbot.keyClick(page.head.add, Qt.Key.Key_Space)
    assert page.form.what.hasFocus()
    qtbot.keyClicks(page.form.what, "Soup for the neighbours")
    page.form.dial.buttons["right"].click()
    qtbot.keyClick(page.form.what, Qt.Key.Key_Return)
    settle()
    (moment,) = uses.moments(session, "kindness").moments
    said = (moment.evidence.what, moment.evidence.dial, moment.day, moment.source)
    assert said == ("Soup for the neighbours", Dial.RIGHT, date(2026, 11, 22), UseSource.QUICK)
    assert told(kindness) == ["Soup for the neighbours"]
    assert not page.form.isVisible()
    assert page.head.add.isVisible()


def test_more_can_be_said_of_it_and_changed_later(
    qtbot: QtBot, session: Session, note: Note, kindness: StrengthsRoom
) -> None:
    note("kindness", "Soup for the neighbours", dial=Dial.MORE)
    kindness.enter()
    settle()
    lines(kindness)[0].change.click()
    form = kindness.page.form
    assert form.what.words() == "Soup for the neighbours"
    assert form.dial.key() == "more"
    form.more.click()
    form.area.setCurrentIndex(form.area.findData("family"))
    form.went_to.buttons["others"].click()
    form.energy.buttons["gave"].click()
    form.day.setDate(to_qdate(date(2026, 11, 3)))
    form.ways.take.click()
    settle()
    (moment,) = uses.moments(session, "kindness").moments
    said = moment.evidence
    assert (said.area, said.went_to, said.energy) == ("family", WentTo.OTHERS, Energy.GAVE)
    assert (said.dial, moment.day) == (Dial.MORE, date(2026, 11, 3))
    shown = lines(kindness)[0].caption.text()
    assert "3 Nov" in shown
    assert "quick note" in shown
    assert "more than helped" in shown
    assert "family" in shown


def test_without_a_sentence_nothing_is_kept_and_escape_leaves(
    qtbot: QtBot, session: Session, kindness: StrengthsRoom
) -> None:
    kindness.page.add_moment()
    form = kindness.page.form
    qtbot.keyClick(form.what, Qt.Key.Key_Return)
    assert form.isVisible()
    assert kept(session) == []
    qtbot.keyClick(form.what, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_removing_can_be_undone(qtbot: QtBot, session: Session, note: Note, kindness: StrengthsRoom) -> None:
    before = note("kindness", "Soup", dial=Dial.RIGHT)
    kindness.enter()
    settle()
    lines(kindness)[0].remove.click()
    settle()
    assert kept(session) == []
    assert kindness.page.moments.none.isVisible()
    qtbot.keyClick(kindness.notice._ways[0], Qt.Key.Key_Space)
    settle()
    assert uses.moments(session, "kindness").moments == (before,)
    assert told(kindness) == ["Soup"]


def test_enter_on_a_moment_opens_its_page(qtbot: QtBot, session: Session, kindness: StrengthsRoom) -> None:
    journal.save_entry(session, PAGE, date(2026, 11, 20), "The back step\n\nTea.")
    uses.put_strength(session, PAGE, "kindness", "Let her sleep")
    kindness.enter()
    settle()
    gone: list[tuple[str, object]] = []
    kindness.go_wanted.connect(lambda room, what: gone.append((room, what)))
    words = lines(kindness)[0].words
    assert isinstance(words, PressedWords)
    assert "The back step" in words.accessibleDescription()
    qtbot.keyClick(words, Qt.Key.Key_Return)
    assert gone == [("journal", PAGE)]


def test_a_buddys_moment_has_another_marker(note: Note) -> None:
    assert mark_of(note("kindness", "You asked", source=UseSource.BUDDY)) is Shown.OTHERS
    assert mark_of(note("kindness", "Soup")) is Shown.ENTRIES


def test_older_moments_come_when_they_are_asked_for(note: Note, kindness: StrengthsRoom) -> None:
    for day in range(1, 10):
        note("kindness", f"on the {day}", f"2026-11-{day:02}")
    kindness.enter()
    settle()
    assert told(kindness) == [f"on the {day}" for day in range(9, 4, -1)]
    kindness.page.moments.more.click()
    assert told(kindness) == [f"on the {day}" for day in range(9, 0, -1)]
    assert not kindness.page.moments.more.isVisible()


# --- nothing half written is lost -------------------------------------------------------------------


def test_half_a_moment_is_kept_when_another_strength_or_another_room_comes_forward(
    session: Session, kindness: StrengthsRoom
) -> None:
    kindness.page.add_moment()
    kindness.page.form.what.insertPlainText("Soup for")
    kindness.open_strength("zest")
    assert kept(session) == ["Soup for"]
    assert kindness.page.id() == "zest"
    kindness.page.add_moment()
    kindness.page.form.what.insertPlainText("Sang")
    kindness.leave()
    kindness.leave()
    assert kept(session, "zest") == ["Sang"]
    assert kindness.unsaved() == ()


def test_it_saves_itself_while_one_writes_and_leaving_takes_it_back(
    qtbot: QtBot, session: Session, kindness: StrengthsRoom
) -> None:
    kindness.page.add_moment()
    form = kindness.page.form
    qtbot.keyClicks(form.what, "Soup for")
    assert kept(session) == []
    qtbot.waitUntil(lambda: kept(session) == ["Soup for"])
    settle()
    assert form.what.hasFocus()
    assert told(kindness) == []
    assert kindness.unsaved() == ()
    qtbot.keyClicks(form.what, " two")
    (words,) = kindness.unsaved()
    words.verb(session, *words.arguments, **words.named)
    assert kept(session) == ["Soup for two"]
    form.ways.refuse.click()
    settle()
    assert kept(session) == []
    assert kindness.page.moments.none.isVisible()


def test_leaving_a_change_brings_back_what_stood_there(
    qtbot: QtBot, session: Session, note: Note, kindness: StrengthsRoom
) -> None:
    before = note("kindness", "Soup", dial=Dial.RIGHT, area="family", energy=Energy.GAVE)
    kindness.enter()
    settle()
    lines(kindness)[0].change.click()
    form = kindness.page.form
    qtbot.keyClicks(form.what, " and bread")
    kindness.page.writing.save()
    assert kept(session) == ["Soup and bread"]
    form.ways.refuse.click()
    settle()
    assert uses.moments(session, "kindness").moments == (before,)
    assert told(kindness) == ["Soup"]


def test_locking_takes_it_along_and_trying_twice_makes_one_moment(
    session: Session, kindness: StrengthsRoom
) -> None:
    kindness.page.add_moment()
    kindness.page.form.what.insertPlainText("Soup for")
    (words,) = kindness.unsaved()
    assert words.as_page.text == "Kindness: Soup for"
    for _ in range(2):
        words.verb(session, *words.arguments, **words.named)
    assert kept(session) == ["Soup for"]


def test_what_cannot_be_kept_stays_where_it_is(
    qtbot: QtBot, session: Session, kindness: StrengthsRoom
) -> None:
    kindness._jobs.failed.connect(kindness.tell)
    kindness.page.add_moment()
    kindness.page.form.what.insertPlainText("Soup")
    with full_at(0):
        kindness.open_strength("zest")
        assert kindness.page.id() == "kindness"
        assert kindness.page.form.what.words() == "Soup"
        assert kindness.notice.text()
    kindness.open_strength("zest")
    assert kindness.page.id() == "zest"
    assert kept(session) == ["Soup"]


def test_an_unchanged_moment_is_nothing_to_save(note: Note, kindness: StrengthsRoom) -> None:
    note("kindness", "Soup")
    kindness.enter()
    settle()
    lines(kindness)[0].change.click()
    assert kindness.unsaved() == ()


# --- the list of moments ----------------------------------------------------------------------------


def test_moments_of_all_strengths_stand_newest_first_and_go_on_page_by_page(
    note: Note, room: StrengthsRoom
) -> None:
    for n in range(60):
        note("zest" if n % 2 else "love", f"moment {n:02}", f"2026-0{1 + n // 28}-{1 + n % 28:02}")
    room.enter()
    room.left.turn_to(MOMENTS)
    settle()
    model = room.left.moments.model
    assert rows(room)[:2] == ["moment 59", "moment 58"]
    while model.canFetchMore():
        model.fetchMore()
    assert rows(room) == [f"moment {n:02}" for n in range(59, -1, -1)]
    of = room.left.moments.of
    room.left.moments.limit_to("zest")
    assert of.currentText() == "Zest"
    assert rows(room) == [f"moment {n:02}" for n in range(59, 0, -2)]


def test_going_through_the_list_shows_the_strength_and_enter_opens_the_page(
    qtbot: QtBot, session: Session, note: Note, room: StrengthsRoom
) -> None:
    journal.save_entry(session, PAGE, date(2026, 11, 20), "The back step\n\nTea.")
    uses.put_strength(session, PAGE, "kindness", "Let her sleep")
    note("zest", "Sang", "2026-11-01")
    room.enter()
    room.left.turn_to(MOMENTS)
    settle()
    gone: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda name, what: gone.append((name, what)))
    view = room.left.moments.list
    view.setFocus()
    view.setCurrentIndex(room.left.moments.model.index(0))
    assert room.page.id() == "kindness"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert room.page.id() == "zest"
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone == []
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert gone == [("journal", PAGE)]


def test_an_obstacle_finds_ones_own_past_and_is_not_kept(
    qtbot: QtBot, session: Session, note: Note, room: StrengthsRoom
) -> None:
    journal.save_entry(session, PAGE, date(2026, 11, 20), "The form again\n\nThe form came back.")
    uses.put_strength(session, PAGE, "perseverance", "Filled in one line of the form")
    note("zest", "Sang", "2026-11-01")
    room.enter()
    room.left.turn_to(MOMENTS)
    moments = room.left.moments
    qtbot.keyClicks(moments.obstacle, "another form")
    qtbot.keyClick(moments.obstacle, Qt.Key.Key_Return)
    assert rows(room) == ["Filled in one line of the form"]
    assert "something like it" in moments.remark.text()
    gone: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda name, what: gone.append((name, what)))
    moments.list.setCurrentIndex(moments.model.index(0))
    assert room.page.id() == "perseverance"
    qtbot.keyClick(moments.list, Qt.Key.Key_Return)
    assert gone == [("journal", PAGE)]
    moments.back.click()
    assert "Sang" in rows(room)
    assert moments.obstacle.text() == ""


def test_an_obstacle_that_nothing_fits_is_said_and_escape_goes_back(
    qtbot: QtBot, note: Note, room: StrengthsRoom
) -> None:
    note("zest", "Sang", "2026-11-01")
    room.enter()
    room.left.turn_to(MOMENTS)
    moments = room.left.moments
    qtbot.keyClicks(moments.obstacle, "volcano")
    moments.look.click()
    assert rows(room) == []
    assert "Other words" in moments.remark.text()
    qtbot.keyClick(moments.obstacle, Qt.Key.Key_Escape)
    assert rows(room) == ["Sang"]


def test_without_any_moment_that_is_fine(room: StrengthsRoom) -> None:
    room.left.turn_to(MOMENTS)
    assert "fine" in room.left.moments.remark.text()


def test_a_renamed_strength_is_renamed_in_the_list(session: Session, note: Note, room: StrengthsRoom) -> None:
    note("zest", "Sang", "2026-11-01")
    strengths.change_strength(session, "zest", label="Spark")
    room.enter()
    room.left.turn_to(MOMENTS)
    settle()
    model = room.left.moments.model
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Spark. Sang"
