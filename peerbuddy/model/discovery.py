"""Three stories: times a person tells of, and the strengths they see in each. Kept until it is finished."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.strength import Evidence

STORIES = 3
STRENGTHS_A_STORY = 3


@dataclass(frozen=True, slots=True)
class Pick:
    """A strength in a story and the sentence that shows it, "" while that is not written."""

    strength: str
    what: str = ""


@dataclass(frozen=True, slots=True)
class Story:
    text: str = ""
    picks: tuple[Pick, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreeStories:
    """Always three; what was not told is empty. `at` is the story that is open, from 0."""

    stories: tuple[Story, Story, Story] = (Story(), Story(), Story())
    at: int = 0


@dataclass(frozen=True, slots=True)
class PastMoment:
    """Something of one's own that fits a word about today: a page with strengths, or a moment without a page.

    `entry` and `heading` are None and "" for the latter; `helped` says what showed strength then.
    """

    day: date
    entry: str | None
    heading: str
    helped: tuple[Evidence, ...]
