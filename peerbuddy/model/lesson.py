"""Two short guided pages before the first answers, and how far a person came with each. No grades."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from peerbuddy.model.wording import Option

MAX_PRACTICE, MAX_LINE = 5000, 140


class LessonState(StrEnum):
    NOT_YET = "not_yet"
    LOOKED = "looked"
    PRACTISED = "practised"
    DECLARED = "declared"


# --- its words ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Lines:
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Example:
    """An answer somebody might give, and what it does."""

    text: str
    about: str


@dataclass(frozen=True, slots=True)
class Looks:
    message: str
    weak: Example
    strong: Example


@dataclass(frozen=True, slots=True)
class Scene:
    """`fits`: the key of the choice that fits first. `answers`: what is said to each choice, by its key."""

    key: str
    text: str
    fits: str
    answers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Practice:
    """A message to answer, or scenes with choices."""

    task: str
    note: str
    message: str = ""
    choices: tuple[Option, ...] = ()
    scenes: tuple[Scene, ...] = ()


@dataclass(frozen=True, slots=True)
class Compare:
    question: str
    points: tuple[str, ...]
    models: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OneLine:
    text: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Resources:
    """`none` is said where a person wrote nothing down yet."""

    title: str
    none: str


@dataclass(frozen=True, slots=True)
class Lesson:
    id: str
    title: str
    minutes: int
    why: tuple[str, ...]
    shape: Lines
    looks: Looks
    more: Lines
    practice: Practice
    compare: Compare
    one_line: OneLine
    after: Lines | None = None
    resources: Resources | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """`text` says why most replies wait for the lessons."""

    lessons: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class LessonBook:
    words_at_most: int
    states: tuple[Option, ...]
    declaration: str
    declared_about: str
    gate: Gate
    lessons: tuple[Lesson, ...]


# --- how far one came ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LessonNotes:
    """`practice`: what was written, by the key of a scene, "" for the one message; it never leaves.

    `choices`: what was chosen in each scene. `line`: the one line taken along.
    """

    id: str
    state: LessonState = LessonState.NOT_YET
    practice: tuple[tuple[str, str], ...] = ()
    choices: tuple[tuple[str, str], ...] = ()
    line: str = ""


@dataclass(frozen=True, slots=True)
class LessonsView:
    """`where_to_turn`: a line for each number and person that was written down for help."""

    lessons: tuple[tuple[Lesson, LessonNotes], ...]
    where_to_turn: tuple[str, ...] = ()


def opens_replies(notes: tuple[LessonNotes, ...], gate: Gate) -> bool:
    """Whether every lesson of the gate was looked through, practised or declared."""
    states = {one.id: one.state for one in notes}
    return all(states.get(id, LessonState.NOT_YET) is not LessonState.NOT_YET for id in gate.lessons)
