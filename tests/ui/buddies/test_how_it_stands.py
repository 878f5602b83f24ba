"""How the room of buddies stands: nothing said too early, even edges, long names, a narrow window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies
from peerbuddy.ui.buddies.holding import DETAILS, END, END_QUIETLY, LEDGER, PAUSE, PUSHES, WORDS
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.buddies.words_page import WordsPage
from tests import exchange, pairs
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.buddies.conftest import Enter
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

LONGEST = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbea"  # as long as a name may be


@pytest.fixture
def waiting(qtbot: QtBot, two: Two, ask: AskFromList) -> Iterator[BuddiesRoom]:
    """Ana's room just entered; what it asked for comes with the next events."""
    jobs = InlineJobs(two.ana.computer, two.ana.session, delivery=Qt.ConnectionType.QueuedConnection)
    made = BuddiesRoom(two.ana.computer, jobs, ask)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    made.enter()
    yield made
    made.hide()


def right_edge(room: QWidget, part: QWidget) -> int:
    return part.mapTo(room, QPoint(part.width(), 0)).x()


def test_nobody_is_said_to_be_missing_before_it_is_known(waiting: BuddiesRoom) -> None:
    assert not waiting.none.isVisible()
    settle()
    assert waiting.two_sides.isVisible()


def test_the_head_ends_where_the_cards_end_beside_a_scroll_bar_as_well(
    qtbot: QtBot, two: Two, enter: Enter
) -> None:
    for _ in range(9):
        exchange.given(two.ben, two.ana)
    room = enter(two.ana)
    bar = room.view._column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    settle()
    assert right_edge(room, room.view.first) == right_edge(room, room.view.exchange.cards[0])


def test_the_head_ends_where_what_holds_it_ends_in_a_low_window(qtbot: QtBot, two: Two, enter: Enter) -> None:
    pairs.agree(two)
    room = enter(two.ana)
    room.resize(900, 600)
    settle()
    room.view.turn.click()
    bar = room.view.holding.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    settle()
    assert right_edge(room, room.view.first) == right_edge(room, room.view.holding.agreement)


def test_in_a_narrow_window_the_focus_is_where_it_can_be_seen(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    room.resize(900, 600)
    settle()
    room.enter()
    settle()
    assert not room.pane.view.isVisible()
    focused = room.window().focusWidget()
    assert focused is not None
    assert focused.isVisible()


def test_tab_goes_from_the_cards_to_what_stands_beside_them(qtbot: QtBot, two: Two, enter: Enter) -> None:
    exchange.given(two.ben, two.ana)
    room = enter(two.ana)
    first, second = room.view.exchange.cards[0].pair, room.view.holding.rows[LEDGER]
    assert first is not None
    first.refuse.setFocus()
    qtbot.keyClick(first.refuse, Qt.Key.Key_Tab)
    assert second.hasFocus()


def test_letting_something_rest_leaves_the_focus_at_it(qtbot: QtBot, two: Two, enter: Enter) -> None:
    exchange.given(two.ben, two.ana)
    exchange.given(two.ben, two.ana)
    room = enter(two.ana)
    pair = room.view.exchange.cards[1].pair
    assert pair is not None
    pair.refuse.setFocus()
    qtbot.keyClick(pair.refuse, Qt.Key.Key_Space)
    settle()
    again = room.view.exchange.cards[1]
    assert again.pair is None
    assert again.has_focus()


@pytest.mark.parametrize("width", [1190, 900])
@pytest.mark.parametrize("words", ["End quietly", "Beenden, ohne etwas zu sagen"])
def test_the_ways_to_rest_or_end_weigh_the_same(two: Two, enter: Enter, width: int, words: str) -> None:
    """Side by side where there is room for it, else one below the other."""
    pairs.agree(two)
    room = enter(two.ana)
    room.resize(width, 600)
    holding = room.view.holding
    ways = [holding.ways[name] for name in (PAUSE, END, END_QUIETLY)]
    ways[-1].setText(words)
    settle()
    if room.view.turn.isVisible():
        room.view.turn.click()
    settle()
    assert len({way.size() for way in ways}) == 1
    assert all(way.width() >= way.sizeHint().width() for way in ways)
    is_beside = width == 900 or words == "End quietly"
    assert len({way.y() for way in ways}) == (1 if is_beside else 3)
    assert reaches(holding) == []


@pytest.mark.parametrize("width", [1190, 900])
def test_the_longest_name_cuts_off_nothing(two: Two, enter: Enter, width: int) -> None:
    pairs.agree(two)
    assert len(LONGEST) == 64
    buddies.rename(two.ana.session, two.ana.buddy_id, LONGEST)
    room = enter(two.ana)
    room.resize(width, 600)
    settle()
    if room.view.turn.isVisible():
        room.view.turn.click()
    settle()
    assert reaches(room.view.holding) == []
    assert room.view.holding.rows[LEDGER].accessibleName() == f"What {LONGEST} knows of me"
    for way in (LEDGER, WORDS, PUSHES, DETAILS, PAUSE, END):
        room._act(way)
        settle()
        assert isinstance(room.behind.page, QScrollArea)
        assert reaches(room.behind.page) == []
        room.behind.close()


def test_the_answers_about_the_words_stay_in_sight_in_a_low_window(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    room.resize(900, 600)
    room._act(WORDS)
    settle()
    page = room.behind.page
    assert isinstance(page, WordsPage)
    for answer in (page.later, page.they_differ, page.same):
        assert answer.mapTo(room, QPoint(0, answer.height())).y() <= room.height()
        assert answer.visibleRegion().boundingRect() == answer.rect()


def reaches(area: QScrollArea) -> list[str]:
    """What is broader than what can be seen of it: there is no bar to get there."""
    seen, inside = area.viewport(), area.widget()
    assert inside is not None
    return [
        type(part).__name__
        for part in (inside, *inside.findChildren(QWidget))
        if part.isVisible() and part.mapTo(seen, QPoint(part.width(), 0)).x() > seen.width()
    ]
