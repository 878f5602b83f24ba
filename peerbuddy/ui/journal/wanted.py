"""What other rooms may ask the journal for when they go there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Wanted(Enum):
    NEW_PAGE = auto()
    FIND = auto()
    TRASH = auto()


@dataclass(frozen=True, slots=True)
class PageAt:
    """A page, and where the caret goes in its text."""

    id: str
    caret: int
