"""What one content file says of another, and of itself: nothing it names may be missing.

Each check raises ContentDamaged with the bare name of its file; the library knows the language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import fields, replace

from peerbuddy.model.agreement_record import OF_EACH, PAGES, SHARED
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.asset import AREA_KEYS
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.goal_words import GoalBook
from peerbuddy.model.help_card import HelpBook
from peerbuddy.model.lesson import LessonBook, LessonState
from peerbuddy.model.look_back import LookBackBook
from peerbuddy.model.packet import BODY_OF, SUMMARY_KINDS, ReplyKind, Wish
from peerbuddy.model.prompt import PromptBook
from peerbuddy.model.reply_words import LintBook, ReplyBook
from peerbuddy.model.strength import HUE_OF
from peerbuddy.model.strength_words import StrengthBook
from peerbuddy.model.summary_words import SummaryBook
from peerbuddy.model.template import Card, TemplateBook
from peerbuddy.model.wording import WordBook


def check_strengths(book: StrengthBook) -> None:
    known = {family.id for family in book.families}
    for one in book.strengths:
        _known(one.family, known, "strengths.json", one.id)


def with_family_hues(book: StrengthBook) -> StrengthBook:
    """Every built-in strength in the hue of its family."""
    return replace(book, strengths=tuple(replace(one, hue=HUE_OF[one.family]) for one in book.strengths))


def check_prompts(book: PromptBook, strengths: StrengthBook) -> None:
    ids = {one.id for one in strengths.strengths}
    contexts = {one.key for one in book.contexts}
    for prompt in book.prompts:
        _known(prompt.strength, ids | {""}, "prompts.json", prompt.id)
        _all_known(prompt.contexts, contexts, "prompts.json", prompt.id)


def check_templates(book: TemplateBook, prompts: PromptBook) -> None:
    contexts = {one.key for one in prompts.contexts}
    for template in book.templates:
        _all_known(template.contexts, contexts, "templates.json", template.id)
        _check_cards(template.steps, book.fields, "templates.json", template.id)


def check_look_backs(book: LookBackBook, templates: TemplateBook) -> None:
    for one in (book.weekly, book.monthly):
        _check_cards(one.steps, templates.fields, "look_backs.json", one.id)
    _known(book.turning_point.then, {"weekly", "monthly"}, "look_backs.json", "turning_point.then")


def check_words(book: WordBook) -> None:
    """Built-in life areas are known by their place."""
    if len(book.life_areas) != len(AREA_KEYS):
        raise ContentDamaged("words.json", "life_areas")


def check_goals(book: GoalBook) -> None:
    measures = {one.key for one in book.measures}
    for kind in book.kinds:
        _all_known(kind.measures, measures, "goals.json", f"kinds.{kind.key}")
    _all_known(book.transitions, set(book.states), "goals.json", "transitions")
    for state, after in book.transitions.items():
        _all_known(after, set(book.states), "goals.json", f"transitions.{state}")


def check_help(book: HelpBook) -> None:
    """A number that ships says where it is from and when it was checked (C2)."""
    for country in book.countries:
        for card in (*country.emergency, *country.lines):
            if card.number and not (card.source and card.checked_on):
                raise ContentDamaged("help.json", f"{country.code}: {card.name}")


def check_summaries(book: SummaryBook) -> None:
    """Every kind of packet is there, and each of its lines is a field of its body."""
    kinds, others = {one.key for one in book.kinds}, {one.key for one in book.others}
    _all_known(SUMMARY_KINDS, kinds, "summaries.json", "kinds")
    _all_known(kinds, SUMMARY_KINDS, "summaries.json", "kinds")
    _all_known(BODY_OF, kinds | others | {"reply"}, "summaries.json", "others")
    _all_known(others, BODY_OF, "summaries.json", "others")
    for kind in (*book.kinds, *book.others):
        in_the_body = {part.name for part in fields(BODY_OF[kind.key])}
        _all_known((one.key for one in kind.fields), in_the_body, "summaries.json", f"kinds.{kind.key}")


def check_replies(book: ReplyBook) -> None:
    """Each kind and wish has its words, and each kind that can go with others its place."""
    _all_known(ReplyKind, {one.key for one in book.kinds}, "replies.json", "kinds")
    _all_known(Wish, {one.key for one in book.wishes}, "replies.json", "wishes")
    _all_known(Wish, book.kind_for_wish, "replies.json", "kind_for_wish")
    together = {one.key for one in book.kinds if not one.alone}
    _all_known(together, {key for row in book.order for key in row}, "replies.json", "order")
    _all_known((*book.default_wish, *book.preselected), {*BODY_OF, "*"}, "replies.json", "preselected")
    _known("*", book.preselected, "replies.json", "preselected")


def check_reply_lint(book: LintBook) -> None:
    for rule in book.rules:
        patterns = (rule.pattern, rule.rephrase.frame_after if rule.rephrase else "")
        try:
            for pattern in patterns:
                re.compile(pattern)
        except re.error as error:
            raise ContentDamaged("reply_lint.json", rule.id) from error


def check_lessons(book: LessonBook) -> None:
    _all_known(book.gate.lessons, {one.id for one in book.lessons}, "lessons.json", "gate.lessons")
    _all_known(LessonState, {one.key for one in book.states}, "lessons.json", "states")
    for lesson in book.lessons:
        choices = {one.key for one in lesson.practice.choices}
        for scene in lesson.practice.scenes:
            where = f"{lesson.id}.{scene.key}"
            _all_known((scene.fits, *scene.answers), choices, "lessons.json", where)
            _all_known(choices, scene.answers, "lessons.json", where)


def check_agreement(book: AgreementBook) -> None:
    """Its pages are those of an agreement, in their order, and each part of them has its words."""
    keys = [page.key for page in book.fields]
    if keys != list(PAGES):
        raise ContentDamaged("agreement.json", "fields")
    for page in book.fields:
        parts = [*SHARED.get(page.key, {}), *OF_EACH.get(page.key, {})]
        if [part.key for part in page.parts] != parts:
            raise ContentDamaged("agreement.json", f"fields.{page.key}")


def _check_cards(cards: tuple[Card, ...], fields: dict[str, str], file: str, where: str) -> None:
    for card in cards:
        _all_known((card.field, *card.also), fields, file, f"{where}.{card.key}")


def _all_known(names: Iterable[str], known: Iterable[str], file: str, where: str) -> None:
    for name in names:
        _known(name, set(known), file, where)


def _known(name: str, known: Iterable[str], file: str, where: str) -> None:
    if name not in known:
        raise ContentDamaged(file, f"{where}: {name}")
