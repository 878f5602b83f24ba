"""An agreement outside the vault: its fields as JSON, by the keys of the content, and the way back.

Parts that each says for themselves are {"me": …, "them": …}. Keys are added, never renamed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import Any, NamedTuple, cast

from peerbuddy.model.agreement import (
    Agreement,
    InDanger,
    Keep,
    Length,
    Level,
    OffLimit,
    PleaseDo,
    Register,
    Shares,
    Side,
    Travel,
    checked,
)
from peerbuddy.model.errors import BadField, UnknownField
from peerbuddy.model.packet import ReplyKind

_Read = Callable[[str, Any], Any]


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise BadField(name)
    return value


def _flag(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise BadField(name)
    return value


def _days(name: str, value: Any) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
        raise BadField(name, "not-a-number")
    return value


def _items(name: str, value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise BadField(name)
    return cast("list[Any]", value)


def _lines(name: str, value: Any) -> tuple[str, ...]:
    return tuple(_text(name, line) for line in _items(name, value))


def _one_of(kind: type[Enum]) -> _Read:
    def read(name: str, value: Any) -> Enum:
        try:
            return kind(str(value))
        except ValueError:
            raise BadField(name, "not-one-of") from None

    return read


def _some_of(kind: type[Enum]) -> _Read:
    one = _one_of(kind)
    return lambda name, value: tuple(one(name, item) for item in _items(name, value))


def _topics(name: str, value: Any) -> tuple[OffLimit, ...]:
    """A topic alone is not to be brought at all."""
    level = _one_of(Level)
    found: list[OffLimit] = []
    for item in _items(name, value):
        if isinstance(item, str):
            found.append(OffLimit(item))
        else:
            parts = _known(name, item, {"topic", "level"})
            topic = _text(name, parts.get("topic"))
            found.append(OffLimit(topic, level(name, parts.get("level", Level.NOT_AT_ALL))))
    return tuple(found)


def _pleases(name: str, value: Any) -> tuple[PleaseDo, ...]:
    what = _one_of(InDanger)
    found: list[PleaseDo] = []
    for item in _items(name, value):
        parts = {"what": item} if isinstance(item, str) else item
        parts = _known(name, parts, {"what", "name", "number", "consent", "when"})
        texts = {key: _text(name, parts.get(key, "")) for key in ("name", "number", "when")}
        consent = _flag(name, parts.get("consent", False))
        found.append(PleaseDo(what(name, parts.get("what")), consent=consent, **texts))
    return tuple(found)


def _known(name: str, value: Any, keys: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadField(name)
    parts = cast("dict[str, Any]", value)
    if unknown := set(parts) - keys:
        raise UnknownField(min(unknown), tuple(sorted(keys)))
    return parts


class Part(NamedTuple):
    """`name`: of the attribute. `read`: its value from JSON."""

    name: str
    read: _Read


_Pages = dict[str, dict[str, Part]]

# Page → part. What both share, and what each says for themselves.
SHARED: _Pages = {
    "name": {
        "name": Part("name", _text),
        "register": Part("register", _one_of(Register)),
        "label": Part("label", _text),
    },
    "together": {"lines": Part("together", _lines)},
    "limits": {"law": Part("law", _text)},
    "rhythm": {"shares": Part("shares", _one_of(Shares)), "short": Part("short", _flag)},
    "expectation": {"sign_days": Part("sign_days", _days), "reply_days": Part("reply_days", _days)},
    "outside": {
        "travel": Part("travel", _some_of(Travel)),
        "meet": Part("meet", _text),
        "in_public": Part("in_public", _text),
    },
    "keeping": {
        "keep": Part("keep", _one_of(Keep)),
        "keep_single": Part("keep_single", _flag),
        "after_end_days": Part("after_end_days", _days),
    },
    "not_part": {"text": Part("not_part", _text)},
    "badly": {"text": Part("badly", _text)},
    "length": {"length": Part("length", _one_of(Length))},
    "ending": {"thank_you": Part("thank_you", _text), "last_page": Part("last_page", _text)},
}
OF_EACH: _Pages = {
    "hopes": {"hopes": Part("hopes", _text), "offers": Part("offers", _text)},
    "confidentiality": {"mention_buddy": Part("mention_buddy", _flag), "own_side": Part("own_side", _flag)},
    "off_limits": {"topics": Part("off_limits", _topics)},
    "replies": {"welcome": Part("welcome", _some_of(ReplyKind))},
    "availability": {"not_at": Part("not_at", _text)},
    "danger": {"please_do": Part("please_do", _pleases), "please_dont": Part("please_dont", _text)},
    "preparation": {"lessons": Part("lessons", _lines)},
}
PAGES = (
    "name", "together", "hopes", "confidentiality", "limits", "off_limits", "replies", "rhythm",
    "expectation", "availability", "danger", "outside", "keeping", "not_part", "badly", "preparation",
    "length", "ending",
)  # fmt: skip


def page_of(part: str) -> str:
    """The key of the page on which an attribute of an agreement or of a side stands."""
    return next(
        page
        for parts_of in (SHARED, OF_EACH)
        for page, parts in parts_of.items()
        if any(one.name == part for one in parts.values())
    )


# --- out --------------------------------------------------------------------------------------------


def fields_record(agreement: Agreement, me: bytes) -> dict[str, Any]:
    """`me`: the signing key of whoever it is shown to."""
    mine, theirs = agreement.side(me), agreement.other(me)
    record: dict[str, Any] = {}
    for page in PAGES:
        parts = {key: _plain(getattr(agreement, part.name)) for key, part in SHARED.get(page, {}).items()}
        for key, part in OF_EACH.get(page, {}).items():
            said = (_plain(getattr(side, part.name)) for side in (mine, theirs))
            parts[key] = dict(zip(("me", "them"), said, strict=True))
        record[page] = parts
    return record


def _plain(value: Any) -> Any:
    match value:
        case OffLimit(topic, level):
            return {"topic": topic, "level": level.value}
        case PleaseDo():
            said = {"name": value.name, "number": value.number, "when": value.when}
            kept = {key: text for key, text in said.items() if text}
            return {"what": value.what.value} | kept | ({"consent": True} if value.consent else {})
        case tuple():
            return [_plain(item) for item in cast("tuple[Any, ...]", value)]
        case Enum():
            return value.value
        case _:
            return value


# --- in ---------------------------------------------------------------------------------------------


def with_fields(agreement: Agreement, me: bytes, record: dict[str, Any]) -> Agreement:
    """What `record` names, the rest as it is. A page with one part may give it alone, and what each says for
    themselves may be given alone for oneself. Raises BadField, UnknownField."""
    shared: dict[str, Any] = {}
    of_each: dict[bytes, dict[str, Any]] = {side.signing_key: {} for side in agreement.sides}
    other = agreement.other(me).signing_key
    for page, given in record.items():
        if page in SHARED:
            for part, value in _parts(SHARED[page], given):
                shared[part.name] = part.read(part.name, value)
        elif page in OF_EACH:
            for part, value in _parts(OF_EACH[page], given):
                for who, own in _by_person(value, me, other):
                    of_each[who][part.name] = part.read(part.name, own)
        else:
            raise UnknownField(page, PAGES)
    sides: tuple[Side, ...] = tuple(replace(side, **of_each[side.signing_key]) for side in agreement.sides)
    return checked(replace(agreement, sides=sides, **shared))


def _parts(known: dict[str, Part], given: Any) -> list[tuple[Part, Any]]:
    names = set(cast("dict[str, Any]", given)) if isinstance(given, dict) else set[str]()
    alone = len(known) == 1 and not names & set(known)
    parts: dict[str, Any] = {next(iter(known)): given} if alone else _known("", given, set(known))
    return [(known[key], value) for key, value in parts.items()]


def _by_person(value: Any, me: bytes, them: bytes) -> list[tuple[bytes, Any]]:
    if not isinstance(value, dict):
        return [(me, value)]
    persons = {"me": me, "them": them}
    return [(persons[who], own) for who, own in _known("", value, set(persons)).items()]
