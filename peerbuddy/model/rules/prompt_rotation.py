"""Which prompt a day has: none twice within fourteen days, and a deep one only when it was asked for.

Packs that a person has switched on bring their prompts to the front and keep none away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from peerbuddy.model.prompt import Depth, Prompt, Shown

NO_REPEAT_DAYS = 14
LATE_FROM = 22  # o'clock


@dataclass(frozen=True, slots=True)
class Moment:
    """When a prompt is wanted. `is_heavy`: the last page was tagged so. `contexts` of packs that are on."""

    now: datetime
    is_heavy: bool = False
    contexts: frozenset[str] = frozenset()


def of_today(prompts: Iterable[Prompt], shown: Iterable[Shown], at: Moment) -> Prompt | None:
    """The one this day has already, as long as it may stay; else another one."""
    prompts, shown = tuple(prompts), tuple(shown)
    today = [one.prompt for one in shown if one.day == at.now.date()]
    kept = next((one for one in prompts if today and one.id == today[-1]), None)
    if kept is not None and not (kept.depth == Depth.DEEP and _only_lighter(at)):
        return kept
    return another(prompts, shown, at)


def another(
    prompts: Iterable[Prompt], shown: Iterable[Shown], at: Moment, *, deep: bool = False
) -> Prompt | None:
    """One that was not here for fourteen days, longest unseen first; with `deep` a deep one.

    None when all of them were here lately. `shown` needs to reach back no further than those days.
    """
    last: dict[str, date] = {}
    for one in shown:
        last[one.prompt] = max(one.day, last.get(one.prompt, one.day))
    today = at.now.date()
    fitting = [
        one
        for one in prompts
        if (one.depth == Depth.DEEP) == deep
        and not (one.id in last and abs((today - last[one.id]).days) < NO_REPEAT_DAYS)
    ]
    return min(fitting, key=lambda one: _place(one, last.get(one.id), at), default=None)


def _place(prompt: Prompt, last: date | None, at: Moment) -> tuple[bool, date, bytes]:
    fits = bool(at.contexts & frozenset(prompt.contexts))
    by_chance = hashlib.sha256(f"{at.now.date().isoformat()} {prompt.id}".encode()).digest()
    return not fits, last or date.min, by_chance


def _only_lighter(at: Moment) -> bool:
    return at.is_heavy or at.now.hour >= LATE_FROM
