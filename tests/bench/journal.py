"""What the journal page costs while it is used: an answer to what is typed, a frame of scrolling, a theme.

`python -m tests.bench.journal --entries 100000` prints CPU milliseconds, all threads together, median and
95th percentile. Nothing here is asserted by the test run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtWidgets import QApplication

from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import places
from peerbuddy.ui import opening
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.style import Look
from tests.bench.editor import long_page
from tests.bench.shown_window import until
from tests.bench.window import make_vault

WORDS = ("heronsong", "quincewater", "bacedi", "wegruna", "zuflobra")
FRAMES = 1_000
ROWS_A_FRAME = 3
SWITCHES = 10


def tell(name: str, times: list[float]) -> None:
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"  {name:<34} {statistics.median(times):8.2f} ms of CPU, p95 {p95:.2f}", flush=True)


def cpu_ms(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measure_typing(app: QApplication, page: JournalPage) -> None:
    """Each beginning of each word, from the question to the painted list."""
    heard: list[object] = []
    page.pane.results.found.connect(heard.append)

    def ask(typed: str) -> None:
        heard.clear()
        page.pane.results.search(typed)
        while not heard:  # asleep meanwhile: waiting costs nothing
            app.processEvents()
            time.sleep(0.0005)
        app.processEvents()
        page.pane.found.viewport().repaint()

    beginnings = [word[:n] for word in WORDS for n in range(1, len(word) + 1)]
    ask(WORDS[0])
    tell("answer while typing", [cpu_ms(lambda b=b: ask(b)) for b in beginnings for _ in range(3)])
    page.pane.results.clear()
    page.pane.lists.setCurrentWidget(page.pane.list)


def measure_scrolling(app: QApplication, page: JournalPage) -> None:
    bar = page.pane.list.verticalScrollBar()
    step = ROWS_A_FRAME * max(1, page.pane.list.sizeHintForRow(0))

    def frame() -> None:
        bar.setValue(bar.value() + step)
        app.processEvents()
        page.pane.list.viewport().repaint()

    times = [cpu_ms(frame) for _ in range(FRAMES)]
    tell(f"a frame of scrolling {ROWS_A_FRAME} rows", times)
    rows = page.pane.timeline.rowCount()
    print(f"  {'frames a second of CPU':<34} {1000 / statistics.mean(times):8.0f}   rows read {rows}")


def measure_theme(app: QApplication, look: Look, page: JournalPage) -> None:
    page.editor.text.load(long_page(2_000))
    app.processEvents()
    themes = ("dark", "light") * SWITCHES

    def switch(theme: str) -> None:
        look.wear(replace(LocalSettings(), theme=theme))
        app.processEvents()
        page.window().repaint()

    tell("theme, page of 2,000 words open", [cpu_ms(lambda t=t: switch(t)) for t in themes])


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--entries", type=int, default=10_000)
    count = reader.parse_args().entries
    home = Path(tempfile.mkdtemp())
    try:
        code = make_vault(home, count)
        app = QApplication([])
        look = Look(app, "light")
        computer = Computer(places(home))
        jobs = Jobs(computer, parent=app)
        opened: list[Opened] = []
        jobs.open(opening.unlock_with_code, home / "vault", code, then=opened.append, otherwise=print)
        until(app.processEvents, lambda: bool(opened))
        page = JournalPage(computer, jobs, AskWithDialogs())
        page.resize(1280, 800)
        page.show()
        page.begin(opened[0])
        until(app.processEvents, lambda: bool(page.pane.timeline.rowCount()))
        print(f"{count} entries")
        measure_typing(app, page)
        measure_theme(app, look, page)
        measure_scrolling(app, page)
        page.editor.text.load("")
        page.hide()
        jobs.close()
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
