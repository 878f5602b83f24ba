"""What a key costs in a long page, and what showing one costs.

`python -m tests.bench.editor --words 20000` prints CPU milliseconds, median and 95th percentile, of a key
at the end, in the middle and at the beginning, each with the painting after it. Nothing here is asserted by
the test run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerbuddy.model.text import count_words
from peerbuddy.ui.journal.page_text import PageText

KEYS = 200
_PARAGRAPHS = (
    "# The back step",
    "Mum slept until six. I sat on the *back step* with tea and heard the **first bus** of #today.",
    "- [x] Ring the respite service\n- [ ] Ask [Ngozi](https://example.org) about the second Sunday",
    "> What we said `before` it was ~~missing~~, and saw him stand a little taller. " * 3,
)


def long_page(words: int) -> str:
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraphs.append(_PARAGRAPHS[len(paragraphs) % len(_PARAGRAPHS)])
        count += count_words(paragraphs[-1])
    return "\n\n".join(paragraphs)


def cpu_ms(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def press(text: PageText) -> None:
    QTest.keyClick(text, Qt.Key.Key_A)
    QApplication.processEvents()
    text.viewport().repaint()


def measure_keys(text: PageText, place: int) -> list[float]:
    cursor = text.textCursor()
    cursor.setPosition(place)
    text.setTextCursor(cursor)
    press(text)
    return [cpu_ms(lambda: press(text)) for _ in range(KEYS)]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--words", type=int, default=20_000)
    words = options.parse_args().words
    QApplication([])
    text = PageText()
    text.resize(900, 700)
    text.show()
    page = long_page(words)
    loads = [cpu_ms(lambda: text.load(page)) for _ in range(5)]
    print(f"load          {statistics.median(loads):8.1f} ms of CPU, {len(page)} characters")
    text.moveCursor(QTextCursor.MoveOperation.End)
    end = text.textCursor().position()
    for name, place in (("end", end), ("middle", end // 2), ("start", 0)):
        times = measure_keys(text, place)
        p95 = statistics.quantiles(times, n=20)[-1]
        print(f"key, {name:8} {statistics.median(times):8.1f} ms of CPU, p95 {p95:.1f}")


if __name__ == "__main__":
    main()
