"""The spell check as a person set it is kept in the vault, with the words of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from peerbuddy.actions import spelling, unlocking
from peerbuddy.model.spelling import MAX_WORD_LENGTH, SpellingChoice, is_among
from peerbuddy.session import Session
from tests.conftest import MadeVault


def test_nothing_is_chosen_before_somebody_chooses(session: Session) -> None:
    assert spelling.spelling(session) == SpellingChoice()


def test_what_was_chosen_is_there_after_unlocking_again(reopen: Callable[[], Session]) -> None:
    session = reopen()
    spelling.check_spelling(session, is_on=False)
    spelling.choose_dictionaries(session, ("en_GB", "de_DE"))
    spelling.add_word(session, "tansy")
    unlocking.lock(session)
    assert spelling.spelling(reopen()) == SpellingChoice(False, ("en_GB", "de_DE"), ("tansy",))


def test_each_change_is_told_under_one_name(session: Session) -> None:
    for change in (
        lambda: spelling.check_spelling(session, is_on=True),
        lambda: spelling.choose_dictionaries(session, ("en_GB",)),
        lambda: spelling.add_word(session, "tansy"),
        lambda: spelling.remove_word(session, "tansy"),
    ):
        session.vault.changes.take()
        change()
        assert "spelling" in session.vault.changes.take().settings
    assert spelling.spelling(session).words == ()


def test_a_word_is_one_however_its_accents_were_typed(session: Session) -> None:
    spelling.add_word(session, "caf\u00e9")
    spelling.add_word(session, "cafe\u0301")
    assert spelling.spelling(session).words == ("caf\u00e9",)


@pytest.mark.parametrize("typed", ["", " ", "two words", "tansy ", "x" * (MAX_WORD_LENGTH + 1)])
def test_what_is_no_single_word_is_refused(session: Session, typed: str) -> None:
    with pytest.raises(ValueError, match="not a word"):
        spelling.add_word(session, typed)
    assert spelling.spelling(session).words == ()


def test_own_words_stand_in_no_file_in_clear(session: Session, made: MadeVault, tmp_path: Path) -> None:
    spelling.add_word(session, "Marker9quokka")
    unlocking.lock(session)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.is_relative_to(made.folder) for path in files)
    assert [path for path in files if b"quokka" in path.read_bytes()] == []


@pytest.mark.parametrize(
    ("word", "known"),
    [("tansy", True), ("Tansy", True), ("TANSY", True), ("Ngozi", True), ("ngozi", False), ("other", False)],
)
def test_a_word_kept_in_small_letters_may_begin_large(word: str, known: bool) -> None:
    assert is_among(word, frozenset({"tansy", "Ngozi"})) is known
