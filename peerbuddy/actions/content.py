"""The words that belong to the program, for the verbs and for the start of the window."""

from __future__ import annotations

from peerbuddy.content.library import ENGLISH, Library, library
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.paths import resources


def words_of_the_program(language: str = ENGLISH) -> Library:
    """All content files, in English where the language has none; verbs take it from `session.computer`.

    A damaged one raises ContentDamaged when it is asked for, the others serve.
    """
    return library(resources() / "content", language)


def content_problems(language: str = ENGLISH) -> tuple[ContentDamaged, ...]:
    """For the start: each file that cannot be used, with the key that is wrong in it."""
    return words_of_the_program(language).problems()
