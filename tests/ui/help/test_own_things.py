"""Numbers and people of one's own: written, changed, taken away, put back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping
from peerbuddy.model.help_plan import CardPart, OwnHelpCard, Way
from peerbuddy.ui.help.cards import NumberCard, PersonCard
from peerbuddy.ui.help.number_form import NumberForm
from peerbuddy.ui.help.person_form import PersonForm
from peerbuddy.ui.help.place import HelpPlace
from tests.conftest import MadeVault
from tests.ui.help.conftest import NUMBER, PERSON
from tests.ui.opened_window import settle
from tests.ui.test_locking import every_text
from tests.vault.full_disk import full_at

AskVault = Callable[..., Any]
ESC = Qt.Key.Key_Escape


def behind(place: HelpPlace, kind: type) -> Any:
    assert isinstance(place.behind, kind)
    return place.behind


def named(place: HelpPlace, name: str) -> QPushButton:
    settle()
    return next(b for b in place.front.findChildren(QPushButton) if b.text() == name and b.isVisible())


def told(place: HelpPlace) -> str:
    settle()
    return every_text(place.front)


# --- numbers ------------------------------------------------------------------------------------------


def test_with_no_number_the_sentence_leads_to_writing_one(
    qtbot: QtBot, empty_place: HelpPlace, ask_vault: AskVault
) -> None:
    assert "Find your local numbers and write them here once." in told(empty_place)
    named(empty_place, "Write a number").click()
    form = behind(empty_place, NumberForm)
    assert form.name.hasFocus()
    qtbot.keyClicks(form.name, "Out-of-hours doctor")
    qtbot.keyClicks(form.number, "0199 116")
    form.ways.buttons[Way.CALL].click()
    form.check.click()
    qtbot.keyClick(form, ESC)
    (card,) = ask_vault(helping.own_cards)
    assert (card.part, card.name, card.number) == (CardPart.EMERGENCY, "Out-of-hours doctor", "0199 116")
    assert card.ways == (Way.CALL,)
    assert card.checked == date(2026, 11, 22)
    assert "0199 116" in told(empty_place)
    assert empty_place.currentWidget() is empty_place.front


def test_a_number_saves_itself_without_being_left(
    qtbot: QtBot, place: HelpPlace, ask_vault: AskVault
) -> None:
    place.front.numbers[0].change.click()
    form = behind(place, NumberForm)
    qtbot.keyClicks(form.hours, "day and night")
    qtbot.waitUntil(lambda: ask_vault(helping.own_cards)[0].hours == "day and night", timeout=3000)
    assert form.state.text() == "Saved"


def test_a_number_without_a_name_is_called_by_its_number(
    qtbot: QtBot, empty_place: HelpPlace, ask_vault: AskVault
) -> None:
    named(empty_place, "Write a number").click()
    form = behind(empty_place, NumberForm)
    qtbot.keyClicks(form.number, "0199 7")
    qtbot.keyClick(form, ESC)
    assert ask_vault(helping.own_cards)[0].name == "0199 7"


def test_opening_the_form_and_leaving_it_writes_nothing(
    qtbot: QtBot, empty_place: HelpPlace, ask_vault: AskVault
) -> None:
    named(empty_place, "Write a number").click()
    qtbot.keyClick(behind(empty_place, NumberForm), ESC)
    named(empty_place, "Add somebody").click()
    qtbot.keyClick(behind(empty_place, PersonForm), ESC)
    assert ask_vault(helping.own_cards) == ask_vault(helping.my_people) == ()


def test_a_number_taken_away_can_be_put_back(place: HelpPlace, ask_vault: AskVault) -> None:
    place.front.numbers[0].change.click()
    behind(place, NumberForm).remove.click()
    assert ask_vault(helping.own_cards) == ()
    assert NUMBER.number not in told(place)
    named(place, "Put it back").click()
    assert ask_vault(helping.own_cards)[0].number == NUMBER.number
    assert NUMBER.number in told(place)


@pytest.mark.parametrize(
    ("checked", "label"),
    [
        (date(2026, 5, 26), "Checked on"),  # 180 days before
        (date(2026, 5, 25), "Worth checking again"),
        (None, "Not checked yet. Please check this number now."),
    ],
)
def test_after_180_days_a_number_is_worth_checking_again(
    qtbot: QtBot, checked: date | None, label: str
) -> None:
    card = NumberCard(replace(NUMBER, checked=checked), date(2026, 11, 22), may_change=True)
    qtbot.addWidget(card)
    assert card.checked.text().startswith(label)
    assert card.check.isHidden() == (label == "Checked on")


def test_one_press_says_that_it_was_checked_today(place: HelpPlace, ask_vault: AskVault) -> None:
    place.front.numbers[0].check.click()
    assert ask_vault(helping.own_cards)[0].checked == date(2026, 11, 22)
    assert place.front.numbers[0].checked.text().startswith("Checked on")


def test_a_number_is_copied_as_it_stands(qtbot: QtBot, place: HelpPlace) -> None:
    place.front.numbers[0].copy.click()
    assert QGuiApplication.clipboard().text() == NUMBER.number
    QGuiApplication.clipboard().clear()


def test_what_looks_like_markup_is_shown_as_it_was_written(qtbot: QtBot) -> None:
    card = NumberCard(OwnHelpCard("1" * 32, CardPart.LINES, "<img src=x>", "<b>a</b>"), date(2026, 11, 22))
    qtbot.addWidget(card)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in card.findChildren(QLabel))
    assert "<img src=x>" in every_text(card)


def test_words_of_a_form_are_among_the_last_words_when_it_locks(qtbot: QtBot, empty_place: HelpPlace) -> None:
    named(empty_place, "Add somebody").click()
    form = behind(empty_place, PersonForm)
    with full_at(0):
        qtbot.keyClicks(form.name, "Rosa")
        form._kept.save()
        assert form.notice.text()
        (words,) = empty_place.unsaved()
    assert words.verb is helping.save_person
    assert words.arguments[0].name == "Rosa"
    assert words.as_page.text == "Rosa"


def test_a_form_that_cannot_be_saved_is_not_left(qtbot: QtBot, place: HelpPlace, made: MadeVault) -> None:
    place.front.numbers[0].change.click()
    form = behind(place, NumberForm)
    with full_at(0):
        qtbot.keyClicks(form.cost, "free")
        qtbot.keyClick(form, ESC)
        assert place.behind is form
        assert form.notice.text()
    qtbot.keyClick(form, ESC)
    assert place.behind is None


# --- people -------------------------------------------------------------------------------------------


def test_somebody_is_added_with_a_sentence_to_begin_with(
    qtbot: QtBot, place: HelpPlace, ask_vault: AskVault
) -> None:
    named(place, "Add somebody").click()
    form = behind(place, PersonForm)
    qtbot.keyClicks(form.name, "Ngozi")
    qtbot.keyClicks(form.reach, "next door")
    qtbot.keyClicks(form.say, "Could you sit with me?")
    qtbot.keyClick(form.say, ESC)
    ngozi = ask_vault(helping.my_people)[-1]
    assert (ngozi.name, ngozi.reach, ngozi.say) == ("Ngozi", "next door", "Could you sit with me?")
    assert "Could you sit with me?" in told(place)


def test_somebody_taken_off_can_be_put_back(place: HelpPlace, ask_vault: AskVault) -> None:
    place.front.findChildren(PersonCard)[0].change.click()
    behind(place, PersonForm).remove.click()
    assert ask_vault(helping.my_people) == ()
    named(place, "Put it back").click()
    assert ask_vault(helping.my_people) == (PERSON,)
