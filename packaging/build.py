#!/usr/bin/env python3
"""Makes the wheel, the source archive and the Debian package: python3 packaging/build.py [--out FOLDER]

Only the standard library. Tools come by hash into a virtual environment under build/; two builds from two
folders of the same commit are equal byte for byte.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from datetime import UTC, datetime
from pathlib import Path

import bundle
import debian
from stopped import Stopped

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
TOOLS = BUILD / "tools"
PYTHON = TOOLS / "bin" / "python"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the files go (dist)")
    out: Path = parser.parse_args().out.absolute()
    try:
        made = build(out)
    except Stopped as stopped:
        print(stopped, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"This step failed, its words are above: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    for file in made:
        print(file)
    return 0


def build(out: Path) -> list[Path]:
    debian.bring_packages()
    day = day_of_release()
    os.environ |= {"SOURCE_DATE_EPOCH": str(int(day.timestamp())), "PYTHONHASHSEED": "1"}
    os.umask(0o022)
    make_tools()
    shutil.rmtree(out, ignore_errors=True)
    run(PYTHON, "-m", "hatchling", "build", "-d", out, "-t", "sdist", "-t", "wheel")
    wheel = next(out.glob("*.whl"))
    run(PYTHON, "-m", "pip", "install", "-q", "--force-reinstall", "--no-deps", wheel)
    folder = bundle.make(ROOT, BUILD, PYTHON)
    package = debian.make(folder, wheel, day, out)
    sums = out / "SHA256SUMS"
    files = sorted(file for file in out.iterdir() if file != sums)
    sums.write_text("".join(f"{hashlib.sha256(f.read_bytes()).hexdigest()}  {f.name}\n" for f in files))
    return [*(file for file in files if file != package), package, sums]


def day_of_release() -> datetime:
    """Of the commit; where there is no git, SOURCE_DATE_EPOCH has to say it."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not told:
        asked = subprocess.run(
            ["git", "-C", ROOT, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
        )
        told = asked.stdout.strip()
    if not told.isdigit():
        raise Stopped("Neither git nor SOURCE_DATE_EPOCH says when this version was made.")
    return datetime.fromtimestamp(int(told), UTC)


def make_tools() -> None:
    """All packages of the program and what builds it, each with the hash that stands in the locks."""
    locks = [ROOT / "requirements.lock", ROOT / "requirements-build.lock"]
    mark = TOOLS / "made-from"
    wanted = "".join(hashlib.sha256(lock.read_bytes()).hexdigest() for lock in locks) + sys.version
    if mark.is_file() and mark.read_text() == wanted:
        return
    shutil.rmtree(TOOLS, ignore_errors=True)
    venv.create(TOOLS, with_pip=True)
    for lock in locks:
        run(PYTHON, "-m", "pip", "install", "-q", "--require-hashes", "--only-binary", ":all:", "-r", lock)
    mark.write_text(wanted)


def run(*command: str | Path) -> None:
    """What it prints goes to standard error: standard output is the list of what was made."""
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)


def version() -> str:
    said = re.search(r'__version__ = "(.+)"', (ROOT / "peerbuddy" / "__init__.py").read_text("utf-8"))
    assert said
    return said[1]


if __name__ == "__main__":
    sys.exit(main())
