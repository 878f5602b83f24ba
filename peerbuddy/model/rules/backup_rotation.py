"""Which of the rotating backups may go: 7 daily, 4 weekly and 6 monthly stay, and always two."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path

from peerbuddy.model.vault_state import BackupLine

ALWAYS_KEPT = 2
MAX_BYTES = 2 * 1024**3
TIMES_THE_VAULT = 4

_PERIODS: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
    (7, lambda day: day),
    (4, lambda day: day.isocalendar()[:2]),
    (6, lambda day: (day.year, day.month)),
)


def removable(backups: list[BackupLine], *, made: Path, vault_bytes: int) -> list[BackupLine]:
    """`backups` of one vault, newest first. `made`, the one that was verified just now, stays. One of a later
    day neither counts nor goes: a clock was wrong, or somebody else gave it its name.

    Thinned from the oldest when together they grow too large: more than 2 GiB and more than four times the
    vault. With the smaller of the two, a full set (up to seventeen copies) could never exist, whatever the
    size of the vault.
    """
    newest = [backup for backup in backups if backup.path == made]
    if not newest:
        return []
    earlier = [backup for backup in backups if backup not in newest and backup.day <= newest[0].day]
    kept = _kept_by_period(newest + earlier)
    limit = max(MAX_BYTES, TIMES_THE_VAULT * vault_bytes)
    while len(kept) > ALWAYS_KEPT and sum(backup.size for backup in kept) > limit:
        kept.pop()
    return [backup for backup in earlier if backup not in kept]


def _kept_by_period(backups: list[BackupLine]) -> list[BackupLine]:
    kept: set[BackupLine] = set(backups[:ALWAYS_KEPT])
    for count, period_of in _PERIODS:
        newest: dict[Hashable, BackupLine] = {}
        for backup in backups:
            newest.setdefault(period_of(backup.day), backup)
        kept.update(list(newest.values())[:count])
    return [backup for backup in backups if backup in kept]
