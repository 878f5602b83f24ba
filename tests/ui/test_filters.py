"""The list within limits: chosen in a panel, shown as chips, taken off one by one or all at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals, guides, journal, mentions, page_links, uses
from peerbuddy.model.entry import Privacy
from peerbuddy.model.goal import GoalFields
from peerbuddy.model.guide import Answer
from peerbuddy.model.mention import Kind, Person
from peerbuddy.session import Session
from peerbuddy.ui.dates import first_day_of
from peerbuddy.ui.journal.filters import By, Filters, Named
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


def test_a_person_and_a_topic_limit_the_rows_together_and_each_has_a_chip(
    filtering: JournalPage, session: Session, pages: list[str]
) -> None:
    for id, people in zip(pages[:3], (("Mum", "Dele"), ("Mum",), ("Dele",)), strict=True):
        entry = journal.read_entry(session, id)
        who = tuple(map(Person, people))
        journal.save_entry(
            session,
            id,
            entry.day,
            entry.text,
            tags=entry.tags,
            people=who,
            topics=("nights",)[: len(who) - 1],
        )
    panel = filtering.pane.filter_panel
    filtering.pane.filter_button.click()
    filtering.pane.filter_button.click()
    person, topic = panel.names[Kind.PERSON], panel.names[Kind.TOPIC]
    assert [person.itemText(n) for n in range(person.count())] == ["Any", "Dele", "Mum"]
    person.setCurrentIndex(1)
    assert rows(filtering) == ["third river", "first river"]
    topic.setCurrentIndex(1)
    assert rows(filtering) == ["first river"]
    assert chips(filtering)[:2] == ["Remove the filter: Person: Dele", "Remove the filter: Topic: nights"]
    filtering.pane.chips.chips[0].click()
    assert rows(filtering) == ["first river"]
    assert person.currentText() == "Any"
    filtering.pane.chips.chips[0].click()
    assert len(rows(filtering)) == 4


def test_a_filter_follows_its_list_when_that_is_changed(filtering: JournalPage, session: Session) -> None:
    tag = filtering.pane.filter_panel.tag
    tag.setCurrentIndex(2)
    assert rows(filtering) == ["second river", "first river"]
    filtering._jobs.run(mentions.join_mentions, Kind.TAG, "home", into="walks")
    filtering._jobs.run(mentions.remove_mention, Kind.TAG, "walks")
    assert rows(filtering) == []
    assert filtering.pane.remark.text() == "No page is within these filters."


def test_where_there_is_room_two_fields_stand_beside_each_other(filtering: JournalPage) -> None:
    panel = filtering.pane.filter_panel
    panel.setFixedWidth(600)
    settle()
    assert panel.last.y() < panel.first.geometry().bottom()
    panel.setFixedWidth(300)
    settle()
    assert panel.last.y() > panel.first.geometry().bottom()


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
    assert "2026-05-03" in filtering.pane.remark.text()
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


def test_a_strength_a_goal_and_a_guided_page_limit_the_rows_and_each_has_a_chip(
    page: JournalPage, session: Session, pages: list[str]
) -> None:
    goal = goals.make_goal(session, session.computer.new_id(), GoalFields("Swim on Sundays"))
    run = guides.begin(session, "T-3")
    card = guides.guide_of(session, "T-3").cards[0]
    guided = guides.finish(session, run.answered(card.key, Answer(text="a long night"))).entry
    assert guided is not None
    for id in (*pages[:3], guided.id):
        uses.put_strength(session, id, "zest", "So it was")
    for id in (*pages[1:3], guided.id):
        page_links.set_goals(session, id, (goal.id,))
    page.pane.timeline.start_at(None)
    page.pane.filter_button.click()
    ones = page.pane.filter_panel.ones
    ones[By.STRENGTH].setCurrentText("Zest")
    assert rows(page) == [guided.heading, "third river", "second river", "first river"]
    ones[By.GOAL].setCurrentText("Swim on Sundays")
    assert rows(page) == [guided.heading, "third river", "second river"]
    ones[By.TEMPLATE].setCurrentText("Hard day, gently")
    assert rows(page) == [guided.heading]
    assert chips(page)[:3] == [
        "Remove the filter: Strength: Zest",
        "Remove the filter: Goal: Swim on Sundays",
        "Remove the filter: Guided by: Hard day, gently",
    ]
    page.pane.chips.chips[0].click()
    assert ones[By.STRENGTH].currentText() == "Any"
    assert ones[By.GOAL].currentText() == "Swim on Sundays"
    page.pane.chips.chips[-1].click()
    assert len(rows(page)) == 5


def test_a_search_keeps_to_a_strength(
    qtbot: QtBot, page: JournalPage, session: Session, pages: list[str]
) -> None:
    uses.put_strength(session, pages[1], "zest", "So it was")
    page.pane.limit_to(Filters(strength=Named("zest", "Zest")))
    qtbot.keyClicks(page.pane.finder, "river")
    page.pane._find()
    assert found(page) == ["second river"]
