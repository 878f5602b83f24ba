"""Starts the real program as a process of its own: `python -m peerbuddy …`, opened by the recovery code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import MadeVault

PROJECT = Path(__file__).parents[2]


def start(
    made: MadeVault, home: Path, *command: str, stdin: int | IO[bytes] = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    """A running command. What it says comes through `stdout` as it says it."""
    reading, writing = os.pipe()
    os.write(writing, made.code.encode() + b"\n")
    os.close(writing)
    before = ["--home", str(home), "--vault", str(made.folder), "--recovery-code-fd", str(reading)]
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "peerbuddy", *before, *command],
            cwd=PROJECT,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            pass_fds=[reading],
        )
    finally:
        os.close(reading)


@contextmanager
def opened(made: MadeVault, home: Path) -> Iterator[Session]:
    """The same vault, opened in this process."""
    computer = Computer(places(home), kdf=FLOOR)
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    try:
        yield session
    finally:
        unlocking.lock(session)
