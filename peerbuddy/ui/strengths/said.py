"""Words about strengths: most of them belong to the content, in the person's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.strength import Dial, Evidence, Family, Moment, Route, Strength, UseSource
from peerbuddy.model.strength_words import StrengthBook
from peerbuddy.model.text import folded
from peerbuddy.model.wording import Option
from peerbuddy.ui.dates import day_for_chip, short_day
from peerbuddy.ui.parts.source_mark import Shown
from peerbuddy.ui.program_words import program_words

_LONGEST = 40  # of a page's heading, where it stands among other things


def book() -> StrengthBook:
    return program_words().strengths


def capital(text: str) -> str:
    """With a large first letter: the content has its words as they stand within a sentence."""
    return text[:1].upper() + text[1:]


def options(of: Iterable[Option]) -> tuple[tuple[str, str], ...]:
    return tuple((one.key, capital(one.label)) for one in of)


def dial_words(dial: Dial | None) -> str:
    return next((one.label for one in book().dial if dial and one.key == dial.value), "")


def family_name(family: Family) -> str:
    return next((capital(one.label) for one in book().families if one.id is family), "")


def mark_words(kind: Shown) -> str:
    return next((one.label for one in book().sources if one.key == kind.value), "")


def route_name(route: Route) -> str:
    if route is Route.BY_HAND:
        return QCoreApplication.translate("strengths", "chosen by hand")
    if route is Route.STORIES:
        return QCoreApplication.translate("strengths", "three stories")
    if route is Route.CARDS:
        return QCoreApplication.translate("strengths", "card sort and pairs")
    return QCoreApplication.translate("strengths", "through others’ eyes")


def mark_of(moment: Moment) -> Shown:
    return Shown.OTHERS if moment.source is UseSource.BUDDY else Shown.ENTRIES


def where(moment: Moment) -> str:
    """The page it stands under, or how it came in."""
    if moment.entry is not None:
        heading = moment.heading or QCoreApplication.translate("strengths", "a page")
        if len(heading) <= _LONGEST:
            return heading
        beginning = heading[:_LONGEST]
        return (beginning.rpartition(" ")[0] or beginning) + "…"
    if moment.source is UseSource.CHECK_IN:
        return QCoreApplication.translate("strengths", "check-in")
    if moment.source is UseSource.BUDDY:
        return mark_words(Shown.OTHERS)
    return QCoreApplication.translate("strengths", "quick note")


def area_name(said: Evidence, areas: dict[str, str]) -> str:
    return areas.get(said.area, said.area)


def caption(moment: Moment, areas: dict[str, str], today: date) -> str:
    """Day, source, life area and dial, as far as they were said."""
    parts = (
        short_day(moment.day, today),
        where(moment),
        area_name(moment.evidence, areas),
        dial_words(moment.evidence.dial),
    )
    return "  ·  ".join(part for part in parts if part)


def front_date(day: date) -> str:
    told = QCoreApplication.translate("strengths", "What feels most like me, as of {day}")
    return told.format(day=day_for_chip(day))


def by_name(strengths: Iterable[Strength]) -> list[Strength]:
    """Alphabetical: none stands before another."""
    return sorted(strengths, key=lambda one: (folded(one.label), one.id))


def fits(one: Strength, typed: str) -> bool:
    """By its name, what it is also called, and what it is in short."""
    wanted = folded(typed.strip())
    return any(wanted in folded(text) for text in (one.label, *one.also, one.in_short))
