"""Other languages need more room, and some run from right to left: nothing is cut, and all changes sides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals
from peerbuddy.model.goal import GoalFields, GoalState, Rhythm
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.journal.entry_delegate import EntryDelegate
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.sheet import sheet
from peerbuddy.ui.style import Look, wear
from peerbuddy.ui.tokens import LIGHT
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.pseudo_language import spoken
from tests.ui.test_locking import unlock

# Size of the text in per cent, size of the window.
SIZES = [(200, 1280, 800), (150, 900, 600)]


@pytest.fixture(params=SIZES, ids=["large", "small-window"])
def size(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[tuple[int, int]]:
    """Spoken a third longer, in large letters."""
    wearing = Look(qapp, "light")
    wear(LocalSettings(theme="light", text_size=request.param[0]))
    with spoken(qapp):
        yield request.param[1:]
    wearing.deleteLater()
    Look(qapp, "light").deleteLater()


def cut(window: MainWindow, size: tuple[int, int]) -> list[str]:
    """Columns that reach beyond their view, and words that reach beyond their label."""
    window.resize(*size)
    settle()
    settle()
    found = [f"the window is {window.width()} wide"] if window.width() > size[0] else []
    for area in window.findChildren(QScrollArea):
        column = area.widget()
        if column is not None and area.isVisible() and column.width() > area.viewport().width():
            found.append(f"{type(area.parent()).__name__}: {column.width()}")
    for label in window.findChildren(PlainLabel):
        if label.isVisible() and label.property("kind") in ("page", "title", "section"):
            widest = max(map(label.fontMetrics().horizontalAdvance, label.text().split() or [""]))
            if widest > label.contentsRect().width():
                found.append(f"{label.text()}: {widest} in {label.contentsRect().width()}")
    return found


def test_the_first_steps_have_room(size: tuple[int, int], locked: OpenedWindow) -> None:
    assert cut(locked.window, size) == []
    locked.window.unlock_page.create_wanted.emit()
    page = locked.window.create_page
    assert page is not None
    for number in range(len(page._in_order())):
        page._show_step(number)
        assert cut(locked.window, size) == []


def test_every_section_of_the_settings_has_room(
    qtbot: QtBot, size: tuple[int, int], locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    assert cut(locked.window, size) == []
    locked.window.rooms.go("settings")
    page = locked.window.settings_page
    assert page is not None
    for row in range(page.names.count()):
        page.names.setCurrentRow(row)
        assert cut(locked.window, size) == []


# --- from right to left -----------------------------------------------------------------------------


@pytest.fixture
def mirrored(qapp: QApplication, look: Look) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_rail_stands_at_the_right_and_words_begin_there(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    locked.window.resize(1280, 800)
    settle()
    pages = locked.window._pages
    assert pages.rail.x() > pages._stack.x()
    locked.window.rooms.go("settings")
    settle()
    labels = [one for one in locked.window.findChildren(PlainLabel) if one.text() == "Days and times"]
    assert len(labels) == 1
    assert all(label.alignment() & Qt.AlignmentFlag.AlignRight for label in labels)


def test_words_begin_at_the_left_elsewhere(qtbot: QtBot, look: Look) -> None:
    label = PlainLabel("English")
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    assert label.contentsMargins().left() == 0


def test_the_mark_of_what_is_chosen_changes_sides() -> None:
    assert "border-left: 3px" in sheet(LIGHT)
    assert "border-left" not in sheet(LIGHT, mirrored=True)
    assert "border-right: 3px" in sheet(LIGHT, mirrored=True)


@pytest.mark.usefixtures("mirrored")
def test_latin_words_in_the_list_keep_their_order_and_begin_at_the_right(page: JournalPage) -> None:
    delegate = page.pane.list.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    words = ("walk to the garden, and on and on", delegate._body, 2)
    layout = delegate._laid_out(words, Qt.LayoutDirection.RightToLeft, 120)
    line = layout.lineAt(0)
    assert line.cursorToX(0)[0] < line.cursorToX(4)[0]  # type: ignore[index]
    assert line.naturalTextRect().right() == pytest.approx(120, abs=1)


def test_today_has_room_for_all_it_can_say(
    qtbot: QtBot, size: tuple[int, int], locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    for n, state in enumerate((GoalState.ACTIVE, GoalState.ACTIVE, GoalState.RESTING)):
        id, wish = f"{n}" * 32, "A wish as long as wishes are at times, with Dele"
        locked.jobs.run(
            goals.make_goal, id, GoalFields(wish=wish, rhythm=Rhythm.DAILY), state=GoalState.ACTIVE
        )
        if state is GoalState.RESTING:
            locked.jobs.run(goals.change_state, id, state, wake=date(2026, 11, 22))
    locked.window.rooms.go("today")
    today = locked.window.today
    assert today is not None
    assert cut(locked.window, size) == []
    today.nudge.why.click()
    today.leave_me.opener.click()
    assert cut(locked.window, size) == []
