"""Days as people type and read them, from the year 1 to 9999."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from peerbuddy.ui.dates import (
    clock,
    day_for_chip,
    last_day_of,
    long_day,
    short_day,
    to_day,
    to_minutes,
    to_qdate,
    to_qtime,
)


@given(day=st.dates())
def test_a_day_goes_to_qt_and_back(day: date) -> None:
    assert to_day(to_qdate(day)) == day
    assert last_day_of(day.isoformat()) == day


@given(minutes=st.integers(0, 1439))
def test_a_time_goes_to_qt_and_back(minutes: int) -> None:
    assert to_minutes(to_qtime(minutes)) == minutes


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1664", date(1664, 12, 31)),
        (" 1664-2 ", date(1664, 2, 29)),
        ("1", date(1, 12, 31)),
        ("9999-12", date(9999, 12, 31)),
        ("0", None),
        ("2026-13", None),
        ("2026-02-30", None),
        ("2026-00-10", None),
        ("tomorrow", None),
        ("", None),
        ("٢٠٢٦", None),
    ],
)
def test_a_year_or_a_month_is_enough(typed: str, day: date | None) -> None:
    assert last_day_of(typed) == day


def test_days_are_written_out() -> None:
    assert long_day(date(1660, 1, 1)) == "Thursday, 1 January 1660"
    assert short_day(date(2026, 11, 22), date(2026, 1, 1)) == "Sun 22 Nov"
    assert short_day(date(1660, 1, 1), date(2026, 1, 1)) == "Thu 1 Jan 1660"
    assert clock(7 * 60 + 5) == "07:05"


@pytest.mark.parametrize(
    ("language", "with_year", "without", "chip"),
    [
        ("en_US", "Sun Nov 22, 2026", "Sun Nov 22", "Nov 22, 2026"),
        ("en_GB", "Sun 22 Nov 2026", "Sun 22 Nov", "22 Nov 2026"),
        ("de_DE", "So. 22. Nov. 2026", "So. 22. Nov.", "22. Nov. 2026"),
        ("es_ES", "dom 22 de nov de 2026", "dom 22 de nov", "22 de nov de 2026"),
        ("ru_RU", "вс 22 нояб. 2026\u202fг.", "вс 22 нояб.", "22 нояб. 2026\u202fг."),
        ("hu_HU", "2026. nov. 22., V", "nov. 22., V", "2026. nov. 22."),
        ("zh_CN", "2026年11月22日周日", "11月22日周日", "2026年11月22日"),
    ],
)
def test_days_are_written_in_the_order_of_the_language(
    language: str, with_year: str, without: str, chip: str
) -> None:
    before, day = QLocale(), date(2026, 11, 22)
    QLocale.setDefault(QLocale(language))
    try:
        assert short_day(day, date(2020, 1, 1)) == with_year
        assert short_day(day, date(2026, 1, 1)) == without
        assert day_for_chip(day) == chip
    finally:
        QLocale.setDefault(before)
