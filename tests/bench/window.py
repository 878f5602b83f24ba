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
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

ROUNDS = 7
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


def ours(home: Path, code: str) -> None:
    """As `ui/app.py` opens it; unlocked when there is a code."""
    from peerbuddy.actions import preferences
    from peerbuddy.computer import Computer
    from peerbuddy.paths import places
    from peerbuddy.ui.app import new_application
    from peerbuddy.ui.ask import AskWithDialogs
    from peerbuddy.ui.jobs import Jobs
    from peerbuddy.ui.main_window import MainWindow
    from peerbuddy.ui.style import Look

    computer = Computer(places(home))
    settings = preferences.load(computer.places)
    app = new_application()
    Look(app).wear(settings)
    jobs = Jobs(computer, parent=app)
    window = MainWindow(computer, jobs, AskWithDialogs(), start_over=lambda _: None)
    window.resize(*SIZE)
    window.begin(settings, home / "vault", None)
    app.processEvents()
    if code:
        form = window.unlock_page.door.form
        window.unlock_page.door._way.click()
        form.code.setText(code)
        form.code.returnPressed.emit()
        until(app.processEvents, lambda: window.today is not None)
        window.rooms.go("journal")
        until(app.processEvents, lambda: bool(window.journal and window.journal.pane.timeline.rowCount()))
    window.repaint()
    app.processEvents()
    tell_cost()


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


def cost_of(*words: str, typed: str = "") -> tuple[float, float]:
    """Median CPU seconds and MiB of several processes."""
    found: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-m", "tests.bench.window", *words]
        done = subprocess.run(command, input=typed, capture_output=True, text=True, check=True)
        cpu, kib = done.stdout.split()
        found.append((float(cpu), int(kib) / 1024))
    return statistics.median(cpu for cpu, _ in found), statistics.median(mib for _, mib in found)


def tell(name: str, cost: tuple[float, float], beside: tuple[float, float]) -> None:
    print(
        f"  {name:<24} CPU {cost[0]:6.3f} s   {cost[0] / beside[0]:5.2f} × bare   {cost[1]:6.1f} MiB",
        flush=True,
    )


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--sizes", default="1000,10000")
    reader.add_argument("--child", choices=("bare", "locked", "open"), help=argparse.SUPPRESS)
    reader.add_argument("--home", type=Path, help=argparse.SUPPRESS)
    chosen = reader.parse_args()
    if chosen.child == "bare":
        bare()
    elif chosen.child:
        ours(chosen.home, sys.stdin.read())
    beside = cost_of("--child", "bare")
    tell("bare PySide6", beside, beside)
    for size in map(int, chosen.sizes.split(",")):
        folder = Path(tempfile.mkdtemp())
        try:
            code = make_vault(folder, size)
            home = ("--home", str(folder))
            print(f"{size} entries")
            tell("locked (9, 11)", cost_of("--child", "locked", *home), beside)
            tell("open (10, 11)", cost_of("--child", "open", *home, typed=code), beside)
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
