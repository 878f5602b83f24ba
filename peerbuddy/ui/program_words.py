"""The words that belong to the program, in the language of the window, for parts that know no computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerbuddy.ui.language import SOURCE

if TYPE_CHECKING:
    from peerbuddy.content.library import Library

_language = SOURCE


def speak(language: str) -> None:
    """That of the computer, before the first part of the window is made."""
    global _language  # noqa: PLW0603 - one program, one language
    _language = language


def program_words() -> Library:
    """All content files; a damaged one raises ContentDamaged when it is asked for."""
    from peerbuddy.actions.content import words_of_the_program  # the window stands before it is needed

    return words_of_the_program(_language)
