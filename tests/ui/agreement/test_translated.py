"""The room of an agreement in a language nobody speaks: every word of its own is marked for translation."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import agreement_alone
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.ui.agreement.pane import ABOUT, GROUND, PAPER, VERSIONS
from peerbuddy.ui.agreement.room import AgreementRoom
from peerbuddy.ui.style import Look
from tests.pairs import Two, agree
from tests.ui.agreement.conftest import Enter
from tests.ui.agreement.going import go_to, press, proposed_by_ben, say_fine_to_all
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, spoken, untranslated

PEOPLE = (*OWN, "Ana", "Ben", "work", "Shorter", "pbuddy", "Company")


@pytest.fixture(autouse=True)
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    with spoken(qapp):
        yield


def said_by_the_content() -> list[str]:
    """What its sentences say around the words of a person, and the options that are named in one."""
    book = words_of_the_program().agreement
    parts = [part for page in book.fields for part in page.parts]
    options = [option.label for part in parts for option in (*part.options, *part.levels)]
    around = [re.split(r"\{\w+\}|\d+", said) for part in parts for said in part.says.values()]
    pieces = [piece.strip(" .") for said in around for piece in said]
    cores = [page.core for page in book.fields]
    return [*options, *cores, *(piece for piece in pieces if len(piece) > 2)]


def assert_all_marked() -> None:
    settle()
    found = untranslated((*PEOPLE, *said_by_the_content()))
    assert found == [], "\n".join(found)


def through_all_pages(room: AgreementRoom) -> None:
    for key in room.now.keys:
        go_to(room, key)
        assert_all_marked()


def test_writing_a_first_version(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    assert_all_marked()
    press(room.none.pair.take)
    through_all_pages(room)
    press(room.view.foot.change)
    assert_all_marked()


def test_answering_and_reading(two: Two, enter: Enter) -> None:
    agree(two, hopes={"hopes": "Company"})
    proposed_by_ben(two, note="Shorter", keeping={"keep": "30", "keep_single": True}, off_limits=["work"])
    room = enter(two.ana)
    through_all_pages(room)
    say_fine_to_all(room)
    assert_all_marked()


def test_the_pages_behind_it(agreed: Two, enter: Enter) -> None:
    agreed.clock.move(days=92)
    room = enter(agreed.ana)
    assert_all_marked()
    press(room.view.notice._ways[0])
    assert_all_marked()
    room.side.behind.close()
    for way in (GROUND, ABOUT, PAPER, VERSIONS):
        press(room.pane.ways[way])
        assert_all_marked()
        room.side.behind.close()


def test_after_a_rest_and_an_end(agreed: Two, enter: Enter) -> None:
    agreement_alone.pause(agreed.ana.session, agreed.ana.buddy_id)
    room = enter(agreed.ana)
    assert_all_marked()
    agreement_alone.end_quietly(agreed.ana.session, agreed.ana.buddy_id)
    room.enter(agreed.ana.buddy_id)
    assert_all_marked()
