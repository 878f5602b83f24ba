"""Fixtures of the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from peerbuddy.computer import Computer
from tests.cli.command_line import CommandLine
from tests.conftest import MadeVault


@pytest.fixture
def peerbuddy(computer: Computer, made: MadeVault) -> Iterator[CommandLine]:
    line = CommandLine(computer, made.folder, made.code)
    yield line
    line.close()


@pytest.fixture
def write(peerbuddy: CommandLine) -> Callable[..., str]:
    """Write an entry by the command; its id."""

    def written(text: str, *options: str) -> str:
        said = peerbuddy("write", *options, stdin=text.encode())
        assert said.code == 0, said.err
        return said.out.strip()

    return written
