"""A correction: looked at as it would leave, kept while it is written, saved as a file that says what it is
about."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from peerbuddy.actions import inbox, share_drafts, sharing
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import CorrectBody
from peerbuddy.model.sharing import Choice
from peerbuddy.ui.buddies.holding import LEDGER
from peerbuddy.ui.buddies.ledger_page import LedgerPage
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.sharing.correct_page import CorrectPage
from tests import pairs
from tests.pairs import Person, Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle


def shared(who: Person) -> str:
    wanted = Choice(who.buddy_id, "light", ticked=("text",), written={"text": "Still here, same chair."})
    data = sharing.preview(who.session, wanted).data
    return sharing.share(who.session, wanted, data, who.folder).packet_id


def correcting(qtbot: QtBot, who: Person, packet: str) -> tuple[BuddiesRoom, CorrectPage, AskFromList]:
    """From what the buddy knows of me."""
    ask = AskFromList()
    room = BuddiesRoom(who.computer, InlineJobs(who.computer, who.session), ask)
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    with qtbot.waitActive(room):
        room.activateWindow()
    room.enter(who.buddy_id)
    settle()
    assert room.view.page is not None
    room.ways.go(LEDGER, room.view.page)
    ledger = room.behind.page
    assert isinstance(ledger, LedgerPage)
    ledger.correct[packet].click()
    page = room.behind.page
    assert isinstance(page, CorrectPage)
    return room, page, ask


def test_what_is_written_is_what_the_buddy_gets(qtbot: QtBot, agreed: Two) -> None:
    ana, ben = agreed.ana, agreed.ben
    packet = shared(ana)
    room, page, ask = correcting(qtbot, ana, packet)
    assert not page.make.isEnabled()
    qtbot.keyClicks(page.text, "Another chair.")
    qtbot.waitUntil(page.make.isEnabled)
    assert "Another chair." in page.paper.text()
    ask.answers.append(ana.folder)
    page.make.click()
    assert room.behind.page is None
    row = ana.session.vault.outbox.of(ana.buddy.uid)[-1]
    assert pairs.receiving.collect_file(ben.session, ana.folder / row.file).outcome is Outcome.TAKEN
    received = next(one for one in inbox.items(ben.session) if one.item.kind == "correct")
    assert received.packet is not None
    assert received.packet.body == CorrectBody(bytes.fromhex(packet), "Another chair.")
    assert share_drafts.written(ana.session, ana.buddy_id, share_drafts.CORRECTION) == {}


def test_half_written_words_wait(qtbot: QtBot, agreed: Two) -> None:
    ana = agreed.ana
    packet = shared(ana)
    room, page, _ = correcting(qtbot, ana, packet)
    qtbot.keyClicks(page.text, "Another")
    assert [one.arguments[0].texts for one in room.unsaved()] == [{packet: "Another"}]
    page.back.click()
    settle()
    again, page, _ = correcting(qtbot, ana, packet)
    assert again.behind.page is page
    assert page.text.words() == "Another"
    assert page.make.isEnabled()
