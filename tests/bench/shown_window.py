"""The processes that `tests.bench.window` measures. They import no more than they are measured for.

`python -m tests.bench.shown_window bare|locked|open|journal [HOME]`; what unlocks the vault comes on standard
input. Each prints its CPU seconds and its memory in KiB once it has painted what it is for, and is gone.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from peerbuddy.ui.main_window import MainWindow

SIZE = (1280, 800)


def tell_cost() -> None:
    """CPU seconds so far, and KiB of memory by share; then the process is gone at once."""
    cpu = time.process_time()
    with open("/proc/self/smaps_rollup") as told:  # noqa: PTH123 - paths are not among what is measured
        share = told.read().split("\nPss:")[1].split()[0]
    print(cpu, share, flush=True)
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


def ours(kind: str, home: str) -> None:
    """The whole program as it is started, up to where it would wait for events. Unlocked unless it is to stay
    locked, and then gone on to the list of all pages if asked for. Qt is imported as the program does it."""
    gc.disable()
    import_module("peerbuddy.ui")
    from PySide6.QtWidgets import QApplication

    from peerbuddy import __main__

    QApplication.exec = lambda *_: go_on(kind)
    sys.argv = ["peerbuddy", "--home", home, "--vault", os.path.join(home, "vault")]  # noqa: PTH118
    sys.exit(__main__.main())


def go_on(kind: str) -> int:
    from PySide6.QtWidgets import QApplication

    from peerbuddy.ui.main_window import MainWindow

    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.resize(*SIZE)
    QApplication.processEvents()
    if kind == "locked":
        window.repaint()
        tell_cost()
    form = window.unlock_page.door.form
    window.unlock_page.door._way.click()
    form.code.setText(sys.stdin.read())
    form.code.returnPressed.emit()
    until(QApplication.processEvents, lambda: window.today is not None)
    if kind == "journal":
        window.rooms.go("journal")
        until(QApplication.processEvents, lambda: bool(shown_pages(window)))
    window.repaint()
    QApplication.processEvents()
    tell_cost()
    return 0


def shown_pages(window: MainWindow) -> int:
    return window.journal.pane.timeline.rowCount() if window.journal else 0


def until(turn: Callable[[], None], is_so: Callable[[], bool]) -> None:
    while not is_so():
        turn()
        time.sleep(0.001)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[1], sys.argv[2])
