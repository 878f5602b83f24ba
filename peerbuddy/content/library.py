"""The words that belong to the program, in one language: read from JSON files, checked, kept once read.

A file that a language lacks is taken in English. One that is damaged is named with the key that is wrong,
and every other file can still be used.
"""

from __future__ import annotations

from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from peerbuddy.content import references
from peerbuddy.content.reading import read
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.goal_words import GoalBook
from peerbuddy.model.help_card import HelpBook
from peerbuddy.model.look_back import LookBackBook
from peerbuddy.model.prompt import PromptBook
from peerbuddy.model.strength_words import StrengthBook
from peerbuddy.model.template import TemplateBook
from peerbuddy.model.wording import InsightBook, Shelf, Texts, WordBook

ENGLISH = "en"

Book = TypeVar("Book")


class Library:
    """Each property reads its file when it is first asked for. Raises ContentDamaged."""

    def __init__(self, folder: Path, language: str = ENGLISH) -> None:
        self._folder, self._language = folder, language

    @cached_property
    def strengths(self) -> StrengthBook:
        return references.with_family_hues(self._book("strengths", StrengthBook))

    @cached_property
    def prompts(self) -> PromptBook:
        book = self._book("prompts", PromptBook)
        references.check_prompts(book, self.strengths)
        return book

    @cached_property
    def templates(self) -> TemplateBook:
        book = self._book("templates", TemplateBook)
        references.check_templates(book, self.prompts)
        return book

    @cached_property
    def look_backs(self) -> LookBackBook:
        book = self._book("look_backs", LookBackBook)
        references.check_look_backs(book, self.templates)
        return book

    @cached_property
    def goals(self) -> GoalBook:
        book = self._book("goals", GoalBook)
        references.check_goals(book)
        return book

    @cached_property
    def words(self) -> WordBook:
        return self._book("words", WordBook)

    @cached_property
    def shelf(self) -> Shelf:
        return self._book("shelf", Shelf)

    @cached_property
    def help(self) -> HelpBook:
        book = self._book("help", HelpBook)
        references.check_help(book)
        return book

    @cached_property
    def texts(self) -> Texts:
        return self._book("texts", Texts)

    @cached_property
    def insights(self) -> InsightBook:
        return self._book("insights", InsightBook)

    def problems(self) -> tuple[ContentDamaged, ...]:
        """Reads all of it, for the start: what cannot be used, each with its file and key."""
        found: dict[tuple[str, str], ContentDamaged] = {}
        for name in BOOKS:
            try:
                getattr(self, name)
            except ContentDamaged as error:
                found.setdefault((error.file, error.where), error)
        return tuple(found.values())

    def _book(self, name: str, kind: type[Book]) -> Book:
        translated = self._folder / self._language / f"{name}.json"
        return read(translated if translated.exists() else self._folder / ENGLISH / f"{name}.json", kind)


BOOKS = tuple(name for name, value in vars(Library).items() if isinstance(value, cached_property))


@cache
def library(folder: Path, language: str = ENGLISH) -> Library:
    """The one library of a folder and a language in this process."""
    return Library(folder, language)
