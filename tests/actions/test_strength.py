"""How hard a passphrase is to guess is estimated here, offline, and never refuses one (R42)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peerbuddy.actions.strength import LONGEST_LOOKED_AT, Strength, strength


@pytest.mark.parametrize(
    "words", ["", "password", "Passw0rd!", "qwertyuiop", "abcabcabcabc", "11111111111", "sunshine1", "a"]
)
def test_what_everybody_tries_first_is_weak(words: str) -> None:
    assert strength(words).weak


@pytest.mark.parametrize(
    "words",
    ["seven quiet herons wade", "correct horse battery staple", "v9#kQ2!xLw7p", "Zwölf graue Gänse baden"],
)
def test_a_few_unrelated_words_or_many_signs_are_not(words: str) -> None:
    assert not strength(words).weak


def test_nothing_typed_yet_is_the_lowest_score() -> None:
    assert strength("") == Strength(0, weak=True)


@pytest.mark.parametrize("words", ["\0", "\ud800", "🦢🦢", "日本", " ", "\u202e", "e\u0301" * 20])
def test_any_character_can_be_looked_at(words: str) -> None:
    assert 0 <= strength(words).score <= 4


def test_only_the_beginning_of_a_very_long_passphrase_is_looked_at() -> None:
    """The estimate's time grows steeply; a megabyte pasted by accident must not freeze the page."""
    start = "v9#kQ2!xLw7p" * 9
    assert strength(start + "a" * 10**6) == strength(start[:LONGEST_LOOKED_AT])


def test_nothing_is_asked_of_a_network(tmp_path: Path) -> None:
    code = (
        "import socket\n"
        "def refuse(*_, **__): raise SystemExit('asked the network')\n"
        "socket.socket.connect = socket.getaddrinfo = refuse\n"
        "from peerbuddy.actions.strength import strength\n"
        "print(strength('seven quiet herons wade').weak)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "False", done.stderr
