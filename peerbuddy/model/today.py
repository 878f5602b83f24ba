"""What Today shows: goals that ask for a look, and at most one nudge. It counts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from peerbuddy.model.goal import GoalLine
from peerbuddy.model.switch import Switch


class NudgeKind(StrEnum):
    """In the order in which one goes before another."""

    WELCOME = "welcome"
    LETTER = "letter"
    WAKE = "wake"
    NEW_WAY = "new_way"
    DOOR = "door"
    QUIET = "quiet"


SWITCH_OF = {
    NudgeKind.WELCOME: Switch.NUDGE_WELCOME,
    NudgeKind.LETTER: Switch.NUDGE_LETTER,
    NudgeKind.WAKE: Switch.NUDGE_WAKE,
    NudgeKind.NEW_WAY: Switch.NUDGE_NEW_WAY,
    NudgeKind.DOOR: Switch.NUDGE_DOOR,
    NudgeKind.QUIET: Switch.NUDGE_QUIET,
}


@dataclass(frozen=True, slots=True)
class Nudge:
    """One line. `about`: the id of a goal, letter, new way or strength, else "". `name`: its words.

    `day`: what "why am I seeing this" names: the day a letter was to open, a goal to wake, a way to be looked
    at again. `switch`: what turns nudges like this off.
    """

    kind: NudgeKind
    about: str = ""
    name: str = ""
    day: date | None = None

    @property
    def why(self) -> str:
        """The key of the sentence that says why it is there."""
        return f"why_{self.kind.value}"

    @property
    def switch(self) -> Switch:
        return SWITCH_OF[self.kind]


@dataclass(frozen=True, slots=True)
class Today:
    """`goals`: active ones whose check-in day, or day to look again, is today. `left_alone_until`: while no
    nudge comes; the last day there is means until the person says otherwise; None: nudges may come."""

    day: date
    goals: tuple[GoalLine, ...]
    nudge: Nudge | None
    left_alone_until: date | None
