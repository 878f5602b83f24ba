"""Finding a front set with cards: three piles, six to nine chosen, pairs, then five to seven to lean on.

The whole way is one small frozen value that can be kept and taken up again. Where a card stands among the
others is worked out from the answers when needed and handed to nobody: what comes out is a set (A-4).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from peerbuddy.model.strength import FRONT_SET, checked_front
from peerbuddy.model.strength_errors import BadFrontSet

CHOSEN = (6, 9)


class Pile(StrEnum):
    VERY_ME = "very_me"
    SOMETIMES = "sometimes"
    NOT_NOW = "not_now"


class Answer(StrEnum):
    """Which of the two would be missed more."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class Step(StrEnum):
    """`TOO_FEW`: fewer than six cards lie in the first two piles; `look_again` gives the third back."""

    PILES = "piles"
    TOO_FEW = "too_few"
    CHOOSE = "choose"
    PAIRS = "pairs"
    FRONT = "front"


@dataclass(frozen=True, slots=True)
class CardSort:
    """`cards` in the order in which they are shown; `piles` of as many as were placed; then the rest.

    `chosen` is in the order of `cards`; the third pile is emptied out of `cards` when it is set (A-6).
    """

    cards: tuple[str, ...]
    piles: tuple[Pile, ...] = ()
    chosen: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """`left` is the card that looks for its place."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class FrontChoice:
    """`sure` are in the front set; from `among` the person takes `at_least` to `at_most` more."""

    sure: frozenset[str]
    among: frozenset[str]
    at_least: int
    at_most: int


def begun(strengths: tuple[str, ...], seed: bytes) -> CardSort:
    """All cards in an order that only the seed decides."""
    return CardSort(
        tuple(sorted(strengths, key=lambda id: hashlib.sha256(seed + b"\0" + id.encode()).digest()))
    )


def step(sort: CardSort) -> Step:
    if len(sort.piles) < len(sort.cards):
        return Step.PILES
    if not sort.chosen:
        return Step.CHOOSE if len(candidates(sort)) >= CHOSEN[0] else Step.TOO_FEW
    return Step.FRONT if question(sort) is None else Step.PAIRS


# --- piles and choice -------------------------------------------------------------------------------


def card(sort: CardSort) -> str | None:
    """The card to place now."""
    placed = len(sort.piles)
    return sort.cards[placed] if placed < len(sort.cards) else None


def placed(sort: CardSort, pile: Pile) -> CardSort:
    """Nothing changes when all lie in piles already."""
    return sort if card(sort) is None else replace(sort, piles=(*sort.piles, pile))


def candidates(sort: CardSort) -> tuple[str, ...]:
    """What can be chosen, in the order of the cards: *very me*, topped up where those are fewer than six."""
    first = _pile(sort, Pile.VERY_ME)
    if len(first) >= CHOSEN[0]:
        return first
    return tuple(id for id in sort.cards if id in {*first, *_pile(sort, Pile.SOMETIMES)})


def look_again(sort: CardSort) -> CardSort:
    """The cards of the third pile once more, after those that stay where they are."""
    again = _pile(sort, Pile.NOT_NOW)
    kept = [(id, pile) for id, pile in zip(sort.cards, sort.piles, strict=False) if pile != Pile.NOT_NOW]
    rest = sort.cards[len(sort.piles) :]
    return CardSort((*(id for id, _ in kept), *again, *rest), tuple(pile for _, pile in kept))


def chosen(sort: CardSort, strengths: frozenset[str]) -> CardSort:
    """Six to nine of the candidates. All other cards are forgotten. Raises BadFrontSet."""
    low, high = CHOSEN
    if not low <= len(strengths) <= high or not strengths <= set(candidates(sort)):
        raise BadFrontSet
    kept = tuple(id for id in sort.cards if id in strengths)
    return CardSort(kept, (Pile.VERY_ME,) * len(kept), kept)


def _pile(sort: CardSort, pile: Pile) -> tuple[str, ...]:
    return tuple(id for id, lies in zip(sort.cards, sort.piles, strict=False) if lies == pile)


# --- pairs ------------------------------------------------------------------------------------------


def question(sort: CardSort) -> Pair | None:
    """The pair to ask about now, None when every card has its place."""
    return _replayed(sort)[1]


def answered(sort: CardSort, answer: Answer) -> CardSort:
    """Nothing changes when there is no question left."""
    return sort if question(sort) is None else replace(sort, answers=(*sort.answers, answer))


def undone(sort: CardSort) -> CardSort:
    """Back by one answer, or by one card put on a pile; the choice between them is not undone."""
    if sort.answers:
        return replace(sort, answers=sort.answers[:-1])
    return sort if sort.chosen else replace(sort, piles=sort.piles[:-1])


def _replayed(sort: CardSort) -> tuple[list[list[str]], Pair | None]:
    """Tiers as far as the answers go, by binary insertion, and the pair that is open."""
    answers = iter(sort.answers)
    tiers: list[list[str]] = [[id] for id in sort.chosen[:1]]
    for id in sort.chosen[1:]:
        low, high = 0, len(tiers)
        while low < high:
            middle = (low + high) // 2
            match next(answers, None):
                case Answer.BOTH:
                    tiers[middle].append(id)
                    break
                case Answer.LEFT:
                    high = middle
                case Answer.RIGHT:
                    low = middle + 1
                case _:
                    return tiers, Pair(id, tiers[middle][0])
        else:
            tiers.insert(low, [id])
    return tiers, None


# --- the front set ----------------------------------------------------------------------------------


def front_choice(sort: CardSort) -> FrontChoice:
    """Whole tiers from the top until there are five; where that makes more than seven, part of the last.

    Raises BadFrontSet before every pair was asked about.
    """
    if step(sort) != Step.FRONT:
        raise BadFrontSet
    low, high = FRONT_SET
    tiers, _ = _replayed(sort)
    sure: frozenset[str] = frozenset()
    for tier in tiers:
        if len(sure) + len(tier) > high:
            return FrontChoice(sure, frozenset(tier), max(0, low - len(sure)), high - len(sure))
        sure |= frozenset(tier)
        if len(sure) >= low:
            break
    return FrontChoice(sure, frozenset(), 0, 0)


def front_set(sort: CardSort, picked: frozenset[str] = frozenset()) -> frozenset[str]:
    """Five to seven strengths. `picked` come from the tier that did not fit whole. Raises BadFrontSet."""
    choice = front_choice(sort)
    if not picked <= choice.among or not choice.at_least <= len(picked) <= choice.at_most:
        raise BadFrontSet
    return checked_front(choice.sure | picked)
