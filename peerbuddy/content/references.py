"""What one content file says of another, and of itself: nothing it names may be missing.

Each check raises ContentDamaged with the bare name of its file; the library knows the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from peerbuddy.model.asset import AREA_KEYS
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.strength import HUE_OF

if TYPE_CHECKING:
    from peerbuddy.model.goal_words import GoalBook
    from peerbuddy.model.help_card import HelpBook
    from peerbuddy.model.look_back import LookBackBook
    from peerbuddy.model.prompt import PromptBook
    from peerbuddy.model.reply_words import LintBook
    from peerbuddy.model.strength_words import StrengthBook
    from peerbuddy.model.template import Card, TemplateBook
    from peerbuddy.model.wording import WordBook


def check_strengths(book: StrengthBook) -> None:
    known = {family.id for family in book.families}
    for one in book.strengths:
        one_known(one.family, known, "strengths.json", one.id)


def with_family_hues(book: StrengthBook) -> StrengthBook:
    """Every built-in strength in the hue of its family."""
    return replace(book, strengths=tuple(replace(one, hue=HUE_OF[one.family]) for one in book.strengths))


def check_prompts(book: PromptBook, strengths: StrengthBook) -> None:
    ids = {one.id for one in strengths.strengths}
    contexts = {one.key for one in book.contexts}
    for prompt in book.prompts:
        one_known(prompt.strength, ids | {""}, "prompts.json", prompt.id)
        all_known(prompt.contexts, contexts, "prompts.json", prompt.id)


def check_templates(book: TemplateBook, prompts: PromptBook) -> None:
    contexts = {one.key for one in prompts.contexts}
    for template in book.templates:
        all_known(template.contexts, contexts, "templates.json", template.id)
        _check_cards(template.steps, book.fields, "templates.json", template.id)


def check_look_backs(book: LookBackBook, templates: TemplateBook) -> None:
    for one in (book.weekly, book.monthly):
        _check_cards(one.steps, templates.fields, "look_backs.json", one.id)
    one_known(book.turning_point.then, {"weekly", "monthly"}, "look_backs.json", "turning_point.then")


def check_words(book: WordBook) -> None:
    """Built-in life areas are known by their place."""
    if len(book.life_areas) != len(AREA_KEYS):
        raise ContentDamaged("words.json", "life_areas")


def check_goals(book: GoalBook) -> None:
    measures = {one.key for one in book.measures}
    for kind in book.kinds:
        all_known(kind.measures, measures, "goals.json", f"kinds.{kind.key}")
    all_known(book.transitions, set(book.states), "goals.json", "transitions")
    for state, after in book.transitions.items():
        all_known(after, set(book.states), "goals.json", f"transitions.{state}")


def check_help(book: HelpBook) -> None:
    """A number that ships says where it is from and when it was checked (C2)."""
    for country in book.countries:
        for card in (*country.emergency, *country.lines):
            if card.number and not (card.source and card.checked_on):
                raise ContentDamaged("help.json", f"{country.code}: {card.name}")


def check_reply_lint(book: LintBook) -> None:
    for rule in book.rules:
        patterns = (rule.pattern, rule.rephrase.frame_after if rule.rephrase else "")
        try:
            for pattern in patterns:
                re.compile(pattern)
        except re.error as error:
            raise ContentDamaged("reply_lint.json", rule.id) from error


def _check_cards(cards: tuple[Card, ...], fields: dict[str, str], file: str, where: str) -> None:
    for card in cards:
        all_known((card.field, *card.also), fields, file, f"{where}.{card.key}")


def all_known(names: Iterable[str], known: Iterable[str], file: str, where: str) -> None:
    for name in names:
        one_known(name, set(known), file, where)


def one_known(name: str, known: Iterable[str], file: str, where: str) -> None:
    if name not in known:
        raise ContentDamaged(file, f"{where}: {name}")
