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
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from peerbuddy.ui.main_window import MainWindow

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

SIZE = (1280, 800)


# --- the processes that are measured ------------------------------------------------------------------


def tell_cost() -> None:
    """CPU seconds so far, and KiB of memory by share; then the process is gone at once."""
    cpu = time.process_time()
    rollup = Path("/proc/self/smaps_rollup").read_text()
    print(cpu, rollup.split("\nPss:")[1].split()[0], flush=True)
    os._exit(0)


def bare() -> None:
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("bare"))
    window.resize(*SIZE)
    window.show()
    app.processEvents()
    window.repaint()
    tell_cost()


def ours(home: Path, code: str, *, journal: bool) -> None:
    """The whole program as it is started, up to where it would wait for events. Unlocked when there is a
    code, and then gone on to the list of all pages if asked for."""
    from PySide6.QtWidgets import QApplication

    from peerbuddy import __main__

    QApplication.exec = partial(go_on, code, journal=journal)
    sys.argv = ["peerbuddy", "--home", str(home), "--vault", str(home / "vault")]
    sys.exit(__main__.main())


def go_on(code: str, *, journal: bool) -> None:
    from PySide6.QtWidgets import QApplication

    from peerbuddy.ui.main_window import MainWindow

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.resize(*SIZE)
    QApplication.processEvents()
    if not code:
        window.repaint()
        tell_cost()
    form = window.unlock_page.door.form
    window.unlock_page.door._way.click()
    form.code.setText(code)
    form.code.returnPressed.emit()
    until(QApplication.processEvents, lambda: window.today is not None)
    if journal:
        window.rooms.go("journal")
        until(QApplication.processEvents, lambda: bool(shown_pages(window)))
    window.repaint()
    QApplication.processEvents()
    tell_cost()


def shown_pages(window: MainWindow) -> int:
    return window.journal.pane.timeline.rowCount() if window.journal else 0


def until(turn: Callable[[], None], is_so: Callable[[], bool]) -> None:
    while not is_so():
        turn()
        time.sleep(0.001)


# --- measuring them -----------------------------------------------------------------------------------


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
    command = [sys.executable, "-m", "tests.bench.window", *kind.words]
    around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    around["PYTHONPYCACHEPREFIX"] = str(read)
    done = subprocess.run(command, input=kind.typed, capture_output=True, text=True, check=True, env=around)
    cpu, kib = done.stdout.split()
    return float(cpu), int(kib) / 1024


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--sizes", default="1000,10000")
    reader.add_argument("--rounds", type=int, default=15)
    reader.add_argument("--child", choices=("bare", "locked", "open", "journal"), help=argparse.SUPPRESS)
    reader.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    chosen = reader.parse_args()
    if chosen.child == "bare":
        bare()
    elif chosen.child:
        ours(chosen.home, sys.stdin.read(), journal=chosen.child == "journal")
    for size in map(int, chosen.sizes.split(",")):
        folder = Path(tempfile.mkdtemp())
        try:
            code = make_vault(folder, size)
            home = ("--home", str(folder))
            kinds = (
                Kind("bare PySide6", ("--child", "bare")),
                Kind("locked (9, 11)", ("--child", "locked", *home)),
                Kind("open (10, 11)", ("--child", "open", *home), code),
                Kind("and the list of pages", ("--child", "journal", *home), code),
            )
            print(f"{size} entries")
            tell_costs(kinds, chosen.rounds, folder / "read")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
