"""Marks a page of the journal can carry, and the feeling words that may stand beside it."""

from __future__ import annotations

from datetime import timedelta
from enum import StrEnum

from peerbuddy.model import limited

MAX_FEELINGS, MAX_FEELING = 5, 40
RAW_FOR = timedelta(hours=24)


class PageMark(StrEnum):
    """`overcame`: stands on the proof page. `raw`: written in a hard hour, to be held before it is shared."""

    OVERCAME = "overcame"
    RAW = "raw"


def checked_feelings(words: tuple[str, ...]) -> tuple[str, ...]:
    """Each once, in the order given, five at most. Raises BadField."""
    kept = dict.fromkeys(limited.line("feelings", word, MAX_FEELING, required=True) for word in words)
    return limited.at_most("feelings", tuple(kept), MAX_FEELINGS)
