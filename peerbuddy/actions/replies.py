"""Answering what came: what can be said in which order, an answer under way, sealing it, and afterwards."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import cast

from peerbuddy.actions import agreements, inbox, lessons, me
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.journal import save_entry
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.actions.strengths import strengths
from peerbuddy.actions.switches import is_on
from peerbuddy.actions.templates import been_there_stories
from peerbuddy.model.agreement import Side
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.packet import Packet, ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.pair_errors import CannotAnswer
from peerbuddy.model.received import Received
from peerbuddy.model.reply import AfterOffer, Composing, ReplyPreview
from peerbuddy.model.reply_words import ReplyKindWords
from peerbuddy.model.rules import replying
from peerbuddy.model.rules.agreement_text import said
from peerbuddy.model.switch import Switch
from peerbuddy.model.text import folded
from peerbuddy.sealing import payload
from peerbuddy.session import Session

_REPLY = "reply"


def compose(session: Session, item_id: str, *, lessons_first: bool = True) -> Composing:
    """Everything that is needed to answer one item, with what was begun before.

    `lessons_first`: most kinds wait for the two lessons. Raises UnknownItem, CannotAnswer, ContentDamaged.
    """
    received, packet = _answerable(session, item_id)
    book = words_of_the_program(session.computer.language).replies
    side = agreements.their_side(session, received.buddy.id)
    kinds = replying.offered(
        book,
        packet.head.wish_back,
        trained=not lessons_first or lessons.opens_replies(session),
        welcome=frozenset(side.welcome) if side else None,
    )
    draft = session.vault.replies.draft(item_id)
    if draft is None:
        first = replying.preselected(book, packet.kind, kinds)
        draft = (blank_part(book.kind(first)),) if first else ()
    return Composing(
        item=item_id,
        packet=bytes.fromhex(received.item.packet_id),
        buddy=received.buddy.id,
        name=received.buddy.name,
        packet_kind=packet.kind,
        made=received.item.made,
        wishes=packet.head.wish_back,
        topics=packet.head.topics,
        kinds=kinds,
        parts=draft,
        their_text="\n".join(_texts(packet.body)),
        names=_names(session, received),
        lines=lessons.lines_taken(session),
        danger=_danger(session, side),
        cards=lessons.where_to_turn(session),
        strengths=tuple(one.label for one in strengths(session).values() if not one.is_retired),
        stories=been_there_stories(session, not_about=_left_out(side)),
        has_notes=is_on(session, Switch.REPLY_NOTES),
    )


def _left_out(side: Side | None) -> tuple[str, ...]:
    """However little they want of it: a reply has no way to ask first."""
    return tuple(one.topic for one in side.off_limits) if side else ()


def blank_part(words: ReplyKindWords) -> ReplyPart:
    """With what stands in its fields at first."""
    return ReplyPart(words.key, tuple(ReplyField(one.key, one.start) for one in words.fields if one.start))


def keep_draft(session: Session, item_id: str, parts: tuple[ReplyPart, ...]) -> None:
    """As it was typed; nothing is checked before it is to leave. Raises UnknownItem."""
    inbox.read_item(session, item_id)
    with session.vault.transaction():
        session.vault.replies.keep_draft(item_id, parts, session.now())


def drop_draft(session: Session, item_id: str) -> None:
    """Raises UnknownItem."""
    inbox.read_item(session, item_id)
    with session.vault.transaction():
        session.vault.replies.keep_draft(item_id, None, session.now())


# --- sealing ----------------------------------------------------------------------------------------


def reply_packet(
    session: Session, item_id: str, parts: tuple[ReplyPart, ...], *, lessons_first: bool = True
) -> Packet:
    """Exactly what would leave, read from its very bytes.

    Raises UnknownItem, CannotAnswer, ReplyNotAllowed, ContentDamaged.
    """
    composing = compose(session, item_id, lessons_first=lessons_first)
    book = words_of_the_program(session.computer.language).replies
    named = tuple(_with_strength_named(session, part) for part in parts)
    body = replying.whole_reply(book, composing.kinds, composing.packet, named, composing.packet_kind)
    buddy = session.vault.buddies.get(composing.buddy)
    return payload.from_bytes(payload.to_bytes(packet_for(session, buddy, _REPLY, body)))


def as_json(packet: Packet) -> dict[str, object]:
    """As the buddy's inbox says it."""
    return payload.as_json(packet)


