"""What one version of an agreement changes of another, which changes are tighter, and the tightest of two.

Tighter needs one person alone, at once; everything else needs both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, cast

from peerbuddy.model.agreement import Agreement, Keep, Length, Level, OffLimit, Shares, Side


class Direction(StrEnum):
    TIGHTER = "tighter"
    NEEDS_BOTH = "needs_both"


@dataclass(frozen=True, slots=True)
class Change:
    """`part`: the name of the field. `side`: the signing key of whose side it is, b"" for what both share."""

    part: str
    direction: Direction
    side: bytes = b""


# From the tightest on: what comes earlier asks less, or keeps for a shorter time.
_KEEP = (Keep.DAYS_30, Keep.DAYS_90, Keep.DAYS_365, Keep.UNTIL_THE_END)
_LENGTH = (Length.WEEKS_4, Length.MONTHS_3, Length.MONTHS_6)
_SHARES = (Shares.WHEN_IT_SUITS, Shares.MONTHLY, Shares.TWO_WEEKS, Shares.WEEKLY)
_LEVELS = (Level.NOT_AT_ALL, Level.ONLY_ME, Level.ASK_FIRST)


def _first_of(order: tuple[Any, ...]) -> Callable[[Any, Any], Any]:
    return lambda one, other: min(one, other, key=order.index)


def _both_yes(one: bool, other: bool) -> bool:
    return one and other


def _either_yes(one: bool, other: bool) -> bool:
    return one or other


def _in_both(one: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(kind for kind in one if kind in other)


def _all_topics(one: tuple[OffLimit, ...], other: tuple[OffLimit, ...]) -> tuple[OffLimit, ...]:
    """Every topic of either, at the stricter of its levels; in the order of `other` where it has them all, so
    that two people come to the same bytes."""
    found: dict[str, OffLimit] = {}
    for topic in (*one, *other):
        known = found.setdefault(topic.topic.casefold(), topic)
        if _LEVELS.index(topic.level) < _LEVELS.index(known.level):
            found[topic.topic.casefold()] = replace(known, level=topic.level)
    kept = tuple(found.values())
    return other if set(kept) == set(other) else kept


# The tighter of two values, for the parts that can be tightened.
_SHARED: dict[str, Callable[[Any, Any], Any]] = {
    "shares": _first_of(_SHARES),
    "short": _either_yes,
    "keep": _first_of(_KEEP),
    "keep_single": _both_yes,
    "after_end_days": min,
    "length": _first_of(_LENGTH),
}
# `mention_buddy` and `own_side` are what one may say of the other: either can take them back.
_OF_EITHER: dict[str, Callable[[Any, Any], Any]] = {"mention_buddy": _both_yes, "own_side": _both_yes}
_OF_ONESELF: dict[str, Callable[[Any, Any], Any]] = {"off_limits": _all_topics, "welcome": _in_both}
_PARTS = _SHARED | _OF_EITHER | _OF_ONESELF
# Not a promise: when it was made, and who it is between.
_NOT_COMPARED = ("form", "made_on", "sides", "cores", "signing_key")


def changes(before: Agreement, after: Agreement) -> tuple[Change, ...]:
    """In the order of the fields, what holds for both first."""
    found = list(_changed(before, after, b""))
    for side in before.sides:
        found += _changed(side, after.side(side.signing_key), side.signing_key)
    return tuple(found)


def _changed(before: Agreement | Side, after: Agreement | Side, side: bytes) -> list[Change]:
    found: list[Change] = []
    for part in fields(before):
        old, new = getattr(before, part.name), getattr(after, part.name)
        if part.name not in _NOT_COMPARED and not _alike(old, new):
            found.append(Change(part.name, _direction(part.name, old, new), side))
    return found


def _alike(old: Any, new: Any) -> bool:
    """Topics are a set: their order says nothing."""
    return _as_set(old) == _as_set(new)


def _as_set(value: Any) -> Any:
    if not isinstance(value, tuple):
        return value
    values = cast("tuple[Any, ...]", value)
    return frozenset(values) if any(isinstance(one, OffLimit) for one in values) else values


def _direction(part: str, old: Any, new: Any) -> Direction:
    tighter = _PARTS.get(part)
    is_tighter = tighter is not None and _alike(tighter(new, old), new)
    return Direction.TIGHTER if is_tighter else Direction.NEEDS_BOTH


def is_tightening(before: Agreement, after: Agreement, who: bytes) -> bool:
    """Whether `who` can do all of this alone: each change is tighter, and none is the other's alone."""
    found = changes(before, after)
    return before.made_on == after.made_on and all(
        change.direction is Direction.TIGHTER
        and (change.part in _SHARED or change.part in _OF_EITHER or change.side == who)
        for change in found
    )


def tightened(mine: Agreement, theirs: Agreement, who: bytes) -> Agreement:
    """`mine`, and of `theirs` what its author `who` may tighten alone. Never wider than `mine`; two who
    tightened at the same time come to the same words."""
    parts = {name: rule(getattr(mine, name), getattr(theirs, name)) for name, rule in _SHARED.items()}
    kept = replace(mine, **parts)
    for side in mine.sides:
        kept = kept.with_side(
            _tightened_side(side, theirs.side(side.signing_key), own=side.signing_key == who)
        )
    return kept


def _tightened_side(mine: Side, theirs: Side, *, own: bool) -> Side:
    rules = _OF_EITHER | (_OF_ONESELF if own else {})
    return replace(
        mine, **{name: rule(getattr(mine, name), getattr(theirs, name)) for name, rule in rules.items()}
    )


def touches_more(mine: Agreement, theirs: Agreement) -> bool:
    """Whether `theirs` changes a word that cannot be tightened, so that it is a proposal after all."""
    return any(change.part not in _PARTS for change in changes(mine, theirs))
