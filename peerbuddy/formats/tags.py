"""Tags of other programs made to fit ours, so that no page is lost for a tag."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from peerbuddy.model.entry import clean_tags
from peerbuddy.model.errors import BadTag


def listed(value: object) -> list[object]:
    """A list as it is; a text split at its commas; nothing else."""
    if isinstance(value, list):
        return cast("list[object]", value)
    return list(value.split(",")) if isinstance(value, str) else []


def fitting(values: Iterable[object]) -> tuple[tuple[str, ...], int]:
    """What fits, and how many did not. A comma parts two tags; an empty one is nothing."""
    kept: list[str] = []
    unfit = 0
    for value in values:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            unfit += value is not None
            continue
        for piece in str(value).split(","):
            try:
                kept += clean_tags((piece,))
            except BadTag:
                unfit += bool(piece.strip())
    return clean_tags(tuple(kept)), unfit
