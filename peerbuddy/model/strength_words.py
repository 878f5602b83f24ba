"""What the content says of strengths: the built-in ones, the words of each choice, the ways to find them."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.strength import Family, Strength
from peerbuddy.model.wording import Option


@dataclass(frozen=True, slots=True)
class FamilyWords:
    id: Family
    label: str


@dataclass(frozen=True, slots=True)
class SourceMark:
    """◆ ● ▲ and what they mean. `moments_at_least`: how many it takes, 0 where that is no matter."""

    key: str
    mark: str
    label: str
    moments_at_least: int = 0


@dataclass(frozen=True, slots=True)
class RouteWords:
    """One way to find one's strengths. What a way does not have is empty.

    `choose` and `front_set` are the fewest and the most; `max_questions` by the number of cards.
    """

    key: str
    ask: str = ""
    title: str = ""
    minutes: int = 0
    stories: tuple[str, ...] = ()
    strengths_per_story: int = 0
    piles: tuple[Option, ...] = ()
    choose: tuple[int, ...] = ()
    pair_question: str = ""
    pair_answers: tuple[Option, ...] = ()
    front_set: tuple[int, ...] = ()
    max_questions: dict[str, int] | None = None


@dataclass(frozen=True, slots=True)
class StrengthBook:
    """`starters` are everyday strengths that can be added with one click. `limits` in characters."""

    families: tuple[FamilyWords, ...]
    strengths: tuple[Strength, ...]
    starters: tuple[str, ...]
    own_marks: tuple[Option, ...]
    sources: tuple[SourceMark, ...]
    noticed_list_title: str
    dial: tuple[Option, ...]
    energy: tuple[Option, ...]
    went_to: tuple[Option, ...]
    routes: tuple[RouteWords, ...]
    quiet_text: str
    plan_frames: tuple[str, ...]
    limits: dict[str, int]
