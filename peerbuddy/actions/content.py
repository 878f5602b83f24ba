"""The words that belong to the program, for the verbs and for the start of the window."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from peerbuddy.content.library import ENGLISH, Library, library
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.rules.boundary import plain_name
from peerbuddy.paths import resources


def words_of_the_program(language: str = ENGLISH) -> Library:
    """All content files, in English where the language has none; verbs take it from `session.computer`.

    A damaged one raises ContentDamaged when it is asked for, the others serve.
    """
    return library(resources() / "content", language)


def content_problems(language: str = ENGLISH) -> tuple[ContentDamaged, ...]:
    """For the start: each file that cannot be used, with the key that is wrong in it."""
    return words_of_the_program(language).problems()


def same_topics() -> Mapping[str, str]:
    """Each topic of the content, in every language there is, with one name for all of them: two buddies, and
    one who came to another language, draw the same line. Languages whose words are damaged are left out."""
    return _same_topics(resources() / "content")


@cache
def _same_topics(folder: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for language in sorted(path.name for path in folder.iterdir() if path.is_dir()):
        try:
            topics = library(folder, language).words.topics
        except ContentDamaged:
            continue
        for place, topic in enumerate(topics):
            found.setdefault(plain_name(topic), f"topic {place}")
    return found
