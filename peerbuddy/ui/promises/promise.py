"""One promise of the program that holds today, and the place in the window where it is kept."""

from __future__ import annotations

from dataclasses import dataclass

ACTION = "action"


@dataclass(frozen=True, slots=True)
class Place:
    """`room` and `what` as the rooms understand them; for the room ACTION, `what` is the id of an action."""

    room: str
    what: object = None


@dataclass(frozen=True, slots=True)
class Promise:
    """`title` and `line` in the language of the window."""

    key: str
    place: Place
    title: str
    line: str
