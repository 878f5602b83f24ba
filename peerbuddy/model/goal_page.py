"""A goal with all that stands around it on its page, and what a goal can lean on."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.asset import Asset, AssetKind, LifeArea
from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.goal import Goal, GoalLine, GoalState, Link, LinkKind
from peerbuddy.model.plan import WhatHelped
from peerbuddy.model.strength import Strength


@dataclass(frozen=True, slots=True)
class Around:
    """Names of everything that a goal can be linked to, retired ones too.

    `strengths` by their ids, `front` the ids of the front set, `assets` by their ids.
    """

    strengths: dict[str, Strength]
    front: frozenset[str]
    assets: dict[str, Asset]
    areas: tuple[LifeArea, ...]

    def name(self, link: Link) -> str:
        """Empty for what is there no more."""
        if link.kind is LinkKind.STRENGTH:
            return self.strengths[link.target].label if link.target in self.strengths else ""
        return self.assets[link.target].name if link.target in self.assets else ""

    def area_name(self, key: str) -> str:
        return next((area.name for area in self.areas if area.key == key), "")

    def offered_strengths(self) -> tuple[Strength, ...]:
        """What can be picked: the front set first, each part in the order in which strengths are listed."""
        all_of = [one for one in self.strengths.values() if not one.is_retired]
        return tuple(sorted(all_of, key=lambda one: one.id not in self.front))

    def offered_assets(self, kind: AssetKind) -> tuple[Asset, ...]:
        return tuple(one for one in self.assets.values() if one.kind is kind and not one.retired)


@dataclass(frozen=True, slots=True)
class GoalShelf:
    """All goals in the order in which they were made, and the names of life areas by their keys."""

    goals: tuple[GoalLine, ...]
    areas: dict[str, str]


@dataclass(frozen=True, slots=True)
class GoalPage:
    """`looks`: the newest check-ins first, with `has_more` if there are earlier ones. `after_gap`: the next
    one opens with a welcome. `pages`: those of the journal that belong to it. `earlier` and `later`: the
    goals it was reshaped from and into. `possible`: the states it can come into now.
    """

    goal: Goal
    around: Around
    looks: tuple[CheckIn, ...] = ()
    has_more: bool = False
    after_gap: bool = False
    pages: tuple[EntryLine, ...] = ()
    earlier: tuple[GoalLine, ...] = ()
    later: tuple[GoalLine, ...] = ()
    possible: tuple[GoalState, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpedBefore:
    """For each obstacle of a goal, by its id, what helped when one like it came before."""

    goal: str
    found: dict[str, tuple[WhatHelped, ...]]
