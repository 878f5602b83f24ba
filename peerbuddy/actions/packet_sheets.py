"""The one rendering of a packet, for the preview, the thread, the inbox and the command line.

Everything in it may be somebody else's words: it is made safe to look at, and is plain text wherever it is
shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import cast

from peerbuddy.content.library import Library
from peerbuddy.model.packet import AskBody, Packet, PageBody, ReplyBody, ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.packet_sheet import PacketSheet, SheetPart
from peerbuddy.model.received import Received
from peerbuddy.model.reply_words import ReplyFieldWords, ReplyKindWords
from peerbuddy.model.rules.visible_text import clean_name, shown
from peerbuddy.model.summary_words import FieldType, SummaryField
from peerbuddy.model.wording import Option

_BETWEEN = " · "


def sheet_of(packet: Packet, words: Library) -> PacketSheet:
    """Raises ContentDamaged."""
    book, head = words.summaries, packet.head
    kind = book.kind(packet.kind)
    labels = {one.key: one.label for one in words.replies.wishes}
    return PacketSheet(
        kind=packet.kind,
        title=book.title_of(packet.kind) or _reply_title(packet, words),
        sender=clean_name(head.sender),
        recipient=clean_name(head.recipient),
        made_on=head.made_on,
        parts=tuple(_parts(packet, words)),
        beside_title=_size(packet, book.fields_of("ask")),
        header=kind.header if kind else "",
        wishes=tuple(labels[wish] for wish in head.wish_back if wish in labels),
        topics=tuple(clean_name(topic) for topic in head.topics),
        keep_until=head.keep_until,
    )


def received_sheet(received: Received, words: Library) -> PacketSheet | None:
    """Under the name that is used here for its sender: the one that stands in it may be anybody's. None where
    only a later version can read it. Raises ContentDamaged."""
    if received.packet is None:
        return None
    return replace(sheet_of(received.packet, words), sender=received.buddy.name)


def _parts(packet: Packet, words: Library) -> Iterator[SheetPart]:
    body = packet.body
    if isinstance(body, PageBody):
        yield from _pages(body)
    elif isinstance(body, ReplyBody):
        for part in body.parts:
            yield from _reply(part, words)
    else:
        for field in words.summaries.fields_of(packet.kind):
            if part := _field(field, getattr(body, field.key)):
                yield part


def _pages(body: PageBody) -> Iterator[SheetPart]:
    """The strengths stand before the words about what was hard (S-04)."""
    for entry in body.entries:
        points = tuple((shown(one.label), shown(one.line)) for one in entry.strengths)
        yield SheetPart(shown(entry.title), shown(entry.text), entry.day, points)


def _field(field: SummaryField, value: object) -> SheetPart | None:
    """None where it says nothing."""
    match value:
        case str() if field.type is FieldType.CHOICE:
            label = _label(field.options, value)
            return SheetPart(field.label, label) if label and field.key != "size" else None
        case str() if value:
            return SheetPart(field.label, shown(value))
        case tuple() if value:
            between = _BETWEEN if field.type is FieldType.STRENGTHS else "\n"
            texts = cast("tuple[str, ...]", value)
            return SheetPart(field.label, between.join(map(shown, texts)))
        case date():
            return SheetPart(field.label, day=value)
        case True:
            return SheetPart(field.label)
        case _:
            return None


def _size(packet: Packet, fields: tuple[SummaryField, ...]) -> str:
    if not isinstance(packet.body, AskBody):
        return ""
    size = packet.body.size
    return next((_label(field.options, size) for field in fields if field.key == "size"), "")


def _label(options: tuple[Option, ...], key: str) -> str:
    return next((option.label for option in options if option.key == key), "")


# --- replies ----------------------------------------------------------------------------------------


def _reply_title(packet: Packet, words: Library) -> str:
    """The kinds it is made of."""
    body = packet.body
    if not isinstance(body, ReplyBody):
        return ""
    return _BETWEEN.join(words.replies.kind(part.kind).label for part in body.parts)


def _reply(part: ReplyPart, words: Library) -> Iterator[SheetPart]:
    kind = words.replies.kind(part.kind)
    group, before = kind.label, ""
    for field in part.fields:
        made = _reply_field(kind, field, words, group)
        yield made if field.key != before else replace(made, heading="")
        group, before = "", field.key
    if group:
        yield SheetPart(group=group)


def _reply_field(kind: ReplyKindWords, said: ReplyField, words: Library, group: str) -> SheetPart:
    """A field of a later version of this kind stands there without a label, and so does one that begins as a
    whole sentence, or is all there is to the kind."""
    field = kind.field(said.key)
    text = shown(said.text)
    if field is None or field.start or len(kind.fields) == 1:
        return SheetPart(text=text, group=group)
    if field.type == "flag":
        return SheetPart(field.label, group=group)
    label = _label(field.options, said.text) or _strength(field, said.text, words)
    return SheetPart(_label_over(field, words), label or text, group=group)


def _strength(field: ReplyFieldWords, key: str, words: Library) -> str:
    """A built-in one comes by its id, which every language knows."""
    known = words.strengths.strengths if field.type == "strength" else ()
    return next((one.label for one in known if one.id == key), "")


def _label_over(field: ReplyFieldWords, words: Library) -> str:
    """What was heard is called so in every kind, however whoever writes it is asked for it."""
    heard = words.replies.kind(ReplyKind.HEAR).field("heard")
    return heard.label if heard is not None and field.key == heard.key else field.label
