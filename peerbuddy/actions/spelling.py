"""The spell check as a person set it, and the words of their own. All of it lies in the vault."""

from __future__ import annotations

import unicodedata

from peerbuddy.model.spelling import MAX_WORD_LENGTH, SpellingChoice
from peerbuddy.session import Session
from peerbuddy.vault.spelling_words import CHANGED

IS_ON = "spelling_is_on"
DICTIONARIES = "spelling_dictionaries"


def spelling(session: Session) -> SpellingChoice:
    settings = session.vault.settings
    return SpellingChoice(
        is_on={"yes": True, "no": False}.get(settings.get(IS_ON)),
        dictionaries=tuple(settings.get(DICTIONARIES).split()),
        words=session.vault.spelling_words.words(),
    )


def check_spelling(session: Session, *, is_on: bool) -> None:
    """From now on, or no longer. Raises ReadOnly, DiskFull."""
    _set(session, IS_ON, "yes" if is_on else "no")


def choose_dictionaries(session: Session, tags: tuple[str, ...]) -> None:
    """A word is known if any of them knows it. None at all: that of the language. Raises ReadOnly."""
    _set(session, DICTIONARIES, " ".join(tags))


def _set(session: Session, name: str, value: str) -> None:
    with session.vault.transaction():
        session.vault.settings.set(name, value)
        session.vault.changes.note("settings", CHANGED)


def add_word(session: Session, word: str) -> None:
    """To the person's own words. Raises ReadOnly, DiskFull; ValueError for what is no single word."""
    composed = unicodedata.normalize("NFC", word)
    if not composed or len(composed) > MAX_WORD_LENGTH or composed.split() != [composed]:
        raise ValueError("not a word")
    with session.vault.transaction():
        session.vault.spelling_words.add(composed)


def remove_word(session: Session, word: str) -> None:
    """No longer one of them; one that never was is no error. Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        session.vault.spelling_words.remove(word)
