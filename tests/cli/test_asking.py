from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.cli.asking import LONGEST_LINE, read_line
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.model.errors import BadPassphrase
from tests.cli.command_line import CommandLine, Typed
from tests.conftest import MadeVault

ACCENTED_NFC, ACCENTED_NFD = (
    "café crème brûlée à l'été",
    "cafe\u0301 cre\u0300me bru\u0302le\u0301e a\u0300 l'e\u0301te\u0301",
)


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    os.close(reading)


def line_of(pipe: tuple[int, int], data: bytes) -> str:
    os.write(pipe[1], data)
    os.close(pipe[1])
    return read_line(pipe[0])


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"herons\n", "herons"),
        (b"herons\r\n", "herons"),
        (b"herons\r\r\n", "herons\r"),
        (b"herons", "herons"),
        (b"herons\r", "herons\r"),
        (b"  two spaces each side  \n", "  two spaces each side  "),
        (b"a\x00b\n", "a\x00b"),
        ("🦢🦢\n".encode(), "🦢🦢"),
        (b"\n", ""),
        (b"", ""),
    ],
)
def test_a_line_ends_before_the_first_line_feed(pipe: tuple[int, int], data: bytes, line: str) -> None:
    assert line_of(pipe, data) == line


@given(
    st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=200),
    st.binary(max_size=200),
)
def test_nothing_of_what_follows_the_line_is_taken(typed: str, body: bytes) -> None:
    reading, writing = os.pipe()
    try:
        line = line_of((reading, writing), typed.encode() + b"\n" + body)
        assert line == typed.removesuffix("\r")
        assert os.read(reading, 1000) == body
    finally:
        os.close(reading)


def test_what_is_not_text_or_far_too_long_is_no_passphrase(pipe: tuple[int, int]) -> None:
    with pytest.raises(BadPassphrase):
        line_of(pipe, b"\xff\xfe\n")
    reading, writing = os.pipe()
    with pytest.raises(BadPassphrase):
        line_of((reading, writing), b"x" * (LONGEST_LINE + 1))
    os.close(reading)


def test_a_descriptor_that_is_not_there_is_a_wrong_call() -> None:
    with pytest.raises(UsageRefused):
        read_line(987)


def test_a_descriptor_that_is_not_there_ends_with_2(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("list", "--vault", peerbuddy.vault, "--passphrase-fd", "987")

    assert (said.code, said.out, said.err) == (2, "", "File descriptor 987 cannot be read.\n")


# --- the terminal ---------------------------------------------------------------------------------------


def test_without_a_descriptor_the_passphrase_is_asked_once(peerbuddy: CommandLine, made: MadeVault) -> None:
    ask = Typed(made.passphrase)

    assert peerbuddy("list", ask=ask).code == 0
    assert ask.questions == ["Passphrase: "]


def test_with_neither_descriptor_nor_terminal_the_call_is_wrong(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("list", "--vault", peerbuddy.vault)

    assert (said.code, said.out) == (2, "")
    assert said.err == "There is no terminal to ask on. Hand it over with --passphrase-fd N.\n"


def test_nobody_is_asked_for_the_passphrase_of_a_vault_that_is_not_there(peerbuddy: CommandLine) -> None:
    ask = Typed("anything")

    assert peerbuddy.bare("list", "--vault", peerbuddy.vault / "nowhere", ask=ask).code == 1
    assert ask.questions == []


def test_an_end_of_input_at_the_terminal_is_an_answer(peerbuddy: CommandLine) -> None:
    said = peerbuddy("list", ask=Typed())

    assert (said.code, said.err) == (2, "\nNothing was typed.\n")


def test_a_new_passphrase_is_asked_twice_until_both_are_the_same(peerbuddy: CommandLine) -> None:
    ask = Typed(
        "", "otters swim at noon", "otters swim at nine", "otters swim at noon", "otters swim at noon"
    )
    place = peerbuddy.vault.parent / "new"

    said = peerbuddy.bare("create", "--vault", place, ask=ask)

    assert said.code == 0
    assert said.err.splitlines() == ["A passphrase cannot be empty.", "These two are not the same."]
    assert peerbuddy.bare("list", "--vault", place, words="otters swim at noon").code == 0


def test_after_three_differing_tries_nothing_is_made(peerbuddy: CommandLine) -> None:
    place = peerbuddy.vault.parent / "new"

    said = peerbuddy.bare("create", "--vault", place, ask=Typed("a", "b", "c", "d", "e", "f"))

    assert said.code == 1
    assert not place.exists()


def test_the_old_passphrase_is_tried_before_a_new_one_is_typed(peerbuddy: CommandLine) -> None:
    ask = Typed("not the one")

    said = peerbuddy("passphrase", ask=ask)

    assert (said.code, ask.questions) == (3, ["Passphrase: "])


# --- passphrases of every kind --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("made_with", "opened_with"),
    [
        (ACCENTED_NFC, ACCENTED_NFD),
        ("🦢 é " * 102, "🦢 e\u0301 " * 102),
        ("  \t leading and trailing  ", "  \t leading and trailing  "),
    ],
    ids=["NFC and NFD", "1,020 bytes", "spaces"],
)
def test_a_passphrase_opens_in_either_form_of_its_letters(
    peerbuddy: CommandLine, made_with: str, opened_with: str
) -> None:
    place = peerbuddy.vault.parent / "new"

    assert peerbuddy.bare("create", "--vault", place, words=made_with).code == 0
    assert peerbuddy.bare("list", "--vault", place, words=opened_with).code == 0
    assert peerbuddy.bare("list", "--vault", place, words=opened_with.strip() + "!").code == 3


def test_1024_bytes_are_taken_and_one_more_is_not(peerbuddy: CommandLine) -> None:
    longest = "ab" * 512
    place = peerbuddy.vault.parent / "new"

    refused = peerbuddy.bare("create", "--vault", place, words=longest + "c")

    assert (refused.code, refused.out) == (1, "")
    assert (
        refused.err.splitlines()[-1] == "A passphrase is 1 to 1,024 bytes of UTF-8 text. Nothing was changed."
    )
    assert not place.exists()
    assert peerbuddy.bare("create", "--vault", place, words=longest).code == 0
    assert peerbuddy.bare("list", "--vault", place, words=longest).code == 0


@pytest.mark.parametrize("words", [b"", b"\xff\xfe", b"x" * 20_000])
def test_an_impossible_passphrase_is_refused_in_words(peerbuddy: CommandLine, words: bytes) -> None:
    said = peerbuddy("list", words=words)

    assert (said.code, said.out) == (1, "")
    assert said.err == "A passphrase is 1 to 1,024 bytes of UTF-8 text. Nothing was changed.\n"


def test_a_weak_passphrase_is_taken_with_a_sentence(peerbuddy: CommandLine) -> None:
    weak = peerbuddy.bare("create", "--vault", peerbuddy.vault.parent / "weak", words="password1")
    strong = peerbuddy.bare(
        "create", "--vault", peerbuddy.vault.parent / "strong", words="otters swim at noon"
    )

    assert (weak.code, strong.code) == (0, 0)
    assert weak.err.startswith("Someone with a copy of this vault could guess this passphrase.")
    assert strong.err == ""
