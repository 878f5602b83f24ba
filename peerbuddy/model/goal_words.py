"""What the content says of goals: kinds, measures, fields, transitions, the soft checks of an if–then."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class GoalKindWords:
    """`measures` are the keys of those that fit this kind."""

    key: str
    label: str
    of: str | None
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoalFieldWords:
    """`max` in characters, 0 where there is no limit; `at_most` how many of them, 0 for one."""

    key: str
    required: bool = False
    max: int = 0
    at_most: int = 0
    label: str = ""
    help: str = ""
    if_other: str = ""
    links: tuple[str, ...] = ()
    default_days: int = 0
    default: str = ""
    frame: str = ""


@dataclass(frozen=True, slots=True)
class ActiveNote:
    """Said, softly, when so many goals are active at once."""

    at: int
    text: str


@dataclass(frozen=True, slots=True)
class PlanCheck:
    """A soft check of an if–then. `when` is a note on it."""

    key: str
    when: str
    words: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class IfThenWords:
    frame: str
    cue_of: tuple[str, ...]
    checks: tuple[PlanCheck, ...]
    rehearse: str
    talk: str


@dataclass(frozen=True, slots=True)
class CheckInWords:
    seconds: int
    moved: tuple[Option, ...]
    plan_met: tuple[Option, ...]
    decide: tuple[Option, ...]
    after_gap: str


@dataclass(frozen=True, slots=True)
class GoalBook:
    """`transitions`: from each state, the states it can change to."""

    kinds: tuple[GoalKindWords, ...]
    measures: tuple[Option, ...]
    stretch: tuple[Option, ...]
    whose: tuple[Option, ...]
    rhythms: tuple[Option, ...]
    share_levels: tuple[Option, ...]
    fields: tuple[GoalFieldWords, ...]
    states: tuple[str, ...]
    transitions: dict[str, tuple[str, ...]]
    let_go_ask: str
    active_note: ActiveNote
    if_then: IfThenWords
    plan_kinds: tuple[Option, ...]
    check_in: CheckInWords
    promise_lines: tuple[str, ...]
