"""From ticked lines to the body of a packet: nothing is in it that no ticked line says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

from peerbuddy.model.packet import (
    BODY_OF,
    Body,
    PageBody,
    SharedEntry,
    SharedStrength,
)
from peerbuddy.model.sharing import Line, Part

Value = TypeVar("Value")

# Names of strengths are no text in which somebody could be named.
_NO_TEXT = {"label", "strengths", "strength", "front_set"}


def body_of(kind: str, ticked: tuple[Line, ...], picked: Mapping[str, str], whole: Mapping[str, str]) -> Body:
    """`ticked` in the order of the bench. `picked`: options by field. `whole`: by the id of a page of which
    every paragraph is ticked, its text as it was written."""
    if kind == "page":
        return PageBody(_entries(ticked, whole))
    form = BODY_OF[kind]
    hints = get_type_hints(form)
    values: dict[str, Any] = {}
    for part in fields(form):
        lines = tuple(line for line in ticked if line.field == part.name)
        if lines:
            values[part.name] = _value(hints[part.name], lines)
        elif part.name in picked:
            values[part.name] = hints[part.name](picked[part.name])
    return form(**values)


def _value(hint: Any, lines: tuple[Line, ...]) -> Any:
    if hint is bool:
        return True
    if date in get_args(hint):
        return lines[0].day
    if get_origin(hint) is tuple:
        return tuple(dict.fromkeys(line.text for line in lines))
    return _together(lines)


def _together(lines: tuple[Line, ...]) -> str:
    """Paragraphs of a page keep the space between them."""
    between = "\n\n" if any(line.part is Part.TEXT for line in lines) else "\n"
    return between.join(line.text for line in lines)


def _entries(ticked: tuple[Line, ...], whole: Mapping[str, str]) -> tuple[SharedEntry, ...]:
    ids = tuple(dict.fromkeys(line.entry for line in ticked))
    return tuple(_entry(tuple(line for line in ticked if line.entry == id), whole.get(id, "")) for id in ids)


def _entry(lines: tuple[Line, ...], whole: str) -> SharedEntry:
    def of(part: Part) -> tuple[Line, ...]:
        return tuple(line for line in lines if line.part is part)

    day, title, text, strengths = (of(part) for part in Part)
    return SharedEntry(
        day=day[0].day if day else None,
        title=title[0].text if title else "",
        text=whole or _together(text),
        strengths=tuple(SharedStrength(line.label, line.text) for line in strengths),
    )


def with_texts(value: Value, change: Callable[[str], str]) -> Value:
    """The same body with every text in it changed; names of strengths stay."""
    return cast(Value, _changed(value, change))


def texts_of(body: Body) -> tuple[str, ...]:
    """Every text in it but the names of strengths."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _changed(body, note)
    return tuple(found)


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if is_dataclass(value):
        parts = {part.name: getattr(value, part.name) for part in fields(value)}
        changed = {n: _changed(inner, change) for n, inner in parts.items() if n not in _kept(n, inner)}
        return replace(cast(Any, value), **changed)
    if isinstance(value, tuple):
        return tuple(_changed(item, change) for item in cast("tuple[Any, ...]", value))
    return change(value) if type(value) is str else value


def _kept(name: str, inner: Any) -> set[str]:
    """A list of names of strengths stays; the strengths of a page have sentences beside their names."""
    has_sentences = isinstance(inner, tuple) and any(map(is_dataclass, cast("tuple[Any, ...]", inner)))
    return set() if has_sentences else _NO_TEXT & {name}
