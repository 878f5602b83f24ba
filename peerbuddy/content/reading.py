"""One content file → one typed value. Nothing is passed over: an unknown key is as wrong as a missing one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar, cast

import msgspec

from peerbuddy.model.errors import ContentDamaged

Book = TypeVar("Book")

_PLACE = re.compile(r"`\$\.?(.*?)`$")
_KEYS = ("id", "key")  # by one of these an item is known in its list


def read(path: Path, kind: type[Book]) -> Book:
    """Raises ContentDamaged with the name of the file and the place in it."""
    name = f"{path.parent.name}/{path.name}"
    try:
        raw = path.read_bytes()
        book = msgspec.json.decode(raw, type=kind)
    except msgspec.ValidationError as error:
        place = _PLACE.search(str(error))
        raise ContentDamaged(name, place[1] if place else "") from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ContentDamaged(name) from error
    wrong = next(_wrong(msgspec.json.decode(raw), msgspec.to_builtins(book), ""), None)
    if wrong is not None:
        raise ContentDamaged(name, wrong)
    return book


def _wrong(raw: object, known: object, place: str) -> Iterator[str]:
    """Places of keys that the value does not know, and of items known by the same key as one before."""
    if isinstance(raw, dict) and isinstance(known, dict):
        fields = cast("dict[str, object]", known)
        for key, value in cast("dict[str, object]", raw).items():
            inside = f"{place}.{key}".lstrip(".")
            if key in fields:
                yield from _wrong(value, fields[key], inside)
            else:
                yield inside
    elif isinstance(raw, list) and isinstance(known, list | tuple):
        items = cast("list[object]", raw)
        yield from _repeated(items, place)
        for number, (item, one) in enumerate(zip(items, cast("list[object]", known), strict=True)):
            yield from _wrong(item, one, f"{place}[{number}]")


def _repeated(items: list[object], place: str) -> Iterator[str]:
    met: set[object] = set()
    for number, item in enumerate(items):
        if isinstance(item, dict):
            fields = cast("dict[str, object]", item)
            named = next((fields[key] for key in _KEYS if key in fields), None)
        else:
            named = item if isinstance(item, str) else None
        if named is not None and named in met:
            yield f"{place}[{number}]"
        met.add(named)
