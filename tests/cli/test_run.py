from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from peerbuddy import __version__
from peerbuddy.actions import preferences, unlocking
from peerbuddy.actions.timing import key_derivation_ns
from peerbuddy.cli import run as cli_run
from peerbuddy.cli.console import Console
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from tests.cli.command_line import CommandLine
from tests.conftest import MadeVault

SECRET = "words nobody else may read"


class Unreadable(io.BytesIO):
    """A standard input whose reading ends in an error."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self._error = error

    def read(self, size: int | None = -1, /) -> bytes:
        raise self._error


class Closed(io.BytesIO):
    """A standard output whose reader is gone."""

    def write(self, data: object, /) -> int:
        raise BrokenPipeError


def called(peerbuddy: CommandLine, *arguments: str, stdin: io.BytesIO, stdout: io.BytesIO) -> tuple[int, str]:
    err = io.StringIO()
    fd = str(peerbuddy.descriptor(peerbuddy.code))
    code = cli_run.run(
        ["--vault", str(peerbuddy.vault), "--recovery-code-fd", fd, *arguments],
        computer=peerbuddy.computer,
        console=Console(stdin, stdout, err),
    )
    return code, err.getvalue()


# --- one exit code for each outcome -----------------------------------------------------------------------


def test_done_is_0_and_help_needs_nothing(peerbuddy: CommandLine) -> None:
    assert peerbuddy("list").code == 0
    assert peerbuddy.bare("--help").code == 0
    assert peerbuddy.bare("--version").out == f"PeerBuddy {__version__}\n"


def test_no_vault_there_is_1(peerbuddy: CommandLine, tmp_path: Path) -> None:
    for folder in (tmp_path / "nowhere", tmp_path):
        said = peerbuddy.bare("list", "--vault", folder, code=peerbuddy.code)
        assert (said.code, said.out, said.err) == (1, "", f"There is no vault at {folder}.\n")
    assert not (tmp_path / "nowhere").exists()


def test_a_wrong_call_is_2_with_its_usage(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("list", "--limit", "x")

    assert (said.code, said.out) == (2, "")
    sentence, usage = said.err.splitlines()
    assert sentence == "--limit: “x” is not a number from 0 up."
    assert usage.startswith("usage: peerbuddy list ")


def test_a_wrong_passphrase_is_3_and_changes_nothing(peerbuddy: CommandLine, made: MadeVault) -> None:
    before = {path.name: path.read_bytes() for path in made.folder.iterdir() if path.is_file()}

    said = peerbuddy("list", words="not the one")

    assert (said.code, said.out) == (3, "")
    assert said.err == (
        "This passphrase does not open the vault. Nothing was changed; try as often as you like.\n"
    )
    assert {path.name: path.read_bytes() for path in made.folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("command", ["list", "check", "write", "backup out"])
def test_a_damaged_vault_is_4(peerbuddy: CommandLine, made: MadeVault, command: str) -> None:
    database = made.folder / "vault.db"
    database.write_bytes(database.read_bytes()[:5000])

    said = peerbuddy(*command.split())

    assert said.code == 4
    assert said.err.startswith("This vault does not read as it was saved.\nNothing was changed.")


def test_a_vault_that_is_open_elsewhere_is_5(peerbuddy: CommandLine, session: Session) -> None:
    said = peerbuddy("list")

    assert (said.code, said.out) == (5, "")
    assert said.err.startswith("Another program has this vault open: the test, ")
    unlocking.lock(session)
    assert peerbuddy("list").code == 0


# --- which vault ----------------------------------------------------------------------------------------


def test_without_a_vault_named_or_remembered_the_call_is_wrong(peerbuddy: CommandLine) -> None:
    said = peerbuddy.bare("list", code=peerbuddy.code)

    assert (said.code, said.out) == (2, "")
    assert said.err == "Which vault? None is remembered on this computer. Name one with --vault DIR.\n"


def test_without_a_name_the_vault_remembered_last_is_opened(
    peerbuddy: CommandLine, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    preferences.remember(computer.places, tmp_path / "earlier")
    preferences.remember(computer.places, made.folder)
    id = peerbuddy("write", stdin=b"here").out.strip()

    assert peerbuddy.bare("show", id, code=made.code).out == "here\n"


def test_a_passphrase_wins_where_both_ways_are_given(peerbuddy: CommandLine, made: MadeVault) -> None:
    assert peerbuddy("list", words=made.passphrase, code="no code at all").code == 0
    assert peerbuddy("list", words="not the one", code=made.code).code == 3


# --- what goes wrong unforeseen ---------------------------------------------------------------------------


def test_a_fault_of_ours_is_a_sentence_and_a_line_in_the_log_without_anybodys_words(
    peerbuddy: CommandLine, computer: Computer
) -> None:
    code, err = called(peerbuddy, "write", stdin=Unreadable(KeyError(SECRET)), stdout=io.BytesIO())

    noted = computer.places.log.read_text("utf-8")
    assert code == 1
    assert err.startswith("Something went wrong inside PeerBuddy.")
    assert str(computer.places.log) in err
    assert "KeyError" in noted
    assert SECRET not in noted + err
    assert peerbuddy("list").code == 0


def test_what_the_system_says_becomes_a_sentence(peerbuddy: CommandLine) -> None:
    failed = called(peerbuddy, "write", stdin=Unreadable(OSError(5, SECRET)), stdout=io.BytesIO())
    no_memory = called(peerbuddy, "write", stdin=Unreadable(MemoryError()), stdout=io.BytesIO())

    assert failed == (
        1, "Reading or writing failed (Input/output error). What was saved before is untouched.\n"
    )  # fmt: skip
    assert no_memory == (
        1, "Reading or writing failed (out of memory). What was saved before is untouched.\n"
    )  # fmt: skip


def test_ctrl_c_is_quiet_and_the_vault_is_free_again(peerbuddy: CommandLine) -> None:
    code, err = called(peerbuddy, "write", stdin=Unreadable(KeyboardInterrupt()), stdout=io.BytesIO())

    assert (code, err) == (130, "")
    assert peerbuddy("list").code == 0


def test_a_reader_that_went_away_is_no_error_to_tell(peerbuddy: CommandLine) -> None:
    peerbuddy("write", stdin=b"one")

    assert called(peerbuddy, "list", stdin=io.BytesIO(), stdout=Closed()) == (141, "")
    assert peerbuddy("list").code == 0


# --- how long it took -------------------------------------------------------------------------------------


def test_timings_leave_out_the_key_derivation(peerbuddy: CommandLine, made: MadeVault) -> None:
    started, derived = time.perf_counter_ns(), key_derivation_ns()

    said = peerbuddy("list", "--timings", "--json", words=made.passphrase)

    derived = key_derivation_ns() - derived
    others = time.perf_counter_ns() - started - derived
    name, value = said.err.strip().split("=")
    assert (said.code, said.json, name) == (0, {"entries": [], "more": False}, "inner_ms")
    assert derived > 0
    assert 0 < float(value) < others / 1e6 + 0.1


def test_timings_are_told_of_a_command_that_fails_too(peerbuddy: CommandLine) -> None:
    said = peerbuddy("show", "ffff", "--timings")

    assert said.code == 1
    assert [line.split("=")[0] for line in said.err.splitlines()] == [
        "inner_ms",
        "No entry has an id that begins so.",
    ]


# --- the window -------------------------------------------------------------------------------------------


def test_without_a_command_the_window_is_opened(computer: Computer) -> None:
    asked: list[tuple[Computer, Path | None, int | None, Path | None]] = []

    def open_window(where: Computer, vault: Path | None, resume_from: int | None, given: Path | None) -> int:
        asked.append((where, vault, resume_from, given))
        return 7

    quiet = Console(io.BytesIO(), io.BytesIO(), io.StringIO())
    codes = [
        cli_run.run(arguments, computer=computer, console=quiet, open_window=open_window)
        for arguments in ([], ["--vault", "v"], ["--resume-fd", "9"], ["./a.pbbackup"])
    ]

    assert codes == [7, 7, 7, 7]
    assert asked == [
        (computer, None, None, None),
        (computer, Path("v"), None, None),
        (computer, None, 9, None),
        (computer, None, None, Path("a.pbbackup")),
    ]
