"""The guided look-backs: weekly, monthly, and after a turning point."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.entry import Privacy
from peerbuddy.model.template import Card


@dataclass(frozen=True, slots=True)
class LookBack:
    """Cards like those of a template, each of which can be skipped. `minutes` is how long it takes."""

    id: str
    title: str
    minutes: int
    steps: tuple[Card, ...]
    contexts: tuple[str, ...] = ("any",)
    opt_in: bool = False
    order_fixed: bool = False
    raw: bool = False
    privacy: Privacy = Privacy.MINE
    makes: str = "entry"
    finish: str = ""
    heavy_timer_hint_minutes: int = 0


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """The cards of another look-back (`then`) after the question `first`; what else it has are notes."""

    id: str
    title: str
    first: str
    examples: tuple[str, ...]
    then: str
    offers: str


@dataclass(frozen=True, slots=True)
class LookBackBook:
    weekly: LookBack
    monthly: LookBack
    turning_point: TurningPoint
    rules: tuple[str, ...]
