"""What is to be let go, listed where the buddies are opened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox, letting_go
from peerbuddy.actions.item_pages import PAST_NAMED
from peerbuddy.model.packet import BeenThereBody
from peerbuddy.ui.inbox.past_card import PastCard
from tests.exchange import given, sealed, taken
from tests.pairs import Two
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

YESTERDAY = date(2026, 11, 21)


@pytest.fixture
def card(qtbot: QtBot, two: Two, jobs: InlineJobs) -> Iterator[PastCard]:
    made = PastCard(jobs, lambda: two.clock().date())
    qtbot.addWidget(made)
    made.resize(900, 300)
    yield made
    made.hide()


def ways(card: PastCard) -> dict[str, QPushButton]:
    """What can be pressed, by what it is called aloud."""
    settle()
    found = card.findChildren(QPushButton)
    return {made.accessibleName() or made.text(): made for made in found if made.isVisibleTo(card)}


def press(qtbot: QtBot, card: PastCard, name: str) -> None:
    qtbot.mouseClick(ways(card)[name], Qt.MouseButton.LeftButton)
    settle()


def texts(card: PastCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


def kept(two: Two) -> int:
    return len(inbox.items(two.ben.session))


def test_with_nothing_to_say_it_is_not_there(card: PastCard) -> None:
    card.read()
    assert card.isHidden()


def test_an_item_is_named_with_its_day_and_can_go_at_once(qtbot: QtBot, two: Two, card: PastCard) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    card.read()
    assert card.isVisible()
    assert list(ways(card)) == [
        "Look at it: Light note, of 22 Nov 2026",
        "Let it go: Light note, of 22 Nov 2026",
    ]
    press(qtbot, card, "Let it go: Light note, of 22 Nov 2026")
    assert kept(two) == 0
    assert card.isHidden()


def test_it_says_until_when_and_keeps_to_that(two: Two, card: PastCard) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    card.read()
    said = " ".join(texts(card))
    assert "These were to be let go by 21 Nov 2026" in said
    assert "From 29 Nov 2026 on they are gone from here" in said
    two.clock.move(days=7)
    assert letting_go.let_go_of_listed(two.ben.session) == 1


def test_what_its_sender_lets_be_kept_can_be(qtbot: QtBot, two: Two, card: PastCard) -> None:
    body = BeenThereBody(lived="The move", may_keep=True)
    given(two.ana, two.ben, "been_there", body, keep_until=YESTERDAY)
    card.read()
    press(qtbot, card, "Keep this one: Been-there card, of 22 Nov 2026")
    assert card.isHidden()
    assert kept(two) == 1


def test_all_of_one_person_can_go_together(qtbot: QtBot, two: Two, card: PastCard) -> None:
    for _ in range(3):
        given(two.ana, two.ben, keep_until=YESTERDAY)
    card.read()
    press(qtbot, card, "Let all of these go")
    assert kept(two) == 0


def test_looking_at_one_leads_to_it(qtbot: QtBot, two: Two, card: PastCard) -> None:
    item = given(two.ana, two.ben, keep_until=YESTERDAY).item
    card.read()
    with qtbot.waitSignal(card.open_wanted) as heard:
        press(qtbot, card, "Look at it: Light note, of 22 Nov 2026")
    assert heard.args == [item.id]


def test_a_clock_that_jumped_is_asked_about_and_nothing_else(qtbot: QtBot, two: Two, card: PastCard) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    two.clock.move(days=400)
    card.read()
    assert list(ways(card)) == ["The date is right", "Not now"]
    press(qtbot, card, "Not now")
    assert card.isHidden()
    card.read()
    assert card.isHidden()
    assert kept(two) == 1


def test_once_the_date_is_said_to_be_right_it_is_listed(qtbot: QtBot, two: Two, card: PastCard) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    two.clock.move(days=400)
    card.read()
    press(qtbot, card, "The date is right")
    assert "Let it go: Light note, of 22 Nov 2026" in ways(card)
    assert letting_go.last_sure(two.ben.session) == date(2026, 11, 22) + timedelta(days=400)


def test_in_a_journal_that_cannot_be_written_nothing_can_be_let_go(two: Two, card: PastCard) -> None:
    given(two.ana, two.ben, keep_until=YESTERDAY)
    card.set_read_only()
    card.read()
    enabled = {name: made.isEnabled() for name, made in ways(card).items()}
    assert enabled == {
        "Look at it: Light note, of 22 Nov 2026": True,
        "Let it go: Light note, of 22 Nov 2026": False,
    }


def test_of_many_the_first_are_named_and_the_others_when_they_are_asked_for(
    qtbot: QtBot, two: Two, card: PastCard
) -> None:
    """A folder that was taken in on one day is past on one day."""
    for _ in range(PAST_NAMED + 3):
        sealed_and_taken(two)
    card.read()
    assert named(card) == PAST_NAMED
    assert "and 3 more" in texts(card)
    press(qtbot, card, "Show the next ones")
    assert named(card) == PAST_NAMED + 3
    assert not [name for name in ways(card) if name == "Show the next ones"]
    for _ in range(PAST_NAMED):
        sealed_and_taken(two)
    card.read()
    assert named(card) == 2 * PAST_NAMED
    press(qtbot, card, f"Let all {2 * PAST_NAMED + 3} go")
    assert kept(two) == 0


def test_the_cursor_goes_to_the_next_that_is_named(qtbot: QtBot, two: Two, card: PastCard) -> None:
    for _ in range(PAST_NAMED + 1):
        sealed_and_taken(two)
    card.read()
    with qtbot.waitActive(card):
        card.activateWindow()
    press(qtbot, card, "Show the next ones")
    looks = [made for made in card.findChildren(QPushButton) if made.accessibleName().startswith("Look")]
    focused = card.focusWidget()
    assert focused is [made for made in looks if made.isVisible()][PAST_NAMED]


def test_what_changes_nothing_of_it_leaves_its_lines(two: Two, card: PastCard, jobs: InlineJobs) -> None:
    """While a folder is taken in it is not read again and again; what is listed then is so when it is next
    read."""
    sealed_and_taken(two)
    card.read()
    look = ways(card)["Look at it: Light note, of 22 Nov 2026"]
    asked: list[str] = []
    two.ben.session.vault.database.set_trace_callback(asked.append)
    jobs.run(lambda _: sealed_and_taken(two))
    two.ben.session.vault.database.set_trace_callback(None)
    assert not [query for query in asked if "listed" in query and query.startswith("UPDATE")]
    assert ways(card)["Look at it: Light note, of 22 Nov 2026"] is look
    card.read()
    assert named(card) == 2


def sealed_and_taken(two: Two) -> None:
    taken(two.ben, sealed(two.ana, keep_until=YESTERDAY))


def named(card: PastCard) -> int:
    settle()
    found = (made.accessibleName() for made in card.findChildren(QPushButton) if made.isVisible())
    return sum(name.startswith("Look at it") for name in found)
