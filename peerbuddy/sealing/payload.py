"""A packet as the bytes of a body, and back: one encoding for each packet, and nothing that does not fit.

MessagePack of [kind, head, fields of the body], where head and body are arrays of the fields of
`model/packet.py` in their order. The strict reader is made from those fields and their limits.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, cast, get_args, get_origin, get_type_hints

import msgspec

from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import BODY_OF, MAX_BODY_BYTES, Body, Head, Packet
from peerbuddy.model.text import without_unstorable

T = TypeVar("T")

_MAX_KIND = 32
# What both ends read first: whatever the rest is, it is only passed over.
_OUTER = msgspec.msgpack.Decoder(tuple[str, msgspec.Raw, msgspec.Raw])
_WRONG = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError)


class BadBody(Exception):
    """Bytes that no body of this version has, although the sender signed them."""


class NewerBody(Exception):
    """A body of a kind that this version does not know: made by a newer one. `kind` is cleaned."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def to_bytes(packet: Packet) -> bytes:
    """Raises BadField: too-long, too-many, not-one-of (`kind`), does-not-fit (a text with NUL in it)."""
    if type(packet.body) is not BODY_OF.get(packet.kind):
        raise BadField("kind", "not-one-of")
    for problem in (*_problems(packet.head), *_problems(packet.body)):
        raise problem
    data = msgspec.msgpack.encode([packet.kind, _plain(packet.head), _plain(packet.body)])
    if len(data) > MAX_BODY_BYTES:
        raise BadField("body", "too-long", MAX_BODY_BYTES)
    return data


def from_bytes(data: bytes) -> Packet:
    """Raises BadBody or NewerBody."""
    if len(data) > MAX_BODY_BYTES:
        raise BadBody
    try:
        kind, head, body = _OUTER.decode(data)
        if kind not in BODY_OF:
            raise NewerBody(_shown(kind))
        packet = Packet(
            kind,
            cast(Head, _value(Head, _reader(Head).decode(head))),
            cast(Body, _value(BODY_OF[kind], _reader(BODY_OF[kind]).decode(body))),
        )
        if to_bytes(packet) != data:
            raise BadBody
    except (*_WRONG, BadField) as error:
        raise BadBody from error
    return packet


def packed(value: object) -> bytes:
    """One frozen dataclass as an array of its fields. Raises BadField for what passes its limit."""
    for problem in _problems(value):
        raise problem
    return msgspec.msgpack.encode(_plain(value))


def unpacked(kind: type[T], data: bytes) -> T:
    """The value that `packed` made, and no other bytes. Raises BadBody."""
    try:
        value = _value(kind, _reader(kind).decode(data))
        if packed(value) != data:
            raise BadBody
    except (*_WRONG, BadField) as error:
        raise BadBody from error
    return cast(T, value)


def as_json(packet: Packet) -> dict[str, object]:
    """Of strings, numbers, lists and dicts: what is empty is left out, days as YYYY-MM-DD, bytes as hex."""
    head = packet.head
    shown: dict[str, object] = {
        "kind": packet.kind,
        "made_on": head.made_on.isoformat(),
        "from": head.sender,
        "to": head.recipient,
        "topics": _json(head.topics),
        "wish_back": _json(head.wish_back),
        "keep_until": _json(head.keep_until),
        **cast("dict[str, object]", _json(packet.body)),
    }
    return {name: value for name, value in shown.items() if _says_something(value)}


# --- bytes → values ---------------------------------------------------------------------------------


@cache
def _reader(kind: type) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(_struct(kind))


@cache
def _struct(kind: type) -> Any:
    """An array of exactly the fields of a dataclass, each within its limit."""
    hints = get_type_hints(kind)
    parts = [(part.name, _limited(hints[part.name], part.metadata)) for part in fields(kind)]
    return msgspec.defstruct(kind.__name__, parts, array_like=True, forbid_unknown_fields=True)


def _limited(hint: Any, limits: Any) -> Any:
    most = limits.get("most")
    if get_origin(hint) is tuple:
        inner = {"most": limits.get("each"), "length": limits.get("length")}
        item = _limited(get_args(hint)[0], inner)
        return Annotated[tuple[item, ...], msgspec.Meta(max_length=most)]
    if is_dataclass(hint):
        return _struct(cast(type, hint))
    if isinstance(hint, UnionType):
        return hint
    if limits.get("length") is not None:
        return Annotated[hint, msgspec.Meta(min_length=limits["length"], max_length=limits["length"])]
    return Annotated[hint, msgspec.Meta(max_length=most)] if most is not None else hint


@cache
def _hints(kind: Any) -> tuple[tuple[str, Any], ...]:
    """Of each field in their order: found out once, for it takes longer than all the reading."""
    hints = get_type_hints(kind)
    return tuple((part.name, hints[part.name]) for part in fields(kind))


def _value(hint: Any, read: Any) -> Any:
    """What was read, as the types of the model."""
    if is_dataclass(hint):
        kind = cast(type, hint)
        return kind(*(_value(part, getattr(read, name)) for name, part in _hints(kind)))
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in read)
    return read


def _shown(kind: str) -> str:
    """A word of somebody else's program, shortened and without what is not a plain letter."""
    return "".join(letter for letter in kind if letter.isascii() and (letter.isalnum() or letter == "_"))[
        :_MAX_KIND
    ]


# --- values → bytes ---------------------------------------------------------------------------------


@cache
def _limits(kind: type) -> tuple[tuple[str, Any], ...]:
    return tuple((part.name, part.metadata) for part in fields(kind))


def _limits_of(value: object) -> tuple[tuple[str, Any], ...]:
    return _limits(type(value))


def _plain(value: Any) -> object:
    if is_dataclass(value):
        return [_plain(getattr(value, name)) for name, _ in _limits_of(value)]
    if isinstance(value, tuple):
        return [_plain(item) for item in cast("tuple[object, ...]", value)]
    return value.value if isinstance(value, Enum) else value


def _problems(value: Any) -> Iterator[BadField]:
    """Everything in it that passes its limit, in the order of the fields."""
    for name, limits in _limits_of(value):
        yield from _problems_of(name, getattr(value, name), limits)


def _problems_of(name: str, value: object, limits: Any) -> Iterator[BadField]:
    most, each, length = limits.get("most"), limits.get("each"), limits.get("length")
    if is_dataclass(value):
        yield from _problems(value)
    elif isinstance(value, tuple):
        items = cast("tuple[object, ...]", value)
        if most is not None and len(items) > most:
            yield BadField(name, "too-many", most)
        for item in items:
            yield from _problems_of(name, item, {"most": each, "length": length})
    elif isinstance(value, str | bytes):
        if length is not None and len(value) != length:
            yield BadField(name)
        if most is not None and len(value) > most:
            yield BadField(name, "too-long", most)
        if isinstance(value, str) and without_unstorable(value) != value:
            yield BadField(name)


# --- values → JSON ----------------------------------------------------------------------------------


def _json(value: object) -> object:
    if is_dataclass(value):
        shown = {part.name: _json(getattr(value, part.name)) for part in fields(value)}
        return {name: inner for name, inner in shown.items() if _says_something(inner)}
    if isinstance(value, tuple):
        return [_json(item) for item in cast("tuple[object, ...]", value)]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex() if any(value) else ""
    return value.value if isinstance(value, Enum) else value


def _says_something(value: object) -> bool:
    return value not in ("", [], {}, None, False)