def preview_reply(session: Session, item_id: str, parts: tuple[ReplyPart, ...]) -> ReplyPreview:
    """What is under way is kept. Raises what `reply_packet` raises."""
    packet = reply_packet(session, item_id, parts)
    buddy = inbox.read_item(session, item_id).buddy
    sheet = sheet_of(packet, words_of_the_program(session.computer.language))
    return ReplyPreview(item_id, buddy, packet, sheet)


def seal_preview(session: Session, preview: ReplyPreview, folder: Path) -> SealedFile:
    """Exactly that, as one file in `folder`; it is under way no more. Raises UnknownItem and what sealing
    raises."""
    made = seal_packet(session, preview.buddy, preview.packet, folder)
    drop_draft(session, preview.item)
    return made


def seal_reply(
    session: Session,
    item_id: str,
    parts: tuple[ReplyPart, ...],
    folder: Path,
    *,
    lessons_first: bool = True,
) -> SealedFile:
    """As one file in `folder`, with nobody looking at it before.

    Raises what `reply_packet` and sealing raise.
    """
    packet = reply_packet(session, item_id, parts, lessons_first=lessons_first)
    buddy = inbox.read_item(session, item_id).buddy
    made = seal_packet(session, buddy, packet, folder)
    drop_draft(session, item_id)
    return made


def _with_strength_named(session: Session, part: ReplyPart) -> ReplyPart:
    """A built-in strength leaves by its id, which every language knows; any other by its name."""
    if part.kind is not ReplyKind.STRENGTH:
        return part
    shown = (
        ReplyField(one.key, strength_key(session, one.text)) if one.key == "strength" else one
        for one in part.fields
    )
    return ReplyPart(part.kind, tuple(shown))


def strength_key(session: Session, name: str) -> str:
    """An id or a name → the id of a built-in strength, else the name of one's own, else what was given."""
    wanted = folded(name.strip())
    for id, one in strengths(session).items():
        if wanted in (folded(id), folded(one.label)):
            return one.label if one.is_own else id
    return name


# --- afterwards -------------------------------------------------------------------------------------


def after_offers(session: Session, item_id: str) -> tuple[AfterOffer, ...]:
    """The private offers that were neither taken up nor let be. Raises UnknownItem."""
    inbox.read_item(session, item_id)
    done = session.vault.replies.offers_done(item_id)
    return tuple(offer for offer in AfterOffer if offer not in done)


def let_offer_be(session: Session, item_id: str, offer: AfterOffer) -> None:
    """Not again for this item. Raises UnknownItem."""
    inbox.read_item(session, item_id)
    with session.vault.transaction():
        session.vault.replies.end_offer(item_id, offer, session.now())


def note_what_i_took(session: Session, item_id: str, text: str, *, entry: str = "") -> EntryLine:
    """A page of one's own with the tag of giving. The same `entry` id again changes that page.

    Raises UnknownItem, NothingToWrite, TextTooLong, DayFull.
    """
    id = entry or session.computer.new_id()
    tag = words_of_the_program(session.computer.language).replies.after_reply.tag
    line = save_entry(session, id, session.today(), text, tags=(tag,))
    let_offer_be(session, item_id, AfterOffer.TOOK)
    return line


# --- what an answer is about ------------------------------------------------------------------------


def _answerable(session: Session, item_id: str) -> tuple[Received, Packet]:
    received = inbox.read_item(session, item_id)
    if received.packet is None:
        raise CannotAnswer
    return received, received.packet


def _danger(session: Session, side: Side | None) -> tuple[str, ...]:
    if side is None:
        return ()
    book = words_of_the_program(session.computer.language).agreement
    please_do = said(book.part("danger", "please_do"), side.please_do, side)
    please_dont = said(book.part("danger", "please_dont"), side.please_dont, side)
    return tuple(text for text in (please_do, please_dont) if text)


def _names(session: Session, received: Received) -> tuple[str, ...]:
    """Of everybody on the list of people, except the two who write to each other."""
    buddy = received.buddy
    both = {folded(name) for name in (buddy.name, buddy.card_name, me.name_between(session, buddy))}
    listed = session.vault.people.list.mentions()
    names = {name for one in listed for name in (one.name, *one.other_names)}
    return tuple(sorted(name for name in names if folded(name) not in both))


def _texts(value: object) -> list[str]:
    """Every text of a body, for the notes in the margin."""
    if isinstance(value, str):
        return [str(value)] if type(value) is str and value else []
    if isinstance(value, tuple):
        return [text for one in cast("tuple[object, ...]", value) for text in _texts(one)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for part in fields(value) for text in _texts(getattr(value, part.name))]
    return []
