from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from zoneinfo import reset_tzpath

import pytest

from peerbuddy.formats.zoned import local


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The zone of this computer."""
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("written", "zone", "day", "minutes"),
    [
        ("2026-08-07T22:30:00Z", "Europe/Berlin", date(2026, 8, 8), 30),
        ("2026-08-07T03:05:00Z", "America/Los_Angeles", date(2026, 8, 6), 20 * 60 + 5),
        ("2026-01-07T22:30:00Z", "Europe/Berlin", date(2026, 1, 7), 23 * 60 + 30),
        ("2026-08-07T20:00:00Z", "Asia/Kathmandu", date(2026, 8, 8), 105),
        ("2026-08-07T20:00:00+02:00", "UTC", date(2026, 8, 7), 18 * 60),
    ],
)
def test_the_day_is_that_of_the_place(written: str, zone: str, day: date, minutes: int) -> None:
    assert local(written, (zone,)) == (day, minutes, True)


@pytest.mark.parametrize(
    "zone", [None, 5, "", "Nowhere/Land", "/etc/passwd", "../x", "Europe", "x" * 300, "\0"]
)
def test_without_a_known_zone_it_is_the_day_of_this_computer(berlin: None, zone: object) -> None:
    assert local("2026-08-07T22:30:00Z", (zone,)) == (date(2026, 8, 8), 30, False)


def test_without_a_list_of_zones_it_is_the_day_of_this_computer(berlin: None, tmp_path: object) -> None:
    reset_tzpath([str(tmp_path)])
    try:
        assert local("2026-08-07T22:30:00Z", ("Asia/Tashkent",)) == (date(2026, 8, 8), 30, False)
    finally:
        reset_tzpath()


def test_the_first_zone_that_is_known_counts() -> None:
    assert local("2026-08-07T22:30:00Z", ("Nowhere/Land", "Asia/Tokyo")) == (date(2026, 8, 8), 450, True)


@pytest.mark.parametrize("written", ["", "yesterday", "2026-13-01T00:00:00Z", "0001-01-01T00:00:00Z"])
def test_what_is_no_day_is_none(written: str) -> None:
    assert local(written, ("America/Los_Angeles",)) is None
