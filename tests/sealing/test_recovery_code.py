"""The recovery code notices its own typing errors and never corrects one silently (R36)."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.errors import RecoveryCodeMistyped
from peerbuddy.sealing.recovery_code import ALPHABET, from_code, new_secret, to_code

SECRET = bytes(range(16))
CODE = "000G-40R4-0M30-E209-185G-R38E-1WEC"
LETTERS = CODE.replace("-", "")

secrets = st.binary(min_size=16, max_size=16).filter(any)


def grouped(letters: str) -> str:
    return "-".join(letters[n : n + 4] for n in range(0, len(letters), 4))


def refused(typed: str) -> int | None:
    """The group that is named, if one is; fails if the code is taken."""
    with pytest.raises(RecoveryCodeMistyped) as caught:
        from_code(typed)
    return caught.value.group


def test_the_published_code_is_the_one_of_its_bytes() -> None:
    assert to_code(SECRET) == CODE
    assert from_code(CODE) == SECRET


@given(secrets)
def test_every_secret_comes_back_from_its_code(secret: bytes) -> None:
    code = to_code(secret)
    assert from_code(code) == secret
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert set(code) <= set(ALPHABET + "-")


@pytest.mark.parametrize("place", range(28))
def test_every_single_wrong_character_is_named_by_its_group(place: int) -> None:
    for wrong in ALPHABET:
        if wrong == LETTERS[place]:
            continue
        typed = LETTERS[:place] + wrong + LETTERS[place + 1 :]
        assert refused(grouped(typed)) == place // 4 + 1


def test_every_swap_of_two_characters_is_noticed() -> None:
    for a, b in itertools.combinations(range(28), 2):
        if LETTERS[a] == LETTERS[b]:
            continue
        typed = list(LETTERS)
        typed[a], typed[b] = typed[b], typed[a]
        refused("".join(typed))


def test_ten_thousand_double_errors_are_all_noticed() -> None:
    chance = random.Random(36)
    for _ in range(10_000):
        letters = list(to_code(chance.randbytes(16)).replace("-", ""))
        for place in chance.sample(range(28), 2):
            letters[place] = chance.choice([c for c in ALPHABET if c != letters[place]])
        refused("".join(letters))


def test_a_character_that_no_code_has_is_named_by_its_group() -> None:
    assert refused(CODE.replace("185G", "18?G")) == 5
    assert refused("U" + CODE[1:]) == 1
    assert refused(CODE[:-1] + "Ü") == 7


@pytest.mark.parametrize("length", [0, 1, 27, 29, 56])
def test_a_code_of_another_length_is_refused_without_naming_a_group(length: int) -> None:
    assert refused((LETTERS * 2)[:length]) is None


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        LETTERS,
        CODE.replace("-", " "),
        f"  {CODE}\n",
        CODE.replace("-", "\u2013"),
        CODE.replace("0", "O"),
        CODE.replace("0", "o"),
        CODE.replace("1", "I"),
        CODE.replace("1", "l"),
        " ".join(LETTERS),
    ],
)
def test_case_spaces_dashes_and_look_alikes_are_forgiven(typed: str) -> None:
    assert from_code(typed) == SECRET


@pytest.mark.parametrize("letter", ["ß", "ı", "ſ", "\ufb01"])
def test_a_letter_of_another_alphabet_is_not_taken_for_one_or_two_of_ours(letter: str) -> None:
    """`str.upper` makes SS, I, S and FI of them."""
    place = 9
    assert refused(LETTERS[:place] + letter + LETTERS[place + 1 :]) == place // 4 + 1


def test_all_zeros_is_no_code() -> None:
    refused("0000-0000-0000-0000-0000-0000-0000")
    with pytest.raises(ValueError, match="not all zero"):
        to_code(bytes(16))


def test_the_two_bits_beyond_the_secret_must_be_zero() -> None:
    """There is one way to write a secret: a code with set bits there is none, even if its checks fit."""
    taken = 0
    for tail in itertools.product(ALPHABET, repeat=2):
        for last in "XYZ":  # the last data symbol is W: three bits of the secret, then two zeros
            letters = LETTERS[:25] + last + "".join(tail)
            try:
                from_code(letters)
            except RecoveryCodeMistyped:
                continue
            taken += 1
    assert taken == 0


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_is_refused(typed: str) -> None:
    try:
        secret = from_code(typed)
    except RecoveryCodeMistyped as error:
        assert error.group is None or 1 <= error.group <= 7
    else:
        assert from_code(to_code(secret)) == secret


def test_new_secrets_never_repeat() -> None:
    made = {new_secret() for _ in range(10_000)}
    assert len(made) == 10_000
    assert bytes(16) not in made
