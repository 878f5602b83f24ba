"""Help now in a language nobody speaks: every word is translated, or is one of the content or a person."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import pocket_card
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.ui.help.place import HelpPlace
from peerbuddy.ui.help.plan_page import PlanPage
from peerbuddy.ui.style import Look
from tests.ui.ask_from_list import AskFromList
from tests.ui.help.conftest import LINES, NUMBER, PERSON
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import pseudo, spoken, untranslated

BOOK = words_of_the_program().help
OWN = (
    *(NUMBER.name, NUMBER.number, PERSON.name, PERSON.say, "When it gets loud", "one line"),
    *(piece for lines in LINES.values() for line in lines for piece in (line.text, line.easier, line.say)),
    *(section.title for section in BOOK.plan.sections),
    *BOOK.worried.words,
)


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@pytest.fixture
def computer(computer: Computer) -> Computer:
    pocket_card.write(computer.places, ("one line",))
    return computer


def assert_all_marked() -> None:
    settle()
    found = untranslated([piece for piece in OWN if piece])
    assert found == [], "\n".join(found)


def test_every_page_of_it(place: HelpPlace, speaking: None) -> None:
    assert place.front.back.text() == pseudo("Back")
    assert_all_marked()
    assert place.front.mine is not None
    for way in (
        place.front.numbers[0].change,
        place.front.mine.proof,
        place.front.worried,
        place.front.pocket.door,
        place.front.print,
    ):
        way.click()
        assert_all_marked()
        place._come_back()


def test_a_plan_read_used_and_written(place: HelpPlace, speaking: None) -> None:
    assert place.front.mine is not None
    place.front.mine.plan_doors[0].click()
    assert isinstance(place.behind, PlanPage)
    place.behind.used.click()
    assert_all_marked()
    place.behind.change.click()
    assert_all_marked()


def test_the_locked_view(qtbot: QtBot, computer: Computer, speaking: None) -> None:
    made = HelpPlace(computer, InlineJobs(computer), AskFromList(), None)
    qtbot.addWidget(made)
    made.show()
    made.begin()
    assert_all_marked()
