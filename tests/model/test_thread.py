"""The order in which what went both ways is shown."""

from __future__ import annotations

from datetime import date

from peerbuddy.model.thread import Spot, spot_of_mine, spot_of_theirs

MAY, JUNE = date(2026, 5, 3), date(2026, 6, 2)


def order(**spots: Spot) -> list[str]:
    return sorted(spots, key=spots.__getitem__)


def test_days_come_one_after_the_other() -> None:
    assert order(b=spot_of_mine(JUNE, 1), a=spot_of_theirs(MAY, 0)) == ["a", "b"]


def test_what_came_stands_between_what_i_had_made_and_what_i_made_then() -> None:
    spots = {
        "d": spot_of_mine(MAY, 1),
        "c": spot_of_theirs(MAY, 1),
        "b": spot_of_mine(MAY, 0),
        "a": spot_of_theirs(MAY, 0),
        "e": spot_of_theirs(MAY, 2),
    }
    assert order(**spots) == [*"abcde"]


def test_what_is_of_another_day_stands_at_its_own() -> None:
    assert order(a=spot_of_mine(MAY, 0), c=spot_of_mine(JUNE, 1), b=spot_of_theirs(JUNE, 1)) == [*"abc"]
