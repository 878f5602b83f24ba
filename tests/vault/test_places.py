"""Row order is date order: where a page stands within its day."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.model.errors import DayFull
from peerbuddy.session import Session
from peerbuddy.vault.places import FIRST_WITHOUT_TIME, PLACES_A_DAY, first_of, free_place
from tests.vault.journal_pages import DAY, headings, write

DATES = (date(1, 1, 1), date(1660, 1, 1), date(1969, 12, 31), date(1970, 1, 1), date(2038, 1, 20), date.max)


def place(session: Session, minute: int | None, day: date = DAY) -> int:
    """The place within the day a page of this minute would get."""
    return free_place(session.vault.database, day, minute) - first_of(day)


def occupy(session: Session, first: int, last: int) -> None:
    """Take the places from `first` to `last` of the day, in one go: 131,072 saves would take minutes."""
    with session.vault.transaction():
        session.vault.database.execute(
            "WITH RECURSIVE taken (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM taken WHERE n < ?)"
            " INSERT INTO entry (pos, uid, day, minute, created, modified, sitting, words, title, heading,"
            " opening, body) SELECT ? + n, randomblob(16), ?, NULL, 0, 0, x'', 0, '', '', '', '' FROM taken",
            (first, last, first_of(DAY), DAY.toordinal()),
        )


def test_a_time_of_day_gives_the_first_free_place_of_its_minute(session: Session) -> None:
    assert place(session, 0) == 0
    assert place(session, 12 * 60 + 4) == 724 * 64
    write(session, "noon", time=724)
    assert place(session, 724) == 724 * 64 + 1
    assert place(session, 725) == 725 * 64


def test_without_a_time_a_page_comes_after_all_minutes(session: Session) -> None:
    assert FIRST_WITHOUT_TIME == 92_160
    assert place(session, None) == 92_160
    write(session, "last minute", time=1439)
    assert place(session, None) == 92_160
    write(session, "untimed")
    assert place(session, None) == 92_161


def test_without_a_time_a_page_comes_after_the_last_one_even_where_a_place_is_free(session: Session) -> None:
    occupy(session, 92_160, 92_160)
    occupy(session, 92_170, 92_170)
    assert place(session, None) == 92_171


def test_a_full_minute_runs_over_into_the_next_and_never_before_it(session: Session) -> None:
    occupy(session, 600 * 64, 600 * 64 + 63)
    assert place(session, 600) == 601 * 64
    assert place(session, 599) == 599 * 64


def test_a_gap_left_by_a_moved_page_is_used_again(session: Session) -> None:
    ids = [write(session, f"page {n}", time=30) for n in range(3)]
    write(session, "page 1", id=ids[1], time=31)
    assert place(session, 30) == 30 * 64 + 1


def test_when_the_end_of_the_day_is_taken_a_page_finds_a_gap_before_it(session: Session) -> None:
    occupy(session, PLACES_A_DAY - 1, PLACES_A_DAY - 1)
    assert place(session, None) == FIRST_WITHOUT_TIME
    occupy(session, FIRST_WITHOUT_TIME, PLACES_A_DAY - 2)
    assert place(session, None) == 0
    assert place(session, 1439) == 1439 * 64
    occupy(session, 1439 * 64, FIRST_WITHOUT_TIME - 1)
    assert place(session, 1439) == 0


def test_a_day_holds_131_072_pages_and_refuses_one_more(session: Session) -> None:
    occupy(session, 0, PLACES_A_DAY - 2)
    last = write(session, "the last one that fits")
    before = session.vault.seal.known
    with pytest.raises(DayFull):
        write(session, "one more")
    with pytest.raises(DayFull):
        write(session, "one more", time=0)
    assert session.vault.seal.known == before
    write(session, "the last one that fits, changed", id=last)
    write(session, "on the next day there is room", day=date(2026, 11, 23))


@pytest.mark.parametrize("day", DATES)
def test_every_day_from_year_1_to_9999_has_its_place(session: Session, day: date) -> None:
    write(session, "untimed", day=day)
    write(session, "late", day=day, time=1439)
    write(session, "early", day=day, time=0)
    assert headings(session, first=day, last=day) == ["untimed", "late", "early"]
    assert 0 < first_of(day) < 1 << 62


def test_days_follow_each_other_from_year_1_to_9999(session: Session) -> None:
    for day in reversed(DATES):
        write(session, day.isoformat(), day=day)
    assert headings(session) == [day.isoformat() for day in reversed(DATES)]
