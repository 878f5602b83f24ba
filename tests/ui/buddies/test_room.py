"""The page of one person: what went both ways, what holds it, and the ways to change, rest, block or end."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, cards, comparing, inbox, receiving
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.buddy import Compared, Standing
from peerbuddy.model.packet import AskBody, Body, LightBody, Wish
from peerbuddy.model.received import Place
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import new_identity
from peerbuddy.session import Session
from peerbuddy.ui.buddies.details_page import DetailsPage
from peerbuddy.ui.buddies.ending import EndingPage
from peerbuddy.ui.buddies.holding import DETAILS, END, END_QUIETLY, LEDGER, PAUSE, PUSHES, WORDS
from peerbuddy.ui.buddies.ledger_page import LedgerPage
from peerbuddy.ui.buddies.reading_page import ReadingPage
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.buddies.step_page import StepPage
from peerbuddy.ui.buddies.words_page import WordsPage
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests.pairs import Person, Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.buddies.conftest import Enter, page_of

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled())
    qtbot.mouseClick(widget, LEFT)


def seal(
    person: Person, kind: str, body: Body, *, topics: tuple[str, ...] = (), wish_back: tuple[Wish, ...] = ()
) -> Path:
    packet = packet_for(person.session, person.buddy, kind, body, topics=topics, wish_back=wish_back)
    return seal_packet(person.session, person.buddy, packet, person.folder).path


def cards_of(room: BuddiesRoom) -> list[str]:
    return [card.accessibleName() for card in room.view.exchange.cards]


def known(session: Session, name: str) -> str:
    id = cards.add(session, write_card(new_identity(), name, session.today())).buddy.id
    words = comparing.safety_words(session, id).theirs
    comparing.confirm(session, id, {1: words[0], 2: words[1]}, Compared.VOICE)
    return id


# --- the page ---------------------------------------------------------------------------------------


def test_how_and_when_stand_under_the_name(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    assert room.view.name.text() == "Ben"
    assert room.view.known.text() == "Compared by voice on Sun 22 Nov"
    assert room.view.exchange.nothing.text() == "Nothing here yet. That’s fine."
    assert room.view.holding.agreement.state.text() == ""
    index = room.pane.view.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Ben, Compared by voice"


def test_what_went_both_ways_stands_latest_first_with_whose_it_is(two: Two, enter: Enter) -> None:
    seal(two.ana, "ask", AskBody(text="The nights are long."), topics=("tired",), wish_back=(Wish.HEAR,))
    two.clock.move(days=1)
    receiving.collect_file(two.ana.session, seal(two.ben, "light", LightBody("Thinking of you.")))
    room = enter(two.ana)
    mine, theirs = room.view.exchange.cards[1], room.view.exchange.cards[0]
    assert (mine.line.is_mine, theirs.line.is_mine) == (True, False)
    assert cards_of(room)[1].startswith("You shared · ")
    assert cards_of(room)[0].startswith("Ben · ")
    assert mine.line.text == "The nights are long."
    assert mine.line.topics == ("tired",)
    assert mine.pair is None


def test_of_what_nobody_opened_only_its_kind_and_labels_stand_there(
    qtbot: QtBot, two: Two, enter: Enter
) -> None:
    receiving.collect_file(two.ana.session, seal(two.ben, "light", LightBody("A secret."), topics=("work",)))
    item = inbox.items(two.ana.session)[0].item
    room = enter(two.ana)
    card = room.view.exchange.cards[0]
    assert card.line.topics == ("work",)
    assert "secret" not in room.view.exchange.cards[0].line.text
    assert card.pair is not None
    with qtbot.waitSignal(room.go_wanted) as went:
        click(qtbot, card.pair.take)
    assert went.args == ["item", item.id]
    card = room.view.exchange.cards[0]
    assert card.pair is not None
    click(qtbot, card.pair.refuse)
    assert inbox.read_item(two.ana.session, item.id).item.place is Place.REST
    qtbot.waitUntil(lambda: room.view.exchange.cards[0].pair is None)


def test_that_nothing_came_back_is_said_once_and_without_a_state(two: Two, enter: Enter) -> None:
    for n in range(3):
        seal(two.ana, "light", LightBody(f"line {n}"))
    room = enter(two.ana)
    texts = [label.text() for card in room.view.exchange.cards for label in card.findChildren(QLabel)]
    assert texts.count("Nothing back yet. Files take the time people take.") == 1


def test_only_mine_or_only_theirs_can_be_shown(qtbot: QtBot, two: Two, enter: Enter) -> None:
    seal(two.ana, "light", LightBody("mine"))
    receiving.collect_file(two.ana.session, seal(two.ben, "light", LightBody("theirs")))
    room = enter(two.ana)
    assert len(room.view.exchange.cards) == 2
    click(qtbot, room.view.exchange.which.buttons["mine"])
    assert [card.line.is_mine for card in room.view.exchange.cards] == [True]
    click(qtbot, room.view.exchange.which.buttons["theirs"])
    assert [card.line.is_mine for card in room.view.exchange.cards] == [False]


def test_before_an_agreement_the_one_action_leads_to_it(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    with qtbot.waitSignal(room.go_wanted) as went:
        click(qtbot, room.view.first)
    assert went.args == ["agreement", two.ana.buddy_id]


def test_under_an_agreement_the_one_action_is_to_share(qtbot: QtBot, agreed: Two, enter: Enter) -> None:
    room = enter(agreed.ana)
    assert room.view.holding.agreement.state.text() == "active"
    with qtbot.waitSignal(room.go_wanted) as went:
        click(qtbot, room.view.first)
    assert went.args == ["share", ShareWanted(buddy=agreed.ana.buddy_id)]


def test_a_change_elsewhere_is_seen_at_once(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    room._jobs.run(buddies.rename, two.ana.buddy_id, "Benno")
    qtbot.waitUntil(lambda: room.view.name.text() == "Benno")


def test_another_room_leads_to_one_person(two: Two, enter: Enter) -> None:
    other = known(two.ana.session, "Rosa")
    room = enter(two.ana, other)
    assert room.view.name.text() == "Rosa"
    room.enter(two.ana.buddy_id)
    assert room.view.name.text() == "Ben"
    room.enter()
    assert room.view.name.text() == "Ben"


# --- narrow ------------------------------------------------------------------------------------------


def test_in_a_narrow_window_one_column_at_a_time_is_shown(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    assert room.view.holding.isVisible()
    assert not room.view.turn.isVisible()
    room.resize(820, 600)
    assert not room.view.holding.isVisible()
    click(qtbot, room.view.turn)
    assert room.view.holding.isVisible()
    assert not room.view.exchange.isVisible()
    click(qtbot, room.view.turn)
    assert room.view.exchange.isVisible()


# --- details -----------------------------------------------------------------------------------------


def details(qtbot: QtBot, room: BuddiesRoom) -> DetailsPage:
    click(qtbot, room.view.holding.rows[DETAILS])
    return page_of(room, DetailsPage)


def test_details_save_themselves(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    page = details(qtbot, room)
    page.name.selectAll()
    qtbot.keyClicks(page.name, "Benno")
    qtbot.keyClicks(page.reach, "rings on Sundays")
    qtbot.keyClicks(page.my_name, "Anita")
    assert len(room.unsaved()) == 1
    click(qtbot, page.back)
    assert (two.ana.buddy.name, two.ana.buddy.reach, two.ana.buddy.my_name) == (
        "Benno",
        "rings on Sundays",
        "Anita",
    )
    assert room.unsaved() == ()
    assert room.view.name.text() == "Benno"


def test_leaving_the_room_saves_what_was_typed(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    qtbot.keyClicks(details(qtbot, room).reach, "the bakery")
    room.leave()
    assert two.ana.buddy.reach == "the bakery"


def test_going_to_somebody_else_from_another_room_saves_it_too(qtbot: QtBot, two: Two, enter: Enter) -> None:
    other = known(two.ana.session, "Rosa")
    room = enter(two.ana, two.ana.buddy_id)
    qtbot.keyClicks(details(qtbot, room).reach, "the bakery")
    room.enter(other)
    assert two.ana.buddy.reach == "the bakery"
    assert room.unsaved() == ()


def test_a_name_that_somebody_else_has_is_said_and_not_kept(qtbot: QtBot, two: Two, enter: Enter) -> None:
    known(two.ana.session, "Rosa")
    room = enter(two.ana, two.ana.buddy_id)
    page = details(qtbot, room)
    page.name.selectAll()
    qtbot.keyClicks(page.name, "rosa")
    assert page.taken.text() == "Somebody else in the list has this name."
    click(qtbot, page.back)
    assert two.ana.buddy.name == "Ben"


def test_a_folder_is_chosen_and_taken_back(qtbot: QtBot, two: Two, enter: Enter, ask: AskFromList) -> None:
    room = enter(two.ana)
    page = details(qtbot, room)
    ask.answers = [two.ana.folder, two.ana.made.folder]
    click(qtbot, page.choose)
    assert two.ana.buddy.folder == page.folder.text() == str(two.ana.folder)
    click(qtbot, page.choose)
    assert "belongs to the vault" in page.notice.text()
    click(qtbot, page.no_folder)
    assert two.ana.buddy.folder == ""


def test_a_newer_card_is_told_to_be_the_same_person(qtbot: QtBot, two: Two, enter: Enter) -> None:
    new = known(two.ana.session, "Ben")
    room = enter(two.ana, new)
    click(qtbot, details(qtbot, room).same[two.ana.buddy_id])
    click(qtbot, page_of(room, StepPage).pair.take)
    assert [one.id for one in buddies.buddies(two.ana.session)] == [new]
    assert room.view.name.text() == "Ben"
    page = details(qtbot, room)
    assert page.same == {}
    with qtbot.waitSignal(room.go_wanted) as went:
        click(qtbot, page.agreed[two.ana.buddy_id])
    assert went.args == ["agreement", two.ana.buddy_id]


# --- when somebody pushes, blocking, resting, ending -------------------------------------------------


@pytest.mark.parametrize(("way", "where"), [("map", ["insights", MAP]), ("help", ["help", None])])
def test_when_somebody_pushes_there_are_words_and_people(
    qtbot: QtBot, two: Two, enter: Enter, way: str, where: list[object]
) -> None:
    room = enter(two.ana)
    click(qtbot, room.view.holding.rows[PUSHES])
    page = page_of(room, ReadingPage)
    assert {"end", "end-quietly", "block", "map", "help", "ledger"} == set(page.ways)
    with qtbot.waitSignal(room.go_wanted) as went:
        page.way_wanted.emit(way)
    assert went.args == where
    assert room.behind.page is None


def test_blocking_is_asked_once_and_taken_back(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    click(qtbot, details(qtbot, room).block)
    click(qtbot, page_of(room, StepPage).pair.refuse)
    assert two.ana.buddy.standing is Standing.OPEN
    click(qtbot, details(qtbot, room).block)
    click(qtbot, page_of(room, StepPage).pair.take)
    assert two.ana.buddy.standing is Standing.BLOCKED
    assert room.view.known.text().startswith("Blocked · Compared by voice")
    assert not room.view.first.isVisible()
    click(qtbot, details(qtbot, room).block)
    assert two.ana.buddy.standing is Standing.OPEN


def test_ending_quietly_makes_no_file(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    click(qtbot, room.view.holding.ways[END_QUIETLY])
    page = page_of(room, EndingPage)
    assert any("can still come in" in label.text() for label in page.findChildren(QLabel))
    click(qtbot, page.no)
    assert two.ana.buddy.standing is Standing.OPEN
    click(qtbot, room.view.holding.ways[END_QUIETLY])
    click(qtbot, page_of(room, EndingPage).silent)
    assert two.ana.buddy.standing is Standing.ENDED
    assert list(two.ana.folder.iterdir()) == []
    assert room.view.holding.ways["begin-again"].isVisible()
    assert room.notice.isVisible()
    room.leave()
    assert not room.notice.isVisible()


def test_an_end_can_be_told_in_a_file(qtbot: QtBot, two: Two, enter: Enter, ask: AskFromList) -> None:
    room = enter(two.ana)
    click(qtbot, room.view.holding.ways[END])
    page = page_of(room, EndingPage)
    page.note.insertPlainText("Thank you.")
    ask.answers = [two.ana.folder]
    click(qtbot, page.with_file)
    assert two.ana.buddy.standing is Standing.ENDED
    assert len(list(two.ana.folder.iterdir())) == 1


@pytest.mark.parametrize("told", [True, False])
def test_a_rest_is_told_or_not(qtbot: QtBot, agreed: Two, enter: Enter, ask: AskFromList, told: bool) -> None:
    before = set(agreed.ana.folder.iterdir())
    room = enter(agreed.ana)
    click(qtbot, room.view.holding.ways[PAUSE])
    page = page_of(room, EndingPage)
    assert page.note.words() == "I’m resting from this. Not because of you."
    ask.answers = [agreed.ana.folder]
    click(qtbot, page.with_file if told else page.silent)
    assert len(set(agreed.ana.folder.iterdir()) - before) == int(told)
    assert room.view.holding.agreement.state.text() == "resting"
    index = room.pane.view.rows.index(0)
    assert "Resting since" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert room.view.holding.ways[PAUSE].isHidden()
    assert room.view.holding.ways[END].isVisible()


# --- what they know of me ---------------------------------------------------------------------------


def test_the_ledger_lists_what_i_shared_and_asks_for_it_back(
    qtbot: QtBot, two: Two, enter: Enter, ask: AskFromList
) -> None:
    seal(two.ana, "light", LightBody("a small thing"))
    room = enter(two.ana)
    click(qtbot, room.view.holding.rows[LEDGER])
    page = page_of(room, LedgerPage)
    [way] = page.ask_back.values()
    files = set(two.ana.folder.iterdir())
    ask.answers = [two.ana.folder]
    click(qtbot, way)
    assert len(set(two.ana.folder.iterdir()) - files) == 1
    assert page.ask_back == {}


def test_a_ledger_of_nothing_says_so(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    click(qtbot, room.view.holding.rows[LEDGER])
    assert page_of(room, LedgerPage).nothing.text() == "Nothing of yours. That’s fine."


def test_the_words_can_be_compared_again(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    click(qtbot, room.view.holding.rows[WORDS])
    assert page_of(room, WordsPage).title.text() == "Compare safety words with Ben"


def test_where_nothing_can_be_written_it_can_be_read(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    room.set_read_only()
    assert not room.pane.pair.isEnabled()
    assert not room.view.first.isEnabled()
    assert room.view.holding.rows[LEDGER].isEnabled()


def test_coming_back_from_a_page_the_cursor_is_where_it_was(qtbot: QtBot, two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    row = room.view.holding.rows[PUSHES]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    qtbot.keyClick(room.behind.page, Qt.Key.Key_Escape)
    assert row.hasFocus()


def test_a_card_that_was_never_compared_can_be_taken_away(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    ways = room.view.holding.ways
    assert [name for name, way in ways.items() if way.isVisible()] == ["take-away"]
    click(qtbot, ways["take-away"])
    click(qtbot, page_of(room, StepPage).pair.take)
    assert buddies.buddies(met.ana.session) == ()
    assert room.none.make.hasFocus()


def test_whatever_page_is_open_the_room_can_be_left_and_entered_again(two: Two, enter: Enter) -> None:
    room = enter(two.ana)
    pages = [partial(room._act, row) for row in (LEDGER, WORDS, PUSHES, DETAILS, END, "card")]
    pages += [room.pairing.ask_which_way, room.pairing.ask_for_card, room.pairing.tell_what_it_is]
    for open_page in pages:
        open_page()
        page = room.behind.page
        room.leave()
        room.enter()
        assert room.behind.page is page
        assert room.unsaved() == ()
