"""A second start where there is no session bus: it says that PeerBuddy is open already, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.whole.screen import MISSING, Screen, screen, surroundings, until

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


def windows(shown: Screen, pid: int) -> list[str]:
    words = ["xdotool", "search", "--onlyvisible", "--all", "--pid", str(pid), "--name", "^PeerBuddy$"]
    found = subprocess.run(
        words, env=os.environ | {"DISPLAY": shown.display}, capture_output=True, text=True, check=False
    )
    return found.stdout.split()


def start(home: Path, environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "peerbuddy"], env=environment, cwd=home, stdout=subprocess.DEVNULL
    )


def test_without_a_bus_a_second_start_says_so_and_ends_and_the_first_goes_on(tmp_path: Path) -> None:
    with screen() as shown:
        environment = surroundings(shown, tmp_path)
        first = start(tmp_path, environment)
        try:
            until(lambda: bool(windows(shown, first.pid)))
            second = start(tmp_path, environment)
            try:
                until(lambda: bool(windows(shown, second.pid)))
                shown.keys("windowfocus", "--sync", windows(shown, second.pid)[0], "key", "Escape")
                assert second.wait(timeout=20) == 1
            finally:
                second.kill()
                second.wait()
            assert first.poll() is None
            assert windows(shown, first.pid)
        finally:
            first.kill()
            first.wait()
