"""What two people promise each other, as one value: what holds for both, and a side for each of them.

Both sign the same bytes of it (`sealing/agreed.py`): the fields, in the order in which they stand here.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import ReplyKind

FORM = 1
# Promises that stand in every agreement; nobody can take them out. The numbers are those of their wording.
CORES = (
    "confidentiality 1", "limits 1", "expectation 1", "availability 1", "danger 1", "length 1", "ending 1",
)  # fmt: skip
WELCOME = (
    ReplyKind.HEAR, ReplyKind.GLAD, ReplyKind.STRENGTH, ReplyKind.WONDER, ReplyKind.NEAR, ReplyKind.IDEAS,
)  # fmt: skip
USUALLY_WELCOME = WELCOME[:-1]
MOST_DAYS, MOST_TOGETHER = 365, 5
KEY_BYTES = 32


class Register(StrEnum):
    LIGHT = "light"
    STRUCTURED = "structured"


class Level(StrEnum):
    """How far a topic is off limits."""

    NOT_AT_ALL = "not_at_all"
    ASK_FIRST = "ask_first"
    ONLY_ME = "only_me"


class Shares(StrEnum):
    WHEN_IT_SUITS = "when_it_suits"
    WEEKLY = "weekly"
    TWO_WEEKS = "two_weeks"
    MONTHLY = "monthly"


class Travel(StrEnum):
    STICK = "stick"
    MAIL = "mail"
    MESSENGER = "messenger"


class Keep(StrEnum):
    """For how many days received items stay."""

    DAYS_30 = "30"
    DAYS_90 = "90"
    DAYS_365 = "365"
    UNTIL_THE_END = "end"

    @property
    def days(self) -> int | None:
        return None if self is Keep.UNTIL_THE_END else int(self.value)


class Length(StrEnum):
    WEEKS_4 = "weeks_4"
    MONTHS_3 = "months_3"
    MONTHS_6 = "months_6"


class InDanger(StrEnum):
    """What somebody asks for when it gets dangerous for them."""

    ASK = "ask"
    CALL = "call"
    PLAN = "plan"
    EMERGENCY = "emergency"


def _text(most: int) -> str:
    return field(default="", metadata={"most": most})


@dataclass(frozen=True, slots=True)
class OffLimit:
    topic: str = field(metadata={"most": 64})
    level: Level = Level.NOT_AT_ALL


@dataclass(frozen=True, slots=True)
class PleaseDo:
    """`name`, `number`: whom to call. `consent`: that person knows of it. `when`: for emergency services."""

    what: InDanger
    name: str = _text(140)
    number: str = _text(80)
    consent: bool = False
    when: str = _text(280)


@dataclass(frozen=True, slots=True)
class Side:
    """What one of the two says for themselves. `off_limits`: what is not to be brought to them.
    `mention_buddy`, `own_side`: what they may speak about. `welcome`: replies that do them good."""

    signing_key: bytes = field(metadata={"length": KEY_BYTES})
    name: str = _text(64)
    hopes: str = _text(500)
    offers: str = _text(500)
    mention_buddy: bool = False
    own_side: bool = False
    off_limits: tuple[OffLimit, ...] = field(default=(), metadata={"most": 24})
    welcome: tuple[ReplyKind, ...] = field(default=USUALLY_WELCOME, metadata={"most": len(WELCOME)})
    not_at: str = _text(280)
    please_do: tuple[PleaseDo, ...] = field(default=(), metadata={"most": 8})
    please_dont: str = _text(500)
    lessons: tuple[str, ...] = field(default=(), metadata={"most": 12, "each": 32})


@dataclass(frozen=True, slots=True)
class Agreement:
    """`made_on`: the day it was proposed; its length counts from there. `sides`: two, in the order of their
    signing keys, so that both people make the same bytes."""

    form: int
    made_on: date
    sides: tuple[Side, ...] = field(metadata={"most": 2})
    cores: tuple[str, ...] = field(default=CORES, metadata={"most": len(CORES), "each": 32})
    name: str = _text(140)
    register: Register = Register.LIGHT
    label: str = _text(64)
    together: tuple[str, ...] = field(default=(), metadata={"most": MOST_TOGETHER, "each": 280})
    law: str = _text(500)
    shares: Shares = Shares.WHEN_IT_SUITS
    short: bool = False
    sign_days: int | None = 7
    reply_days: int | None = 14
    travel: tuple[Travel, ...] = field(default=(), metadata={"most": len(Travel)})
    meet: str = _text(280)
    in_public: str = _text(280)
    keep: Keep = Keep.DAYS_90
    keep_single: bool = False
    after_end_days: int = 7
    not_part: str = _text(500)
    badly: str = _text(500)
    length: Length = Length.MONTHS_3
    thank_you: str = _text(500)
    last_page: str = _text(1200)

    def side(self, signing_key: bytes) -> Side:
        return next(one for one in self.sides if one.signing_key == signing_key)

    def other(self, signing_key: bytes) -> Side:
        return next(one for one in self.sides if one.signing_key != signing_key)

    def with_side(self, changed: Side) -> Agreement:
        sides = (changed if one.signing_key == changed.signing_key else one for one in self.sides)
        return replace(self, sides=tuple(sides))


def between(one: Side, other: Side, made_on: date) -> Agreement:
    """With everything else as it usually is."""
    sides = sorted((one, other), key=lambda side: side.signing_key)
    return Agreement(FORM, made_on, tuple(sides))


def checked(agreement: Agreement) -> Agreement:
    """As it is kept and signed: trimmed, each list without repeats. Raises BadField."""
    kept = _with_whole_texts(agreement)
    lines = tuple(limited.line("together", line, 280) for line in agreement.together)
    return replace(
        kept,
        name=limited.line("name", agreement.name, 140),
        label=limited.line("label", agreement.label, 64),
        together=limited.at_most("together", tuple(line for line in lines if line), MOST_TOGETHER),
        travel=tuple(way for way in Travel if way in agreement.travel),
        sign_days=_days("sign_days", agreement.sign_days),
        reply_days=_days("reply_days", agreement.reply_days),
        after_end_days=_days("after_end_days", agreement.after_end_days) or 0,
        sides=tuple(map(_checked_side, agreement.sides)),
    )


def _with_whole_texts(agreement: Agreement) -> Agreement:
    return replace(
        agreement,
        law=limited.lines("law", agreement.law, 500),
        meet=limited.lines("meet", agreement.meet, 280),
        in_public=limited.lines("in_public", agreement.in_public, 280),
        not_part=limited.lines("not_part", agreement.not_part, 500),
        badly=limited.lines("badly", agreement.badly, 500),
        thank_you=limited.lines("thank_you", agreement.thank_you, 500),
        last_page=limited.lines("last_page", agreement.last_page, 1200),
    )


def _checked_side(side: Side) -> Side:
    return replace(
        side,
        name=limited.line("name", side.name, 64, required=True),
        hopes=limited.lines("hopes", side.hopes, 500),
        offers=limited.lines("offers", side.offers, 500),
        off_limits=limited.at_most("topics", _topics(side.off_limits), 24),
        welcome=tuple(kind for kind in WELCOME if kind in side.welcome),
        not_at=limited.lines("not_at", side.not_at, 280),
        please_do=limited.at_most("please_do", tuple(map(_checked_please, side.please_do)), 8),
        please_dont=limited.lines("please_dont", side.please_dont, 500),
    )


def _topics(off_limits: tuple[OffLimit, ...]) -> tuple[OffLimit, ...]:
    """Each topic once, as it was said last."""
    kept: dict[str, OffLimit] = {}
    for one in off_limits:
        if topic := limited.line("topics", one.topic, 64):
            kept[topic.casefold()] = replace(one, topic=topic)
    return tuple(kept.values())


def _checked_please(please: PleaseDo) -> PleaseDo:
    return replace(
        please,
        name=limited.line("name", please.name, 140),
        number=limited.line("number", please.number, 80),
        when=limited.lines("when", please.when, 280),
    )


def _days(name: str, days: int | None) -> int | None:
    if days is not None and not 1 <= days <= MOST_DAYS:
        raise BadField(name)
    return days
