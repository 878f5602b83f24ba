"""Lock means gone: the same process id, another program in it, and nothing handed over but one pipe (R46)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

BEFORE = """
import os, sys, tempfile
from peerbuddy.process import start_over
kept = tempfile.TemporaryFile()
os.set_inheritable(kept.fileno(), True)
os.dup2(kept.fileno(), 77, inheritable=True)
print(os.getpid(), flush=True)
start_over(sys.argv[1].encode(), (sys.executable, "-c", sys.argv[2]))
"""
AFTER = """
import os, sys
pipe = int(sys.argv[-1])
print(os.getpid(), sys.argv[-2])
print(os.read(pipe, 100000).decode())
os.close(pipe)
names = os.listdir("/proc/self/fd")  # the listing's own is closed again
print([n for n in names if int(n) > 2 and os.path.exists(f"/proc/self/fd/{n}")])
"""


def start_over(told: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", BEFORE, told, AFTER],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_a_fresh_program_takes_the_place_of_the_old_one() -> None:
    before, after, told, descriptors = start_over('{"vault": "/x"}')
    assert after.split() == [before, "--resume-fd"]
    assert told == '{"vault": "/x"}'
    assert descriptors == "[]"


def test_what_is_told_may_be_long() -> None:
    assert start_over("p" * 32_000)[2] == "p" * 32_000
