"""Every text around what came, in the language nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import inbox
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import (
    AskBody,
    BeenThereBody,
    CorrectBody,
    GentlerBody,
    PleaseDeleteBody,
    ResealBody,
    Wish,
)
from peerbuddy.ui.inbox import said
from peerbuddy.ui.inbox.page import ItemRoom
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.style import Look
from tests.exchange import given, sealed
from tests.pairs import Two
from tests.ui.inbox.conftest import Open
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, left_plain, spoken, untranslated

THEIRS = ("Ana", "Ben", "garden", "caring", "faith", "A", "B")


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@dataclass
class Came:
    """Ids of what Ana made, all of it unopened in Ben's journal."""

    ask: str
    held: str
    asked: str
    gentler: str
    reseal: str
    correct: str


@pytest.fixture
def came(two: Two) -> Came:
    mine = given(two.ben, two.ana).item.packet_id
    sealed(two.ana)  # never comes
    ask = given(two.ana, two.ben, "ask", AskBody(text="garden"), topics=("caring",), wish_back=(Wish.HEAR,))
    about = bytes.fromhex(ask.item.packet_id)
    past = date(2026, 11, 21)
    given(two.ana, two.ben, "been_there", BeenThereBody(lived="garden", may_keep=True), keep_until=past)
    given(two.ana, two.ben, "been_there", BeenThereBody(lived="garden"), keep_until=past)
    held = given(two.ana, two.ben, "ask", AskBody(text="garden"), topics=("faith",)).item.id
    two.ben.session.vault.database.execute(
        "UPDATE inbox SET held = 'faith' WHERE uid = ?", (bytes.fromhex(held),)
    )
    return Came(
        ask.item.id,
        held,
        given(two.ana, two.ben, "please_delete", PleaseDeleteBody((about,), "garden")).item.id,
        given(two.ana, two.ben, "gentler", GentlerBody(bytes.fromhex(mine), "garden")).item.id,
        given(two.ana, two.ben, "reseal", ResealBody()).item.id,
        given(two.ana, two.ben, "correct", CorrectBody(about, "garden")).item.id,
    )


@pytest.fixture
def window(speaking: None, came: Came, unlock: Open) -> MainWindow:
    return unlock()


def assert_all_marked() -> None:
    settle()
    settle()
    found = untranslated((*OWN, *THEIRS))
    assert found == [], "\n".join(found)


def room_of(window: MainWindow, id: str, *, opened: bool = True) -> ItemRoom:
    if opened:
        window._jobs.run(inbox.open_item, id)
    window.rooms.go("item", id)
    room = window.rooms.in_sight()
    assert isinstance(room, ItemRoom)
    return room


def test_what_is_to_be_let_go(window: MainWindow) -> None:
    window.rooms.go("buddies")
    assert_all_marked()


def test_the_outside_of_an_item_and_asking_for_a_gentler_one(window: MainWindow, came: Came) -> None:
    for id in (came.ask, came.held):
        room = room_of(window, id, opened=False)
        assert_all_marked()
        room.envelope.gentler.click()
        assert_all_marked()
        room.small.close()


def test_every_kind_of_item_that_was_opened(window: MainWindow, came: Came) -> None:
    for id in (came.ask, came.asked, came.gentler, came.correct, came.reseal):
        room = room_of(window, id)
        assert_all_marked()
    room.letter.step.click()
    assert_all_marked()


def test_what_is_said_of_files(window: MainWindow) -> None:
    sentences = [said.outcome(outcome) for outcome in Outcome]
    sentences += [said.came(1, ("Ana",)), said.came(3, ("Ana", "Ben")), said.title("")]
    assert [left_plain(sentence, THEIRS) for sentence in sentences] == [[]] * len(sentences)
    window.arrivals.paste()
    assert_all_marked()
