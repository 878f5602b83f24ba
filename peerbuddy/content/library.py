"""The words that belong to the program, in one language: read from JSON files, checked, kept once read.

A file that a language lacks, or that is damaged there, is taken in English. One that is damaged is named with
the key that is wrong, and every other file can still be used.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from peerbuddy.content import references
from peerbuddy.content.reading import read
from peerbuddy.model.errors import ContentDamaged

if TYPE_CHECKING:
    from peerbuddy.model.agreement_words import AgreementBook
    from peerbuddy.model.goal_words import GoalBook
    from peerbuddy.model.help_card import HelpBook
    from peerbuddy.model.lesson import LessonBook
    from peerbuddy.model.look_back import LookBackBook
    from peerbuddy.model.prompt import PromptBook
    from peerbuddy.model.reply_words import LintBook, ReplyBook
    from peerbuddy.model.strength_words import StrengthBook
    from peerbuddy.model.summary_words import SummaryBook
    from peerbuddy.model.template import TemplateBook
    from peerbuddy.model.wording import InsightBook, Shelf, Texts, WordBook

ENGLISH = "en"

Book = TypeVar("Book")
Check: TypeAlias = Callable[[Book], object]


class Library:
    """Each property reads its file when it is first asked for. Raises ContentDamaged.

    A file of another language than English that is damaged is taken in English; `problems` names it. What a
    file becomes is imported with it: the first page needs a few of them.
    """

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self._folder, self._language = folder, language
        self._replaced: list[ContentDamaged] = []

    @cached_property
    def strengths(self) -> StrengthBook:
        from peerbuddy.model.strength_words import StrengthBook

        return references.with_family_hues(self._book("strengths", StrengthBook, references.check_strengths))

    @cached_property
    def prompts(self) -> PromptBook:
        from peerbuddy.model.prompt import PromptBook

        strengths = self.strengths
        return self._book("prompts", PromptBook, lambda book: references.check_prompts(book, strengths))

    @cached_property
    def templates(self) -> TemplateBook:
        from peerbuddy.model.template import TemplateBook

        prompts = self.prompts
        return self._book("templates", TemplateBook, lambda book: references.check_templates(book, prompts))

    @cached_property
    def look_backs(self) -> LookBackBook:
        from peerbuddy.model.look_back import LookBackBook

        cards = self.templates
        return self._book("look_backs", LookBackBook, lambda book: references.check_look_backs(book, cards))

    @cached_property
    def goals(self) -> GoalBook:
        from peerbuddy.model.goal_words import GoalBook

        return self._book("goals", GoalBook, references.check_goals)

    @cached_property
    def words(self) -> WordBook:
        from peerbuddy.model.wording import WordBook

        return self._book("words", WordBook, references.check_words)

    @cached_property
    def shelf(self) -> Shelf:
        from peerbuddy.model.wording import Shelf

        return self._book("shelf", Shelf)

    @cached_property
    def help(self) -> HelpBook:
        from peerbuddy.model.help_card import HelpBook

        return self._book("help", HelpBook, references.check_help)

    @cached_property
    def summaries(self) -> SummaryBook:
        from peerbuddy.content.references_between_two import check_summaries
        from peerbuddy.model.summary_words import SummaryBook

        return self._book("summaries", SummaryBook, check_summaries)

    @cached_property
    def agreement(self) -> AgreementBook:
        from peerbuddy.content.references_between_two import check_agreement
        from peerbuddy.model.agreement_words import AgreementBook

        return self._book("agreement", AgreementBook, check_agreement)

    @cached_property
    def texts(self) -> Texts:
        from peerbuddy.model.wording import Texts

        return self._book("texts", Texts)

    @cached_property
    def insights(self) -> InsightBook:
        from peerbuddy.model.wording import InsightBook

        return self._book("insights", InsightBook)

    @cached_property
    def replies(self) -> ReplyBook:
        from peerbuddy.content.references_between_two import check_replies
        from peerbuddy.model.reply_words import ReplyBook

        return self._book("replies", ReplyBook, check_replies)

    @cached_property
    def reply_lint(self) -> LintBook:
        """Patterns belong to a language: one that has none of its own has no notes in the margin."""
        from peerbuddy.model.reply_words import LintBook

        if self._language == ENGLISH:
            return self._read(ENGLISH, "reply_lint", LintBook, references.check_reply_lint)
        own = self._translated("reply_lint", LintBook, references.check_reply_lint)
        return own or LintBook(self._language)

    @cached_property
    def lessons(self) -> LessonBook:
        from peerbuddy.content.references_between_two import check_lessons
        from peerbuddy.model.lesson import LessonBook

        return self._book("lessons", LessonBook, check_lessons)

    def problems(self) -> tuple[ContentDamaged, ...]:
        """Reads all of it, for the start: what cannot be used, each with its file and key."""
        met: list[ContentDamaged] = []
        for name in BOOKS:
            try:
                getattr(self, name)
            except ContentDamaged as error:
                met.append(error)
        found = {(error.file, error.where): error for error in (*self._replaced, *met)}
        return tuple(found.values())

    def _book(self, name: str, kind: type[Book], check: Check[Book] | None = None) -> Book:
        own = self._translated(name, kind, check) if self._language != ENGLISH else None
        return self._read(ENGLISH, name, kind, check) if own is None else own

    def _translated(self, name: str, kind: type[Book], check: Check[Book] | None) -> Book | None:
        """None where the language has no such file, or a damaged one."""
        if not (self._folder / self._language / f"{name}.json").exists():
            return None
        try:
            return self._read(self._language, name, kind, check)
        except ContentDamaged as error:
            self._replaced.append(error)
            return None

    def _read(self, language: str, name: str, kind: type[Book], check: Check[Book] | None) -> Book:
        book = read(self._folder / language / f"{name}.json", kind)
        try:
            if check is not None:
                check(book)
        except ContentDamaged as error:
            raise ContentDamaged(f"{language}/{error.file}", error.where) from error
        return book


BOOKS = tuple(name for name, value in vars(Library).items() if isinstance(value, cached_property))


@cache
def library(folder: Path, language: str = ENGLISH) -> Library:
    """The one library of a folder and a language in this process."""
    return Library(folder, language)
