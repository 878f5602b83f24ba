"""What one insight looks like: its answer, its drawing, its table, and its moments as a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.insight import MomentSeen
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.behind import Behind, Line, Rows, Way
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.spot import Mark


@dataclass(frozen=True, slots=True)
class Key:
    """One shape of a drawing, and what it stands for."""

    size: int
    mark: Mark
    words: str


@dataclass(frozen=True, slots=True)
class Face:
    """`plot` makes the drawing; None where there are too few moments: then `lines` are listed, newest first,
    each with the way to where it comes from. `lines` is empty where nothing was noted."""

    answer: str
    plot: Callable[[str], Plot] | None
    behind: tuple[Behind, ...]
    rows: Rows
    lines: tuple[tuple[Line, Way | None], ...]
    keys: tuple[Key, ...] = ()
    remark: str = ""


def listed(behind: tuple[Behind, ...]) -> tuple[tuple[Line, Way | None], ...]:
    lines = [(line, one.way) for one in behind for line in one.lines]
    return tuple(sorted(lines, key=lambda pair: pair[0].day, reverse=True))


def lines_of(moments: tuple[MomentSeen, ...]) -> tuple[Line, ...]:
    newest = sorted(moments, key=lambda seen: seen.day, reverse=True)
    return tuple(Line(seen.day, seen.what, seen.entry) for seen in newest)


def sizes() -> tuple[Key, ...]:
    return tuple(Key(size, Mark.FULL, said.size_words(size)) for size in (1, 2, 3))


def blank() -> str:
    return QCoreApplication.translate("insights", "Blank: nothing noted")


def day_cell(day: date, today: date) -> str:
    """It stays in one line."""
    return short_day(day, today).replace(" ", "\u00a0")


def to_goal(goal: str) -> Way:
    return Way(QCoreApplication.translate("insights", "Go to the goal"), "goals", goal)
