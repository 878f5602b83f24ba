"""The month calendar: days that have pages bear a mark, keys walk, a day is gone to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QPoint, Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.ui.journal.month_grid import MonthGrid, last_of_month, months_later, moved
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle

Write = Callable[..., str]


@pytest.fixture
def grid(page: JournalPage) -> MonthGrid:
    page.pane.day_button.click()
    return page.pane.days.grid


def rows(page: JournalPage) -> list[str]:
    model = page.pane.timeline
    return [model.index(n).data() for n in range(model.rowCount())]


def place_of(grid: MonthGrid, day: date) -> QPoint:
    grid.show_day(day)
    points = (QPoint(x, y) for y in range(4, grid.height(), 9) for x in range(4, grid.width(), 9))
    return next(point for point in points if grid.day_at(point.toPointF()) == day)


def test_days_with_pages_are_marked_and_told(page: JournalPage, write: Write, grid: MonthGrid) -> None:
    id = write("1664-05-03", "up betimes")
    grid.show_day(date(1664, 5, 3))
    assert page.pane.days.month.text() == "May 1664"
    assert grid.accessibleName() == "Saturday, 3 May 1664, has pages"
    grid.show_day(date(1664, 5, 4))
    assert grid.accessibleName() == "Sunday, 4 May 1664"
    page._jobs.run(journal.trash_entry, id)
    settle()
    grid.show_day(date(1664, 5, 3))
    assert grid.accessibleName() == "Saturday, 3 May 1664"


def test_keys_walk_over_days_months_and_years(qtbot: QtBot, grid: MonthGrid) -> None:
    grid.show_day(date(2026, 1, 31))
    for key, modifier, day in (
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, date(2026, 2, 28)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, date(2026, 3, 1)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, date(2026, 2, 22)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, date(2026, 2, 21)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, date(2026, 2, 28)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, date(2026, 2, 1)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier, date(2025, 2, 1)),
    ):
        qtbot.keyClick(grid, key, modifier)
        assert grid.day == day


def test_in_a_mirrored_window_left_is_ahead(qtbot: QtBot, grid: MonthGrid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.show_day(date(2026, 2, 10))
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(2026, 2, 11)


def test_enter_goes_to_the_day_and_newest_leads_back(
    qtbot: QtBot, page: JournalPage, write: Write, grid: MonthGrid
) -> None:
    write("1664-05-03", "of old")
    write("2026-11-20", "of late")
    grid.show_day(date(1664, 5, 3))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert rows(page) == ["of old"]
    page.pane.days.newest.click()
    assert rows(page) == ["of late", "of old"]


def test_a_click_goes_to_the_day(qtbot: QtBot, page: JournalPage, write: Write, grid: MonthGrid) -> None:
    write("1664-05-03", "of old")
    write("1664-05-05", "two days later")
    page.pane.timeline.start_at(None)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=place_of(grid, date(1664, 5, 4)))
    assert rows(page) == ["of old"]


def test_a_typed_day_is_shown_in_the_calendar(qtbot: QtBot, page: JournalPage, grid: MonthGrid) -> None:
    qtbot.keyClicks(page.pane.days.line, "1664-05")
    qtbot.keyClick(page.pane.days.line, Qt.Key.Key_Return)
    assert grid.day == date(1664, 5, 31)


@pytest.mark.parametrize("language", ["en_US", "de_DE", "ar_EG"])
def test_weeks_begin_where_the_language_begins_them(qtbot: QtBot, language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        grid = MonthGrid(date(2026, 11, 22))
        qtbot.addWidget(grid)
        first, last = grid.span()
        assert first.isoweekday() == QLocale().firstDayOfWeek().value
        assert first <= date(2026, 11, 1)
        assert last >= date(2026, 11, 30)
        grid.grab()  # is painted without a fault
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("day", [date.min, date.max])
def test_both_ends_of_the_calendar_are_reached_and_not_passed(qtbot: QtBot, day: date) -> None:
    grid = MonthGrid(day)
    qtbot.addWidget(grid)
    grid.grab()
    assert grid.span()[0] <= day <= grid.span()[1]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home):
        qtbot.keyClick(grid, key)
        grid.grab()


@given(st.dates(), st.integers(-40, 40))
def test_walking_stays_inside_the_calendar(day: date, steps: int) -> None:
    assert moved(day, steps) in (day, *([day + timedelta(days=steps)] if _inside(day, steps) else []))
    other = months_later(day, steps)
    assert other.day <= day.day
    assert last_of_month(day) >= day
    assert last_of_month(day).month == day.month


def _inside(day: date, steps: int) -> bool:
    return 1 <= day.toordinal() + steps <= date.max.toordinal()
