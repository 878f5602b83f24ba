"""An agreement as the pair reads it: page by page, each answer in sentences, the same words for both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any, cast

from peerbuddy.model.agreement import Agreement, InDanger, Level, OffLimit, PleaseDo, Side
from peerbuddy.model.agreement_record import OF_EACH, SHARED
from peerbuddy.model.agreement_words import AgreementBook, PageWords, PartWords
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.rules.visible_text import clean_name, shown


@dataclass(frozen=True, slots=True)
class Passage:
    """What one answer says. `side`: the signing key of whose it is, b"" for what both share."""

    part: str
    text: str
    side: bytes = b""
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class PageText:
    """`passages` is empty where nothing was said."""

    key: str
    title: str
    passages: tuple[Passage, ...]


def pages(book: AgreementBook, agreement: Agreement, day: Callable[[date], str]) -> tuple[PageText, ...]:
    """All of them, in order. `day` says a day in the words of whoever reads."""
    return tuple(
        PageText(page.key, page.title, tuple(_of_page(page, agreement, day))) for page in book.fields
    )


def _of_page(page: PageWords, agreement: Agreement, day: Callable[[date], str]) -> Iterator[Passage]:
    if page.core:
        yield Passage("core", page.core, fixed=True)
    for part in page.parts:
        if shared := SHARED.get(page.key, {}).get(part.key):
            text = said(part, getattr(agreement, shared.name)).replace("{made_on}", day(agreement.made_on))
            yield from _passage(part.key, text)
        else:
            for side in agreement.sides:
                value = getattr(side, OF_EACH[page.key][part.key].name)
                yield from _passage(part.key, said(part, value, side), side.signing_key)


def _passage(part: str, text: str, side: bytes = b"") -> Iterator[Passage]:
    if text:
        yield Passage(part, text, side)


def said(part: PartWords, value: Any, side: Side | None = None) -> str:
    """One answer in sentences; "" where there is nothing to say."""
    name = clean_name(side.name) if side else ""
    return " ".join(
        template.replace("{name}", name).replace("{value}", shown(words).strip())
        for template, words in _sentences(part, value)
        if template
    )


def _sentences(part: PartWords, value: Any) -> list[tuple[str, str]]:
    """(template, what stands in it)."""
    says = part.says.get
    match value:
        case bool():
            return [(says("yes" if value else "no", ""), "")]
        case None:
            return []
        case Enum():
            return [(says(value.value, ""), "")]
        case int():
            return [(says("some", ""), str(value))]
        case str():
            return [(says("some", ""), value)] if value else []
        case _:
            return _of_several(part, cast("tuple[Any, ...]", value))


def _of_several(part: PartWords, values: tuple[Any, ...]) -> list[tuple[str, str]]:
    says = part.says.get
    if part.key == "welcome":
        ideas = [] if ReplyKind.IDEAS in values else [(says("ideas_off", ""), "")]
        return [*_listed(part, values), *ideas]
    if not values:
        return [(says("none", ""), "")]
    if isinstance(values[0], OffLimit):
        topics = cast("tuple[OffLimit, ...]", values)
        by_level = {level: [one.topic for one in topics if one.level is level] for level in Level}
        return [(says(level.value, ""), ", ".join(found)) for level, found in by_level.items() if found]
    if isinstance(values[0], PleaseDo):
        return [_please(part, one) for one in cast("tuple[PleaseDo, ...]", values)]
    return _listed(part, values)


def _listed(part: PartWords, values: tuple[Any, ...]) -> list[tuple[str, str]]:
    if not values:
        return [(part.says.get("none", ""), "")]
    labels = {option.key: option.label for option in part.options}
    keys = [value.value if isinstance(value, Enum) else str(value) for value in values]
    joined = "; " if part.key == "lines" else ", "
    return [(part.says.get("some", ""), joined.join(labels.get(key, key) for key in keys).rstrip("."))]


def _please(part: PartWords, please: PleaseDo) -> tuple[str, str]:
    match please.what:
        case InDanger.CALL:
            whom = ", ".join(text for text in (please.name, please.number) if text)
            return part.says.get("call_known" if please.consent else "call", "") if whom else "", whom
        case InDanger.EMERGENCY if not please.when:
            return part.says.get("emergency_bare", ""), ""
        case _:
            return part.says.get(please.what.value, ""), please.when
