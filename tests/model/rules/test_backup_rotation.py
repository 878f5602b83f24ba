"""Which backups may go: newer ones never before older ones of the same period, and two stay always (R16)."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules.backup_rotation import MAX_BYTES, TIMES_THE_VAULT
from peerbuddy.model.rules.backup_rotation import removable as removable_beside
from peerbuddy.model.vault_state import BackupLine

TODAY = date(2026, 11, 22)
MIB = 1024**2


def made(day: date, *, size: int = MIB, number: int = 0) -> BackupLine:
    return BackupLine(Path(f"{day}-{number:08x}.pbbackup"), day, size)


def daily(days: int, *, size: int = MIB) -> list[BackupLine]:
    """One a day, newest first."""
    return [made(TODAY - timedelta(days=n), size=size) for n in range(days)]


def removable(backups: list[BackupLine], *, vault_bytes: int) -> list[BackupLine]:
    """The newest was made just now."""
    newest = backups[0].path if backups else Path("none")
    return removable_beside(backups, made=newest, vault_bytes=vault_bytes)


def kept_days(backups: list[BackupLine], vault_bytes: int = MIB) -> list[date]:
    gone = removable(backups, vault_bytes=vault_bytes)
    return [backup.day for backup in backups if backup not in gone]


def test_a_week_of_daily_backups_stays() -> None:
    assert removable(daily(7), vault_bytes=MIB) == []


def test_after_two_years_seven_days_four_weeks_and_six_months_are_kept() -> None:
    days = kept_days(daily(730))
    assert days[:7] == [TODAY - timedelta(days=n) for n in range(7)]
    # The newest of each of four weeks (22 November 2026 is a Sunday) and of each of six months.
    assert {TODAY - timedelta(weeks=n) for n in range(4)} <= set(days)
    months = [date(2026, 10, 31), date(2026, 9, 30), date(2026, 8, 31), date(2026, 7, 31), date(2026, 6, 30)]
    assert set(months) <= set(days)
    assert len(days) == 7 + 3 + 5
    assert days == sorted(days, reverse=True)


def test_of_several_on_one_day_the_newest_stays_and_two_stay_always() -> None:
    today = [made(TODAY, number=n) for n in range(4)]
    assert removable(today, vault_bytes=MIB) == today[2:]


def test_the_one_that_was_verified_stays_whatever_others_are_called() -> None:
    """A clock that was wrong for a while, or names given by whoever can write into the folder."""
    later = [made(TODAY + timedelta(days=40 * n + 1)) for n in range(20, 0, -1)]
    just_made, same_day = made(TODAY), [made(TODAY, number=n) for n in (1, 2, 3)]
    week = daily(8)[1:]
    gone = removable_beside([*later, *same_day, just_made, *week], made=just_made.path, vault_bytes=MIB)
    assert just_made not in gone
    assert not set(later) & set(gone)
    assert gone == same_day[1:]


def test_where_it_is_not_found_nothing_goes() -> None:
    assert removable_beside(daily(30), made=Path("elsewhere"), vault_bytes=MIB) == []


def test_backups_of_years_ago_stay_while_there_are_few() -> None:
    old = [made(TODAY - timedelta(days=400 * n)) for n in range(6)]
    assert removable(old, vault_bytes=MIB) == []


def test_too_large_together_they_are_thinned_from_the_oldest_and_never_below_two() -> None:
    large = daily(7, size=600 * MIB)
    assert kept_days(large, vault_bytes=100 * MIB) == [TODAY - timedelta(days=n) for n in range(3)]
    huge = daily(7, size=3 * 1024 * MIB)
    assert kept_days(huge, vault_bytes=100 * MIB) == [TODAY, TODAY - timedelta(days=1)]


def test_a_large_vault_may_keep_four_times_its_size() -> None:
    large = daily(7, size=1024 * MIB)
    assert len(kept_days(large, vault_bytes=1024 * MIB)) == 4


days = st.lists(st.integers(0, 800), max_size=40).map(sorted)


@given(days, st.integers(1, 4 * 1024 * MIB), st.integers(1, 1024 * MIB))
def test_the_two_newest_are_never_removed_and_what_stays_fits(
    ages: list[int], size: int, vault_bytes: int
) -> None:
    backups = [made(TODAY - timedelta(days=age), size=size, number=n) for n, age in enumerate(ages)]
    gone = removable(backups, vault_bytes=vault_bytes)
    kept = [backup for backup in backups if backup not in gone]
    assert not set(backups[:2]) & set(gone)
    assert len(kept) <= 17
    limit = max(MAX_BYTES, TIMES_THE_VAULT * vault_bytes)
    assert len(kept) <= 2 or sum(backup.size for backup in kept) <= limit


@given(days)
def test_a_second_round_removes_nothing_more(ages: list[int]) -> None:
    backups = [made(TODAY - timedelta(days=age), number=n) for n, age in enumerate(ages)]
    gone = removable(backups, vault_bytes=MIB)
    assert removable([backup for backup in backups if backup not in gone], vault_bytes=MIB) == []
