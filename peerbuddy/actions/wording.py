"""Words I use: the person's own words for some things, everywhere where the program says them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.content.library import Library
from peerbuddy.model.asset import checked_word
from peerbuddy.model.errors import BadField
from peerbuddy.model.template import Template
from peerbuddy.session import Session


def word_keys(session: Session) -> tuple[str, ...]:
    """The terms for which one can have a word of one's own; each is also the word of the program.

    Raises ContentDamaged.
    """
    words = words_of_the_program(session.computer.language)
    titles = (one.title_word for one in words.templates.templates if one.title_word)
    return tuple(dict.fromkeys((*words.words.own_words, *titles)))


def set_own_word(session: Session, key: str, word: str) -> None:
    """ "" takes it back to the word of the program. Raises BadField."""
    if key not in word_keys(session):
        raise BadField("word", "not-one-of")
    kept = checked_word(word) if word.strip() else ""
    with session.vault.transaction():
        session.vault.assets.set_own_word(key, "" if kept == key else kept)


def changed_words(session: Session) -> dict[str, str]:
    """Only the terms for which the person has a word of their own, with that word."""
    return session.vault.assets.own_words()


def where_said(session: Session) -> dict[str, tuple[str, ...]]:
    """Each term that the program says somewhere, with the words in which it stands. Raises ContentDamaged."""
    shown = _shown_words(words_of_the_program(session.computer.language))
    found = {key: tuple(text for text in shown if _says(text, key)) for key in word_keys(session)}
    return {key: texts for key, texts in found.items() if texts}


def _shown_words(words: Library) -> tuple[str, ...]:
    """All that may hold a term. Whoever shows them asks for them in own words."""
    titles = (one.title for one in words.templates.templates)
    kinds = (one.label for one in words.goals.plan_kinds)
    return tuple(dict.fromkeys((*titles, *words.words.life_areas, *kinds)))


def title_in_own_words(session: Session, template: Template) -> str:
    """The title of a guided page with the person's own word in it."""
    own = session.vault.assets.own_words().get(template.title_word) if template.title_word else None
    return in_own_word(template.title, template.title_word, own) if own else template.title


def in_own_words(text: str, own: Mapping[str, str]) -> str:
    """`own`: words of one's own by their terms. Each place is changed once, whatever the new words hold; a
    capital stays one at the beginning; a longer word that only contains a term is left alone."""
    if not own:
        return text
    by_term = {key.casefold(): word for key, word in own.items()}
    return re.sub("|".join(map(_alone, own)), partial(_put, by_term), text, flags=re.IGNORECASE)


def in_own_word(text: str, key: str, own: str) -> str:
    return in_own_words(text, {key: own})


def _put(by_term: Mapping[str, str], found: re.Match[str]) -> str:
    own = by_term[found[0].casefold()]
    return own[:1].upper() + own[1:] if found[0][:1].isupper() else own


def _says(text: str, key: str) -> bool:
    return re.search(_alone(key), text, re.IGNORECASE) is not None


def _alone(key: str) -> str:
    return rf"\b{re.escape(key)}\b"
