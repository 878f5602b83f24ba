"""What the window costs: locked, and open on a journal of any size, against a bare window of the same Qt.

`python -m tests.bench.window --sizes 1000,10000,100000` prints CPU seconds of the whole process until the
window has painted what it is for, and the memory that is its share (PSS). It is opened by the recovery code,
so no key derivation is in the figures. Nothing here is asserted by the test run. The numbers in brackets are
those of the promises.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported


def make_vault(home: Path, count: int) -> str:
    """Filled in another process: what it needs is not handed down. Returns the recovery code."""
    from peerbuddy.actions import unlocking
    from peerbuddy.computer import Computer
    from peerbuddy.paths import places
    from peerbuddy.sealing.passphrase import FLOOR
    from tests.bench.store import fill_encrypted

    computer = Computer(places(home), kdf=FLOOR)
    session, code = unlocking.create(computer, home / "vault", "a passphrase to measure")
    fill_encrypted(session, count)
    unlocking.lock(session)
    return code


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    words: tuple[str, ...]
    typed: str = ""


def tell_costs(kinds: Sequence[Kind], rounds: int, read: Path) -> None:
    """Medians. One of each in turn, so that what else the computer does meets all of them. `read`: where
    Python keeps what it has compiled, as it does on a person's computer; the first round only fills it."""
    found: dict[str, list[tuple[float, float]]] = {kind.name: [] for kind in kinds}
    for _ in range(rounds + 1):
        for kind in kinds:
            found[kind.name].append(cost_of(kind, read))
    bare = statistics.median(cpu for cpu, _ in found[kinds[0].name][1:])
    for name, costs in found.items():
        cpu, mib = (statistics.median(column) for column in zip(*costs[1:], strict=True))
        print(f"  {name:<24} CPU {cpu:6.3f} s   {cpu / bare:5.2f} × bare   {mib:6.1f} MiB", flush=True)


def cost_of(kind: Kind, read: Path) -> tuple[float, float]:
    """CPU seconds and MiB of one process."""
    command = [sys.executable, "-m", "tests.bench.shown_window", *kind.words]
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPYCACHEPREFIX"] = str(read)
    done = subprocess.run(command, input=kind.typed, capture_output=True, text=True, check=True, env=around)
    cpu, kib = done.stdout.split()
    return float(cpu), int(kib) / 1024


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--sizes", default="1000,10000")
    reader.add_argument("--rounds", type=int, default=15)
    chosen = reader.parse_args()
    for size in map(int, chosen.sizes.split(",")):
        folder = Path(tempfile.mkdtemp())
        try:
            code = make_vault(folder, size)
            kinds = (
                Kind("bare PySide6", ("bare",)),
                Kind("locked (9, 11)", ("locked", str(folder))),
                Kind("open (10, 11)", ("open", str(folder)), code),
                Kind("and the list of pages", ("journal", str(folder)), code),
            )
            print(f"{size} entries")
            tell_costs(kinds, chosen.rounds, folder / "read")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
