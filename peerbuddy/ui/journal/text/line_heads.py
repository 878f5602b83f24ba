"""What a line of Markdown begins with: quote marks, a bullet or number, a task box."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = re.compile(
    r"(?P<quote>(?: {0,3}> ?)*)(?P<indent>[ \t]*)"
    r"(?:(?P<item>[-*+]|\d{1,9}[.)])(?:(?P<gap>[ \t]+)(?P<box>\[[ xX]\](?:[ \t]+|$))?|$))?"
)
_NUMBER = re.compile(r"(\d+)([.)])")


@dataclass(frozen=True, slots=True)
class LineHead:
    """`item` is `-`, `*`, `+` or a number with its stop, "" on a line that is no list item.

    `box` is the task box with the blanks after it, "" where there is none.
    """

    quote: str
    indent: str
    item: str
    gap: str
    box: str

    @property
    def text(self) -> str:
        return self.quote + self.indent + self.item + self.gap + self.box

    @property
    def is_list(self) -> bool:
        return bool(self.item)

    @property
    def inner_column(self) -> int:
        """How far what belongs under this item has to be set in."""
        return len(self.indent) + len(self.item) + 1

    def next(self) -> str:
        """What the line after it begins with."""
        number = _NUMBER.fullmatch(self.item)
        item = f"{int(number[1]) + 1}{number[2]}" if number else self.item
        return self.quote + self.indent + item + (self.gap or " " * bool(item)) + ("[ ] " if self.box else "")

    def box_place(self) -> int:
        """Where the character inside the brackets stands; -1 without a box."""
        return len(self.quote + self.indent + self.item + self.gap) + 1 if self.box else -1


def line_head(line: str) -> LineHead:
    match = _HEAD.match(line)
    assert match  # every part of it may be empty
    return LineHead(*(match[name] or "" for name in ("quote", "indent", "item", "gap", "box")))
