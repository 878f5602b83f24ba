"""The list within limits: chosen in a panel, shown as chips, taken off one by one or all at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.entry import Privacy
from peerbuddy.session import Session
from peerbuddy.ui.dates import first_day_of
from peerbuddy.ui.journal.filters import Filters
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.search_list_model import SearchListModel
from peerbuddy.vault import entries, search
from tests.ui.opened_window import settle

Write = Callable[..., str]


@pytest.fixture
def pages(write: Write, session: Session) -> list[str]:
    """Four pages of four days; one is sealed, one has a picture."""
    ids = [
        write("2026-11-01", "first river", tags=("walks",)),
        write("2026-11-02", "second river", tags=("walks", "home")),
        write("2026-11-03", "third river"),
        write("2026-11-04", "fourth river"),
    ]
    journal.set_privacy(session, ids[2], Privacy.SEALED)
    with session.vault.transaction():
        session.vault.attachments.add(ids[3], "f" * 32, name="a", kind="png", data=b"x", now=session.now())
    return ids


@pytest.fixture
def filtering(page: JournalPage, pages: list[str]) -> JournalPage:
    page.pane.timeline.start_at(None)
    page.pane.filter_button.click()
    return page


def rows(page: JournalPage) -> list[str]:
    model = page.pane.timeline
    return [model.index(n).data() for n in range(model.rowCount())]


def found(page: JournalPage) -> list[str]:
    model: SearchListModel = page.pane.results
    return [model.index(n).data() for n in range(model.rowCount())]


def chips(page: JournalPage) -> list[str]:
    return [chip.accessibleName() for chip in page.pane.chips.chips]


def test_a_tag_chosen_from_the_list_limits_the_rows_and_stands_as_a_chip(filtering: JournalPage) -> None:
    tag = filtering.pane.filter_panel.tag
    assert [tag.itemText(n) for n in range(tag.count())] == ["Any", "home", "walks"]
    tag.setCurrentIndex(2)
    assert rows(filtering) == ["second river", "first river"]
    assert chips(filtering) == ["Remove the filter: Tag: walks"]
    filtering.pane.chips.chips[0].click()
    assert len(rows(filtering)) == 4
    assert chips(filtering) == []
    assert tag.currentText() == "Any"


def test_days_pictures_and_privacy_limit_the_rows(qtbot: QtBot, filtering: JournalPage) -> None:
    panel = filtering.pane.filter_panel
    qtbot.keyClicks(panel.first, "2026-11-02")
    qtbot.keyClick(panel.first, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.last, "2026-11-03")
    qtbot.keyClick(panel.last, Qt.Key.Key_Return)
    assert rows(filtering) == ["third river", "second river"]
    panel.privacy.setCurrentIndex(panel.privacy.findText("Sealed"))
    assert rows(filtering) == ["third river"]
    assert len(chips(filtering)) == 4
    filtering.pane.chips.chips[-1].click()
    assert chips(filtering) == []
    assert panel.first.text() == ""
    panel.has_attachment.click()
    assert rows(filtering) == ["fourth river"]


def test_an_empty_list_says_why_and_offers_to_remove_the_filters(filtering: JournalPage) -> None:
    pane = filtering.pane
    pane.limit_to(Filters(tag="home", privacy=Privacy.SEALED))
    assert pane.remark.text() == "No page is within these filters."
    assert pane.no_filters.isVisible()
    pane.no_filters.click()
    assert len(rows(filtering)) == 4
    assert not pane.no_filters.isVisible()


def test_a_day_that_is_none_changes_nothing_and_is_said(qtbot: QtBot, filtering: JournalPage) -> None:
    panel = filtering.pane.filter_panel
    qtbot.keyClicks(panel.first, "soon")
    qtbot.keyClick(panel.first, Qt.Key.Key_Return)
    assert "1664-05-03" in filtering.pane.remark.text()
    assert len(rows(filtering)) == 4


def test_a_search_keeps_to_the_filters_and_starts_again_when_they_change(
    qtbot: QtBot, filtering: JournalPage
) -> None:
    pane = filtering.pane
    pane.limit_to(Filters(tag="walks"))
    qtbot.keyClicks(pane.finder, "river")
    pane._find()
    assert found(filtering) == ["second river", "first river"]
    pane.limit_to(Filters(has_attachment=True))
    assert found(filtering) == ["fourth river"]
    pane.limit_to(Filters(privacy=Privacy.MAY_SHARE))
    assert found(filtering) == []
    assert pane.remark.text() == "No page within these filters has all of these words."
    pane.no_filters.click()
    assert len(found(filtering)) == 4


def test_a_page_that_leaves_the_filters_leaves_the_list(filtering: JournalPage, pages: list[str]) -> None:
    filtering.pane.limit_to(Filters(privacy=Privacy.SEALED))
    assert rows(filtering) == ["third river"]
    filtering._jobs.run(journal.set_privacy, pages[2], Privacy.MINE)
    settle()
    assert rows(filtering) == []
    filtering._jobs.run(journal.set_privacy, pages[0], Privacy.SEALED)
    settle()
    assert rows(filtering) == ["first river"]


@pytest.mark.parametrize("typed", ["", "river"])
def test_what_is_rare_is_found_far_below(
    qtbot: QtBot,
    page: JournalPage,
    write: Write,
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
) -> None:
    for module in (entries, search):
        monkeypatch.setattr(module, "LOOKED_AT", 5)
    ids = [write(date.fromordinal(738000 + n).isoformat(), f"river {n}") for n in range(60)]
    for n in (0, 31):
        journal.set_privacy(session, ids[n], Privacy.SEALED)
    page.pane.finder.setText(typed)
    page.pane._find()
    page.pane.limit_to(Filters(privacy=Privacy.SEALED))
    assert (found(page) if typed else rows(page)) == ["river 31", "river 0"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1664", date(1664, 1, 1)),
        ("1664-02", date(1664, 2, 1)),
        ("1664-02-29", date(1664, 2, 29)),
        ("1664-13", None),
        ("", None),
    ],
)
def test_a_year_or_a_month_begins_with_its_first_day(typed: str, day: date | None) -> None:
    assert first_day_of(typed) == day
