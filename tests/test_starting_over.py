"""Lock means gone: the same process id, another program in it, and nothing handed over but one pipe (R46)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.mark.parametrize(
    ("start", "kept"),
    [
        (["-I", "{folder}/program.py", "--vault", "/x"], ["-I", "{folder}/program.py"]),
        (["-m", "program", "--home", "/x"], ["-m", "program"]),
        (["-I", "-X", "utf8", "{folder}/program.py"], ["-I", "-X", "utf8", "{folder}/program.py"]),
    ],
)
def test_it_is_started_the_same_way_without_its_arguments(
    tmp_path: Path, start: list[str], kept: list[str]
) -> None:
    """Isolated again if it was isolated, so that no folder one stands in can put a module before ours."""
    code = f"import sys\nsys.path.append({str(ROOT)!r})\nfrom peerbuddy.process import as_started\n"
    code += "print(*as_started(), sep=chr(10))"
    (tmp_path / "program.py").write_text(code)
    done = subprocess.run(
        [sys.executable, *(word.format(folder=tmp_path) for word in start)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [sys.executable, *(word.format(folder=tmp_path) for word in kept)]
