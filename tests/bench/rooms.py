"""What going to a room costs in a vault of years, from the click to the painted page, and an answer of the
card sort, from the key to the next card.

`python -m tests.bench.rooms --entries 10000 --uses 2000 --goals 200` prints CPU milliseconds, all threads
together, of the first time and of later ones. Nothing here is asserted by the test run. The promises are
100 ms for Today, Goals and Strengths, and 16 ms for an answer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import preferences, unlocking, uses
from peerbuddy.computer import Computer
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
from peerbuddy.ui.strengths.room import StrengthsRoom
from peerbuddy.ui.style import Look
from tests.bench.goals import DAY, cpu_ms, fill
from tests.bench.shown_window import SIZE, until

ROOMS = ("today", "goals", "strengths", "insights")
AGAIN = 5
CARDS, PAIRS = 24, 8  # of nine cards more pairs than this are asked in any case


def make(computer: Computer, folder: Path, entries: int, noted: int, goals: int) -> str:
    """Returns the recovery code."""
    session, code = unlocking.create(computer, folder, "seven quiet herons wade")
    fill(session, entries, goals)
    for n in range(noted):
        uses.note_use(
            session, ("zest", "hope", "honesty")[n % 3], f"A moment {n}", day=DAY - timedelta(n % 900)
        )
    unlocking.lock(session)
    return code


def until_answered(app: QApplication, jobs: Jobs) -> None:
    answered: list[bool] = []
    jobs.when_done(lambda: answered.append(True))
    until(app.processEvents, lambda: bool(answered))


def measure(app: QApplication, window: MainWindow, jobs: Jobs) -> None:
    def go(name: str) -> None:
        window.rooms.go(name)
        for _ in range(2):  # an answer can ask for more
            until_answered(app, jobs)
        app.processEvents()
        window.repaint()

    for name in ROOMS:
        go("settings")
        first = cpu_ms(lambda name=name: go(name))
        later = []
        for _ in range(AGAIN):
            go("settings")
            later.append(cpu_ms(lambda name=name: go(name)))
        print(f"  {name:12} first {first:7.1f} ms of CPU, later {statistics.median(later):7.1f}", flush=True)


def measure_cards(app: QApplication, window: MainWindow, jobs: Jobs) -> None:
    """All cards onto the first pile, nine of them chosen, then pairs."""
    window.rooms.go("strengths")
    until_answered(app, jobs)
    room = window.rooms.made["strengths"]
    assert isinstance(room, StrengthsRoom)
    room.left.front.cards.click()
    until_answered(app, jobs)
    flow = room.ways.shown()
    assert isinstance(flow, CardSortFlow)

    def answer() -> None:
        QTest.keyClick(flow, Qt.Key.Key_Left)
        window.repaint()
        until_answered(app, jobs)

    tell_answers("a card on its pile", [cpu_ms(answer) for _ in range(CARDS)])
    assert flow.choose.some is not None
    for pill in list(flow.choose.some.buttons.values())[:9]:
        pill.click()
    flow.choose.onwards.click()
    until_answered(app, jobs)
    tell_answers("a pair", [cpu_ms(answer) for _ in range(PAIRS)])


def tell_answers(name: str, took: list[float]) -> None:
    print(f"  {name:20} median {statistics.median(took):6.1f} ms of CPU, most {max(took):6.1f}", flush=True)


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--entries", type=int, default=10_000)
    reader.add_argument("--uses", type=int, default=2_000)
    reader.add_argument("--goals", type=int, default=200)
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as home:
        computer = Computer(places(Path(home)), kdf=FLOOR)
        code = make(computer, Path(home) / "vault", asked.entries, asked.uses, asked.goals)
        app = QApplication([])
        Look(app, "light")
        jobs = Jobs(computer, parent=app)
        window = MainWindow(computer, jobs, AskWithDialogs(), start_over=lambda _: None)
        window.resize(*SIZE)
        window.begin(preferences.load(computer.places), Path(home) / "vault", None)
        window.unlock_page.door._way.click()
        window.unlock_page.door.form.code.setText(code)
        window.unlock_page.door.form.code.returnPressed.emit()
        until(app.processEvents, lambda: window.today is not None)
        measure(app, window, jobs)
        measure_cards(app, window, jobs)
        window.hide()
        jobs.close()


if __name__ == "__main__":
    main()
