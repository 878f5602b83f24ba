"""The fields of a packet as somebody gave them in JSON → a body: only what was given is in it."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, cast, get_args, get_origin, get_type_hints

from peerbuddy.model.entry import parse_day
from peerbuddy.model.errors import BadDay, BadField, UnknownField
from peerbuddy.model.packet import BODY_OF, Body, Wish
from peerbuddy.model.text import normalised

_HEAD = ("topics", "wish_back")


@dataclass(frozen=True, slots=True)
class GivenFields:
    body: Body
    topics: tuple[str, ...] = ()
    wish_back: tuple[Wish, ...] = ()


def given_fields(kind: str, given: dict[str, Any]) -> GivenFields:
    """Raises UnknownField, BadField for a value that the field cannot have."""
    form = BODY_OF[kind]
    _check_keys(given, (*(part.name for part in fields(form)), *_HEAD))
    inside = {name: value for name, value in given.items() if name not in _HEAD}
    return GivenFields(
        cast(Body, _made(form, inside)),
        topics=_value("topics", tuple[str, ...], given.get("topics")) or (),
        wish_back=_value("wish_back", tuple[Wish, ...], given.get("wish_back")) or (),
    )


def _check_keys(given: dict[str, Any], known: tuple[str, ...]) -> None:
    for name in given:
        if name not in known:
            raise UnknownField(name, known)


def _made(form: type, given: dict[str, Any]) -> Any:
    """None and "" are as good as not given."""
    hints = get_type_hints(form)
    _check_keys(given, tuple(hints))
    values = {name: _value(name, hints[name], value) for name, value in given.items()}
    return form(**{name: value for name, value in values.items() if value is not None})


def _value(name: str, hint: Any, given: Any) -> Any:
    if given is None or given == "":
        return None
    if get_origin(hint) is tuple:
        return _many(name, get_args(hint)[0], given)
    if date in get_args(hint):
        return _day(name, given)
    if is_dataclass(hint):
        return _made(cast(type, hint), _of_type(name, given, dict))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _option(name, hint, given)
    return normalised(given) if hint is str and isinstance(given, str) else _of_type(name, given, bool)


def _many(name: str, hint: Any, given: Any) -> tuple[Any, ...]:
    items = (_value(name, hint, item) for item in _of_type(name, given, list))
    return tuple(item for item in items if item is not None)


def _of_type(name: str, given: Any, wanted: type) -> Any:
    if type(given) is not wanted:
        raise BadField(name)
    return given


def _day(name: str, given: Any) -> date:
    try:
        return parse_day(_of_type(name, given, str))
    except BadDay:
        raise BadField(name) from None


def _option(name: str, options: type[StrEnum], given: Any) -> StrEnum:
    if given not in list(options):
        raise BadField(name, "not-one-of")
    return options(given)
