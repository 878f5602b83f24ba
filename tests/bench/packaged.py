"""What a packaged build costs to start, against the start from source and a bare window of the same Qt.

`python -m tests.bench.packaged /usr/bin/peerbuddy` prints CPU seconds of each from its start until it rests
with its first page shown (nothing used for half a second), on the `offscreen` platform.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("bare"))
window.resize(1280, 800)
window.show()
app.exec()
"""
TICKS = os.sysconf("SC_CLK_TCK")
REST = 0.5  # seconds


def cpu_until_rest(command: list[str], environment: dict[str, str]) -> float:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    try:
        used, since = -1.0, time.monotonic()
        while time.monotonic() - since < REST or used < 0.02:
            time.sleep(0.02)
            now = cpu_of(process.pid)
            if now != used:
                used, since = now, time.monotonic()
        return used
    finally:
        process.kill()
        process.wait()


def cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("program", type=Path)
    options.add_argument("--rounds", type=int, default=9)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as home:
        compiled = {"PYTHONPYCACHEPREFIX": f"{home}/compiled", "QT_QPA_PLATFORM": "offscreen"}
        around = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        ours = ["--home", f"{home}/settings"]
        commands = {
            "bare window": [sys.executable, "-c", BARE],
            "from source": [sys.executable, "-m", "peerbuddy", *ours],
            "packaged": [str(chosen.program), *ours],
        }
        found: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(chosen.rounds + 1):  # the first only fills caches
            for name, command in commands.items():
                found[name].append(cpu_until_rest(command, around | compiled))
        bare = statistics.median(found["bare window"][1:])
        for name, costs in found.items():
            cpu = statistics.median(costs[1:])
            print(f"{name:<12} CPU {cpu:6.3f} s   {cpu / bare:5.2f} × bare", flush=True)


if __name__ == "__main__":
    main()
