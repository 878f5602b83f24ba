"""What a guided page or look-back is made of, whichever of the two it is."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.entry import EntryLine, Privacy
from peerbuddy.model.guide import LOOK_BACKS
from peerbuddy.model.template import Card, RepeatDoor

BEEN_THERE, STRENGTH_USE = "been_there", "entry+strength_use"


@dataclass(frozen=True, slots=True)
class Guide:
    """`cards`: those that are due this time, in their order. `raw`: its page is held for a day.

    `empty_ok`: said when nothing was answered. `landing`: said at the end. `offers_rest`: all goals can rest
    at once. `timer_hint`: minutes after which the card of what was heavy says so softly, 0 for none.
    """

    id: str
    title: str
    minutes: int
    cards: tuple[Card, ...]
    contexts: tuple[str, ...] = ("any",)
    opt_in: bool = False
    order_fixed: bool = False
    raw: bool = False
    privacy: Privacy = Privacy.MINE
    makes: str = "entry"
    finish: str = ""
    empty_ok: str = ""
    landing: str = ""
    repeat_door: RepeatDoor | None = None
    offers_rest: bool = False
    timer_hint: int = 0

    @property
    def is_look_back(self) -> bool:
        return self.id in LOOK_BACKS


@dataclass(frozen=True, slots=True)
class Finished:
    """What a finished guide made. `entry` None: nothing was answered, or the page was let go for good.

    `goal` and `plan`: ids of what was made of it. `rested`: goals that rest from now on. `strengths`: those
    that stand under the page.
    """

    entry: EntryLine | None = None
    goal: str | None = None
    plan: str | None = None
    rested: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
