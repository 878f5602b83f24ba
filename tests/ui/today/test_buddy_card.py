"""Today's one card about something that came from a buddy."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox, receiving
from peerbuddy.model.packet import AskBody, LightBody
from peerbuddy.model.received import Place
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.today.page import TodayPage
from tests.exchange import given, sealed, taken
from tests.pairs import Two
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle


@pytest.fixture
def jobs(two: Two) -> InlineJobs:
    return InlineJobs(two.ben.computer, two.ben.session)


@pytest.fixture
def bens(qtbot: QtBot, two: Two, jobs: InlineJobs) -> Iterator[TodayPage]:
    made = TodayPage(two.ben.computer, jobs)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.begin(Opened(read_only=False, older_copy=None))
    made.show()
    yield made
    made.hide()


def said(page: TodayPage) -> str:
    settle()
    return "\n".join(label.text() for label in page.parts.buddy.findChildren(QLabel) if label.isVisible())


def test_with_nothing_from_anybody_there_is_no_card(bens: TodayPage) -> None:
    bens.enter()
    assert bens.parts.buddy.isHidden()


def test_only_the_newest_is_named_and_only_from_outside(two: Two, bens: TodayPage) -> None:
    given(two.ana, two.ben, body=LightBody("older"))
    given(two.ana, two.ben, "ask", AskBody(text="The nights are long."), topics=("caring",))
    bens.enter()
    assert said(bens).splitlines() == ["From a buddy", "Ana", "Ask for support", "caring"]


def test_it_is_opened_from_there(qtbot: QtBot, two: Two, bens: TodayPage) -> None:
    item = given(two.ana, two.ben).item
    bens.enter()
    with qtbot.waitSignal(bens.go_wanted) as heard:
        qtbot.mouseClick(bens.parts.buddy.ways.take, Qt.MouseButton.LeftButton)
    assert heard.args == ["item", item.id]


def test_what_is_let_rest_makes_room_for_the_next_and_then_for_none(
    qtbot: QtBot, two: Two, bens: TodayPage
) -> None:
    first, second = given(two.ana, two.ben).item, given(two.ana, two.ben).item
    bens.enter()
    for item in (second, first):
        qtbot.waitUntil(lambda item=item: bens.parts.buddy.shown() == item.id)
        qtbot.mouseClick(bens.parts.buddy.ways.refuse, Qt.MouseButton.LeftButton)
        assert inbox.read_item(two.ben.session, item.id).item.place is Place.REST
    qtbot.waitUntil(bens.parts.buddy.isHidden)


def test_what_was_put_aside_for_later_is_not_named(two: Two, bens: TodayPage) -> None:
    inbox.later(two.ben.session, given(two.ana, two.ben).item.id)
    bens.enter()
    assert bens.parts.buddy.isHidden()


def test_what_comes_meanwhile_is_named_soon(
    qtbot: QtBot, two: Two, jobs: InlineJobs, bens: TodayPage
) -> None:
    bens.enter()
    jobs.run(receiving.collect_file, sealed(two.ana))
    qtbot.waitUntil(bens.parts.buddy.isVisible)


def test_who_wants_to_be_left_alone_sees_nothing_of_it(two: Two, bens: TodayPage) -> None:
    taken(two.ben, sealed(two.ana))
    bens.enter()
    bens.leave_me.wanted.emit(two.clock().date())
    settle()
    assert not bens.parts.buddy.isVisible()
