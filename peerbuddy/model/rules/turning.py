"""When the sealing key of a pair turns, and how packets are counted: pure rules (docs/packet-format.md).

A new key is offered only once a packet to the newest one came, and an old one goes only long after a packet
to a newer one came: so no packet that is in time is ever unreadable, whatever is lost on the way.
"""

from __future__ import annotations

from datetime import date, timedelta

TURNS_AFTER = timedelta(days=7)
# Sixty days, for which a packet is good, and one more: the clock of the other one may be a day ahead.
FADES_AFTER = timedelta(days=61)
# Above the sequences that the same day could have brought before a backup was restored.
RESTORE_JUMP = 1 << 15
RESTORE_SPREAD = 1 << 14


def turns(made: date, used: date | None, today: date) -> bool:
    """Whether it is time for a key after this newest one. `used`: when a packet to it came."""
    return used is not None and today - made >= TURNS_AFTER


def next_sequence(last: int, today: date, jump: int = 0) -> int:
    """It grows with the days, so that one made after a restored backup is still a later one. `jump`: 0, or
    somewhere in the upper half of the day."""
    return max(last + 1, (today.toordinal() << 16) + jump)


def day_of_sequence(sequence: int) -> date | None:
    """On which it was made, as far as its sender counted as agreed."""
    ordinal = sequence >> 16
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None
