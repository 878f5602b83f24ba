"""The card sort: few questions, five to seven at the end, the third pile forgotten (A-2, A-3, A-6)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, CardSort, Pile, Step
from peerbuddy.model.strength_errors import BadFrontSet

CARDS = tuple(f"s{n:02}" for n in range(24))
SIZES = range(6, 10)
Strategy = Callable[[int], Answer]


def questions_at_most(cards: int) -> int:
    """How many questions so many cards can need."""
    return sum(n.bit_length() for n in range(1, cards))


def at_pairs(cards: int) -> CardSort:
    """As many cards chosen, and no pair asked about yet."""
    sort = rules.begun(CARDS, b"seed")
    for n in range(24):
        sort = rules.placed(sort, Pile.VERY_ME if n < cards else Pile.NOT_NOW)
    return rules.chosen(sort, frozenset(rules.candidates(sort)))


def asked_out(sort: CardSort, strategy: Strategy) -> tuple[CardSort, int]:
    """Every question answered, and how many there were."""
    asked = 0
    while rules.question(sort) is not None:
        sort = rules.answered(sort, strategy(asked))
        asked += 1
    return sort, asked


STRATEGIES: list[Strategy] = [
    lambda _: Answer.LEFT,
    lambda _: Answer.RIGHT,
    lambda _: Answer.BOTH,
    lambda n: [Answer.LEFT, Answer.RIGHT][n % 2],
    lambda n: [Answer.RIGHT, Answer.LEFT, Answer.BOTH][n % 3],
]


# --- piles and choice -------------------------------------------------------------------------------


def test_only_the_seed_decides_the_order_and_every_card_comes_once() -> None:
    first, again, other = (rules.begun(CARDS, seed).cards for seed in (b"a", b"a", b"b"))
    assert first == again != other
    assert sorted(first) == sorted(other) == sorted(CARDS)
    assert rules.begun(CARDS[::-1], b"a").cards == first


def test_cards_are_placed_one_by_one_and_the_last_can_be_taken_back() -> None:
    sort = rules.begun(CARDS, b"a")
    assert rules.step(sort) == Step.PILES
    first = rules.card(sort)
    sort = rules.placed(sort, Pile.SOMETIMES)
    assert rules.card(sort) != first
    assert rules.card(rules.undone(sort)) == first
    assert rules.undone(rules.begun(CARDS, b"a")) == rules.begun(CARDS, b"a")


def test_sometimes_tops_up_where_fewer_than_six_are_very_me() -> None:
    sort = rules.begun(CARDS, b"a")
    for n in range(24):
        sort = rules.placed(sort, [Pile.VERY_ME, Pile.SOMETIMES, Pile.NOT_NOW][min(n // 4, 2)])
    assert rules.step(sort) == Step.CHOOSE
    assert rules.candidates(sort) == sort.cards[:8]


def test_with_six_or_more_very_me_only_those_can_be_chosen() -> None:
    sort = rules.begun(CARDS, b"a")
    for n in range(24):
        sort = rules.placed(sort, Pile.VERY_ME if n < 12 else Pile.SOMETIMES)
    assert rules.candidates(sort) == sort.cards[:12]
    for wrong in (sort.cards[:5], sort.cards[:10], sort.cards[7:13], ()):
        with pytest.raises(BadFrontSet):
            rules.chosen(sort, frozenset(wrong))


def test_with_too_few_cards_the_third_pile_can_be_looked_through_again() -> None:
    sort = rules.begun(CARDS, b"a")
    for n in range(24):
        sort = rules.placed(sort, Pile.VERY_ME if n % 8 == 0 else Pile.NOT_NOW)
    assert rules.step(sort) == Step.TOO_FEW

    again = rules.look_again(sort)
    assert rules.step(again) == Step.PILES
    assert (len(again.piles), sorted(again.cards)) == (3, sorted(CARDS))
    for _ in range(21):
        again = rules.placed(again, Pile.SOMETIMES)
    assert rules.step(again) == Step.CHOOSE
    assert set(sort.cards[::8]) <= set(rules.candidates(again))


def test_a6_once_six_to_nine_are_chosen_all_other_cards_are_gone() -> None:
    sort = at_pairs(7)
    assert (len(sort.cards), len(sort.chosen)) == (7, 7)
    assert Pile.NOT_NOW not in sort.piles


# --- pairs ------------------------------------------------------------------------------------------


def test_the_bounds_are_those_that_are_promised() -> None:
    assert [questions_at_most(n) for n in SIZES] == [11, 14, 17, 21]


@pytest.mark.parametrize("cards", SIZES)
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a2_no_strategy_of_answers_needs_more_questions(cards: int, strategy: Strategy) -> None:
    _, asked = asked_out(at_pairs(cards), strategy)
    assert asked <= questions_at_most(cards)


@given(st.integers(6, 9), st.lists(st.sampled_from(list(Answer)), min_size=30, max_size=30))
def test_a2_a3_whatever_is_answered_there_are_few_questions_and_five_to_seven_at_the_end(
    cards: int, answers: list[Answer]
) -> None:
    sort, asked = asked_out(at_pairs(cards), lambda n: answers[n])
    assert asked <= questions_at_most(cards)
    choice = rules.front_choice(sort)
    for count in (choice.at_least, choice.at_most):
        picked = frozenset(sorted(choice.among)[:count])
        front = rules.front_set(sort, picked)
        assert 5 <= len(front) <= 7
        assert front <= set(sort.chosen)
    assert not choice.sure & choice.among


@given(st.lists(st.sampled_from(list(Answer)), max_size=21), st.integers(6, 9))
def test_taking_an_answer_back_gives_the_question_before(answers: list[Answer], cards: int) -> None:
    sort = at_pairs(cards)
    for answer in answers:
        before = rules.question(sort)
        after = rules.answered(sort, answer)
        if before is not None:
            assert rules.undone(after) == sort
            assert rules.question(rules.undone(after)) == before
        sort = after


@pytest.mark.parametrize("cards", SIZES)
def test_consistent_answers_give_the_strengths_that_would_be_missed_most(cards: int) -> None:
    sort = at_pairs(cards)
    while (pair := rules.question(sort)) is not None:
        sort = rules.answered(sort, Answer.LEFT if pair.left < pair.right else Answer.RIGHT)
    assert rules.front_set(sort) == frozenset(sorted(sort.chosen)[:5])


def test_all_alike_leaves_the_choice_to_the_person() -> None:
    sort, _ = asked_out(at_pairs(9), lambda _: Answer.BOTH)
    choice = rules.front_choice(sort)
    assert (choice.sure, len(choice.among), choice.at_least, choice.at_most) == (frozenset(), 9, 5, 7)
    for wrong in (sorted(choice.among)[:4], sorted(choice.among)[:8], ["else", *sorted(choice.among)[:4]]):
        with pytest.raises(BadFrontSet):
            rules.front_set(sort, frozenset(wrong))


def test_six_or_seven_alike_are_the_front_set_without_a_further_choice() -> None:
    sort, asked = asked_out(at_pairs(7), lambda _: Answer.BOTH)
    assert asked == 6
    assert rules.front_set(sort) == frozenset(sort.chosen)


def test_there_is_no_front_set_before_the_last_pair() -> None:
    with pytest.raises(BadFrontSet):
        rules.front_choice(at_pairs(6))


def test_a4_nothing_public_gives_the_order_that_came_out() -> None:
    public = [name for name in vars(rules) if not name.startswith("_") and "tier" in name]
    assert public == []
    assert all("frozenset" in str(one.type) or one.type == "int" for one in fields(rules.FrontChoice))
