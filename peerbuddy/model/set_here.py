"""What lies in plain files because it is needed while the vault is locked, and is watched over by it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetHere:
    """`idle_minutes`: the pause after which it locks. `pocket_card`: its lines, () for no card."""

    idle_minutes: int
    quick_hide: bool
    pocket_card: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangedHere:
    """`was`: as it was set in the window. `now`: as the files have it, which somebody changed elsewhere."""

    was: SetHere
    now: SetHere
