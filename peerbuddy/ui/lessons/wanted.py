"""Where somebody comes to the lessons from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LessonWanted:
    """`lesson`: its id, "" for the first that is open. `item`: what is answered afterwards, "" for none."""

    lesson: str = ""
    item: str = ""
