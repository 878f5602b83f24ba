"""Every error has a sentence of its own that a person can do something with."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from peerbuddy.model import errors, pair_errors, strength_errors
from peerbuddy.ui import words

KINDS = [
    kind
    for module in (errors, pair_errors, strength_errors)
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, errors.PeerBuddyError) and kind.__module__ == module.__name__
]
ARGUMENTS: dict[type[errors.PeerBuddyError], tuple[object, ...]] = {
    errors.NoVaultHere: (Path("/home/a"),),
    errors.AlreadyThere: (Path("/home/a"),),
    errors.UnsafeVaultFile: (Path("/home/a"),),
    errors.UnknownFormat: (Path("/home/a"),),
    errors.ContentDamaged: ("en/prompts.json", "prompts[3].text"),
    pair_errors.BadCard: ("signature",),
    errors.AbsurdKdfFigures: ("m", 9, 1, 5),
}
DAMAGE = [kind for kind in KINDS if issubclass(kind, errors.Damaged)]


def made(kind: type[errors.PeerBuddyError]) -> errors.PeerBuddyError:
    return kind(*ARGUMENTS.get(kind, ()))


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_has_a_sentence_of_its_own(kind: type[errors.PeerBuddyError]) -> None:
    told = words.sentence(made(kind))
    assert words.has_own_sentence(kind)
    assert told.endswith(".")
    assert "{" not in told
    assert "!" not in told


def test_no_two_errors_are_told_alike() -> None:
    told = [words.sentence(made(kind)) for kind in KINDS]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("kind", DAMAGE)
def test_damage_says_what_is_safe_and_what_to_do(kind: type[errors.PeerBuddyError]) -> None:
    told = words.sentence(made(kind)).lower()
    assert "left" in told or "nothing was" in told
    assert "backup" in told
    assert "delete" not in told
    assert "start over" not in told


def test_what_is_known_is_named() -> None:
    assert "Group 5" in words.sentence(errors.RecoveryCodeMistyped(5))
    assert "PeerBuddy, 77, desk" in words.sentence(errors.InUse("PeerBuddy, 77, desk"))
    assert "Input/output error" in words.sentence(errors.StorageFailed("Input/output error"))
    assert "m = 9" in words.sentence(errors.AbsurdKdfFigures("m", 9, 1, 5))


def test_a_fault_of_the_program_names_the_log_and_no_content() -> None:
    told = words.sentence(RuntimeError("somebody's words"), Path("/state/peerbuddy.log"))
    assert "/state/peerbuddy.log" in told
    assert "somebody" not in told
