"""What somebody came to the share bench with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerbuddy.model.sharing import Source


@dataclass(frozen=True, slots=True)
class ShareWanted:
    """`buddy`: an id, "" to be chosen; `kind` likewise. `entries`, `goal`, `moment`: where the lines come
    from. `words`: to begin with, by the field. `back`: the room it was come from, and what to show there."""

    buddy: str = ""
    kind: str = ""
    entries: tuple[str, ...] = ()
    goal: str = ""
    moment: str = ""
    words: dict[str, str] = field(default_factory=dict[str, str])
    back: tuple[str, object] = ("buddies", None)

    @property
    def source(self) -> Source:
        from peerbuddy.model.sharing import Source  # slow to load: the journal only hands this on

        return Source(self.entries, self.goal, self.moment)
