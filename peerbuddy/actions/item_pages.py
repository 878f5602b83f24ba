"""What the window reads at once of one received item, and of those whose day is over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from peerbuddy.actions import inbox, letting_go, resealing, threads
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import received_sheet, sheet_of
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.item_page import ItemLine, ItemPage, OpenThread, PastLines, PastPage
from peerbuddy.model.packet import CorrectBody, Packet, PleaseDeleteBody, ResealBody, Wish
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.model.received import PastItems, Received
from peerbuddy.model.rules.letting_go import DAYS_LISTED
from peerbuddy.session import Session

LOOKED_THROUGH = 20  # of the newest, for one that can be named
PAST_NAMED = 10


def open_page(session: Session, id: str) -> ItemPage:
    """Raises UnknownItem, ContentDamaged."""
    received = inbox.read_item(session, id)
    body = received.packet.body if received.packet else None
    return ItemPage(
        received,
        _received(session, received),
        received.buddy.is_going_on,
        tuple(sheet for one in inbox.corrections_of(session, id) if (sheet := _received(session, one))),
        _asked(session, id) if isinstance(body, PleaseDeleteBody) else (),
        _mine(session, received),
        _corrected(session, received, body) if isinstance(body, CorrectBody) else None,
        tuple(sheet for one in threads.answered(session, id) if (sheet := _sheet(session, one.packet))),
    )


def open_thread(session: Session) -> OpenThread | None:
    """The newest that came and was not looked at, put aside or put to rest: never more than one. Only what
    this version can read. Raises ContentDamaged."""
    for item in session.vault.inbox.unopened(LOOKED_THROUGH):
        received = inbox.shown(session, item)
        sheet = None if inbox.is_over(session, item) else _received(session, received)
        if sheet is not None:
            return OpenThread(item.id, received.buddy.name, sheet.title, sheet.topics)
    return None


def thread_to_answer(session: Session) -> OpenThread | None:
    """For a look-back: what was not looked at yet, else the newest that asks for something back and that was
    neither answered nor put to rest; never more than one. Raises ContentDamaged."""
    return open_thread(session) or next(_unanswered(session), None)


def _unanswered(session: Session) -> Iterator[OpenThread]:
    for item in session.vault.inbox.looked_at(LOOKED_THROUGH):
        received = inbox.shown(session, item)
        is_here = received.buddy.is_going_on and not inbox.is_over(session, item)
        if is_here and _asks_back(received) and not threads.answered(session, item.id):
            sheet = _received(session, received)
            if sheet is not None:
                yield OpenThread(item.id, received.buddy.name, sheet.title, sheet.topics)


def _asks_back(received: Received) -> bool:
    wishes = received.packet.head.wish_back if received.packet else ()
    return any(wish is not Wish.KNOW for wish in wishes)


def made_since(session: Session, id: str) -> tuple[tuple[str, PacketSheet], ...]:
    """What I made for somebody who restored a backup, since the day they name: ids of packets, each with what
    it says. Raises UnknownItem, ContentDamaged."""
    received = inbox.read_item(session, id)
    body = received.packet.body if received.packet else None
    since = body.since if isinstance(body, ResealBody) else None
    rows = resealing.sealed_since(session, received.buddy.id, since)
    made = ((row.id, _sheet(session, threads.made_for(session, row.id).packet)) for row in rows)
    return tuple((id, sheet) for id, sheet in made if sheet is not None)


def seal_all_again(session: Session, ids: tuple[str, ...], folder: Path) -> tuple[SealedFile, ...]:
    """Raises UnknownId and what sealing raises; what was sealed before that stays."""
    return tuple(resealing.seal_again(session, id, folder) for id in ids)


def past_page(session: Session, named: int = PAST_NAMED) -> PastPage:
    """Asked when the buddies are opened; what it lists counts as shown from today. `named`: how many of each
    buddy are told by their names, the others by how many they are. Raises ContentDamaged."""
    found = letting_go.look_through(session)
    groups = tuple(_past_lines(session, past, named) for past in found.past)
    return PastPage(groups, found.clock_asked, found.last_sure)


def _past_lines(session: Session, past: PastItems, named: int) -> PastLines:
    ids = tuple(one.item.id for one in past.items)
    lines = tuple(_line(session, one, may_keep=one.item.id in past.may_keep) for one in past.items[:named])
    first: date = min(one.item.listed or session.today() for one in past.items)
    return PastLines(past.buddy.name, past.by, past.ended, first + timedelta(days=DAYS_LISTED), ids, lines)


def _asked(session: Session, id: str) -> tuple[ItemLine, ...]:
    return tuple(_line(session, one) for one in inbox.asked_to_let_go(session, id).items)


def _mine(session: Session, received: Received) -> PacketSheet | None:
    about = received.item.answers
    return _sheet(session, threads.made_for(session, about).packet) if about else None


def _corrected(session: Session, received: Received, body: CorrectBody) -> ItemLine | None:
    found = session.vault.inbox.with_packet(received.item.buddy, body.item.hex())
    return _line(session, inbox.shown(session, found)) if found else None


def _line(session: Session, one: Received, *, may_keep: bool = False) -> ItemLine:
    sheet = _received(session, one)
    return ItemLine(one.item.id, sheet.title if sheet else "", one.item.made, may_keep)


def _received(session: Session, received: Received) -> PacketSheet | None:
    return received_sheet(received, words_of_the_program(session.computer.language))


def _sheet(session: Session, packet: Packet | None) -> PacketSheet | None:
    return sheet_of(packet, words_of_the_program(session.computer.language)) if packet else None
