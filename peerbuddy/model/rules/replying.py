"""Which kinds an answer may have and in which order, and what makes its parts whole. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from peerbuddy.model.packet import ReplyBody, ReplyField, ReplyKind, ReplyPart, Wish
from peerbuddy.model.pair_errors import ReplyNotAllowed
from peerbuddy.model.reply import KindOffered, Openness
from peerbuddy.model.reply_words import ReplyBook, ReplyFieldWords, ReplyKindWords
from peerbuddy.model.text import count_words, normalised, one_line

YES = "yes"
MIRROR = "mirror"
_ONE_LINE = ("strength", "date", "flag", "choice")


def offered(
    book: ReplyBook, wishes: tuple[Wish, ...], *, trained: bool, welcome: frozenset[ReplyKind] | None
) -> tuple[KindOffered, ...]:
    """All kinds, those first that fit what the sender wished for. `welcome` None: nothing was agreed on.

    What an item asks for is welcome, whatever the agreement says in general.
    """
    fitting = [book.kind_for_wish[wish] for wish in wishes]
    rest = [one.key for one in book.kinds if one.key not in fitting]
    return tuple(
        KindOffered(kind, _openness(book.kind(kind), wishes, fitting, trained, welcome))
        for kind in dict.fromkeys((*fitting, *rest))
    )


def _openness(
    kind: ReplyKindWords,
    wishes: tuple[Wish, ...],
    fitting: list[ReplyKind],
    trained: bool,
    welcome: frozenset[ReplyKind] | None,
) -> Openness:
    if kind.needs_wish is not None and kind.needs_wish not in wishes:
        return Openness.NOT_ASKED
    if kind.needs_lessons and not trained:
        return Openness.LESSONS
    always = not kind.needs_lessons or kind.alone or kind.key in fitting
    if welcome is not None and kind.key not in welcome and not always:
        return Openness.NOT_WELCOME
    return Openness.OPEN


def preselected(book: ReplyBook, packet_kind: str, kinds: tuple[KindOffered, ...]) -> ReplyKind | None:
    """The kind that is open at first, None where it cannot be used."""
    wanted = book.preselected.get(packet_kind, book.preselected["*"])
    return next((one.kind for one in kinds if one.kind is wanted and one.openness is Openness.OPEN), None)


def may_add(book: ReplyBook, chosen: Iterable[ReplyKind], kind: ReplyKind) -> bool:
    """Whether it can join those that are chosen; one that stands alone takes their place instead."""
    chosen = tuple(chosen)
    return len(chosen) < book.at_most_kinds or book.kind(kind).alone


def in_order(book: ReplyBook, parts: Iterable[ReplyPart]) -> tuple[ReplyPart, ...]:
    """As they stand in a reply, whatever order they were chosen in."""
    places = {kind: n for n, row in enumerate(book.order) for kind in row}
    return tuple(sorted(parts, key=lambda part: places.get(part.kind, len(places))))


def may_repeat(kind: ReplyKind, packet_kind: str) -> bool:
    """Who asked for three moments can get three."""
    return kind is ReplyKind.STRENGTH and packet_kind == MIRROR


def whole_reply(
    book: ReplyBook,
    kinds: tuple[KindOffered, ...],
    packet: bytes,
    parts: Iterable[ReplyPart],
    packet_kind: str = "",
) -> ReplyBody:
    """Checked and tidied: empty fields go, parts stand in their order. Raises ReplyNotAllowed.

    `packet`, `packet_kind`: the id and the kind of what is answered.
    """
    parts = tuple(parts)
    chosen = [part.kind for part in parts]
    if not parts:
        raise ReplyNotAllowed("nothing")
    if len(parts) > book.at_most_kinds:
        raise ReplyNotAllowed("too-many", most=book.at_most_kinds)
    open_now = {one.kind: one.openness for one in kinds}
    for kind in chosen:
        if open_now[kind] is not Openness.OPEN:
            raise ReplyNotAllowed(open_now[kind].value, kind)
        if chosen.count(kind) > 1 and not may_repeat(kind, packet_kind):
            raise ReplyNotAllowed("twice", kind)
        if book.kind(kind).alone and len(parts) > 1:
            raise ReplyNotAllowed("alone", kind)
    return ReplyBody(packet, in_order(book, (whole_part(book.kind(part.kind), part) for part in parts)))


def whole_part(words: ReplyKindWords, part: ReplyPart) -> ReplyPart:
    """Raises ReplyNotAllowed."""
    fields = tuple(one for one in (_tidied(words, field) for field in part.fields) if one.text)
    for field in words.fields:
        count = sum(one.key == field.key for one in fields)
        if field.required and not count:
            raise ReplyNotAllowed("missing", words.key, field.key)
        if count > max(field.max_lines, 1):
            raise ReplyNotAllowed("too-many-lines", words.key, field.key, max(field.max_lines, 1))
    if not fields and not words.may_be_empty:
        raise ReplyNotAllowed("empty", words.key)
    return ReplyPart(words.key, tuple(sorted(fields, key=lambda one: _place(words, one.key))))


def _place(words: ReplyKindWords, key: str) -> int:
    return next(n for n, field in enumerate(words.fields) if field.key == key)


def _tidied(words: ReplyKindWords, field: ReplyField) -> ReplyField:
    known = words.field(field.key)
    if known is None:
        raise ReplyNotAllowed("unknown", words.key, field.key)
    text = one_line(field.text) if known.type in _ONE_LINE else normalised(field.text).strip()
    if "…" in known.start and text == known.start:  # a frame that nobody filled in
        text = ""
    if len(text) > known.max:
        raise ReplyNotAllowed("too-long", words.key, field.key, known.max)
    if known.max_words and count_words(text) > known.max_words:
        raise ReplyNotAllowed("too-many-words", words.key, field.key, known.max_words)
    if text and not _fits(known, text):
        raise ReplyNotAllowed("does-not-fit", words.key, field.key)
    return ReplyField(field.key, text)


def _fits(known: ReplyFieldWords, text: str) -> bool:
    match known.type:
        case "flag":
            return text == YES
        case "choice":
            return text in {one.key for one in known.options}
        case "date":
            try:
                return date.fromisoformat(text).isoformat() == text
            except ValueError:
                return False
        case _:
            return True
