"""Strengths under a page as our own exports carry them, and back: what does not fit is left out."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar, cast

from peerbuddy.formats.front_matter import quoted
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.record import strength_record
from peerbuddy.model.strength import Dial, Energy, Evidence, WentTo, evidence, strength_words

Choice = TypeVar("Choice", bound=StrEnum)


def front_matter_line(one: Evidence) -> str:
    said = {key: value for key, value in strength_record(one).items() if value}
    return "\n- {" + ", ".join(f"{key}: {quoted(str(value))}" for key, value in said.items()) + "}"


def strengths_in(value: object) -> tuple[Evidence, ...]:
    """Each strength once: the first that can be read."""
    found: dict[str, Evidence] = {}
    for item in cast("list[object]", value) if isinstance(value, list) else []:
        one = _evidence(cast("dict[object, object]", item)) if isinstance(item, dict) else None
        if one:
            found.setdefault(one.strength, one)
    return tuple(found.values())


def _evidence(fields: Mapping[object, object]) -> Evidence | None:
    try:
        label = _text(fields, "label")
        return evidence(
            _text(fields, "id"),
            _text(fields, "what"),
            dial=_choice(fields, "dial", Dial),
            area=_text(fields, "area"),
            went_to=_choice(fields, "went_to", WentTo),
            energy=_choice(fields, "energy", Energy),
            own_label=strength_words(label).label if label else "",
        )
    except PeerBuddyError:
        return None


def _text(fields: Mapping[object, object], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _choice(fields: Mapping[object, object], name: str, kind: type[Choice]) -> Choice | None:
    value = _text(fields, name)
    return kind(value) if value in set(kind) else None
