"""What stands under a page, and the ways to find strengths, in the language nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, switches, uses
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.rules.card_sort import Answer, Pile
from peerbuddy.model.strength import Energy
from peerbuddy.model.switch import Switch
from peerbuddy.ui.style import Look
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.pseudo_language import OWN, spoken, untranslated
from tests.ui.test_locking import unlock

PAGE = f"{200:032x}"


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@pytest.fixture
def opened(qtbot: QtBot, speaking: None, locked: OpenedWindow, made: MadeVault) -> OpenedWindow:
    unlock(qtbot, locked, made)
    locked.jobs.run(journal.save_entry, PAGE, date(2026, 11, 22), "the garden")
    return locked


def assert_all_marked(*own: str) -> None:
    settle()
    found = untranslated((*OWN, *own))
    assert found == [], "\n".join(found)


def test_what_stands_under_a_page_and_the_pickers_for_it(opened: OpenedWindow) -> None:
    opened.window.rooms.go("journal", PAGE)
    page = opened.window.journal
    assert page is not None
    opened.jobs.run(switches.turn, Switch.FEELINGS, on=True)
    opened.jobs.run(uses.put_strength, PAGE, "zest", "the walk", energy=Energy.GAVE)
    page.editor.strengths.open_picker()
    assert_all_marked()
    picker = page.editor.strengths.picker
    assert picker is not None
    picker.line.setText("gaate")
    assert_all_marked()
    picker.close_up()
    row = page.editor.strengths.rows[0]
    for part in (row.dial, row.more):
        part.click()
        assert_all_marked()
        assert row._menu is not None
        row._menu.hide()
    page.editor.marks.open_picker()
    words = words_of_the_program().words
    assert_all_marked(*words.life_areas, *(word for group in words.feelings.groups for word in group.words))
    assert page.editor.marks.picker is not None
    page.editor.marks.picker.line.setText("gaate")
    assert_all_marked()
    page.editor.marks.picker.close_up()
    page.pane.filter_button.click()
    assert_all_marked()
    row.take.click()
    assert_all_marked()


def test_the_card_sort_and_the_three_stories(opened: OpenedWindow) -> None:
    from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
    from peerbuddy.ui.strengths.three_stories import ThreeStories

    computer = opened.window._computer
    cards, stories = CardSortFlow(computer, opened.jobs), ThreeStories(computer, opened.jobs)
    for way in (cards, stories):
        opened.window._pages.show_page(way)
    opened.window._pages.show_page(cards)
    for _ in range(24):
        cards._place(Pile.NOT_NOW)
    assert_all_marked()
    cards.too_few.ways.take.click()
    assert_all_marked()
    for _ in range(24):
        cards._place(Pile.VERY_ME)
    assert_all_marked()
    assert cards.choose.some is not None
    for pill in list(cards.choose.some.buttons.values())[:9]:
        pill.click()
    cards.choose.onwards.click()
    assert_all_marked()
    while cards.pairs.isVisible():
        cards._answer(Answer.BOTH)
    assert_all_marked()
    opened.window._pages.show_page(stories)
    stories.step.add_strength("zest")
    assert_all_marked()
    for _ in range(2):
        stories.onwards.click()
    assert_all_marked()
