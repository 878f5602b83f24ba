from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.moments import clock, day_in_name, moment

DAY = date(2026, 8, 7)


@pytest.mark.parametrize(
    ("written", "minutes"),
    [
        ("2026-08-07", None),
        ("2026/8/7", None),
        ("2026.08.07", None),
        ("2026_08_07", None),
        ("07.08.2026", None),
        ("2026-08-07 09:05", 545),
        ("2026-08-07 09:05:59", 545),
        ("2026-08-07 09:05:00 AM", 545),
        ("2026-08-07 09:05:00 p.m.", 1265),
        ("2026-08-07 12:05:00 AM", 5),
        ("2026-08-07 12:05:00\u202fPM", 725),
        ("2026-08-07T09:05:32.123456", 545),
        ("2026-08-07T09:05:32Z", 545),
        ("2026-08-07 09:05:32 -04:00", 545),
        ("7.8.2026, 9:05", 545),
    ],
)
def test_days_and_times_are_read_as_people_write_them(written: str, minutes: int | None) -> None:
    assert moment(f" {written} ") == (DAY, minutes)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "today",
        "2026-13-01",
        "2026-02-30",
        "0000-01-01",
        "08/07/2026",
        "2026-08/07",
        "2026-08-07 25:00",
        "2026-08-07 09:60",
        "2026-08-07 13:00 PM",
        "2026-08-07 and more",
        "٢٠٢٦-08-07",
        "2026-08-07" * 9,
    ],
)
def test_what_is_no_day_is_not_guessed(written: str) -> None:
    assert moment(written) is None


def test_the_first_and_the_last_year_are_days_like_others() -> None:
    assert moment("0001-01-01") == (date(1, 1, 1), None)
    assert moment("9999-12-31 23:59") == (date(9999, 12, 31), 1439)


def test_a_time_may_stand_alone() -> None:
    assert [clock(t) for t in ("9:05", "09:05:59", "9:05 pm", "24:00", "noon")] == [
        545,
        545,
        1265,
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("2026-08-07", (DAY, "")),
        ("2026_08_07", (DAY, "")),
        ("2026-08-07 walk", (DAY, " walk")),
        ("2026-08-071", None),
        ("2026-08_07", None),
        ("walk 2026-08-07", None),
        ("2026-02-31", None),
    ],
)
def test_a_file_name_may_begin_with_its_day(name: str, found: tuple[date, str] | None) -> None:
    assert day_in_name(name) == found


@given(st.text())
def test_no_text_at_all_is_a_fault(text: str) -> None:
    moment(text)
    clock(text)
    day_in_name(text)
