"""The quiet row above the list: shown when wanted, opened by a press, put away for a day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions.on_this_day import show_on_this_day, shows_on_this_day
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.on_this_day import OnThisDay
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.settings.page import SettingsPage
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Write = Callable[..., str]


def row(qtbot: QtBot, inline: InlineJobs) -> OnThisDay:
    made = OnThisDay(inline)
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.begin()
    return made


def test_without_being_wanted_there_is_no_row(qtbot: QtBot, inline: InlineJobs, write: Write) -> None:
    write("2025-11-22", "a year ago")
    assert row(qtbot, inline).isHidden()


def test_it_names_day_and_heading_and_counts_nothing(
    qtbot: QtBot, inline: InlineJobs, session: Session, write: Write
) -> None:
    show_on_this_day(session, wanted=True)
    for year in range(2016, 2026):
        write(f"{year}-11-22", f"tea & herons in {year}")
    made = row(qtbot, inline)
    assert [page.accessibleName() for page in made.pages] == [
        f"22 Nov {year}  tea & herons in {year}" for year in (2025, 2024, 2023)
    ]
    assert "10" not in "".join(page.text() for page in made.pages)


def test_a_long_heading_is_cut_and_heard_in_full(
    qtbot: QtBot, inline: InlineJobs, session: Session, write: Write
) -> None:
    show_on_this_day(session, wanted=True)
    write("2025-11-22", "a heading of many words " * 3)
    made = row(qtbot, inline)
    made.show()
    assert made.pages[0].text().endswith("…")
    assert made.pages[0].accessibleName().count("many words") == 3


def test_a_press_opens_the_page(qtbot: QtBot, page: JournalPage, session: Session, write: Write) -> None:
    id = write("2025-11-22", "a year ago")
    show_on_this_day(session, wanted=True)
    page.begin(Opened(read_only=False, older_copy=None))
    qtbot.keyClick(page.pane.on_this_day.pages[0], Qt.Key.Key_Space)
    assert page.editor.id() == id
    assert page.editor.text.exact_text() == "a year ago"


def test_put_away_it_is_gone_for_today(
    qtbot: QtBot, inline: InlineJobs, session: Session, write: Write
) -> None:
    show_on_this_day(session, wanted=True)
    write("2025-11-22", "a year ago")
    made = row(qtbot, inline)
    assert not made.isHidden()
    made.put_away.click()
    settle()
    assert made.isHidden()
    assert shows_on_this_day(session)


def test_what_is_written_or_thrown_away_changes_the_row(
    qtbot: QtBot, inline: InlineJobs, session: Session, write: Write
) -> None:
    show_on_this_day(session, wanted=True)
    made = row(qtbot, inline)
    write("2025-11-22", "a year ago")
    inline.changed.emit(session.vault.changes.take())
    assert [p.line.heading for p in made.pages] == ["a year ago"]


def test_it_is_switched_on_in_the_settings(settings: SettingsPage, session: Session) -> None:
    settings.names.setCurrentRow(1)
    tick = settings.appearance.this_day
    assert not tick.isChecked()
    tick.click()
    assert shows_on_this_day(session)
    settings.names.setCurrentRow(0)
    settings.names.setCurrentRow(1)
    assert tick.isChecked()
    tick.click()
    assert not shows_on_this_day(session)
