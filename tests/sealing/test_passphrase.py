"""Passphrases are taken as they were typed, and a file cannot make us take more memory than was agreed."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.errors import AbsurdKdfFigures, BadPassphrase
from peerbuddy.sealing.passphrase import (
    FLOOR,
    M_KIB_BOUNDS,
    P_BOUNDS,
    ROOMY,
    T_BOUNDS,
    check_bounds,
    derive,
    passphrase_bytes,
    policy_for_this_machine,
    wipe,
)

ABSURD = [
    ("m", 64 * 1024 * 1024, 3, 4),
    ("m", 2**32 - 1, 3, 4),
    ("m", 1024 * 1024 + 1, 3, 4),
    ("m", 64 * 1024 - 1, 3, 4),
    ("m", 8, 3, 4),
    ("m", 0, 3, 4),
    ("m", -1, 3, 4),
    ("t", 64 * 1024, 2**31, 4),
    ("t", 64 * 1024, 11, 4),
    ("t", 64 * 1024, 2, 4),
    ("t", 64 * 1024, 1, 4),
    ("p", 64 * 1024, 3, 2**24),
    ("p", 64 * 1024, 3, 9),
    ("p", 64 * 1024, 3, 0),
]
MEASURED = """
import resource, sys
from peerbuddy.model.errors import AbsurdKdfFigures
from peerbuddy.sealing.passphrase import derive
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for m, t, p in {figures}:
    try:
        derive("seven quiet herons wade", bytes(16), m_kib=m, t=t, p=p)
    except AbsurdKdfFigures:
        continue
    sys.exit("taken")
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.parametrize(
    ("words", "key", "commitment"),
    [
        (
            "seven quiet herons wade",
            "ddb6ed228511777966ed4896e41e6329edcf6f38c5a60a360adad52c22b85f52",
            "20967abf1d50a3946eabec83912a599b2df90663b15700d5ce160b6ceb4642e3",
        ),
        (
            unicodedata.normalize("NFD", "Zoë ☕ naïve"),
            "ab182a4f77463224a0c85cffbadb395b56abd7ef118d190753a6f079a935e794",
            "541eb6eb8ffa18f453b4fb79d8d772d05c4843c6037beda8135ed2a5fdc6214e",
        ),
    ],
)
def test_the_derived_key_is_the_one_another_implementation_gives(
    words: str, key: str, commitment: str
) -> None:
    """Made with the reference implementation of Argon2 (argon2-cffi) at the floor, 64 bytes."""
    assert derive(words, bytes(range(16)), m_kib=FLOOR.m_kib, t=FLOOR.t, p=FLOOR.p).hex() == key + commitment


@pytest.mark.parametrize(("name", "m_kib", "t", "p"), ABSURD)
def test_absurd_figures_are_refused_by_name_with_their_limits(name: str, m_kib: int, t: int, p: int) -> None:
    with pytest.raises(AbsurdKdfFigures) as caught:
        derive("seven quiet herons wade", bytes(16), m_kib=m_kib, t=t, p=p)
    asked = {"m": m_kib, "t": t, "p": p}[name]
    limits = {"m": M_KIB_BOUNDS, "t": T_BOUNDS, "p": P_BOUNDS}[name]
    assert (caught.value.name, caught.value.value) == (name, asked)
    assert (caught.value.low, caught.value.high) == limits


def test_absurd_figures_are_refused_before_any_memory_is_taken() -> None:
    figures = [figures[1:] for figures in ABSURD]
    done = subprocess.run(
        [sys.executable, "-c", MEASURED.format(figures=figures)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 5 * 1024  # KiB


def test_the_bounds_are_the_documented_ones() -> None:
    """The ceiling is a promise: a vault made with it must open for ever (R31)."""
    assert M_KIB_BOUNDS == (64 * 1024, 1024 * 1024)
    assert (T_BOUNDS, P_BOUNDS) == ((3, 10), (1, 8))
    for m_kib in M_KIB_BOUNDS:
        for t in T_BOUNDS:
            for p in P_BOUNDS:
                check_bounds(m_kib, t, p)


def test_new_slots_cost_what_the_policy_says() -> None:
    assert (FLOOR.m_kib, FLOOR.t, FLOOR.p) == (64 * 1024, 3, 4)
    assert (ROOMY.m_kib, ROOMY.t, ROOMY.p) == (256 * 1024, 3, 4)
    assert policy_for_this_machine() in (FLOOR, ROOMY)


@pytest.mark.parametrize(
    "words",
    ["caf\u00e9", "\u1e9b\u0323", "A\u030a ngstr\u00f6m", "\uac00\u11a8", "e\u0323\u0301"],
)
def test_both_forms_of_a_letter_are_the_same_passphrase(words: str) -> None:
    composed, decomposed = (unicodedata.normalize(form, words) for form in ("NFC", "NFD"))
    assert passphrase_bytes(composed) == passphrase_bytes(decomposed) == composed.encode()


def test_letters_that_only_look_compatible_stay_apart() -> None:
    """NFC, not NFKC: what is typed is not simplified."""
    assert passphrase_bytes("\ufb01ne") != passphrase_bytes("fine")


@pytest.mark.parametrize(
    "words",
    [" leading", "trailing ", "  two  spaces  ", "\ttab", "\u00a0", "nul\0inside", "🦢👩‍👩‍👧 swans", " "],
)
def test_nothing_is_trimmed_and_nothing_is_left_out(words: str) -> None:
    assert bytes(passphrase_bytes(words)) == unicodedata.normalize("NFC", words).encode()


@pytest.mark.parametrize("words", ["a" * 1024, "é" * 512, "🦢" * 256, "a"])
def test_up_to_1024_bytes_are_taken(words: str) -> None:
    assert len(passphrase_bytes(words)) == len(words.encode())


@pytest.mark.parametrize("words", ["", "a" * 1025, "é" * 513, "🦢" * 257, "\ud800", "ok\udfff", "a" * 10**6])
def test_what_cannot_be_a_passphrase_is_refused(words: str) -> None:
    with pytest.raises(BadPassphrase):
        passphrase_bytes(words)


def test_the_length_counts_after_composing() -> None:
    """A paste in the decomposed form is longer and still the same passphrase."""
    assert len(passphrase_bytes("e\u0301" * 512)) == 1024


@given(st.text(min_size=1, max_size=60, alphabet=st.characters(exclude_categories=["Cs"])))
def test_however_it_is_typed_it_is_the_same_passphrase(words: str) -> None:
    typed = {bytes(passphrase_bytes(unicodedata.normalize(form, words))) for form in ("NFC", "NFD")}
    assert typed == {bytes(passphrase_bytes(words))}


def test_a_wiped_secret_is_zeros_of_the_same_length() -> None:
    secret = bytearray(b"seven quiet herons wade")
    wipe(secret)
    assert secret == bytearray(23)
