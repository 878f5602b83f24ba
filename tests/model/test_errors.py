"""Errors say what a person can do next; they carry figures and places, never what somebody wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerbuddy.model import errors, pair_errors, strength_errors
from peerbuddy.model.errors import PeerBuddyError


def kinds() -> list[type[PeerBuddyError]]:
    modules = (errors, pair_errors, strength_errors)
    found = [kind for one in modules for kind in vars(one).values() if isinstance(kind, type)]
    return [kind for kind in dict.fromkeys(found) if issubclass(kind, PeerBuddyError)]


def test_all_damage_is_told_as_damage() -> None:
    """The command line answers 4 for the family, so that no kind can be forgotten."""
    for error, what in (
        (errors.SlotsDamaged(), "slots"),
        (errors.AbsurdKdfFigures("m", 8, 65536, 1048576), "kdf"),
        (errors.NotEncrypted(), "plain"),
        (errors.BackupDamaged(), "backup"),
        (errors.Damaged(), "database"),
    ):
        assert isinstance(error, errors.Damaged)
        assert error.what == what


def test_all_wrong_secrets_are_one_family() -> None:
    assert issubclass(errors.WrongPassphrase, errors.WrongSecret)
    assert issubclass(errors.WrongRecoveryCode, errors.WrongSecret)
    assert not issubclass(errors.RecoveryCodeMistyped, errors.WrongSecret)


def test_an_absurd_figure_is_told_with_its_limits() -> None:
    error = errors.AbsurdKdfFigures("m", 2**32 - 1, 65536, 1048576)
    assert (error.name, error.value, error.low, error.high) == ("m", 2**32 - 1, 65536, 1048576)


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_says_what_it_means(kind: type[PeerBuddyError]) -> None:
    assert kind.__doc__
    assert kind.__doc__.strip().endswith(".")


def test_places_are_kept_for_the_sentence() -> None:
    place = Path("/somewhere/vault")
    assert errors.NoVaultHere(place).folder == place
    assert errors.AlreadyThere(place).path == errors.UnsafeVaultFile(place).path == place
