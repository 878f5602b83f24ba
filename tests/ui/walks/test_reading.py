"""The walks look for words that count or cheer: what they would find, and what they let pass."""

from __future__ import annotations

import pytest

from tests.ui.walks.somebody import COUNTS, Somebody


@pytest.mark.parametrize(
    "text",
    ["3 days in a row", "12 entries", "Well done", "Kept!", "Your streak", "80 %", "Pages: 4", "1 check-in"],
)
def test_what_counts_or_cheers_is_found(text: str) -> None:
    assert COUNTS.search(text)


@pytest.mark.parametrize(
    "text", ["about 10 minutes", "22 November 2026", "Kept.", "Looked at on Sunday, 22."]
)
def test_a_date_and_the_time_something_takes_are_no_counts(text: str) -> None:
    assert not COUNTS.search(text)


def test_what_is_in_sight_is_read_and_what_is_not_is_not(somebody: Somebody) -> None:
    somebody.go("goals")
    assert somebody.shows("No goal is active")
    somebody.go("insights")
    assert not somebody.shows("No goal is active")
    assert any("No goal is active" in text for text in somebody.read)
