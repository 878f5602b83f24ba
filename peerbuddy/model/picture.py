"""The mark by which a text names a picture of its page, and what it takes to bring a removed one back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from peerbuddy.model.entry import AttachmentLine
from peerbuddy.model.text import one_line

# A text names a picture of its vault as `![words](attachment:<id>)`.
OWN_SCHEME = "attachment:"
MAX_ALT_LENGTH = 1000

# Each alternative begins with another character, so nothing is tried twice.
_MARK = re.compile(
    r"!\[(?P<alt>(?:[^\[\]\\]|\\.|\[[^\[\]\\]*\])*)\]"
    r"\(attachment:(?P<id>[0-9a-f]{32})(?:[ \t]+\"[^\"\n]*\")?\)",
    re.DOTALL,
)
_MEANT = re.compile(r"[\\\[\]*_~`<&]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, slots=True)
class PictureMark:
    """`alt`: the words that stand for the picture. `start`, `end`: of the mark; `alt_end`: of its words."""

    id: str
    alt: str
    start: int
    end: int
    alt_end: int


@dataclass(frozen=True, slots=True)
class RemovedPicture:
    """All of a picture, so that it can be put back."""

    entry: str
    line: AttachmentLine
    created: datetime
    data: bytes = field(repr=False)


def mark_of(id: str, alt: str = "") -> str:
    return f"![{escaped(alt)}]({OWN_SCHEME}{id})"


def escaped(alt: str) -> str:
    """On one line, and so that Markdown takes none of its characters for a mark."""
    return _MEANT.sub(r"\\\g<0>", one_line(alt)[:MAX_ALT_LENGTH])


def marks_in(text: str) -> tuple[PictureMark, ...]:
    if OWN_SCHEME not in text:
        return ()
    return tuple(
        PictureMark(found["id"], one_line(_ESCAPED.sub(r"\1", found["alt"])), *found.span(), found.end("alt"))
        for found in _MARK.finditer(text)
    )


def alts_in(text: str) -> dict[str, str]:
    """The words for each picture that the text names; of several marks of one, the first that has any."""
    alts: dict[str, str] = {}
    for mark in marks_in(text):
        alts[mark.id] = alts.get(mark.id) or mark.alt
    return alts


def places_of(text: str, id: str) -> tuple[tuple[int, int], ...]:
    """What goes with a picture that is taken out: its marks, each with its line where it stands alone."""
    return tuple(_places(text, id))


def _places(text: str, id: str) -> Iterator[tuple[int, int]]:
    last = 0
    for mark in marks_in(text):
        if mark.id == id:
            start, end = _with_its_line(text, mark)
            yield max(start, last), end
            last = end


def _with_its_line(text: str, mark: PictureMark) -> tuple[int, int]:
    start = text.rfind("\n", 0, mark.start) + 1
    end = text.find("\n", mark.end)
    end = len(text) if end < 0 else end
    if text[start : mark.start].strip() or text[mark.end : end].strip():
        return mark.start, mark.end
    if text.startswith("\n\n", end):
        return start, end + 2
    if end < len(text):
        return start, end + 1
    return max(0, start - (2 if text.endswith("\n\n", 0, start) else 1)), end


def without(text: str, places: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(places):
        text = text[:start] + text[end:]
    return text


def with_mark_again(text: str, before: str, after: str, mark: str) -> str:
    """A text that lost `mark`: as it was before, or with the mark below what was written since."""
    if text == after:
        return before
    return f"{text.rstrip()}\n\n{mark}" if text.strip() else mark
