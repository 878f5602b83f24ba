"""Settings a computer needs while the vault is locked. Nothing personal is among them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

THEMES = ("system", "light", "dark")
MAX_WINDOW_TITLE_LENGTH = 80


@dataclass(frozen=True, slots=True)
class LocalSettings:
    """`remembered`: vaults the person asked to remember, last used first. `window`: x, y, width, height.

    `text_size` in per cent of the usual size. `reduced_motion`: nothing on the screen moves by itself.
    `quick_hide`: Esc twice hides and ends. `window_title`: the one word over every window, chosen by the
    person and never taken from what they write. `language`: of the window, as `de`; "" is the system's.
    `help_while_locked`: Help now can be seen and opened before anything is unlocked.
    """

    remembered: tuple[Path, ...] = ()
    theme: str = "system"
    window: tuple[int, int, int, int] | None = None
    idle_minutes: int = 3
    text_size: int = 100
    reduced_motion: bool = False
    quick_hide: bool = True
    window_title: str = "PeerBuddy"
    language: str = ""
    help_while_locked: bool = True
