"""Settings a computer needs while the vault is locked. Nothing personal is among them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

THEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """`remembered`: vaults the person asked to remember, last used first. `window`: x, y, width, height."""

    remembered: tuple[Path, ...] = ()
    theme: str = "system"
    window: tuple[int, int, int, int] | None = None
    idle_minutes: int = 3
