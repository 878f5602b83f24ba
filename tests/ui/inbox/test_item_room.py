"""The room of one received item: what is shown before and after it is opened, and how it is walked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox
from peerbuddy.model.packet import (
    Body,
    CorrectBody,
    GroundBody,
    LightBody,
    Wish,
)
from peerbuddy.model.received import Place
from peerbuddy.ui.inbox.page import ItemRoom
from tests.exchange import sealed, taken
from tests.pairs import Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inbox.item_hands import Comes, place, press, said
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

# --- before it is opened ------------------------------------------------------------------------------


def test_before_it_is_opened_only_the_outside_is_shown(comes: Comes, room: ItemRoom) -> None:
    comes(topics=("caring", "tired"), wish_back=(Wish.HEAR,))
    shown = said(room)
    for word in ("Ana", "Ask for support", "caring", "tired", "be heard", "In confidence"):
        assert word in shown
    assert "nights" not in shown
    assert not room.composer.isVisible()


def test_nothing_is_shown_of_an_item_before_it_is_read_nor_of_the_one_before(
    comes: Comes, room: ItemRoom, jobs: InlineJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = comes()
    with monkeypatch.context() as still_at_it:
        still_at_it.setattr(jobs, "run", lambda *_, **__: None)
        room.enter("5" * 32)
        settle()
        assert not room.envelope.isVisible()
        assert room.title.text() == ""
    room.enter(shown)
    assert room.envelope.isVisible()


def test_it_can_be_opened_now(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes()
    press(qtbot, room.envelope.open_now)
    assert place(two, id) is Place.OPEN
    assert "The nights are long again." in said(room.letter)
    assert room.composer.isVisible()


@pytest.mark.parametrize(("way", "where"), [("later", Place.LATER), ("rest", Place.REST)])
def test_it_can_wait_or_rest_and_the_buddy_is_shown_again(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom, way: str, where: Place
) -> None:
    id = comes()
    with qtbot.waitSignal(room.go_wanted) as heard:
        press(qtbot, getattr(room.envelope, way))
    assert heard.args == ["buddies", two.ben.buddy_id]
    assert place(two, id) is where


def test_a_buddy_who_is_not_compared_is_marked_so(two: Two, comes: Comes, room: ItemRoom) -> None:
    database = two.ben.session.vault.database
    database.execute("UPDATE buddy SET compared = NULL, how = ''")
    comes()
    assert "Not compared yet" in said(room)
    assert not room.envelope.gentler.isVisible()


def test_a_page_that_may_be_missing_is_named(two: Two, comes: Comes, room: ItemRoom) -> None:
    sealed(two.ana, body=LightBody("lost on its way"))
    comes()
    assert "One page that was made before this one may be missing." in said(room)


def test_its_outside_is_heard_with_the_first_way(comes: Comes, room: ItemRoom) -> None:
    comes(topics=("caring",), wish_back=(Wish.HEAR,))
    assert room.envelope.open_now.hasFocus()
    heard = room.envelope.open_now.accessibleDescription()
    assert heard == "Ana · Ask for support · be heard · caring · In confidence: it stays with you."


def test_what_only_a_later_version_can_read_can_rest(two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes()
    database = two.ben.session.vault.database
    database.execute("UPDATE inbox SET kind = 'newer', body = x'93a3666f6f9090'")
    room.enter(id)
    settle()
    assert "A newer version of PeerBuddy can read it." in said(room)
    assert room.envelope.rest.hasFocus()
    assert not room.envelope.open_now.isVisible()
    assert not room.envelope.gentler.isVisible()


@pytest.mark.parametrize(("kind", "body"), [("light", LightBody("Hello.")), ("common_ground", GroundBody())])
def test_of_what_is_light_no_gentler_version_is_asked_for(
    comes: Comes, room: ItemRoom, kind: str, body: Body
) -> None:
    comes(kind, body)
    assert room.envelope.rest.isVisible()
    assert not room.envelope.gentler.isVisible()


# --- a boundary in between ----------------------------------------------------------------------------


def test_what_touches_a_boundary_shows_its_labels_and_three_ways(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom, ask: AskFromList
) -> None:
    id = comes(topics=("faith",))
    two.ben.session.vault.database.execute("UPDATE inbox SET held = 'faith'")
    room.enter(id)
    settle()
    assert "You set a boundary around this: faith" in said(room)
    assert "nights" not in said(room)
    envelope = room.envelope
    assert [way.text() for way in (envelope.open_now, envelope.gentler, envelope.rest)] == [
        "Open anyway",
        "Return with a note",
        "Let it rest",
    ]
    assert not envelope.later.isVisible()
    ask.answers = [two.ben.folder]
    press(qtbot, envelope.gentler)
    assert "faith" in room.small.gentler.text.words()
    press(qtbot, room.small.gentler.pair.take)
    assert place(two, id) is Place.REST
    (path,) = two.ben.folder.iterdir()
    taken(two.ana, path)


def test_it_can_be_opened_all_the_same(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes(topics=("faith",))
    two.ben.session.vault.database.execute("UPDATE inbox SET held = 'faith'")
    room.enter(id)
    settle()
    press(qtbot, room.envelope.open_now)
    assert "The nights are long again." in said(room.letter)


# --- what stands beside it ----------------------------------------------------------------------------


def test_a_correction_stands_below_what_it_corrects(
    qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom
) -> None:
    id = comes()
    about = bytes.fromhex(inbox.read_item(two.ben.session, id).item.packet_id)
    correction = comes("correct", CorrectBody(about, "I meant Friday."))
    press(qtbot, room.envelope.open_now)
    room.enter(id)
    settle()
    press(qtbot, room.envelope.open_now)
    assert "I meant Friday." in said(room.letter)
    room.enter(correction)
    settle()
    assert "It is about: Ask for support, of 22 Nov 2026" in [
        made.text() for made in room.letter.findChildren(type(room.letter.let_go))
    ]


def test_words_that_are_copied_bring_a_line_about_confidence(
    qtbot: QtBot, comes: Comes, room: ItemRoom
) -> None:
    comes()
    press(qtbot, room.envelope.open_now)
    QGuiApplication.clipboard().setText("words of my own")
    assert room.notice.text() == ""
    QGuiApplication.clipboard().setText("nights are long")
    assert "given in confidence" in room.notice.text()
    QGuiApplication.clipboard().clear()


# --- keys and narrow windows --------------------------------------------------------------------------


def test_escape_leads_back_to_the_buddy(qtbot: QtBot, two: Two, comes: Comes, room: ItemRoom) -> None:
    comes()
    with qtbot.waitSignal(room.go_wanted) as heard:
        qtbot.keyClick(room.envelope.open_now, Qt.Key.Key_Escape)
    assert heard.args == ["buddies", two.ben.buddy_id]


def test_f6_goes_to_the_answer_and_back(qtbot: QtBot, comes: Comes, room: ItemRoom) -> None:
    comes()
    press(qtbot, room.envelope.open_now)
    room.letter.begin()
    qtbot.keyClick(room.letter.paper, Qt.Key.Key_F6)
    assert room.composer.isAncestorOf(room.window().focusWidget())
    room.composer.item_wanted.emit()
    assert room.letter.paper.hasFocus()


def test_a_narrow_window_shows_one_half_and_a_switch(qtbot: QtBot, comes: Comes, room: ItemRoom) -> None:
    room.resize(800, 600)
    comes()
    press(qtbot, room.envelope.open_now)
    settle()
    assert room.letter.isVisible()
    assert not room.composer.isVisible()
    press(qtbot, room.halves.switch.buttons["right"])
    assert room.composer.isVisible()
    assert not room.letter.isVisible()


def test_in_a_journal_that_cannot_be_written_it_can_be_read(two: Two, comes: Comes, room: ItemRoom) -> None:
    id = comes()
    inbox.open_item(two.ben.session, id)
    room.set_read_only()
    room.enter(id)
    settle()
    assert "The nights are long again." in said(room.letter)
    assert not room.letter.let_go.isEnabled()
    assert not room.composer.isVisible()
