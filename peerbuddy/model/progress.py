"""How far a long job is. In a file of its own: whoever only waits for it needs nothing else of the vault."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a long job. `total` is None while it is not known."""

    done: int
    total: int | None
    what: str = ""
