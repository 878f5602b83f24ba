"""Words that belong to the program and come from content files: options, feelings, single sentences."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    """One of several answers. The key is stable, the label is for people."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class FeelingGroup:
    """The key is never shown."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feelings:
    max_per_entry: int
    groups: tuple[FeelingGroup, ...]


@dataclass(frozen=True, slots=True)
class WordBook:
    """`own_words` are the terms for which a person can set words of their own."""

    feelings: Feelings
    topics: tuple[str, ...]
    life_areas: tuple[str, ...]
    person_roles: tuple[Option, ...]
    map_rings: tuple[Option, ...]
    resource_kinds: tuple[Option, ...]
    own_words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GroundCard:
    lines_at_most: int
    line_frame: str
    dont_ask_frame: str
    overlap_title: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """What helps, to begin with, and the fields of its cards and of a been-there card."""

    what_helps: tuple[str, ...]
    card_fields: tuple[str, ...]
    been_there_fields: tuple[str, ...]
    common_ground_card: GroundCard


@dataclass(frozen=True, slots=True)
class Texts:
    """Sentences that stand alone. `worry_about_someone` names what its page is made of."""

    first_run: str
    after_share: str
    waiting: str
    welcome_back: str
    about: str
    honesty: str
    empty: str
    why_pattern: str
    leave_me_be: str
    exits: tuple[str, ...]
    share_is_theirs: str
    worry_about_someone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InsightWords:
    """`form` is a note for whoever builds the plot and is shown to nobody."""

    id: str
    title: str
    question: str
    form: str
    contexts: tuple[str, ...] = ()
    uses: str = ""


@dataclass(frozen=True, slots=True)
class InsightBook:
    window_weeks: int
    list_below_points: int
    every_plot_has: tuple[str, ...]
    insights: tuple[InsightWords, ...]
