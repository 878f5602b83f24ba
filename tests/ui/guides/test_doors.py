"""The ways to guided pages: the menu of the journal, the palette, the shelf with what is half done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals, guides, journal, reviews, switches
from peerbuddy.actions.guides import under_way
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.guide import Answer
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui import keys, words
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.parts.labels import PlainLabel
from tests.actions.guide_runs import answered
from tests.conftest import Clock
from tests.ui.guides.conftest import Hands, session_of
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle


def menu_of(window: OpenedWindow) -> list[str]:
    page = window.window.journal
    assert page is not None
    menu = page.pane.begin_with.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def guide_in_sight(window: OpenedWindow) -> str:
    room = window.window.rooms.in_sight()
    assert isinstance(room, GuideRoom)
    return room.flow.guide.id if room.flow is not None else ""


def test_the_journal_offers_guided_pages_with_their_minutes(window: OpenedWindow) -> None:
    window.window.resize(1280, 800)
    window.window.rooms.go("journal")
    offered = menu_of(window)
    assert "A good moment, kept · about 5 minutes" in offered
    assert not any(one.startswith("Free page") for one in offered)
    page = window.window.journal
    assert page is not None
    page.pane.begin_with.menu().actions()[0].trigger()
    assert guide_in_sight(window) == "T-1"


def test_the_free_page_is_offered_once_it_is_switched_on(window: OpenedWindow) -> None:
    window.window.resize(1280, 800)
    window.window.rooms.go("journal")
    window.jobs.run(switches.turn, Switch.FREE_PAGE, on=True)
    assert "Free page · about 15 minutes" in menu_of(window)
    named = [bound.action.name for bound in keys.bound(window.window)]
    assert "Free page" in named
    window.jobs.run(switches.turn, Switch.FREE_PAGE, on=False)
    settle()
    assert "Free page" not in [bound.action.name for bound in keys.bound(window.window)]


def test_every_guide_is_among_the_actions(window: OpenedWindow) -> None:
    named = {bound.action.name: bound for bound in keys.bound(window.window)}
    for name, id in (
        ("Weekly look-back", "weekly"),
        ("Hard day, gently", "T-3"),
        ("Turning point", "turning_point"),
    ):
        named[name].do()
        assert guide_in_sight(window) == id
    named["Guided pages and look-backs"].do()
    assert guide_in_sight(window) == ""


def test_the_shelf_lists_everything_and_opens_it(hands: Hands) -> None:
    hands.room.enter()
    assert list(hands.room.shelf.doors)[:4] == ["weekly", "monthly", "turning_point", "T-1"]
    assert "T-5" not in hands.room.shelf.doors
    hands.qtbot.keyClick(hands.room.shelf.doors["T-4"], Qt.Key.Key_Space)
    assert hands.flow.guide.id == "T-4"


def test_what_is_half_done_can_be_let_go_and_taken_back(hands: Hands, session: Session) -> None:
    run = answered(session, "weekly", good_moment=Answer("tea"))
    guides.keep(session, run)
    hands.room.enter()
    hands.click(hands.room.shelf.drops[run.id])
    assert under_way(session) == ()
    (undo,) = hands.room.shelf.notice._ways
    hands.click(undo)
    assert [one.id for one in under_way(session)] == [run.id]
    assert list(hands.room.shelf.half_done) == [run.id]


def test_a_letter_opens_a_month_later_and_is_offered_until_it_was_read(
    hands: Hands, session: Session, clock: Clock
) -> None:
    hands.open("monthly")
    hands.go_to("letter")
    hands.type("Dear me, how are the nights?")
    assert hands.finish() is not None
    hands.room.enter()
    assert not letter_is_shown(hands)
    clock.move(days=31)
    hands.room.enter()
    assert letter_is_shown(hands)
    read = next(b for b in hands.room.shelf.findChildren(QPushButton) if b.text() == "I have read it")
    hands.click(read)
    assert reviews.letters_that_open(session) == ()
    assert not letter_is_shown(hands)


def letter_is_shown(hands: Hands) -> bool:
    settle()
    labels = hands.room.shelf.findChildren(PlainLabel)
    return any("how are the nights" in one.text() and one.isVisible() for one in labels)


def test_another_door_is_offered_after_three_free_pages_about_the_same(
    hands: Hands, session: Session
) -> None:
    switches.turn(session, Switch.FREE_PAGE, on=True)
    for _ in range(3):
        hands.open("T-5")
        hands.go_to("page")
        hands.type("Again.")
        made = hands.finish()
        assert made is not None
        entry = journal.read_entry(session, made.id)
        journal.save_entry(session, made.id, entry.day, entry.text, title=entry.title, topics=("the flat",))
    hands.open("T-5")
    assert "three times" in hands.flow.notice.text()
    hands.click(hands.flow.notice._ways[0])
    assert hands.went[-1] == ("help", None)
    hands.room.enter()
    hands.open("T-5")
    assert hands.flow.notice.text() == ""


def test_the_way_back_leads_to_where_one_was(window: OpenedWindow) -> None:
    rooms = window.window.rooms
    rooms.go("settings")
    rooms.go("guide", "T-1")
    room = rooms.made["guide"]
    assert isinstance(room, GuideRoom)
    assert room.flow is not None
    room.flow.leave.click()
    assert rooms.in_sight() is rooms.made["settings"]
    assert session_of(window).vault.guides.under_way() == ()


def test_the_goals_have_a_door_to_the_weekly_look_back(window: OpenedWindow) -> None:
    window.jobs.run(goals.make_goal, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    rooms = window.window.rooms
    rooms.go("goals")
    buttons = rooms.made["goals"].findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Weekly look-back").click()
    assert guide_in_sight(window) == "weekly"
    assert window.window._pages.rail.pages["goals"].isChecked()


def test_a_vault_that_is_only_read_begins_nothing(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, session: Session
) -> None:
    room = GuideRoom(computer, inline, Opened(read_only=True, older_copy=None))
    qtbot.addWidget(room)
    room.show()
    room.enter("weekly")
    assert room.flow is None
    assert room.shelf.notice.text() == words.read_only()
    assert not room.shelf.doors["weekly"].isEnabled()


def test_the_shelf_begins_with_what_is_half_done(hands: Hands, session: Session) -> None:
    guides.keep(session, answered(session, "T-1", scene=Answer("tea")))
    hands.room.window().activateWindow()
    hands.room.enter()
    (door,) = hands.room.shelf.half_done.values()
    assert hands.room.shelf.focusWidget() is door
