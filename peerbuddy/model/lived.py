"""What was lived and stays: days on which a goal moved, added up and never taken away."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LivedTotal:
    """`days`: on how many days this goal moved forward, or was held."""

    goal: str
    wish: str
    days: int
