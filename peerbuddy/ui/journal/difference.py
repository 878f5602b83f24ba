"""What differs between two texts: by lines first, then by words inside the lines that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import groupby

# Comparing takes time that grows with the square of what differs: beyond these it is shown as a whole.
MOST_LINES = 2_000
MOST_WORDS = 2_000
_WORD = re.compile(r"\w+|\s+|[^\w\s]")


class Kind(Enum):
    SAME = auto()
    COMES = auto()
    GOES = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stays, comes or goes when `old` becomes `new`."""

    kind: Kind
    text: str


def difference(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces that stay or go make `old`, those that stay or come make `new`."""
    pieces = _by_lines(old.splitlines(keepends=True), new.splitlines(keepends=True))
    joined = ((kind, "".join(piece.text for piece in run)) for kind, run in groupby(pieces, _kind))
    return tuple(Piece(kind, text) for kind, text in joined if text)


def _kind(piece: Piece) -> Kind:
    return piece.kind


def _by_lines(old: list[str], new: list[str]) -> Iterator[Piece]:
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    yield Piece(Kind.SAME, "".join(old[:head]))
    yield from _middle(old[head : len(old) - tail], new[head : len(new) - tail])
    yield Piece(Kind.SAME, "".join(old[len(old) - tail :]))


def _alike(old: list[str], new: list[str]) -> int:
    """How many are the same from the beginning on."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(old), len(new)))


def _middle(old: list[str], new: list[str]) -> Iterator[Piece]:
    if max(len(old), len(new)) > MOST_LINES:
        yield from _whole("".join(old), "".join(new))
        return
    for is_same, before, after in _matched(old, new):
        if is_same:
            yield Piece(Kind.SAME, before)
        else:
            yield from _by_words(before, after)


def _by_words(old: str, new: str) -> Iterator[Piece]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        yield from _whole(old, new)
        return
    for is_same, gone, come in _matched(before, after):
        if is_same:
            yield Piece(Kind.SAME, gone)
        else:
            yield from _whole(gone, come)


def _matched(old: list[str], new: list[str]) -> Iterator[tuple[bool, str, str]]:
    matcher = SequenceMatcher(None, old, new)
    for how, start, end, new_start, new_end in matcher.get_opcodes():
        yield how == "equal", "".join(old[start:end]), "".join(new[new_start:new_end])


def _whole(old: str, new: str) -> Iterator[Piece]:
    yield Piece(Kind.GOES, old)
    yield Piece(Kind.COMES, new)
