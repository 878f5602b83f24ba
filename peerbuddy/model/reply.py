"""An answer to something that came: which kinds of it may be used, and what makes one whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import Packet, ReplyKind, ReplyPart, Wish
from peerbuddy.model.packet_sheet import PacketSheet


class Openness(StrEnum):
    """Whether a kind can be used in an answer to this item, or why not."""

    OPEN = "open"
    LESSONS = "lessons"
    NOT_ASKED = "not-asked"
    NOT_WELCOME = "not-welcome"


class AfterOffer(StrEnum):
    """`bring`: something of one's own. `took`: a private line on what was taken from answering."""

    BRING = "bring"
    TOOK = "took"


class Noticed(StrEnum):
    """What the owner does with a strength that a buddy noticed."""

    KEPT = "kept"
    LET_BE = "let_be"


@dataclass(frozen=True, slots=True)
class KindOffered:
    kind: ReplyKind
    openness: Openness


@dataclass(frozen=True, slots=True)
class Composing:
    """All a person needs to answer one item. `kinds`: in the order of what the sender wished for.

    `packet`: the id of what is answered, as bytes. `their_text`: all they wrote, for the notes in the margin.
    `names`: of people whom the writer knows. `lines`: taken along from the lessons. `cards`: numbers and
    people of the writer that can be put into an answer. `danger`: what the buddy wishes for in the agreement
    when it gets dangerous, as sentences. `strengths`: their names, to pick from.
    `stories`: from pages of one's own on what was lived through, for who answers with one.
    """

    item: str
    packet: bytes
    buddy: str
    name: str
    packet_kind: str
    made: date
    wishes: tuple[Wish, ...]
    topics: tuple[str, ...]
    kinds: tuple[KindOffered, ...]
    parts: tuple[ReplyPart, ...]
    their_text: str = ""
    names: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    danger: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()
    has_notes: bool = True


@dataclass(frozen=True, slots=True)
class ReplyPreview:
    """Exactly what would leave, and as what it is read."""

    item: str
    buddy: Buddy
    packet: Packet
    sheet: PacketSheet


@dataclass(frozen=True, slots=True)
class StrengthNoticed:
    """A strength that a buddy named with a moment. `strength`: an id of mine, "" if the name is none of mine.

    `choice` None: nothing was decided yet.
    """

    part: int
    moment: str
    strength: str
    label: str
    mattered: str
    choice: Noticed | None = None


@dataclass(frozen=True, slots=True)
class NoticedView:
    """`strengths`: id and name of each of mine, by their names, for who sees another one in it."""

    item: str
    name: str
    noticed: tuple[StrengthNoticed, ...]
    strengths: tuple[tuple[str, str], ...]
