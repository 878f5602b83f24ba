"""Short texts that stand beside the pages: on one line or as a few, each with a length it may have."""

from __future__ import annotations

from typing import TypeVar

from peerbuddy.model.errors import BadField
from peerbuddy.model.text import normalised, one_line

T = TypeVar("T")


def line(field: str, text: str, most: int, *, required: bool = False) -> str:
    """Trimmed, on one line. `most` in characters. Raises BadField."""
    return _fitting(field, one_line(text), most, required=required)


def lines(field: str, text: str, most: int, *, required: bool = False) -> str:
    """Trimmed at both ends, its line breaks kept. `most` in characters. Raises BadField."""
    return _fitting(field, normalised(text).strip(), most, required=required)


def at_most(field: str, things: tuple[T, ...], most: int) -> tuple[T, ...]:
    """Raises BadField when there are more."""
    if len(things) > most:
        raise BadField(field, "too-many", most)
    return things


def _fitting(field: str, text: str, most: int, *, required: bool) -> str:
    if required and not text:
        raise BadField(field, "empty")
    if len(text) > most:
        raise BadField(field, "too-long", most)
    return text
