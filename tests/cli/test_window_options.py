"""What opens the window is understood without the parser of the commands, and as the parser would."""

from __future__ import annotations

import subprocess
import sys

import pytest

from peerbuddy.cli.arguments import parse
from peerbuddy.cli.window_options import window_options


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--vault v",
        "--vault v --home h",
        "--resume-fd 9 --home h",
        "--vault v.d ./list",
        "/stick/2026.pbbackup --vault v",
        "C:\\stick\\diary.zip",
    ],
)
def test_it_is_what_the_parser_makes_of_it(line: str) -> None:
    options = window_options(line.split())
    assert options is not None
    parsed = parse(line.split())
    for name in ("command", "vault", "home", "resume_fd", "given", "json", "timings"):
        assert getattr(options, name) == getattr(parsed, name)


@pytest.mark.parametrize(
    "line",
    [
        "list",
        "--vault v list",
        "lst",
        "--help",
        "--version",
        "--json",
        "--vault",
        "--vault --json",
        "--resume-fd nine",
        "--vault=v",
        "old.json more.json",
        "old.json list",
        "list old.json",
    ],
)
def test_commands_and_mistakes_are_left_to_the_parser(line: str) -> None:
    assert window_options(line.split()) is None


def test_nothing_of_the_commands_is_read_for_the_window() -> None:
    asked = (
        "import sys; from peerbuddy.cli import run; "
        "run.run([], open_window=lambda *_: print(*sorted(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    read = set(done.stdout.split())
    assert "peerbuddy.cli.run" in read
    assert not read & {"peerbuddy.cli.arguments", "peerbuddy.cli.words", "peerbuddy.model.entry"}
