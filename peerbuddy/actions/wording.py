"""Words I use: the person's own words for some things, everywhere where the program says them."""

from __future__ import annotations

import re

from peerbuddy.actions.content import words_of_the_program
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


def own_words(session: Session) -> dict[str, str]:
    """Every term with the word the person uses, else with its own. Raises ContentDamaged."""
    return {key: key for key in word_keys(session)} | session.vault.assets.own_words()


def word_for(session: Session, key: str) -> str:
    return session.vault.assets.own_words().get(key, key)


def set_own_word(session: Session, key: str, word: str) -> None:
    """ "" takes it back to the word of the program. Raises BadField."""
    if key not in word_keys(session):
        raise BadField("word", "not-one-of")
    kept = checked_word(word) if word.strip() else ""
    with session.vault.transaction():
        session.vault.assets.set_own_word(key, "" if kept == key else kept)


def title_in_own_words(session: Session, template: Template) -> str:
    """The title of a guided page with the person's own word in it."""
    own = session.vault.assets.own_words().get(template.title_word) if template.title_word else None
    return in_own_word(template.title, template.title_word, own) if own else template.title


def in_own_word(text: str, key: str, own: str) -> str:
    """A capital stays one at the beginning; a longer word that only contains the term is left alone."""

    def put(found: re.Match[str]) -> str:
        return own[:1].upper() + own[1:] if found[0][:1].isupper() else own

    return re.sub(rf"\b{re.escape(key)}\b", put, text, flags=re.IGNORECASE)
