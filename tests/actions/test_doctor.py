"""The self-check of the machine."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerbuddy import process
from peerbuddy.actions import doctor
from peerbuddy.computer import Computer
from peerbuddy.sealing import known_answers


def failed(computer: Computer) -> set[str]:
    return {check.name for check in doctor.checks(computer) if not check.ok}


def test_this_machine_passes_but_for_what_only_the_program_itself_switches_off(computer: Computer) -> None:
    assert failed(computer) <= {"core dumps"}  # the test run keeps core dumps; the program does not


def test_it_says_where_things_lie(computer: Computer) -> None:
    told = {check.name: check.detail for check in doctor.checks(computer)}
    assert told["settings file"] == str(computer.places.settings)
    assert told["new keys"] == "Argon2id, 64 MiB, 3 passes, 4 lanes"
    assert "SQLCipher 4" in told["versions"]


def test_a_wrong_answer_is_told_and_hides_no_other_check(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: tuple[tuple[str, Callable[[], bool], str], ...] = (
        ("HKDF-SHA256", lambda: False, "RFC 5869"),
        ("HPKE", lambda: bool(1 / 0), "suite"),
        ("Argon2id", known_answers.argon2id, "RFC 9106"),
    )
    monkeypatch.setattr(doctor, "_ANSWERS", broken)
    assert failed(computer) - {"core dumps"} == {"HKDF-SHA256", "HPKE"}


def test_core_dumps_are_told_as_they_are(computer: Computer) -> None:
    told = {check.name: check.ok for check in doctor.checks(computer)}
    assert told["core dumps"] == process.core_dumps_are_off()
