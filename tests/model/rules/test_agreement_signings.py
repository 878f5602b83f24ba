"""What holds of all that two people signed: one answer, the same for both, in whatever order it came."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some

from peerbuddy.model.rules.agreement_signings import (
    ME,
    THEM,
    LastEnd,
    Signing,
    narrowed_since,
    that_crossed,
    that_holds,
)

FIRST, SECOND, THIRD = (bytes([number]) * 32 for number in (1, 2, 3))
DAY = date(2026, 11, 22)


def orders(count: int) -> some.SearchStrategy[list[int]]:
    """In which one of the two signed."""
    return some.permutations(range(1, count + 1)).map(list)


@some.composite
def signings(draw: some.DrawFn) -> list[Signing]:
    count = draw(some.integers(1, 6))
    mine, theirs = draw(orders(count)), draw(orders(count))
    return [
        Signing(
            bytes([number]) * 32,
            mine[number] * draw(some.integers(0, 1)),
            theirs[number] * draw(some.integers(0, 1)),
        )
        for number in range(count)
    ]


def from_the_other_side(all_of_it: list[Signing]) -> list[Signing]:
    return [replace(one, mine=one.theirs, theirs=one.mine) for one in all_of_it]


def hash_of(signing: Signing | None) -> bytes | None:
    return signing.hash if signing else None


@given(signings(), some.randoms())
def test_both_come_to_the_same_words_in_any_order(all_of_it: list[Signing], chance: Random) -> None:
    mixed = from_the_other_side(all_of_it)
    chance.shuffle(mixed)
    assert hash_of(that_holds(all_of_it)) == hash_of(that_holds(mixed))


@given(signings())
def test_only_what_both_signed_holds_and_nothing_follows_it(all_of_it: list[Signing]) -> None:
    holds = that_holds(all_of_it)
    both = [one for one in all_of_it if one.mine and one.theirs]
    assert (holds is None) == (not both)
    assert holds is None or not any(one.follows(holds) for one in both)


def test_of_words_that_crossed_those_with_the_smaller_hash_hold() -> None:
    crossing = [Signing(SECOND, mine=1, theirs=2), Signing(FIRST, mine=2, theirs=1)]
    assert hash_of(that_holds(crossing)) == FIRST
    assert [one.hash for one in that_crossed(crossing)] == [SECOND]


def test_what_both_signed_later_holds_whatever_its_hash() -> None:
    one_after_the_other = [Signing(FIRST, mine=1, theirs=1), Signing(THIRD, mine=2, theirs=3)]
    assert hash_of(that_holds(one_after_the_other)) == THIRD
    assert that_crossed(one_after_the_other) == ()


def test_what_i_took_back_holds_with_them_alone() -> None:
    taken_back = Signing(SECOND, mine=2, theirs=2, taken_back=True)
    assert that_holds([Signing(FIRST, mine=1, theirs=1), taken_back]) == taken_back
    assert not taken_back.is_agreed


def test_only_what_was_tightened_after_the_signature_is_added() -> None:
    holds = Signing(FIRST, mine=5, theirs=5)
    before = [Signing(SECOND, mine=4, narrowed_by=ME), Signing(THIRD, theirs=4, narrowed_by=THEM)]
    since = [Signing(SECOND, mine=6, narrowed_by=ME), Signing(THIRD, theirs=6, narrowed_by=THEM)]
    assert narrowed_since([holds, *before], holds) == ()
    assert set(narrowed_since([holds, *since], holds)) == set(since)


def test_what_i_tightened_without_a_file_has_the_number_of_the_packet_before() -> None:
    holds = Signing(FIRST, mine=5, theirs=5)
    quietly = Signing(SECOND, mine=5, narrowed_by=ME)
    assert narrowed_since([holds, quietly], holds) == (quietly,)


@pytest.mark.parametrize(
    ("end", "sequence", "made", "is_before"),
    [
        (LastEnd(), 1, DAY, False),
        (LastEnd(theirs=7), 7, DAY, True),
        (LastEnd(theirs=7), 8, DAY, False),
        (LastEnd(day=DAY), 8, DAY, True),
        (LastEnd(day=DAY), 8, date(2026, 11, 23), False),
    ],
)
def test_what_comes_from_before_an_end(end: LastEnd, sequence: int, made: date, is_before: bool) -> None:
    assert end.is_before(sequence, made) is is_before
