"""What a person can lean on beside strengths: resources, aspirations, what helps, life areas, own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField

MAX_NAME, MAX_NOTE, MAX_AREA, MAX_WORD = 140, 500, 60, 60
# The built-in areas in the order in which the content names them.
AREA_KEYS: tuple[str, ...] = (
    "body", "mind", "close_people", "family", "friends", "learning", "work", "home", "play", "meaning",
    "recovery",
)  # fmt: skip


class AssetKind(StrEnum):
    RESOURCE = "resource"
    ASPIRATION = "aspiration"


class Sort(StrEnum):
    """What a resource is."""

    PERSON = "person"
    PLACE = "place"
    PRACTICE = "practice"
    THING = "thing"
    KNOWLEDGE = "knowledge"


@dataclass(frozen=True, slots=True)
class Asset:
    """A resource or an aspiration. Retired: offered no more, and kept where it is linked."""

    id: str
    kind: AssetKind
    name: str
    sort: Sort | None = None
    note: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Help:
    """Something that helps: when it fits, how it goes, what it costs, and an own note after use."""

    id: str
    name: str
    fits: str = ""
    how: str = ""
    cost: str = ""
    note: str = ""
    retired: bool = False


@dataclass(frozen=True, slots=True)
class LifeArea:
    """`name` "" for a built-in one that keeps the name the content gives it."""

    key: str
    name: str = ""
    retired: bool = False

    @property
    def is_built_in(self) -> bool:
        return self.key in AREA_KEYS


def checked_asset(asset: Asset) -> Asset:
    """Raises BadField."""
    if asset.sort is not None and asset.kind is not AssetKind.RESOURCE:
        raise BadField("sort", "does-not-fit")
    return replace(
        asset,
        name=limited.line("name", asset.name, MAX_NAME, required=True),
        note=limited.lines("note", asset.note, MAX_NOTE),
    )


def checked_help(helps: Help) -> Help:
    """Raises BadField."""
    return replace(
        helps,
        name=limited.line("name", helps.name, MAX_NAME, required=True),
        fits=limited.lines("fits", helps.fits, 300),
        how=limited.lines("how", helps.how, 300),
        cost=limited.line("cost", helps.cost, 140),
        note=limited.lines("note", helps.note, MAX_NOTE),
    )


def checked_area(area: LifeArea) -> LifeArea:
    """Raises BadField."""
    name = limited.line("area", area.name, MAX_AREA, required=not area.is_built_in)
    return replace(area, name=name)


def checked_word(word: str) -> str:
    """Raises BadField."""
    return limited.line("word", word, MAX_WORD, required=True)
