"""The pocket card, the proof page, and the page for somebody who worries about somebody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, page_links, pocket_card
from peerbuddy.computer import Computer
from peerbuddy.ui.help.place import HelpPlace
from peerbuddy.ui.help.pocket_form import PocketForm
from peerbuddy.ui.help.proof import ProofPage
from peerbuddy.ui.help.worried import WorriedPage
from tests.ui.help.conftest import NUMBER, press_f1
from tests.ui.help.test_own_things import behind, told
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import every_text

AskVault = Callable[..., Any]
ESC = Qt.Key.Key_Escape


# --- the pocket card ----------------------------------------------------------------------------------


def test_a_pocket_card_is_made_only_after_its_warning(
    qtbot: QtBot, place: HelpPlace, computer: Computer
) -> None:
    place.front.pocket.door.click()
    form = behind(place, PocketForm)
    assert "not encrypted" in every_text(form)
    assert not form.text.isVisible()
    form.answer.refuse.click()
    assert place.behind is None
    place.front.pocket.door.click()
    form = behind(place, PocketForm)
    form.answer.take.click()
    qtbot.keyClicks(form.text, "Rosa is next door\r\rBreathe out first")
    shown = [label.text() for label in form.findChildren(QLabel) if label.property("kind") == "said"]
    assert shown[-2:] == ["Rosa is next door", "Breathe out first"]
    assert pocket_card.read(computer.places) == ()
    form.keep.click()
    assert pocket_card.read(computer.places) == ("Rosa is next door", "Breathe out first")
    qtbot.keyClick(form, ESC)
    assert "Breathe out first" in told(place)


def test_a_number_is_taken_over_into_the_pocket_card(place: HelpPlace) -> None:
    place.front.pocket.door.click()
    form = behind(place, PocketForm)
    form.answer.take.click()
    form.offers[0].click()
    assert form.lines() == ("The ambulance: 0199 112",)


def test_lines_that_were_not_kept_are_asked_about_once(
    qtbot: QtBot, place: HelpPlace, computer: Computer
) -> None:
    place.front.pocket.door.click()
    form = behind(place, PocketForm)
    form.answer.take.click()
    qtbot.keyClicks(form.text, "Breathe out first")
    qtbot.keyClick(form, ESC)
    assert place.behind is form
    qtbot.keyClick(form, ESC)
    assert place.behind is None
    assert pocket_card.read(computer.places) == ()


def test_a_pocket_card_is_removed_for_good(qtbot: QtBot, place: HelpPlace, computer: Computer) -> None:
    pocket_card.write(computer.places, ("one line",))
    place.front.pocket.door.click()
    form = behind(place, PocketForm)
    assert form.text.words() == "one line"
    form.remove.click()
    assert not computer.places.pocket_card.exists()
    qtbot.keyClick(form, ESC)
    assert place.front.pocket.card.isHidden()


# --- the proof page and somebody else -------------------------------------------------------------------


def test_a_page_marked_in_the_journal_stands_on_the_proof_page_and_opens_from_it(
    qtbot: QtBot, opened: OpenedWindow, ask_window: AskVault
) -> None:
    page = opened.window.journal
    assert page is not None
    ask_window(journal.save_entry, "d" * 32, date(2026, 11, 20), "# The exam\n\nand after")
    page.open_page("d" * 32)
    page.foot.got_through.click()
    assert ask_window(page_links.is_on_proof_page, "d" * 32)
    page.new_page()
    assert not page.foot.got_through.isChecked()
    press_f1(opened.window)
    place = opened.window.help_now.place
    assert place is not None
    assert place.front.mine is not None
    place.front.mine.proof.click()
    proof = behind(place, ProofPage)
    assert [door.accessibleName() for door in proof.doors] == ["The exam"]
    proof.doors[0].click()
    settle()
    assert opened.window.help_now.place is None
    assert page.isVisible()
    assert page.editor.id() == "d" * 32
    assert page.foot.got_through.isChecked()
    page.foot.got_through.click()
    assert not ask_window(page_links.is_on_proof_page, "d" * 32)


def test_a_page_that_is_not_saved_yet_cannot_be_marked(opened: OpenedWindow) -> None:
    assert opened.window.journal is not None
    assert not opened.window.journal.foot.got_through.isEnabled()


def test_an_empty_proof_page_says_how_a_page_gets_there(place: HelpPlace) -> None:
    assert place.front.mine is not None
    place.front.mine.proof.click()
    assert "I got through this" in every_text(behind(place, ProofPage))


def test_for_somebody_else_there_are_steps_words_and_ones_own_numbers(place: HelpPlace) -> None:
    place.front.worried.click()
    told = every_text(behind(place, WorriedPage))
    assert "Asking does not plant the idea" in told
    assert "Who could stand with you as well?" in told
    assert NUMBER.number in told


def test_for_somebody_else_while_locked_there_are_no_numbers(locked_place: HelpPlace) -> None:
    locked_place.front.worried.click()
    assert "Numbers I wrote" not in every_text(behind(locked_place, WorriedPage))
