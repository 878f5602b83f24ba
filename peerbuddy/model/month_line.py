"""One line of a page, as the monthly look-back offers it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MonthLine:
    """`entry`: the id of its page. `text`: without the marks of a heading, a list or a quote."""

    entry: str
    day: date
    text: str
