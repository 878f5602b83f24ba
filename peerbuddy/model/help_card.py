"""Help now: its order, the fields of a card, landing exercises, the headings of a plan for rough times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class HelpPart:
    """One part of Help now. `locked`: shown while the vault is locked, too."""

    n: int
    key: str
    text: str
    locked: bool


@dataclass(frozen=True, slots=True)
class HelpFieldWords:
    key: str
    type: str
    required: bool = False
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpCard:
    """Where a person can turn. One that ships has a `source` and the day it was checked (C2)."""

    name: str
    what_for: str = ""
    ways: tuple[str, ...] = ()
    number: str = ""
    hours: str = ""
    language: str = ""
    cost: str = ""
    checked_on: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class HelpCountry:
    """`code` as in ISO 3166-1 alpha-2."""

    code: str
    emergency: tuple[HelpCard, ...]
    lines: tuple[HelpCard, ...]


@dataclass(frozen=True, slots=True)
class LandingWords:
    exercises: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class PlanSection:
    """`hint` and `holds` are notes for whoever builds the page; `in_share_picker` only if switched on."""

    n: int
    key: str
    title: str
    hint: str = ""
    likely: tuple[Option, ...] = ()
    if_maybe: str = ""
    fields: tuple[str, ...] = ()
    holds: str = ""
    in_share_picker: bool = True


@dataclass(frozen=True, slots=True)
class UsedWords:
    button: str
    later: str


@dataclass(frozen=True, slots=True)
class RoughPlanWords:
    title: str
    use: str
    intro: str
    sections: tuple[PlanSection, ...]
    used: UsedWords
    shared_note: str


@dataclass(frozen=True, slots=True)
class WorriedWords:
    """For somebody who worries about somebody else: what to do, and words to begin with."""

    title: str
    intro: str
    lines: tuple[str, ...]
    words: tuple[str, ...]
    after: str


@dataclass(frozen=True, slots=True)
class DevicePage:
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HelpBook:
    order: tuple[HelpPart, ...]
    card_fields: tuple[HelpFieldWords, ...]
    stale_after_days: int
    stale_label: str
    shipped_label: str
    no_number: str
    countries: tuple[HelpCountry, ...]
    country_fields: tuple[HelpFieldWords, ...]
    elsewhere: str
    landing: LandingWords
    plan: RoughPlanWords
    whose_device: DevicePage
    worried: WorriedWords
