"""What is looked at before something leaves, in the order of the checks; each answer is a plain value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from peerbuddy.model.agreement import Level, OffLimit
from peerbuddy.model.packet import (
    AskBody,
    Body,
    GoalBody,
    PageBody,
    WeeklyBody,
)
from peerbuddy.model.rules.boundary import NO_OTHER_NAMES, touched
from peerbuddy.model.sharing import Hit


def hits(
    topics: Iterable[str],
    off_limits: Iterable[OffLimit],
    agreed_to: Iterable[str],
    same: Mapping[str, str] = NO_OTHER_NAMES,
) -> tuple[Hit, ...]:
    """Topics that the buddy drew a line at, and did not say yes to. A topic that is off limits altogether
    stays so, whatever was answered. `same` as for `touched`."""
    answered = tuple(agreed_to)
    found = _touching(topics, tuple(off_limits), same)
    return tuple(hit for hit in found if not _is_answered(hit, answered, same))


def said_yes_to(
    topics: Iterable[str],
    off_limits: Iterable[OffLimit],
    agreed_to: Iterable[str],
    same: Mapping[str, str] = NO_OTHER_NAMES,
) -> tuple[str, ...]:
    """Topics that the buddy wanted to be asked about, and said yes to. `same` as for `touched`."""
    answered = tuple(agreed_to)
    found = _touching(topics, tuple(off_limits), same)
    return tuple(hit.topic for hit in found if _is_answered(hit, answered, same))


def _touching(topics: Iterable[str], limits: tuple[OffLimit, ...], same: Mapping[str, str]) -> Iterator[Hit]:
    for topic in dict.fromkeys(topics):
        limit = next((one for one in limits if touched((topic,), (one.topic,), same)), None)
        if limit is not None:
            yield Hit(topic, limit.level)


def _is_answered(hit: Hit, answered: tuple[str, ...], same: Mapping[str, str]) -> bool:
    return hit.level is not Level.NOT_AT_ALL and bool(touched((hit.topic,), answered, same))


def is_all_hard(body: Body) -> bool:
    """Whether it tells of what is hard and of nothing that held (S-04). Never keeps anything back."""
    match body:
        case WeeklyBody():
            return bool(body.heavy) and not (body.good_moment or body.strengths)
        case GoalBody():
            return bool(body.obstacle) and not body.helped
        case AskBody():
            return bool(body.text) and not (body.tried or body.leaning_on)
        case _:
            return False


def says_something(body: Body) -> bool:
    """An option alone, such as the size of an ask, is nothing to share."""
    match body:
        case AskBody():
            return any((body.text, body.tried, body.leaning_on, body.reply_when, body.mine_to_do_next))
        case PageBody():
            return any(one.title or one.text or one.strengths for one in body.entries)
        case _:
            return body != type(body)()
