"""Help now: plans for rough times, numbers to call, people, and the map of support."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from peerbuddy.model import limited

STALE_AFTER_DAYS = 180
MAX_SECTIONS, MAX_LINES, MAX_TITLE, MAX_LINE, MAX_NOTE = 20, 40, 140, 500, 500


class Likely(StrEnum):
    """Whether the person would really do it."""

    LIKELY = "likely"
    MAYBE = "maybe"


class Way(StrEnum):
    CALL = "call"
    TEXT = "text"
    GO = "go"


class CardPart(StrEnum):
    """Where a card stands: in immediate danger, or to talk to a trained person."""

    EMERGENCY = "emergency"
    LINES = "lines"


class Ring(StrEnum):
    SELF = "self"
    PEERS = "peers"
    CLOSE = "close"
    PROFESSIONALS = "professionals"
    SERVICES = "services"


@dataclass(frozen=True, slots=True)
class PlanLine:
    """`easier`: what would make it easier, for a maybe. `phone` and `say` (a sentence) for people to tell."""

    text: str
    likely: Likely | None = None
    easier: str = ""
    phone: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """`key` is that of the content's section; a section of one's own has a key of its own."""

    key: str
    title: str
    lines: tuple[PlanLine, ...] = ()


@dataclass(frozen=True, slots=True)
class HelpPlan:
    """A plan for rough times. `offer_safer`: whether its section 6 may be picked for sharing at all."""

    id: str
    title: str
    sections: tuple[Section, ...] = ()
    offer_safer: bool = False
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlanUse:
    """The plan was used on a day, and perhaps later: what helped, what to change."""

    id: str
    plan: str
    day: date
    helped: str = ""
    change: str = ""


@dataclass(frozen=True, slots=True)
class OwnHelpCard:
    """A number or place for help. `checked`: when somebody last made sure that it is right."""

    id: str
    part: CardPart
    name: str
    what_for: str = ""
    ways: tuple[Way, ...] = ()
    number: str = ""
    hours: str = ""
    language: str = ""
    cost: str = ""
    checked: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class HelpPerson:
    """Somebody to turn to. `reach`: how. `say`: a sentence prepared for it."""

    id: str
    name: str
    reach: str = ""
    say: str = ""


@dataclass(frozen=True, slots=True)
class MapEntry:
    """Somebody or something on the support map."""

    id: str
    ring: Ring
    name: str
    good_for: str = ""


def is_stale(card: OwnHelpCard, today: date) -> bool:
    """Worth checking again: not checked, or more than 180 days ago."""
    return card.checked is None or (today - card.checked).days > STALE_AFTER_DAYS


def checked_plan(plan: HelpPlan) -> HelpPlan:
    """Empty lines go. Raises BadField."""
    sections = limited.at_most("sections", plan.sections, MAX_SECTIONS)
    return replace(
        plan,
        title=limited.line("title", plan.title, MAX_TITLE, required=True),
        sections=tuple(map(_checked_section, sections)),
    )


def _checked_section(section: Section) -> Section:
    kept = tuple(line for line in section.lines if line.text.strip())
    return Section(
        limited.line("section", section.key, 64, required=True),
        limited.line("section", section.title, MAX_TITLE, required=True),
        tuple(map(_checked_line, limited.at_most("lines", kept, MAX_LINES))),
    )


def _checked_line(line: PlanLine) -> PlanLine:
    return replace(
        line,
        text=limited.lines("line", line.text, MAX_LINE, required=True),
        easier=limited.lines("easier", line.easier, 300),
        phone=limited.line("phone", line.phone, 80),
        say=limited.lines("say", line.say, 300),
    )


def checked_use(use: PlanUse) -> PlanUse:
    """Raises BadField."""
    helped = limited.lines("helped", use.helped, MAX_NOTE)
    return replace(use, helped=helped, change=limited.lines("change", use.change, MAX_NOTE))


def checked_card(card: OwnHelpCard) -> OwnHelpCard:
    """Raises BadField."""
    return replace(
        card,
        name=limited.line("name", card.name, MAX_TITLE, required=True),
        what_for=limited.lines("what_for", card.what_for, 300),
        ways=tuple(way for way in Way if way in card.ways),
        number=limited.line("number", card.number, 80),
        hours=limited.line("hours", card.hours, 140),
        language=limited.line("language", card.language, 140),
        cost=limited.line("cost", card.cost, 140),
        source=limited.line("source", card.source, 300),
    )


def checked_person(person: HelpPerson) -> HelpPerson:
    """Raises BadField."""
    return replace(
        person,
        name=limited.line("name", person.name, MAX_TITLE, required=True),
        reach=limited.line("reach", person.reach, 140),
        say=limited.lines("say", person.say, 300),
    )


def checked_map_entry(entry: MapEntry) -> MapEntry:
    """Raises BadField."""
    name = limited.line("name", entry.name, MAX_TITLE, required=True)
    return replace(entry, name=name, good_for=limited.lines("good_for", entry.good_for, 300))
