"""Own words lie in the vault: each once, in the order of the alphabet, sealed like everything else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.session import Session


def test_words_are_kept_once_and_in_order(reopen: Callable[[], Session]) -> None:
    session = reopen()
    with session.vault.transaction():
        for word in ("tansy", "Ngozi", "tansy", "Bärlauch"):
            session.vault.spelling_words.add(word)
    unlocking.lock(session)
    session = reopen()
    assert session.vault.spelling_words.words() == ("Bärlauch", "Ngozi", "tansy")
    with session.vault.transaction():
        session.vault.spelling_words.remove("Ngozi")
        session.vault.spelling_words.remove("never there")
    assert session.vault.spelling_words.words() == ("Bärlauch", "tansy")
    assert keeping.check(session) == ()


def test_views_are_told_of_a_word_only_when_it_was_saved(session: Session) -> None:
    session.vault.changes.take()
    with pytest.raises(RuntimeError), session.vault.transaction():
        session.vault.spelling_words.add("tansy")
        raise RuntimeError
    assert session.vault.spelling_words.words() == ()
    assert not session.vault.changes.take()
    with session.vault.transaction():
        session.vault.spelling_words.add("tansy")
    assert session.vault.changes.take().settings == {"spelling"}
