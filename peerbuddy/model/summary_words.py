"""What the content says of packets a person can make: their kinds and lines, beginnings, single sentences."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peerbuddy.model.packet import Wish
from peerbuddy.model.wording import Option


class FieldType(StrEnum):
    TEXT = "text"
    ENTRIES = "entries"
    STRENGTHS = "strengths"
    MAP = "map"
    DATE = "date"
    FLAG = "flag"
    CHOICE = "choice"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class SummaryField:
    """`key`: the field of the body. `max` in characters, for entries their number; 0 where nothing is said of
    it. `starter`: a text to begin with."""

    key: str
    label: str
    type: FieldType
    offered_first: bool = False
    max: int = 0
    options: tuple[Option, ...] = ()
    starter: str = ""


@dataclass(frozen=True, slots=True)
class SummaryKind:
    """`header` stands above it wherever it is shown."""

    id: str
    key: str
    title: str
    default_wish: tuple[Wish, ...]
    fields: tuple[SummaryField, ...]
    header: str = ""

    def field(self, key: str) -> SummaryField | None:
        return next((one for one in self.fields if one.key == key), None)


@dataclass(frozen=True, slots=True)
class OtherKind:
    """A packet that is made elsewhere than on the bench: what stands over it, and over its lines."""

    key: str
    title: str
    fields: tuple[SummaryField, ...]


@dataclass(frozen=True, slots=True)
class AskStarter:
    """`sets`: the wish that goes with it, "" for none."""

    text: str
    sets: str = ""


@dataclass(frozen=True, slots=True)
class SummaryBook:
    """`need_now` is offered beside the sizes of an ask and leads to Help now; no packet says so.

    `first_share_question` is asked once with each buddy. `ask_first` has a place for {topic}.
    """

    kinds: tuple[SummaryKind, ...]
    others: tuple[OtherKind, ...]
    need_now: str
    second_look: str
    first_share_question: str
    challenge_only_hint: str
    hold_question: str
    ask_first: str
    ask_starters: tuple[AskStarter, ...]
    light_notes: tuple[str, ...]

    def kind(self, key: str) -> SummaryKind | None:
        return next((one for one in self.kinds if one.key == key), None)

    def title_of(self, key: str) -> str:
        """Of any kind but a reply, else ""."""
        return next((one.title for one in (*self.kinds, *self.others) if one.key == key), "")

    def fields_of(self, key: str) -> tuple[SummaryField, ...]:
        return next((one.fields for one in (*self.kinds, *self.others) if one.key == key), ())
