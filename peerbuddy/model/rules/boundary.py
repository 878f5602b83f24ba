"""Labels of a packet against what somebody asked to leave out. What is not labelled cannot be caught."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from peerbuddy.model.text import folded

NO_OTHER_NAMES: Mapping[str, str] = MappingProxyType({})


def touched(
    labels: Iterable[str], off_limits: Iterable[str], same: Mapping[str, str] = NO_OTHER_NAMES
) -> tuple[str, ...]:
    """Those labels that name one of the topics, in any case and with or without accents.

    `same`: names that one topic has in several languages, as `plain_name` writes them → one name for all.
    """
    known = {_known_as(topic, same) for topic in off_limits}
    return tuple(label for label in labels if _known_as(label, same) in known)


def plain_name(topic: str) -> str:
    return folded(topic).strip()


def _known_as(topic: str, same: Mapping[str, str]) -> str:
    name = plain_name(topic)
    return same.get(name, name)
