"""A thread, and what somebody knows of me, when there is a lot of it: the latest at once, earlier ones when
they are asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.model.buddy_page import LedgerLines
from peerbuddy.model.thread import AT_ONCE, Bookmark, Whose
from peerbuddy.ui.buddies.holding import LEDGER
from peerbuddy.ui.buddies.ledger_page import LedgerPage
from peerbuddy.ui.buddies.room import BuddiesRoom
from tests.exchange import given
from tests.many_packets import fill
from tests.pairs import Two
from tests.ui.buddies.conftest import Enter
from tests.ui.opened_window import settle

EACH = AT_ONCE + 5


@pytest.fixture
def long(two: Two) -> Two:
    """As many of hers as of his, one after the other."""
    fill(two.ana, 2 * EACH)
    return two


def made(two: Two) -> list[str]:
    """Packets of hers, the latest first."""
    return [row.id for row in reversed(two.ana.session.vault.outbox.of(two.ana.buddy.uid))]


def until_shown(qtbot: QtBot, room: BuddiesRoom, count: int) -> list[str]:
    cards = room.view.exchange
    qtbot.waitUntil(lambda: len(cards.cards) >= count)
    settle()
    assert len(cards.cards) == count
    assert len({card.line.id for card in cards.cards}) == count
    return [card.line.id for card in cards.cards]


def test_earlier_ones_follow_the_latest_when_they_are_asked_for(
    qtbot: QtBot, long: Two, enter: Enter
) -> None:
    room = enter(long.ana)
    exchange = room.view.exchange
    latest = until_shown(qtbot, room, AT_ONCE)
    assert exchange.earlier.isVisible()
    kept = list(exchange.cards)
    exchange.earlier.click()
    more = until_shown(qtbot, room, 2 * AT_ONCE)
    assert more[:AT_ONCE] == latest
    assert exchange.cards[:AT_ONCE] == kept  # the same ones: nothing moves under the eyes
    exchange.earlier.click()
    every = until_shown(qtbot, room, 2 * EACH)
    assert not exchange.earlier.isVisible()
    assert [id for id in every if id in made(long)] == made(long)


def test_tab_goes_from_the_last_of_the_cards_to_the_way_on(qtbot: QtBot, long: Two, enter: Enter) -> None:
    room = enter(long.ana)
    exchange = room.view.exchange
    until_shown(qtbot, room, AT_ONCE)
    exchange.earlier.click()
    until_shown(qtbot, room, 2 * AT_ONCE)
    last = [way for card in exchange.cards for way in card.findChildren(QPushButton)][-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert exchange.earlier.hasFocus()


def test_of_what_came_as_much_is_shown_as_of_both(qtbot: QtBot, long: Two, enter: Enter) -> None:
    room = enter(long.ana)
    exchange = room.view.exchange
    until_shown(qtbot, room, AT_ONCE)
    exchange.which.buttons[Whose.THEIRS].click()
    until_shown(qtbot, room, AT_ONCE)
    assert not any(card.line.is_mine for card in exchange.cards)
    exchange.earlier.click()
    until_shown(qtbot, room, EACH)
    exchange.which.buttons[Whose.ALL].click()
    until_shown(qtbot, room, AT_ONCE)


def test_what_was_opened_up_stays_while_something_comes(qtbot: QtBot, long: Two, enter: Enter) -> None:
    room = enter(long.ana)
    exchange = room.view.exchange
    until_shown(qtbot, room, AT_ONCE)
    exchange.earlier.click()
    until_shown(qtbot, room, 2 * AT_ONCE)
    third = exchange.cards[3]
    room._jobs.run(lambda _: given(long.ben, long.ana))
    qtbot.waitUntil(lambda: exchange.cards.index(third) == 4)
    until_shown(qtbot, room, 2 * AT_ONCE)


def test_earlier_ones_that_no_longer_fit_below_are_read_anew(qtbot: QtBot, long: Two, enter: Enter) -> None:
    """What came meanwhile moved the end of what is shown: nothing may be left out between."""
    room = enter(long.ana)
    exchange = room.view.exchange
    until_shown(qtbot, room, AT_ONCE)
    asked: list[Bookmark] = []
    exchange.earlier_wanted.disconnect(room._ask_for_earlier)
    exchange.earlier_wanted.connect(asked.append)
    exchange.earlier.click()
    room._jobs.run(lambda _: given(long.ben, long.ana))
    settle()
    room._ask_for_earlier(asked[0])
    until_shown(qtbot, room, 2 * AT_ONCE)
    mine = [card.line.id for card in exchange.cards if card.line.is_mine]
    assert mine == made(long)[: len(mine)]


def test_what_they_know_is_shown_a_stretch_at_a_time(two: Two, enter: Enter) -> None:
    fill(two.ana, 4 * EACH)
    room = enter(two.ana)
    room._act(LEDGER)
    settle()
    page = room.behind.page
    assert isinstance(page, LedgerPage)
    assert len(page.correct) == AT_ONCE
    last = page._shown[-1]
    page.earlier.click()
    page._show_earlier(last, LedgerLines((), more=True))  # asked for twice, they come once
    assert not page.earlier.isVisible()
    shared = [id for id in made(two) if two.ana.session.vault.outbox.get(id).kind == "ask"]
    assert list(page.correct) == shared
    page._read()
    assert list(page.correct) == shared


def test_tab_goes_from_what_they_know_last_to_the_way_on(qtbot: QtBot, two: Two, enter: Enter) -> None:
    fill(two.ana, 4 * EACH)
    room = enter(two.ana)
    room._act(LEDGER)
    settle()
    page = room.behind.page
    assert isinstance(page, LedgerPage)
    last: QPushButton = [*page.ask_back.values()][-1]
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert page.earlier.hasFocus()
