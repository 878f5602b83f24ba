"""What comes back from a job, who hears it, and how a job written in steps is walked."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from shiboken6 import isValid

if TYPE_CHECKING:
    from peerbuddy.model.changes import Changes
    from peerbuddy.model.progress import Progress

Hear = Callable[[Any], None]

END = object()


class GivenUp(Exception):
    """Nobody waits any more for a vault to be opened or made."""


@dataclass(frozen=True, slots=True)
class Answer:
    value: Any
    error: Exception | None
    changes: Changes | None
    then: Hear | None
    otherwise: Hear | None


@dataclass(frozen=True, slots=True)
class Walk:
    """A verb in steps, and who hears of it."""

    steps: Generator[Any]
    progress: Callable[[Progress], bool]
    then: Hear | None
    otherwise: Hear | None
    is_quiet: bool = True


def take_step(steps: Iterator[Any]) -> Any:
    return next(steps, END)


def tell(hear: Hear | None, value: Any) -> None:
    """Not to a page that is gone: PySide would raise "Internal C++ object already deleted"."""
    asker = hear
    while isinstance(asker, partial):
        asker = asker.func
    asker = getattr(asker, "__self__", None)
    if hear is not None and not (isinstance(asker, QObject) and not isValid(asker)):
        hear(value)
