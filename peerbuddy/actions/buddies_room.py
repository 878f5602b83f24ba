"""What the room of buddies reads at once: who is here, and a person with the latest of what came and went."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import agreements, buddies, me, resealing, share_care, sharing, threads
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.content.library import Library
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.buddy_page import (
    BuddyLine,
    BuddyPage,
    LedgerLine,
    LedgerLines,
    ThreadLine,
    ThreadLines,
)
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.model.received import Place, Received
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.model.sharing import Shared
from peerbuddy.model.thread import AT_ONCE, Bookmark, Made, ThreadRow, Whose
from peerbuddy.session import Session

_REPLY, _AGREEMENT = "reply", "agreement_"
_LENGTH = 280


def people(session: Session) -> tuple[BuddyLine, ...]:
    """In the order in which their cards came."""
    return tuple(_line(session, one) for one in buddies.buddies(session))


def open_buddy(session: Session, id: str, whose: Whose = Whose.ALL, *, limit: int = AT_ONCE) -> BuddyPage:
    """With the latest of the thread, at most `limit` of it. What was shared with an earlier card of theirs is
    in it as well.

    Raises UnknownBuddy, ContentDamaged.
    """
    found = buddies.buddy(session, id)
    return BuddyPage(
        found,
        me.name_between(session, found),
        thread_lines(session, id, whose, limit=limit),
        threads.nothing_came_back(session, id),
        agreements.present(session, id).state,
        agreements.in_short(session, id),
        buddies.earlier_cards(session, id),
        tuple(one for one in buddies.buddies(session) if one.id != id),
        found in resealing.to_be_asked(session),
    )


def thread_lines(
    session: Session,
    id: str,
    whose: Whose = Whose.ALL,
    after: Bookmark | None = None,
    *,
    limit: int = AT_ONCE,
) -> ThreadLines:
    """Raises UnknownBuddy, ContentDamaged."""
    words = words_of_the_program(session.computer.language)
    found = threads.thread(session, id, whose=whose, after=after, limit=limit)
    return ThreadLines(whose, tuple(_thread_line(row, words) for row in found.rows), found.rest)


def ledger(session: Session, id: str, after: str = "", *, limit: int = AT_ONCE) -> LedgerLines:
    """What somebody may know of me, the latest first. `after`: the packet of the last line that was read.

    Raises UnknownBuddy, UnknownId, ContentDamaged.
    """
    words = words_of_the_program(session.computer.language)
    shared = sharing.ledger(session, id, after=after, limit=limit + 1)
    return LedgerLines(tuple(_ledger_line(one, words) for one in shared[:limit]), len(shared) > limit)


def _ledger_line(shared: Shared, words: Library) -> LedgerLine:
    sheet = sheet_of(shared.packet, words)
    text, answers = _first_words(sheet), shared.answers
    return LedgerLine(shared.packet_id, shared.day, sheet.title, text, answers, shared.asked_back)


def ask_to_let_go(session: Session, id: str, packets: tuple[str, ...], folder: Path) -> SealedFile:
    """A sealed file that asks for these to be let go. Raises as `please_delete` and `seal_packet`."""
    return share_care.seal_care(session, id, share_care.please_delete(session, id, packets), folder)


def _line(session: Session, one: Buddy) -> BuddyLine:
    present = agreements.present(session, one.id)
    return BuddyLine(one, present.since if present.state is AgreementState.PAUSED else None)


def _thread_line(row: ThreadRow, words: Library) -> ThreadLine:
    if row.mine is not None:
        return _mine(row.mine, words)
    assert row.theirs is not None
    return _theirs(row.theirs, words, answered=row.answered)


def _mine(made: Made, words: Library) -> ThreadLine:
    sheet = sheet_of(made.packet, words)
    return ThreadLine(
        made.packet_id,
        made.made,
        sheet.title,
        _first_words(sheet),
        sheet.topics,
        sheet.wishes,
        answered=bool(made.came_back),
        may_be_answered=made.packet.kind in SUMMARY_KINDS,
        is_agreement=made.packet.kind.startswith(_AGREEMENT),
    )


def _theirs(received: Received, words: Library, *, answered: bool) -> ThreadLine:
    """Of what nobody opened yet, no more than its kind and its labels; of what is held, its labels alone."""
    item, packet = received.item, received.packet
    if packet is None:
        return ThreadLine(item.id, item.arrived, "", place=item.place)
    sheet = sheet_of(packet, words)
    is_read = item.place is Place.OPEN and not received.is_held
    return ThreadLine(
        item.id,
        item.arrived,
        words.agreement.held.title if received.is_held else sheet.title,
        _first_words(sheet) if is_read else "",
        sheet.topics,
        () if received.is_held else sheet.wishes,
        place=item.place,
        is_held=received.is_held,
        answered=answered,
        may_be_answered=packet.kind in (*SUMMARY_KINDS, _REPLY),
        one_missing=received.one_missing,
        is_agreement=packet.kind.startswith(_AGREEMENT),
    )


def _first_words(sheet: PacketSheet) -> str:
    text = next((part.text.strip() for part in sheet.parts if part.text.strip()), "")
    if len(text) <= _LENGTH:
        return text
    end = text.rfind(" ", _LENGTH // 2, _LENGTH)
    return text[: end if end > 0 else _LENGTH].rstrip() + "…"
