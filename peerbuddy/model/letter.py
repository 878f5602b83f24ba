"""Five lines to oneself, to be read a month later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Letter:
    id: str
    opens: date
    text: str


def opens_on(today: date) -> date:
    """A month from now."""
    return today + timedelta(30) if today <= date.max - timedelta(30) else date.max
