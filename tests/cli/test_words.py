from __future__ import annotations

import inspect
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.cli import words
from peerbuddy.model import errors
from peerbuddy.model.vault_state import BackupLine

# What each error needs to be made.
MADE_WITH = {
    "folder": Path("/home/me/journal"),
    "path": Path("/home/me/thing"),
    "holder": "PeerBuddy, 4711, herons, 2026-11-22 12:00",
    "reason": "Input/output error",
    "file": "en/prompts.json",
    "where": "prompts[3].text",
    "group": 5,
    "what": "database",
    "name": "m",
    "value": 7,
    "low": 64,
    "high": 1024,
    "field": "wish",
    "most": 140,
    "now": "resting",
    "possible": ("active", "let_go"),
    "card": "did",
    "topics": ("alcohol", "money"),
    "never": ("money",),
    "known": ("happened", "my_part"),
    "kind": "hear",
    "parts": ("keep", "off_limits"),
}


def kinds() -> list[type[errors.PeerBuddyError]]:
    found, left = [], [errors.PeerBuddyError]
    while left:
        kind = left.pop()
        found.append(kind)
        left += kind.__subclasses__()
    return sorted(set(found), key=lambda kind: kind.__name__)


def made(kind: type[errors.PeerBuddyError]) -> errors.PeerBuddyError:
    if kind.__init__ is Exception.__init__:
        return kind()
    return kind(*(MADE_WITH[name] for name in list(inspect.signature(kind).parameters)))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_sentence_of_its_own(kind: type[errors.PeerBuddyError]) -> None:
    sentence = words.sentence(made(kind))

    assert words.has_own_sentence(kind)
    assert sentence[0] == sentence[0].upper()
    assert sentence.endswith(".")
    assert not set(sentence) & set("!{}\n")
    assert words.exit_code(made(kind)) in (1, 3, 4, 5)


def test_no_two_errors_share_a_sentence() -> None:
    sentences = [words.sentence(made(kind)) for kind in kinds()]

    assert len(set(sentences)) == len(sentences)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_the_exit_code_follows_the_family(kind: type[errors.PeerBuddyError]) -> None:
    expected = 1
    if issubclass(kind, errors.WrongSecret | errors.RecoveryCodeMistyped):
        expected = 3
    elif issubclass(kind, errors.Damaged):
        expected = 4
    elif issubclass(kind, errors.InUse):
        expected = 5
    assert words.exit_code(made(kind)) == expected


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_nobody_is_told_to_throw_a_vault_away(kind: type[errors.PeerBuddyError]) -> None:
    sentence = words.sentence(made(kind)).lower()

    assert not any(word in sentence for word in ("delete", "start over", "create a new", "reinstall"))


def test_an_error_of_a_later_version_gets_the_sentence_of_its_family() -> None:
    class Newer(errors.DiskFull):
        pass

    assert words.sentence(Newer()) == words.sentence(errors.DiskFull())


def test_sentences_without_details_read_well() -> None:
    assert words.sentence(errors.InUse()) == (
        "Another program has this vault open. Lock it there, then try again."
    )
    assert words.sentence(errors.StorageFailed()) == (
        "Reading or writing failed. What was saved before is untouched."
    )


def test_a_path_with_braces_is_told_as_it_is() -> None:
    assert "/a{b}c" in words.sentence(errors.NoVaultHere(Path("/a{b}c")))


def test_after_damage_the_gentlest_step_comes_first() -> None:
    newest = BackupLine(Path("/my vault/backups/2026-05-03-00000000.pbbackup"), date(2026, 5, 3), 1)

    lines = words.what_to_do(Path("/my vault"), newest, salvage=True)

    assert lines[0].startswith("Nothing was changed.")
    assert "3 May 2026" in lines[1]
    assert lines[2] == "  peerbuddy restore '/my vault/backups/2026-05-03-00000000.pbbackup' NEW-FOLDER"
    assert lines[-1] == "  peerbuddy check --vault '/my vault' --salvage NEW-FOLDER"


@pytest.mark.parametrize("day", [date.min, date.max])
def test_every_day_can_be_said(day: date) -> None:
    assert words.day_in_words(day) in ("1 January 1", "31 December 9999")
