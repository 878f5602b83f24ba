"""What a person puts together to share: lines that could leave, those that were ticked, what is checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from peerbuddy.model.agreement import Level
from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import Packet, Wish


class Part(StrEnum):
    """Which part of a page of the journal a line is."""

    DAY = "day"
    TITLE = "title"
    TEXT = "text"
    STRENGTH = "strength"


class Treatment(StrEnum):
    """What becomes of the name of somebody on the people list."""

    INITIALS = "initials"
    REMOVE = "remove"
    KEEP = "keep"


class LeftOut(StrEnum):
    """What a source holds and no packet takes along, or what was not ticked."""

    PAGE = "page"  # the page it comes from, as a whole
    LINES = "lines"
    TITLE = "title"
    STRENGTHS = "strengths"
    DIAL = "dial"
    FEELINGS = "feelings"
    TAGS = "tags"
    PEOPLE = "people"
    GOALS = "goals"
    PICTURES = "pictures"
    TIMES = "times"
    CHECK_INS = "check-ins"


@dataclass(frozen=True, slots=True)
class Source:
    """Where the lines come from: ids of pages, of a goal, of a moment; nothing at all for own words."""

    entries: tuple[str, ...] = ()
    goal: str = ""
    moment: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Something that could leave. Nothing is ticked when it is offered.

    `key` is its own on one bench. `field`: of the body it would stand in. `label`: the name of a strength,
    where `text` is the sentence about it. `entry`: the page it is from, with `part` of it; `day` is that of a
    page or of a date field. `taken_from`: other pages whose words stand in it.
    """

    key: str
    field: str
    text: str = ""
    label: str = ""
    entry: str = ""
    part: Part | None = None
    day: date | None = None
    is_first: bool = False
    can_change: bool = False
    taken_from: tuple[str, ...] = ()

    @property
    def pages(self) -> tuple[str, ...]:
        """Every page whose boundaries go with it."""
        return (self.entry, *self.taken_from) if self.entry else self.taken_from


@dataclass(frozen=True, slots=True)
class Choice:
    """All that was chosen on the bench. `ticked`: keys of lines. `written`: texts by the key of the line,
    where they were changed or written. `picked`: options by the field. `treated`: by the name of a person.
    `agreed_to`: topics that the buddy was asked about first and said yes to. `own_topics`: those that were
    typed for these words, chosen as labels or not."""

    buddy: str
    kind: str
    source: Source = field(default_factory=Source)
    ticked: tuple[str, ...] = ()
    written: dict[str, str] = field(default_factory=dict[str, str])
    picked: dict[str, str] = field(default_factory=dict[str, str])
    topics: tuple[str, ...] = ()
    wish_back: tuple[Wish, ...] = ()
    treated: dict[str, Treatment] = field(default_factory=dict[str, Treatment])
    agreed_to: frozenset[str] = frozenset()
    own_topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """Words of one's own on a bench that have not left yet, by the key of their line; `topics` were typed for
    what comes from this source."""

    buddy: str
    kind: str
    texts: dict[str, str]
    source: Source = field(default_factory=Source)
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """What is offered. `written`: texts of one's own from another time, by the key of the line. `topics`:
    labels to choose from; `own_topics`: those that were typed another time. `touches`: topics and tags by the
    id of the page. `raw_until`: until when the words are fresh, if they are. `is_first`: nothing was shared
    with this buddy before; `is_first_ever`: nor with anybody."""

    buddy: str
    name: str
    kind: str
    source: Source
    lines: tuple[Line, ...]
    written: dict[str, str] = field(default_factory=dict[str, str])
    topics: tuple[str, ...] = ()
    own_topics: tuple[str, ...] = ()
    touches: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    wish_back: tuple[Wish, ...] = ()
    raw_until: datetime | None = None
    is_first: bool = False
    is_first_ever: bool = False
    folder: str = ""


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """Somebody on the people list whose name stands in what would leave, as `name`; then as `becomes`."""

    name: str
    becomes: str
    treatment: Treatment


@dataclass(frozen=True, slots=True)
class Hit:
    """A topic that the buddy does not want, and how much so."""

    topic: str
    level: Level


@dataclass(frozen=True, slots=True)
class Preview:
    """What would leave: `packet` is read from `data`, the very bytes that are sealed (R93).

    `problem`: what does not fit. `needs_asking`: what the buddy drew a line at; `agreed_to`: topics among
    those that they were asked about and said yes to. `is_all_hard`: nothing that held stands beside what is
    hard. `is_agreed`: there is an agreement under which something can be shared.
    """

    data: bytes
    packet: Packet | None
    is_empty: bool = False
    problem: BadField | None = None
    is_agreed: bool = True
    needs_asking: tuple[Hit, ...] = ()
    agreed_to: tuple[str, ...] = ()
    people: tuple[FoundPerson, ...] = ()
    is_all_hard: bool = False
    left_out: tuple[LeftOut, ...] = ()
    lines_left_out: int = 0

    @property
    def can_leave(self) -> bool:
        return self.is_agreed and not (self.is_empty or self.problem or self.needs_asking)


@dataclass(frozen=True, slots=True)
class Shared:
    """One line of the ledger. `packet_id` in hex. `answers`: ids of items in the inbox about it.

    `asked_back`: the day on which the buddy was asked to let go of it.
    """

    packet_id: str
    kind: str
    day: date
    packet: Packet
    answers: tuple[str, ...] = ()
    asked_back: date | None = None
