"""Strengths and the moments in which one was used. A strength is never claimed without such a moment."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from peerbuddy.model.strength_errors import (
    BadFrontSet,
    BadStrength,
    EvidenceMissing,
    EvidenceTooLong,
    UnknownStrength,
)
from peerbuddy.model.text import one_line

MAX_NAME_LENGTH = 40
MAX_IN_SHORT_LENGTH = 120
MAX_EVIDENCE_LENGTH = 200
MAX_AREA_LENGTH = 60
MAX_ID_LENGTH = 64
HUES = 8
FRONT_SET = (5, 7)
_MAX_END_LENGTH = 60  # of "too little" and "too much"


class Family(StrEnum):
    WISDOM = "wisdom"
    COURAGE = "courage"
    HUMANITY = "humanity"
    JUSTICE = "justice"
    TEMPERANCE = "temperance"
    TRANSCENDENCE = "transcendence"
    OWN = "own"


# Where in the row of eight hues a family lies; the last two are free for strengths of one's own.
HUE_OF = {
    Family.WISDOM: 0,
    Family.COURAGE: 1,
    Family.TRANSCENDENCE: 2,
    Family.TEMPERANCE: 3,
    Family.JUSTICE: 4,
    Family.HUMANITY: 5,
    Family.OWN: 6,
}


class Pattern(StrEnum):
    """A colour is never the only thing that tells two strengths apart."""

    PLAIN = "plain"
    STRIPES = "stripes"
    DOTS = "dots"
    RING = "ring"


class Mark(StrEnum):
    """What a person says of a strength of theirs. Only they set it, and marks are never added up."""

    FEELS_LIKE_ME = "feels_like_me"
    GIVES_ME_ENERGY = "gives_me_energy"
    OTHERS_NOTICE = "others_notice"


class Dial(StrEnum):
    LESS = "less"
    RIGHT = "right"
    MORE = "more"


class WentTo(StrEnum):
    ME = "me"
    OTHERS = "others"
    BOTH = "both"


class Energy(StrEnum):
    GAVE = "gave"
    NEUTRAL = "neutral"
    TOOK = "took"


class UseSource(StrEnum):
    ENTRY = "entry"
    CHECK_IN = "checkin"
    BUDDY = "buddy"
    QUICK = "quick"


class Route(StrEnum):
    """How a front set was found."""

    STORIES = "stories"
    CARDS = "cards"
    OTHERS = "others"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Strength:
    """Built-in or one's own: alike in everything. `scene` and `new_way` are "" where nobody wrote any.

    `hue` is a place in the palette of eight. A retired one is in no picker and stays where it was named.
    """

    id: str
    label: str
    family: Family
    in_short: str = ""
    also: tuple[str, ...] = ()
    scene: str = ""
    too_little: str = ""
    too_much: str = ""
    new_way: str = ""
    leaving_note: str = ""
    hue: int = 0
    pattern: Pattern = Pattern.PLAIN
    is_own: bool = False
    is_retired: bool = False
    marks: frozenset[Mark] = frozenset()


@dataclass(frozen=True, slots=True)
class StrengthLine:
    """A strength as its page lists it. The three flags are the markers ◆ ● ▲: said, never counted.

    `is_chosen`: in the front set. `shows`: in two moments or more. `is_noticed`: a buddy told of one.
    """

    strength: Strength
    is_chosen: bool
    shows: bool
    is_noticed: bool
    last_used: date | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """One strength under a page: the sentence that shows it, and what else was said. Make it with `evidence`.

    `area` is a life area in the person's words or ""; what was not said is None. `own_label`: the name of a
    strength of one's own, for an export; it is no part of what is said.
    """

    strength: str
    what: str
    dial: Dial | None = None
    area: str = ""
    went_to: WentTo | None = None
    energy: Energy | None = None
    own_label: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Moment:
    """A use of a strength, dated. `entry` is the page it stands under, with its heading; else None and ""."""

    id: str
    day: date
    source: UseSource
    evidence: Evidence
    entry: str | None = None
    heading: str = ""


@dataclass(frozen=True, slots=True)
class MomentPage:
    """Newest first. `next_before` asks for the page behind this one; None: there is none."""

    moments: tuple[Moment, ...]
    next_before: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class FrontSet:
    """The strengths a person chose to lean on: a set, so that none stands before another."""

    day: date
    strengths: frozenset[str]
    route: Route


@dataclass(frozen=True, slots=True)
class NewWay:
    """A small new way to use a strength, made into an if–then for a week: "if `cue`, then I will `act`".

    `looked` is the day it was looked at again, None while it is under way.
    """

    id: str
    strength: str
    cue: str
    act: str
    begun: date
    look_again: date
    looked: date | None = None


def evidence(
    strength: str,
    what: str,
    *,
    dial: Dial | None = None,
    area: str = "",
    went_to: WentTo | None = None,
    energy: Energy | None = None,
    own_label: str = "",
) -> Evidence:
    """Checked and on one line. Raises UnknownStrength, EvidenceMissing, EvidenceTooLong."""
    what, area = one_line(what), one_line(area)[:MAX_AREA_LENGTH].rstrip()
    if not strength or len(strength) > MAX_ID_LENGTH:
        raise UnknownStrength
    if not what:
        raise EvidenceMissing
    if len(what) > MAX_EVIDENCE_LENGTH:
        raise EvidenceTooLong
    return Evidence(strength, what, dial, area, went_to, energy, own_label)


@dataclass(frozen=True, slots=True)
class StrengthWords:
    """What a person can say of a strength. Make it with `strength_words`."""

    label: str
    in_short: str
    family: Family
    too_little: str
    too_much: str
    hue: int
    pattern: Pattern


def strength_words(
    label: str,
    *,
    in_short: str = "",
    family: Family = Family.OWN,
    too_little: str = "",
    too_much: str = "",
    hue: int | None = None,
    pattern: Pattern = Pattern.PLAIN,
) -> StrengthWords:
    """Without a hue it gets that of its family. Raises BadStrength for what is empty, too long or no hue."""
    label, in_short = one_line(label), one_line(in_short)
    too_little, too_much = one_line(too_little), one_line(too_much)
    hue = HUE_OF[family] if hue is None else hue
    if not 0 < len(label) <= MAX_NAME_LENGTH or len(in_short) > MAX_IN_SHORT_LENGTH:
        raise BadStrength
    if max(len(too_little), len(too_much)) > _MAX_END_LENGTH or not 0 <= hue < HUES:
        raise BadStrength
    return StrengthWords(label, in_short, family, too_little, too_much, hue, pattern)


def checked_front(strengths: frozenset[str]) -> frozenset[str]:
    """Raises BadFrontSet unless five to seven."""
    low, high = FRONT_SET
    if not low <= len(strengths) <= high:
        raise BadFrontSet
    return strengths
