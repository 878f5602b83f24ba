"""What is printed of Help now, as HTML: numbers and people, or one plan. Words of a person are escaped."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.help_card import HelpBook
from peerbuddy.model.help_plan import CardPart, HelpPerson, HelpPlan, Likely, OwnHelpCard, PlanLine
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.plan_page import SERVICES


def of_page(
    words: HelpBook,
    cards: tuple[OwnHelpCard, ...],
    people: tuple[HelpPerson, ...],
    pocket: tuple[str, ...],
) -> str:
    said = {part.key: part.text.rstrip(":") for part in words.order}
    html = _line("h1", QCoreApplication.translate("help", "Help now"))
    for part in CardPart:
        html += _line("h2", said[part])
        shown = [card for card in cards if card.part is part]
        html += "".join(map(_card, shown)) or _line("p", words.no_number)
    if people:
        html += _line("h2", said["people"]) + "".join(map(_person, people))
    if pocket:
        html += _line("h2", QCoreApplication.translate("help", "My pocket card"))
        html += "".join(_line("p", line) for line in pocket)
    html += _line("h2", said["landing"])
    html += "".join(_line("p", exercise) for exercise in words.landing.exercises)
    return html + _line("p.hint", words.landing.note)


def of_plan(words: HelpBook, plan: HelpPlan, cards: tuple[OwnHelpCard, ...]) -> str:
    html = _line("h1", plan.title) + _line("p.hint", words.plan.use)
    for section in plan.sections:
        beside = cards if section.key == SERVICES else ()
        if section.lines or beside:
            html += _line("h2", section.title) + "".join(map(_plan_line, section.lines))
            html += "".join(_line("p", f"{card.name}  {card.number}") for card in beside)
    return html


def _card(card: OwnHelpCard) -> str:
    checked = QCoreApplication.translate("help", "Checked on {day}")
    about = (
        card.what_for,
        card.hours,
        card.language,
        card.cost,
        checked.format(day=long_day(card.checked)) if card.checked else "",
    )
    html = _line("p", card.name) + _line("p.number", card.number)
    return html + _line("p.hint", " · ".join(piece for piece in about if piece))


def _person(person: HelpPerson) -> str:
    html = _line("p", f"{person.name}  {person.reach}".strip())
    return html + _line("p.hint", person.say)


def _plan_line(line: PlanLine) -> str:
    maybe = QCoreApplication.translate("help", "maybe")
    about = (maybe if line.likely is Likely.MAYBE else "", line.easier, line.say)
    html = _line("p", "•  " + f"{line.text}  {line.phone}".strip())
    return html + _line("p.hint", " · ".join(piece for piece in about if piece))


def _line(tag: str, text: str) -> str:
    """`tag` as "p.hint"; nothing at all for no text."""
    name, _, kind = tag.partition(".")
    of_kind = f' class="{kind}"' if kind else ""
    shown = escape(text).replace("\n", "<br>")
    return f"<{name}{of_kind}>{shown}</{name}>" if text else ""
