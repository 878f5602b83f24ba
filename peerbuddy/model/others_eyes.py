"""Strengths through others' eyes: whom one can ask, what came back, and what they notice that I don't yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.reply import StrengthNoticed


@dataclass(frozen=True, slots=True)
class AskedFor:
    """Somebody to ask for three moments. `may`: whether something may be shared with them today."""

    buddy: str
    name: str
    may: bool


@dataclass(frozen=True, slots=True)
class ToldMoment:
    """What one of them wrote. `label`: the name of the strength as I call it."""

    item: str
    name: str
    day: date
    label: str
    noticed: StrengthNoticed


@dataclass(frozen=True, slots=True)
class OthersEyes:
    """`told`: what came last first. `not_by_me`: id and name of what others notice and I don’t yet."""

    people: tuple[AskedFor, ...]
    told: tuple[ToldMoment, ...]
    not_by_me: tuple[tuple[str, str], ...]
